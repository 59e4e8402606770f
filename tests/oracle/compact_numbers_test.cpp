// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// ICU writes numbers in CLDR's compact forms ("1,1 million", "$1.1B"); our reader must get their
// values back. The long form stands beside a unit, the short one beside a currency, where alone
// its letters are scale words.
#include <unicode/currunit.h>
#include <unicode/locid.h>
#include <unicode/numberformatter.h>
#include <unicode/unistr.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <string>
#include <vector>

#include "oracle/read_numbers.h"

using namespace fauxami;

namespace {

using icu::number::LocalizedNumberFormatter;
using icu::number::Notation;
using icu::number::NumberFormatter;
using icu::number::Precision;

LocalizedNumberFormatter long_form(const std::string& locale) {
  UErrorCode status = U_ZERO_ERROR;
  return NumberFormatter::withLocale(icu::Locale::forLanguageTag(locale, status))
      .notation(Notation::compactLong())
      .precision(Precision::maxFraction(2));
}

LocalizedNumberFormatter short_form(const std::string& locale, const char* currency) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::CurrencyUnit unit(currency, status);
  return NumberFormatter::withLocale(icu::Locale::forLanguageTag(locale, status))
      .notation(Notation::compactShort())
      .unit(unit)
      .precision(Precision::maxFraction(2));
}

std::string format(const LocalizedNumberFormatter& formatter, const std::string& decimal) {
  UErrorCode status = U_ZERO_ERROR;
  std::string text;
  formatter.formatDecimal(decimal, status).toString(status).toUTF8String(text);
  return text;
}

// Every power up to 10^14 with mantissas of every plural category: "1100000".
std::vector<std::string> decimals() {
  std::vector<std::string> result;
  for (const std::string tenths : {"10", "11", "15", "20", "30", "50", "110", "125", "210", "1000"})
    for (int power = 3; power <= 14; ++power)
      result.push_back(tenths + std::string(static_cast<std::size_t>(power) - 1, '0'));
  return result;
}

struct Difference {
  std::string locale;
  std::string part;
  bool used = false;
};

// "locale part reason" lines: forms that we read otherwise on purpose.
std::vector<Difference>& argued_differences() {
  static std::vector<Difference> differences = [] {
    std::vector<Difference> result;
    std::ifstream file(FAUXAMI_SOURCE_DIR "/tests/oracle/compact_differ.tsv");
    for (std::string line; std::getline(file, line);) {
      if (line.empty() || line[0] == '#') continue;
      const std::size_t first = line.find('\t');
      const std::size_t second = line.find('\t', first + 1);
      result.push_back({line.substr(0, first), line.substr(first + 1, second - first - 1)});
    }
    return result;
  }();
  return differences;
}

bool differs_on_purpose(const std::string& locale, const std::string& text) {
  for (Difference& difference : argued_differences())
    if (difference.locale == locale && text.find(difference.part) != std::string::npos)
      return difference.used = true;
  return false;
}

void read_back(const std::string& tag, const std::string& locale, const std::string& text,
               const std::string& decimal, const std::string& unit, Disagreements& disagreements) {
  const std::vector<Quantity> found = read_numbers(tag, text);
  const Rational value = *Rational::parse(decimal);
  // A mark that another country's writers use the other way ("10,000 billones") has two readings.
  if (found.size() == 1 && found[0].is_exact() && found[0].unit == unit &&
      (found[0].low == value || found[0].other == value))
    return;
  if (!differs_on_purpose(locale, text))
    disagreements.add(text, decimal + " " + unit, describe(found, text));
}

void check(const std::string& what, const Disagreements& disagreements) {
  INFO(what << ": " << disagreements.message());
  CHECK(disagreements.count() == 0);
}

void check_long_forms(const std::string& tag, const std::string& locale) {
  const LocalizedNumberFormatter formatter = long_form(locale);
  Disagreements disagreements;
  for (const std::string& decimal : decimals())
    read_back(tag, locale, format(formatter, decimal) + " km", decimal, "km", disagreements);
  check(locale, disagreements);
}

void check_short_forms(const std::string& tag, const std::string& locale, const char* currency) {
  const LocalizedNumberFormatter formatter = short_form(locale, currency);
  Disagreements disagreements;
  for (const std::string& decimal : decimals())
    read_back(tag, locale, format(formatter, decimal), decimal, currency, disagreements);
  check(locale + " " + currency, disagreements);
}

}  // namespace

TEST_CASE("compact forms of CLDR read back to their value") {
  for (const std::string& tag : languages_with_numbers())
    for (const std::string& locale : locales_of(tag)) {
      check_long_forms(tag, locale);
      for (const char* currency : {"EUR", "USD"}) check_short_forms(tag, locale, currency);
    }
  for (const Difference& difference : argued_differences()) {
    INFO("is no longer needed: " << difference.locale << " " << difference.part);
    CHECK(difference.used);
  }
}
