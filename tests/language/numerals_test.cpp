// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/numerals.h"

#include <catch2/catch.hpp>

#include <cstdio>
#include <fstream>
#include <string>

#include "base/load_error.h"
#include "base/text_hash.h"

using namespace fauxami;

namespace {

// Writes a numerals file for one test and takes it away again.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& text) : path_(FAUXAMI_PACK_DIR "/numerals_test.toml") {
    std::ofstream(path_) << text;
  }
  ~TemporaryFile() { std::remove(path_.c_str()); }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

const NumberWord* word_of(const NumeralGrammar& grammar, const std::string& word,
                          NumberWordKind kind) {
  for (const NumberPhrase& phrase : grammar.phrases_of(hash_word(word)))
    if (phrase.word.kind == kind && phrase.rest_count == 0) return &phrase.word;
  return nullptr;
}

}  // namespace

TEST_CASE("every inflected scale word has its power of ten") {
  const std::string section = compile_numerals(FAUXAMI_SOURCE_DIR "/dictionaries/fr/numerals.toml");
  const NumeralGrammar grammar = NumeralGrammar::load(SectionReader(section, "numerals"));
  REQUIRE(grammar.decimal_mark == U',');
  REQUIRE(grammar.groups_with(0x202F));
  REQUIRE(word_of(grammar, "milliards", NumberWordKind::scale)->exponent == 9);
  REQUIRE(word_of(grammar, "Milliard", NumberWordKind::scale_alone)->exponent == 9);
  REQUIRE(word_of(grammar, "billions", NumberWordKind::scale)->exponent == 12);
  REQUIRE(word_of(grammar, "quatre-vingt-onze", NumberWordKind::cardinal)->value == 91);
  REQUIRE(word_of(grammar, "septante-deux", NumberWordKind::cardinal)->value == 72);
  REQUIRE(grammar.starts_number(hash_word("deux")));
  REQUIRE_FALSE(grammar.starts_number(hash_word("dollars")));
  REQUIRE_FALSE(grammar.starts_number(hash_word("maison")));
}

TEST_CASE("a phrase stands before the shorter phrase it begins with") {
  const std::string section = compile_numerals(FAUXAMI_SOURCE_DIR "/dictionaries/fr/numerals.toml");
  const NumeralGrammar grammar = NumeralGrammar::load(SectionReader(section, "numerals"));
  std::uint32_t last = 99;
  for (const NumberPhrase& phrase : grammar.phrases_of(hash_word("dollars"))) {
    REQUIRE(phrase.rest_count <= last);
    last = phrase.rest_count;
  }
  REQUIRE(last == 0);
}

TEST_CASE("a row may list the forms of one number") {
  const TemporaryFile file(
      "decimal_mark = \",\"\n[cardinals]\n2 = [\"zwei\", \"zwo\"]\n\"drei\" = 3\n");
  const std::string section = compile_numerals(file.path());
  const NumeralGrammar grammar = NumeralGrammar::load(SectionReader(section, "numerals"));
  REQUIRE(word_of(grammar, "zwo", NumberWordKind::cardinal)->value == 2);
  REQUIRE(word_of(grammar, "drei", NumberWordKind::cardinal)->value == 3);
  const TemporaryFile no_number("decimal_mark = \",\"\n[cardinals]\ntwo = [\"zwei\"]\n");
  REQUIRE_THROWS_WITH(compile_numerals(no_number.path()), Catch::Contains(":3:"));
}

TEST_CASE("a fault in the file is named with its place") {
  const TemporaryFile file("decimal_mark = \",\"\n[scale]\n\"million\" = \"six\"\n");
  REQUIRE_THROWS_WITH(compile_numerals(file.path()), Catch::Contains(":3:"));
  const TemporaryFile no_mark("[scale]\n");
  REQUIRE_THROWS_WITH(compile_numerals(no_mark.path()), Catch::Contains("decimal_mark"));
}
