// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Number words from CLDR through ICU. Tested by tests/language/numerals_harvest_test.cpp.
#include "language/numerals_harvest.h"

#include <unicode/dcfmtsym.h>
#include <unicode/dtfmtsym.h>
#include <unicode/formattedvalue.h>
#include <unicode/measunit.h>
#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>
#include <unicode/smpdtfmt.h>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>

#include <array>
#include <map>
#include <memory>
#include <set>

#include "base/load_error.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;
using icu::UnicodeString;

std::string utf8(const UnicodeString& text) {
  std::string result;
  text.toUTF8String(result);
  return result;
}

bool is_ideographic(std::string_view text) {
  return class_of(decode(text, 0).value) == CharacterClass::ideograph;
}

bool has_digit_or_bracket(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).size) {
    const char32_t c = decode(text, at).value;
    if (class_of(c) == CharacterClass::digit || c == '(' || c == 0xFF08) return true;
  }
  return false;
}

std::size_t length_of(std::string_view text) {
  std::size_t length = 0;
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).size) ++length;
  return length;
}

std::string trimmed(std::string_view text) {
  while (!text.empty() && is_space(decode(text, 0).value)) text.remove_prefix(decode(text, 0).size);
  while (!text.empty() && is_space(decode_before(text, text.size()).value))
    text.remove_suffix(decode_before(text, text.size()).size);
  return std::string(text);
}

// The part of a formatted number that is one field, and the number's digits before the mark.
struct Parts {
  std::string field;
  std::string integer;
};

Parts parts_of(const icu::number::FormattedNumber& number, std::int32_t wanted) {
  UErrorCode status = U_ZERO_ERROR;
  const UnicodeString text = number.toString(status);
  Parts parts;
  int pieces = 0;
  icu::ConstrainedFieldPosition position;
  position.constrainCategory(UFIELD_CATEGORY_NUMBER);
  while (number.nextPosition(position, status) && U_SUCCESS(status)) {
    const std::string piece =
        utf8(text.tempSubStringBetween(position.getStart(), position.getLimit()));
    if (position.getField() == UNUM_INTEGER_FIELD) parts.integer = piece;
    if (position.getField() != wanted) continue;
    parts.field = trimmed(piece);
    ++pieces;
  }
  if (pieces > 1) parts.field.clear();
  return parts;
}

class Harvester {
 public:
  Harvester(const std::string& tag, const std::vector<UnitRow>& units, CldrNumbers& numbers)
      : locale_(locale_of(tag)), units_(units), numbers_(numbers) {}

  void read_marks() {
    UErrorCode status = U_ZERO_ERROR;
    const icu::DecimalFormatSymbols symbols(locale_, status);
    numbers_.decimal_mark = static_cast<char32_t>(
        symbols.getConstSymbol(icu::DecimalFormatSymbols::kDecimalSeparatorSymbol).char32At(0));
    numbers_.grouping_marks.push_back(static_cast<std::uint32_t>(
        symbols.getConstSymbol(icu::DecimalFormatSymbols::kGroupingSeparatorSymbol).char32At(0)));
    read_date_order();
  }

  void read_words() {
    read_signs();
    read_scales();
    read_months();
    read_currencies();
    for (const UnitRow& unit : units_)
      if (!unit.cldr.empty()) read_unit(unit);
  }

 private:
  static icu::Locale locale_of(const std::string& tag) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(tag, status);
    if (U_FAILURE(status)) throw LoadError(tag, 0, 0, "ICU does not know this locale");
    return locale;
  }

  void add(std::string phrase, NumberWord word, std::string unit = "") {
    if (phrase.empty() || has_digit_or_bracket(phrase)) return;
    numbers_.entries.push_back({std::move(phrase), word, std::move(unit), NumeralOrigin::cldr});
  }

  void read_date_order() {
    const std::unique_ptr<icu::DateFormat> format(
        icu::DateFormat::createDateInstance(icu::DateFormat::kShort, locale_));
    const icu::SimpleDateFormat* simple = dynamic_cast<icu::SimpleDateFormat*>(format.get());
    if (simple == nullptr) return;
    UnicodeString pattern;
    simple->toPattern(pattern);
    const std::int32_t day = pattern.indexOf(u'd');
    const std::int32_t month = pattern.indexOf(u'M');
    const std::int32_t year = pattern.indexOf(u'y');
    numbers_.date_order = year < day && year < month ? DateOrder::year_first
                          : month < day              ? DateOrder::month_first
                                                     : DateOrder::day_first;
  }

  void read_signs() {
    UErrorCode status = U_ZERO_ERROR;
    const icu::DecimalFormatSymbols symbols(locale_, status);
    using Symbols = icu::DecimalFormatSymbols;
    for (const auto& [symbol, whole] :
         {std::pair{Symbols::kPercentSymbol, 100U}, std::pair{Symbols::kPerMillSymbol, 1000U}}) {
      std::string sign;
      for (const char32_t c : code_points(utf8(symbols.getConstSymbol(symbol))))
        if (c != 0x200E && c != 0x200F && c != 0x61C) append_utf8(sign, c);
      add(sign, {Kind::share, 0, 0, whole});
    }
  }

  static std::vector<char32_t> code_points(std::string_view text) {
    std::vector<char32_t> result;
    for (std::size_t at = 0; at < text.size(); at += decode(text, at).size)
      result.push_back(decode(text, at).value);
    return result;
  }

  // Mantissas that reach every plural category of any language, with a fraction among them.
  void read_scales() {
    std::set<std::string> known;
    for (const bool shortened : {false, true}) {
      const auto notation =
          shortened ? icu::number::Notation::compactShort() : icu::number::Notation::compactLong();
      const auto formatter = icu::number::NumberFormatter::withLocale(locale_).notation(notation);
      for (const std::string mantissa : {"10", "20", "30", "50", "110", "15"})
        for (int power = 3; power <= 15; ++power)
          read_scale(formatter, mantissa, power, shortened, known);
    }
  }

  // Mantissas are written in tenths: "15" and power 6 is 1.5 million.
  void read_scale(const icu::number::LocalizedNumberFormatter& formatter,
                  const std::string& mantissa, int power, bool shortened,
                  std::set<std::string>& known) {
    UErrorCode status = U_ZERO_ERROR;
    const std::string digits = mantissa + std::string(static_cast<std::size_t>(power - 1), '0');
    const Parts parts = parts_of(formatter.formatDecimal(digits, status), UNUM_COMPACT_FIELD);
    if (U_FAILURE(status) || parts.field.empty()) return;
    const int written = static_cast<int>(length_of(parts.integer));
    const int exponent = static_cast<int>(digits.size()) - (written == 0 ? 1 : written);
    const std::string word = to_lower(parts.field);
    if (exponent < 1 || exponent > 24) return;
    const bool tiny = shortened && length_of(word) <= 2 && !is_ideographic(word);
    if (!known.insert(word).second) return;
    const Kind kind = tiny ? Kind::scale_short : written == 0 ? Kind::scale_alone : Kind::scale;
    add(word, {kind, static_cast<std::int8_t>(exponent), 0, 0});
  }

  void read_months() {
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(locale_, status);
    using Symbols = icu::DateFormatSymbols;
    for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE})
      for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
        std::int32_t count = 0;
        const UnicodeString* names = symbols.getMonths(count, context, width);
        for (std::int32_t i = 0; i < std::min(count, 12); ++i)
          add(utf8(names[i]), {Kind::month, 0, 0, static_cast<std::uint32_t>(i + 1)});
      }
  }

  void read_currencies() {
    UErrorCode status = U_ZERO_ERROR;
    UEnumeration* all = ucurr_openISOCurrencies(UCURR_ALL, &status);
    std::map<std::string, std::set<std::string>> symbols;
    while (const UChar* code = uenum_unext(all, nullptr, &status)) {
      const std::string iso = utf8(UnicodeString(code));
      if (!is_money(iso)) continue;
      read_currency_names(code, iso);
      if (is_current(iso)) read_currency_symbols(code, iso, symbols);
    }
    uenum_close(all);
    for (const auto& [symbol, codes] : symbols)
      if (codes.size() == 1) add_symbol(symbol, *codes.begin());
  }

  static bool is_current(const std::string& iso) {
    static const std::set<std::string> current = [] {
      std::set<std::string> codes;
      UErrorCode status = U_ZERO_ERROR;
      UEnumeration* open = ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &status);
      while (const UChar* code = uenum_unext(open, nullptr, &status))
        codes.insert(utf8(UnicodeString(code)));
      uenum_close(open);
      return codes;
    }();
    return current.count(iso) != 0;
  }

  void read_currency_names(const UChar* code, const std::string& iso) {
    UErrorCode status = U_ZERO_ERROR;
    std::int32_t length = 0;
    const UChar* name =
        ucurr_getName(code, locale_.getName(), UCURR_LONG_NAME, nullptr, &length, &status);
    add_currency_name(name, length, iso);
    const std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(locale_, status));
    const std::unique_ptr<icu::StringEnumeration> keywords(rules->getKeywords(status));
    while (const char* keyword = keywords->next(nullptr, status)) {
      name = ucurr_getPluralName(code, locale_.getName(), nullptr, keyword, &length, &status);
      add_currency_name(name, length, iso);
    }
  }

  void add_currency_name(const UChar* name, std::int32_t length, const std::string& iso) {
    const std::string text = utf8(UnicodeString(name, length));
    if (text != iso) add(to_lower(text), {Kind::currency, 0, 0, 0}, iso);
  }

  // Metals, units of account and placeholders have codes, but nobody pays with them: gold and
  // silver in the first place.
  static bool is_money(const std::string& iso) {
    static const std::set<std::string> shared{"XAF", "XOF", "XCD", "XPF", "XDR"};
    return iso[0] != 'X' || shared.count(iso) != 0;
  }

  // The code in capitals, and the symbols of the locale; those that are shared are told later.
  void read_currency_symbols(const UChar* code, const std::string& iso,
                             std::map<std::string, std::set<std::string>>& symbols) {
    add_symbol(iso, iso);
    for (const UCurrNameStyle style : {UCURR_SYMBOL_NAME, UCURR_NARROW_SYMBOL_NAME}) {
      UErrorCode status = U_ZERO_ERROR;
      std::int32_t length = 0;
      const UChar* symbol =
          ucurr_getName(code, locale_.getName(), style, nullptr, &length, &status);
      const std::string text = to_lower(utf8(UnicodeString(symbol, length)));
      if (text != to_lower(iso)) symbols[text].insert(iso);
    }
  }

  // Marks that several countries use, whatever CLDR says for this locale, and plain letters.
  static bool is_shared(const std::string& symbol) {
    static const std::set<std::string> shared{"$", "\u00A5", "\uFFE5", "\u00A3", "kr", "kr.", "fr"};
    if (shared.count(symbol) != 0) return true;
    std::size_t letters = 0;
    for (const char32_t c : code_points(symbol))
      if ((c < 0x80 && class_of(c) == CharacterClass::letter) || c == '.') ++letters;
    return letters == length_of(symbol) || length_of(symbol) > 5;
  }

  void add_symbol(const std::string& symbol, const std::string& iso) {
    if (symbol != iso && is_shared(symbol)) return;
    add(symbol, {Kind::currency, 0, 0, 0}, iso);
    add(symbol, {Kind::currency_before, 0, 0, 0}, iso);
  }

  void read_unit(const UnitRow& unit) {
    UErrorCode status = U_ZERO_ERROR;
    const std::size_t dash = unit.cldr.find('-');
    const std::size_t space = unit.cldr.find(' ');
    const std::string identifier = unit.cldr.substr(dash + 1, space - dash - 1);
    const icu::MeasureUnit measure = icu::MeasureUnit::forIdentifier(identifier, status);
    if (U_FAILURE(status))
      throw LoadError("dictionaries/units.tsv", 0, 0, "ICU has no unit '" + unit.cldr + "'");
    const bool long_only =
        space != std::string::npos || unit.dimension == "time" || unit.dimension == "calendar";
    for (const UNumberUnitWidth width : {UNUM_UNIT_WIDTH_FULL_NAME, UNUM_UNIT_WIDTH_SHORT}) {
      if (long_only && width == UNUM_UNIT_WIDTH_SHORT) continue;
      const auto formatter =
          icu::number::NumberFormatter::withLocale(locale_).unit(measure).unitWidth(width);
      for (const char* value : {"1", "2", "3", "5", "11", "21", "100", "1.5"}) {
        const Parts parts =
            parts_of(formatter.formatDecimal(value, status), UNUM_MEASURE_UNIT_FIELD);
        const std::string name = to_lower(parts.field);
        const bool letter = name.size() == 1;
        if (!letter && !parts.integer.empty()) add(name, {Kind::unit, 0, 0, 0}, unit.id);
      }
    }
  }

  icu::Locale locale_;
  const std::vector<UnitRow>& units_;
  CldrNumbers& numbers_;
};

}  // namespace

CldrNumbers harvest_cldr(const std::vector<std::string>& locales,
                         const std::vector<UnitRow>& units) {
  CldrNumbers numbers;
  for (const std::string& locale : locales) {
    Harvester harvester(locale, units, numbers);
    if (locale == locales.front()) harvester.read_marks();
    harvester.read_words();
  }
  return numbers;
}

}  // namespace fauxami
