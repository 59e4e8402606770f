// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>

namespace fauxami {

/// What a word means beside a number. One word may have several kinds ("m" is a million beside a
/// currency and a metre elsewhere): the reader asks for the kinds that fit the place.
/// dictionaries/numerals.md tells how each is written in numerals.toml.
enum class NumberWordKind : std::uint8_t {
  // The number itself.
  cardinal,          ///< value: 17
  cardinal_bound,    ///< value; a number only beside another number word, else an ordinary word
  multiplier,        ///< exponent, inside a number: hundred
  scale,             ///< exponent, of a whole number: millions
  scale_alone,       ///< a scale that means one of it when it stands alone
  scale_counted,     ///< a scale that means one of it alone only behind a qualifier
  scale_short,       ///< a scale only beside a currency: k, bn
  half_scale,        ///< value halves of 10^exponent: half a million is 1, a dual of million 4
  collective,        ///< value, about: a dozen
  collective_vague,  ///< exponent, no value: dozens
  vague,             ///< several
  over,              ///< "and more", inside the number
  linker,            ///< between number and unit: "de dollars"
  number_linker,     ///< inside a number, behind tens or a multiplier: "vingt et un"
  scale_linker,      ///< the same, behind hundreds and scales too: "one thousand and one"
  article,           ///< may stand between a qualifier and its number: "cerca de los 300"
  half_after,
  decimal_word,  ///< "virgule"
  prefix,        ///< may be glued before a number word, says nothing
  minus,
  // How exact it is.
  about,
  about_after,
  more_than,
  more_than_after,
  less_than,
  less_than_after,
  range_open,
  range_to,
  range_and,
  // Shares, points, factors.
  share,              ///< value: 100 for percent, 1000 for per mille
  share_before,       ///< the same, before the number
  points,             ///< exponent: 0 for percentage points, -2 for basis points
  fraction,           ///< value is the denominator: "tiers"; one of it needs a fraction_linker
  fraction_of,        ///< the same, which always needs a fraction_linker
  fraction_alone,     ///< value / unit, without a number: "moitie"
  fraction_linker,    ///< "de", "of"
  denominator_first,  ///< between denominator and numerator, as East Asian fractions are said
  ratio,              ///< "sur", "out of", between numerator and denominator; value 1: only near
  proportion,         ///< exponent: a tenth behind a digit is 1
  discount,           ///< tenths that are left to pay
  multiple,           ///< "fois"
  multiple_before,    ///< "multiplie par"
  multiple_word,      ///< value: "double" is 2
  division_before,    ///< "divise par"
  times_less,         ///< behind a multiple: "fois moins"
  increase_by,        ///< before a multiple that is added to what was there
  // Comparison base.
  base_year,
  base_period,
  // Typed numbers.
  ordinal,  ///< value: third is 3
  ordinal_before,
  ordinal_after,
  version_before,
  list_before,  ///< article, page, chapter: a number of a part of a text
  per,
  year_before,
  year_mark,
  month_before,
  month_mark,
  day_before,
  day_mark,
  day_after_month,  ///< behind a day only where a month stands before it
  date_linker,
  month,           ///< value: 1 to 12
  month_alone,     ///< the same, sure without a day or a year
  quarter,         ///< value: 1 to 4
  half_year,       ///< value: 1 to 2
  quarter_before,  ///< "Q" before a digit
  quarter_mark,    ///< "trimestre" behind an ordinal
  half_year_mark,
  decade_before,
  decade_mark,
  decade,         ///< value: 80 for "the eighties"
  first_year,     ///< behind an era: its first year, which has a word of its own
  fiscal_before,  ///< "FY" before two or four digits of a year, also glued to them
  era,            ///< value: the year before its first
  hour_before,    ///< "pukul": a time of day follows
  hour_at,        ///< "a las": before an hour with its unit or with minutes behind a full stop
  hour_mark,      ///< hours of a time or of a duration: minutes must follow
  clock_mark,     ///< hours of a time: "Uhr"
  minute_mark,
  second_mark,
  half_hour,
  am,
  pm,
  clock,  ///< value: hours * 100 + minutes of a word ("midi")
  // Units.
  currency,  ///< exponent: 6 for a word that says "million dollars"
  currency_before,
  unit,          ///< unit: number of a name in NumeralGrammar::units
  unit_counted,  ///< value and unit in one word, as the Arabic dual "two days"
  adjective,     ///< between a number and its unit: "three long years"
  counter,       ///< behind a number of things, no unit of measure
  particle,      ///< may be glued behind a number or a unit, says nothing
  not_number     ///< looks like a number word and is none
};

/// A set of kinds: one bit each.
__extension__ using NumberWordKinds = unsigned __int128;
constexpr NumberWordKinds kinds() { return 0; }
template <typename... Rest>
constexpr NumberWordKinds kinds(NumberWordKind first, Rest... rest) {
  return NumberWordKinds{1} << static_cast<unsigned>(first) | kinds(rest...);
}

/// The same set as a table of the pack holds it.
struct NumberWordKindBits {
  std::uint64_t low = 0;
  std::uint64_t high = 0;

  void add(NumberWordKinds added) {
    low |= static_cast<std::uint64_t>(added);
    high |= static_cast<std::uint64_t>(added >> 64U);
  }
  bool has_any(NumberWordKinds wanted) const {
    return ((low & static_cast<std::uint64_t>(wanted)) |
            (high & static_cast<std::uint64_t>(wanted >> 64U))) != 0;
  }
};

/// One meaning of a word or phrase.
struct NumberWord {
  NumberWordKind kind = NumberWordKind::not_number;
  std::int8_t exponent = 0;
  std::uint16_t unit = 0;
  std::uint32_t value = 0;
};

}  // namespace fauxami
