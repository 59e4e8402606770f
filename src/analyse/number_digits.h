// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <optional>

#include "analyse/number_text.h"
#include "base/rational.h"

namespace fauxami {

/// A number written in digits, with its marks: "9 338,5", "1,100", "16.5".
struct DigitRun {
  Rational value;
  std::int8_t decimals = 0;
  bool grouped = false;
  bool leading_zero = false;      ///< "007", "05"
  bool fraction = false;          ///< ends with a fraction in one sign: "2\u00BD"
  std::optional<Rational> other;  ///< value when the one mark is read the other way
  Place next;
  std::uint32_t end = 0;
};

/// Reads the digits at a number token, of any script: groups (of three, of four, or Indian lakhs)
/// and decimals by the language's marks. Nothing when the marks make no plain number ("1.2.3",
/// "192.168.0.1").
///
/// Example (French): "9 338,5 milliards" gives value 9338.5, decimals 1, grouped; "1,200" gives
/// 1.2 and other 1200.
std::optional<DigitRun> read_digits(const NumberText& text, Place at);

/// The same digits when a scale word follows, in a language whose regions use one mark both ways
/// (decimal_mark is one of grouping_marks): Spanish "1,234 personas" is 1234, "1,234 millones"
/// rather 1.234 million; "3.125 millones" is 3125 million in most regions, 3.125 in some. Three
/// digits that end with zero are a group.
DigitRun before_scale(const NumberText& text, Place at, const DigitRun& run);

}  // namespace fauxami
