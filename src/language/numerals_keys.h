// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "language/number_word.h"

namespace fauxami {

/// How a key of numerals.toml holds its words.
enum class NumeralShape : std::uint8_t {
  list,       ///< key = ["word", "two words"]
  exponents,  ///< [key] "word" = power of ten
  values,     ///< [key] "word" = number
  fractions,  ///< [key] "word" = "1/2"
  units       ///< [key] unit = ["word", "word"]
};

/// A key of numerals.toml, the kind of its words, and what they say beyond that.
struct NumeralKey {
  std::string_view name;
  NumberWordKind kind;
  NumeralShape shape = NumeralShape::list;
  std::uint32_t value = 0;
  std::int8_t exponent = 0;
};

/// Every key that holds words. dictionaries/numerals.md explains each with examples.
inline constexpr std::array numeral_keys{
    NumeralKey{"vague", NumberWordKind::vague},
    NumeralKey{"over", NumberWordKind::over},
    NumeralKey{"about", NumberWordKind::about},
    NumeralKey{"about_after", NumberWordKind::about_after},
    NumeralKey{"more_than", NumberWordKind::more_than},
    NumeralKey{"more_than_after", NumberWordKind::more_than_after},
    NumeralKey{"less_than", NumberWordKind::less_than},
    NumeralKey{"less_than_after", NumberWordKind::less_than_after},
    NumeralKey{"range_open", NumberWordKind::range_open},
    NumeralKey{"range_to", NumberWordKind::range_to},
    NumeralKey{"range_and", NumberWordKind::range_and},
    NumeralKey{"linker", NumberWordKind::linker},
    NumeralKey{"number_linker", NumberWordKind::number_linker},
    NumeralKey{"scale_linker", NumberWordKind::scale_linker},
    NumeralKey{"article", NumberWordKind::article},
    NumeralKey{"half_after", NumberWordKind::half_after},
    NumeralKey{"decimal_word", NumberWordKind::decimal_word},
    NumeralKey{"prefixes", NumberWordKind::prefix},
    NumeralKey{"minus", NumberWordKind::minus},
    NumeralKey{"share", NumberWordKind::share, NumeralShape::list, 100},
    NumeralKey{"permille", NumberWordKind::share, NumeralShape::list, 1000},
    NumeralKey{"share_before", NumberWordKind::share_before, NumeralShape::list, 100},
    NumeralKey{"permille_before", NumberWordKind::share_before, NumeralShape::list, 1000},
    NumeralKey{"points", NumberWordKind::points},
    NumeralKey{"basis_points", NumberWordKind::points, NumeralShape::list, 0, -2},
    NumeralKey{"fractions", NumberWordKind::fraction, NumeralShape::values},
    NumeralKey{"fractions_of", NumberWordKind::fraction_of, NumeralShape::values},
    NumeralKey{"fractions_alone", NumberWordKind::fraction_alone, NumeralShape::fractions},
    NumeralKey{"fraction_linker", NumberWordKind::fraction_linker},
    NumeralKey{"denominator_first", NumberWordKind::denominator_first},
    NumeralKey{"ratio", NumberWordKind::ratio},
    NumeralKey{"ratio_near", NumberWordKind::ratio, NumeralShape::list, 1},
    NumeralKey{"proportions", NumberWordKind::proportion, NumeralShape::exponents},
    NumeralKey{"discount", NumberWordKind::discount},
    NumeralKey{"multiple", NumberWordKind::multiple},
    NumeralKey{"multiple_before", NumberWordKind::multiple_before},
    NumeralKey{"multiples", NumberWordKind::multiple_word, NumeralShape::values},
    NumeralKey{"division_before", NumberWordKind::division_before},
    NumeralKey{"times_less", NumberWordKind::times_less},
    NumeralKey{"increase_by", NumberWordKind::increase_by},
    NumeralKey{"base_year", NumberWordKind::base_year},
    NumeralKey{"base_period", NumberWordKind::base_period},
    NumeralKey{"ordinals", NumberWordKind::ordinal, NumeralShape::values},
    NumeralKey{"ordinal_before", NumberWordKind::ordinal_before},
    NumeralKey{"ordinal_after", NumberWordKind::ordinal_after},
    NumeralKey{"version_before", NumberWordKind::version_before},
    NumeralKey{"list_before", NumberWordKind::list_before},
    NumeralKey{"per", NumberWordKind::per},
    NumeralKey{"year_before", NumberWordKind::year_before},
    NumeralKey{"year_mark", NumberWordKind::year_mark},
    NumeralKey{"month_before", NumberWordKind::month_before},
    NumeralKey{"month_mark", NumberWordKind::month_mark},
    NumeralKey{"day_before", NumberWordKind::day_before},
    NumeralKey{"day_mark", NumberWordKind::day_mark},
    NumeralKey{"day_after_month", NumberWordKind::day_after_month},
    NumeralKey{"date_linker", NumberWordKind::date_linker},
    NumeralKey{"months", NumberWordKind::month, NumeralShape::values},
    NumeralKey{"months_alone", NumberWordKind::month_alone, NumeralShape::values},
    NumeralKey{"quarters", NumberWordKind::quarter, NumeralShape::values},
    NumeralKey{"half_years", NumberWordKind::half_year, NumeralShape::values},
    NumeralKey{"quarter_before", NumberWordKind::quarter_before},
    NumeralKey{"quarter_mark", NumberWordKind::quarter_mark},
    NumeralKey{"half_year_mark", NumberWordKind::half_year_mark},
    NumeralKey{"decade_before", NumberWordKind::decade_before},
    NumeralKey{"decade_mark", NumberWordKind::decade_mark},
    NumeralKey{"decades", NumberWordKind::decade, NumeralShape::values},
    NumeralKey{"first_year", NumberWordKind::first_year},
    NumeralKey{"fiscal_before", NumberWordKind::fiscal_before},
    NumeralKey{"eras", NumberWordKind::era, NumeralShape::values},
    NumeralKey{"hour_before", NumberWordKind::hour_before},
    NumeralKey{"hour_at", NumberWordKind::hour_at},
    NumeralKey{"hour_mark", NumberWordKind::hour_mark},
    NumeralKey{"clock_mark", NumberWordKind::clock_mark},
    NumeralKey{"minute_mark", NumberWordKind::minute_mark},
    NumeralKey{"second_mark", NumberWordKind::second_mark},
    NumeralKey{"half_hour", NumberWordKind::half_hour},
    NumeralKey{"am", NumberWordKind::am},
    NumeralKey{"pm", NumberWordKind::pm},
    NumeralKey{"clocks", NumberWordKind::clock, NumeralShape::values},
    NumeralKey{"adjectives", NumberWordKind::adjective},
    NumeralKey{"counters", NumberWordKind::counter},
    NumeralKey{"particles", NumberWordKind::particle},
    NumeralKey{"not_number", NumberWordKind::not_number},
    NumeralKey{"scale", NumberWordKind::scale, NumeralShape::exponents},
    NumeralKey{"scale_alone", NumberWordKind::scale_alone, NumeralShape::exponents},
    NumeralKey{"scale_counted", NumberWordKind::scale_counted, NumeralShape::exponents},
    NumeralKey{"scale_short", NumberWordKind::scale_short, NumeralShape::exponents},
    NumeralKey{"half_scale", NumberWordKind::half_scale, NumeralShape::exponents, 1},
    NumeralKey{"scale_twice", NumberWordKind::half_scale, NumeralShape::exponents, 4},
    NumeralKey{"multipliers", NumberWordKind::multiplier, NumeralShape::exponents},
    NumeralKey{"collectives_vague", NumberWordKind::collective_vague, NumeralShape::exponents},
    NumeralKey{"cardinals", NumberWordKind::cardinal, NumeralShape::values},
    NumeralKey{"cardinals_counting", NumberWordKind::cardinal, NumeralShape::values, 0, 1},
    NumeralKey{"cardinals_bound", NumberWordKind::cardinal_bound, NumeralShape::values},
    NumeralKey{"collectives", NumberWordKind::collective, NumeralShape::values},
    NumeralKey{"currencies", NumberWordKind::currency, NumeralShape::units},
    NumeralKey{"currency_millions", NumberWordKind::currency, NumeralShape::units, 0, 6},
    NumeralKey{"currency_milliards", NumberWordKind::currency, NumeralShape::units, 0, 9},
    NumeralKey{"currency_before", NumberWordKind::currency_before, NumeralShape::units},
    NumeralKey{"units", NumberWordKind::unit, NumeralShape::units},
    NumeralKey{"units_twice", NumberWordKind::unit_counted, NumeralShape::units, 2}};

}  // namespace fauxami
