// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// ICU spells numbers out in every language of the packs; our reader must get their values back.
#include <unicode/locid.h>
#include <unicode/rbnf.h>
#include <unicode/unistr.h>

#include <catch2/catch.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "oracle/read_numbers.h"

using namespace fauxami;

namespace {

// One set of ICU's rules for one language: "%spellout-cardinal-feminine".
class Speller {
 public:
  Speller(const std::string& tag, const std::string& rules)
      : format_(icu::URBNF_SPELLOUT, locale_of(tag), status_),
        rules_(icu::UnicodeString::fromUTF8(rules)) {}

  static std::vector<std::string> rule_sets(const std::string& tag) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, locale_of(tag), status);
    std::vector<std::string> names;
    for (int i = 0; U_SUCCESS(status) && i < format.getNumberOfRuleSetNames(); ++i)
      format.getRuleSetName(i).toUTF8String(names.emplace_back());
    return names;
  }

  // The soft hyphens that ICU puts into German and Italian words are no part of them.
  std::string spell(std::int64_t value) {
    icu::UnicodeString text;
    icu::FieldPosition position;
    format_.format(value, rules_, text, position, status_);
    text.findAndReplace(icu::UnicodeString(static_cast<UChar32>(0xAD)), icu::UnicodeString());
    std::string result;
    text.toUTF8String(result);
    return result;
  }

 private:
  static icu::Locale locale_of(const std::string& tag) {
    UErrorCode status = U_ZERO_ERROR;
    return icu::Locale::forLanguageTag(tag, status);
  }

  UErrorCode status_ = U_ZERO_ERROR;
  icu::RuleBasedNumberFormat format_;
  icu::UnicodeString rules_;
};

bool contains(const std::string& text, const char* part) {
  return text.find(part) != std::string::npos;
}

// Years and ordinals are no amounts.
bool is_cardinal(const std::string& rules) {
  return (contains(rules, "cardinal") || contains(rules, "numbering")) &&
         !contains(rules, "year") && !contains(rules, "days");
}

// All up to 9,999, round numbers, and a thousand others of every length up to 13 digits.
std::vector<std::int64_t> values() {
  std::vector<std::int64_t> result;
  for (std::int64_t value = 1; value < 10000; ++value) result.push_back(value);
  std::uint64_t state = 88172645463325252;
  for (std::int64_t power = 10000; power <= 1000000000000; power *= 10) {
    for (std::int64_t digit = 1; digit < 10; ++digit)
      for (const std::int64_t rest : {std::int64_t{0}, power / 10, power / 100, power / 1000 * 25})
        result.push_back(digit * power + rest);
    for (int i = 0; i < 1000; ++i) {
      state = state * 6364136223846793005 + 1442695040888963407;
      result.push_back(power + static_cast<std::int64_t>((state >> 20) % (9 * power)));
    }
  }
  return result;
}

// A small number word alone is no number ("one of them"): each stands beside a unit.
bool reads_back(const std::string& tag, const std::string& words, std::int64_t value,
                Disagreements& disagreements) {
  const std::string text = words + " km";
  const std::vector<Quantity> found = read_numbers(tag, text);
  if (found.size() == 1 && found[0].is_comparable() && found[0].is_exact() &&
      found[0].low == Rational(value) && found[0].span.size() == words.size())
    return true;
  disagreements.add(text, std::to_string(value), describe(found, text));
  return false;
}

// ICU's Ukrainian takes the long scale for this word, dictionaries and newspapers disagree: unread.
// A Vietnamese five alone is also the word for year, a Korean digit alone an ordinary syllable.
bool is_disputed(const std::string& words) {
  for (const char* word : {"năm", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"})
    if (words == word) return true;
  return contains(words, "більйон");
}

void check(const std::string& tag, const std::string& locale, const std::string& rules) {
  Speller speller(locale, rules);
  Disagreements disagreements;
  for (const std::int64_t value : values()) {
    const std::string words = speller.spell(value);
    // "one million, two hundred": a comma between numbers is a list everywhere but here.
    if (!contains(words, ",") && !is_disputed(words)) reads_back(tag, words, value, disagreements);
  }
  INFO(locale << " " << rules << ": " << disagreements.message());
  CHECK(disagreements.count() == 0);
}

}  // namespace

TEST_CASE("numbers that ICU spells out read back to their value") {
  for (const std::string& tag : languages_with_numbers()) {
    for (const std::string& locale : locales_of(tag))
      for (const std::string& rules : Speller::rule_sets(locale))
        if (is_cardinal(rules)) check(tag, locale, rules);
  }
}
