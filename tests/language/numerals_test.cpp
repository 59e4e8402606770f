// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/numerals.h"

#include <catch2/catch.hpp>

#include <cstdio>
#include <fstream>
#include <string>

#include "base/load_error.h"
#include "base/text_hash.h"
#include "language/numeral_phrase.h"
#include "language/numerals_source.h"

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

std::string section_of(const std::string& path, const std::vector<std::string>& locales) {
  const std::vector<UnitRow> units = read_units(FAUXAMI_SOURCE_DIR "/dictionaries/units.tsv");
  return compile_numerals(read_numerals({path, units, locales}));
}

std::string french() { return FAUXAMI_SOURCE_DIR "/dictionaries/fr/numerals.toml"; }

// Line of `fauxami-pack --explain numerals`, tabs as spaces.
bool explains(const std::string& tag, std::string line) {
  const std::vector<UnitRow> units = read_units(FAUXAMI_SOURCE_DIR "/dictionaries/units.tsv");
  const std::string text = explain_numerals(
      read_numerals({FAUXAMI_SOURCE_DIR "/dictionaries/" + tag + "/numerals.toml", units, {tag}}));
  for (char& c : line)
    if (c == '|') c = '\t';
  return ("\n" + text).find("\n" + line + "\n") != std::string::npos;
}

}  // namespace

TEST_CASE("every inflected scale word has its power of ten") {
  const std::string section = section_of(french(), {"fr"});
  const NumeralGrammar grammar = NumeralGrammar::load(SectionReader(section, "numerals"));
  REQUIRE(grammar.decimal_mark == U',');
  REQUIRE(grammar.groups_with(0x202F));
  REQUIRE(word_of(grammar, "milliards", NumberWordKind::scale)->exponent == 9);
  REQUIRE(word_of(grammar, "Milliard", NumberWordKind::scale_alone)->exponent == 9);
  REQUIRE(word_of(grammar, "billions", NumberWordKind::scale)->exponent == 12);
  REQUIRE(word_of(grammar, "quatre-vingt", NumberWordKind::cardinal)->value == 80);
  REQUIRE(word_of(grammar, "septante", NumberWordKind::cardinal)->value == 70);
  REQUIRE(grammar.starts_number(hash_word("deux")));
  REQUIRE_FALSE(grammar.starts_number(hash_word("dollars")));
  REQUIRE_FALSE(grammar.starts_number(hash_word("maison")));
}

TEST_CASE("a word that begins a number only before another one opens none alone") {
  const std::string section = section_of(french(), {"fr"});
  const NumeralGrammar grammar = NumeralGrammar::load(SectionReader(section, "numerals"));
  REQUIRE(grammar.may_open(hash_word("deux"), hash_word("maisons")));
  REQUIRE(grammar.may_open(hash_word("la"), hash_word("moitié")));
  REQUIRE_FALSE(grammar.may_open(hash_word("la"), hash_word("maison")));
}

TEST_CASE("a group tells the kinds of its phrases before they are tried") {
  const std::string section = section_of(french(), {"fr"});
  const NumeralGrammar grammar = NumeralGrammar::load(SectionReader(section, "numerals"));
  const PhraseGroup* group = grammar.group_of(hash_word("milliards"));
  REQUIRE(group != nullptr);
  REQUIRE(group->kinds.has_any(kinds(NumberWordKind::scale)));
  REQUIRE_FALSE(group->kinds.has_any(kinds(NumberWordKind::month)));
  REQUIRE(grammar.group_of(hash_word("maison")) == nullptr);
}

TEST_CASE("a phrase stands before the shorter phrase it begins with") {
  const std::string section = section_of(french(), {"fr"});
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
  const std::string section = section_of(file.path(), {});
  const NumeralGrammar grammar = NumeralGrammar::load(SectionReader(section, "numerals"));
  REQUIRE(word_of(grammar, "zwo", NumberWordKind::cardinal)->value == 2);
  REQUIRE(word_of(grammar, "drei", NumberWordKind::cardinal)->value == 3);
  const TemporaryFile no_number("decimal_mark = \",\"\n[cardinals]\ntwo = [\"zwei\"]\n");
  REQUIRE_THROWS_WITH(section_of(no_number.path(), {}), Catch::Contains(":3:"));
}

TEST_CASE("a fault in the file is named with its place") {
  const TemporaryFile file("decimal_mark = \",\"\n[scale]\n\"million\" = \"six\"\n");
  REQUIRE_THROWS_WITH(section_of(file.path(), {}), Catch::Contains(":3:"));
  const TemporaryFile no_mark("[scale]\n");
  REQUIRE_THROWS_WITH(section_of(no_mark.path(), {}), Catch::Contains("decimal_mark"));
}

TEST_CASE("a unit that the table does not hold, and an unknown key, are faults") {
  const TemporaryFile unit("decimal_mark = \",\"\n[units]\n\"parsec\" = [\"parsec\"]\n");
  REQUIRE_THROWS_WITH(section_of(unit.path(), {}),
                      Catch::Contains(":3:") && Catch::Contains("units.tsv"));
  const TemporaryFile key("decimal_mark = \",\"\nscales = [\"x\"]\n");
  REQUIRE_THROWS_WITH(section_of(key.path(), {}), Catch::Contains(":2:"));
  const TemporaryFile half("decimal_mark = \",\"\n[fractions_alone]\n\"half\" = \"1:2\"\n");
  REQUIRE_THROWS_WITH(section_of(half.path(), {}), Catch::Contains("1/2"));
}

TEST_CASE("CLDR gives what the files do not say") {
  CHECK(explains("fr", "currencies|INR|roupies indiennes|own"));
  CHECK(explains("fr", "currencies|PLN|zlotys polonais|cldr"));
  CHECK(explains("fr", "currencies|TRY|TRY|cldr"));
  CHECK(explains("fr", "months|11|nov.|cldr"));
  CHECK(explains("fr", "units|hPa|hectopascals|cldr"));
  CHECK(explains("en", "permille|1000|\u2030|cldr"));
  CHECK(explains("zh-Hans", "units|mL|\u6BEB\u5347|cldr"));
}

TEST_CASE("what a file says wins over CLDR and over the files it includes") {
  CHECK(explains("zh-Hans", "currencies|CNY|\u5143|own"));
  CHECK(explains("zh-Hant", "currencies|ZZZ|\u5143|own"));
  CHECK_FALSE(explains("zh-Hant", "currencies|CNY|\u5143|included"));
  CHECK_FALSE(explains("fr", "units|lb|livres|cldr"));
  CHECK_FALSE(explains("fr", "currencies|XAU|or|cldr"));
}

TEST_CASE("CLDR alone gives scale words in every plural form") {
  const TemporaryFile russian("date_order = \"dmy\"\n");
  const NumeralSource source = read_numerals({russian.path(), {}, {"ru"}});
  CHECK(source.decimal_mark == U',');
  const std::string text = explain_numerals(source);
  for (const char* line :
       {"scale\t10^6\t\u043C\u0438\u043B\u043B\u0438\u043E\u043D\u0430\tcldr",
        "scale\t10^6\t\u043C\u0438\u043B\u043B\u0438\u043E\u043D\u043E\u0432\tcldr",
        "scale\t10^3\t\u0442\u044B\u0441.\tcldr"})
    CHECK(text.find(line) != std::string::npos);
}

TEST_CASE("a phrase is cut as the tokeniser may cut it") {
  CHECK(phrase_keys("plus d'").front() == PhraseKeys{hash_word("plus"), hash_word("d'")});
  CHECK(phrase_keys("km2") ==
        std::vector<PhraseKeys>{{hash_word("km2")}, {hash_word("km"), hash_word("2")}});
  CHECK(phrase_keys("janv.").size() == 2);
  CHECK(phrase_keys("o'clock").size() == 2);
  CHECK(case_of("TRY") == PhraseCase::upper);
  CHECK(case_of("May") == PhraseCase::initial);
  CHECK(case_of("$") == PhraseCase::any);
}
