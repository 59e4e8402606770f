// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/amounts.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "base/load_error.h"
#include "base/text_hash.h"
#include "language/language_pack.h"

using namespace fauxami;

namespace {

const LanguagePack& french() {
  static const LanguagePack pack = LanguagePack::load(PackFile::open(FAUXAMI_PACK_DIR "/fr.pack"));
  return pack;
}

std::string words(std::int64_t value) {
  return french().amounts.words_of(Rational(value), french().numerals.written).value_or("");
}

}  // namespace

TEST_CASE("French numbers are written in words") {
  CHECK(words(0) == "zéro");
  CHECK(words(21) == "vingt et un");
  CHECK(words(71) == "soixante et onze");
  CHECK(words(80) == "quatre-vingts");
  CHECK(words(99) == "quatre-vingt-dix-neuf");
  CHECK(words(200) == "deux cents");
  CHECK(words(210) == "deux cent dix");
  CHECK(words(1000) == "mille");
  CHECK(words(20000) == "vingt mille");
  CHECK(words(80000) == "quatre-vingt mille");
  CHECK(words(200000) == "deux cent mille");
  CHECK(words(1110000) == "un million cent dix mille");
  CHECK(words(200000000) == "deux cents millions");
  CHECK(words(80000000000) == "quatre-vingts milliards");
}

TEST_CASE("What has no short name in words is not written so") {
  CHECK(words(-3).empty());
  CHECK(words(1000000000000000).empty());
  CHECK_FALSE(
      french().amounts.words_of(*Rational::of(1, 3), french().numerals.written).has_value());
}

TEST_CASE("Calendar and currencies have their names") {
  CHECK(french().amounts.months[7] == "août");
  CHECK(french().amounts.weekday_of(hash_word("dimanche")) == 6);
  CHECK(french().amounts.weekday_of(hash_word("semaine")) == -1);
  CHECK(french().amounts.currency_names.at("USD").many == "dollars");
}

TEST_CASE("A language without amounts has empty tables") {
  const Amounts none = Amounts::load(SectionReader("", "amounts"));
  CHECK(none.empty());
  CHECK_FALSE(none.words_of(Rational(3), {}).has_value());
}

TEST_CASE("A list of the wrong length is refused") {
  const std::string path = std::string(FAUXAMI_PACK_DIR) + "/amounts_under_test.toml";
  std::ofstream(path) << "below_hundred = [\"zéro\"]\n";
  CHECK_THROWS_AS(compile_amounts(path), LoadError);
}
