// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <optional>
#include <string>

#include "base/unit.h"
#include "language/numerals.h"

namespace fauxami {

/// The digits of a value, in groups of three joined by U+202F, with the language's decimal mark.
/// Example (French): 16500000000 is "16 500 000 000", 33/2 is "16,5". Nothing for an endless one.
std::optional<std::string> write_digits(const Rational& value, const NumeralGrammar& grammar,
                                        std::string_view group_mark = "\u202F");

/// The text that must replace `wrong.span` so that the number means `value`, in the style of the
/// place: same scale word when the mantissa stays between 1 and 1000, the next one that fits
/// otherwise, the same grouping mark, singular below two.
///
/// Example (French): "1000 milliards" to mean 10^11 gives "100 milliards"; "364 billions" to mean
/// 364 * 10^9 gives "364 milliards"; "7 500" to mean 75000 gives "75 000" with the page's own
/// space.
std::optional<std::string> rewrite_number(const AnalysedRun& run, const Quantity& wrong,
                                          const Rational& value, const NumeralGrammar& grammar);

/// 10^n as the ratio a / b when it is exactly that and n is not 0.
std::optional<int> power_ratio(const Rational& a, const Rational& b);

/// The value's digits without zeros at either end and without mark: "165" for 16.5 and for 165000.
std::string significand(const Rational& value);

}  // namespace fauxami
