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
  std::uint8_t first_group = 0;  ///< digits before the first mark
  bool grouped = false;
  bool leading_zero = false;   ///< "007", "05"
  bool foreign_mark = false;   ///< written with the marks of another language: "7.14" in French
  bool doubtful_mark = false;  ///< three digits behind the decimal mark: "1,200" in French
  Place next;
  std::uint32_t end = 0;
};

/// Reads the digits at a number token: groups and decimals by the language's marks. Nothing when
/// the marks make no plain number ("1.2.3", "192.168.0.1") or the digits are no ASCII digits.
///
/// Example (French): "9 338,5 milliards" gives value 9338.5, decimals 1, grouped.
std::optional<DigitRun> read_digits(const NumberText& text, Place at);

}  // namespace fauxami
