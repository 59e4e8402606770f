// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <optional>

#include "analyse/number_text.h"
#include "base/rational.h"

namespace fauxami {

/// A number written in words: "deux cents millions", "mille milliards".
struct SpelledNumber {
  Rational value;
  std::int8_t scale_exponent = 0;  ///< of its largest scale word
  std::int8_t decimals = 0;
  std::uint8_t words = 0;
  bool vague = false;            ///< only a size: "hundreds of millions"; the value is the low end
  bool more = false;             ///< "two hundred and some": a little more than the value
  bool digits = false;           ///< a string of digit words, as a year is read
  bool ends_with_scale = false;  ///< "two million": a smaller part may follow in digits
  Rational spread;  ///< "three or four hundred" in one word is 300 with a spread of 100
  Place next;
  std::uint32_t end = 0;
};

/// Reads the number words at a place. Nothing when they make no number.
///
/// Example (French): "trois millions cinq cent mille" is 3500000, scale_exponent 6.
std::optional<SpelledNumber> read_spelled(const NumberText& text, Place at);

}  // namespace fauxami
