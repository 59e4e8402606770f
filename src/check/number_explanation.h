// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <optional>

#include "check/number_pairing.h"
#include "check/number_slip.h"

namespace fauxami {

/// What went wrong with a number.
enum class NumberFault : std::uint8_t {
  scale,          ///< the same digits at another power of ten
  digits,         ///< one digit swapped, lost, doubled or changed
  sign,           ///< below zero on one side only
  times_more,     ///< "1.3 times more" written as 1.3 times
  value,          ///< another value, the only one left
  unit,           ///< the same value of another unit
  currency,       ///< the same value of another currency
  percent,        ///< percent for percentage points or the reverse
  day_and_month,  ///< read in the wrong order
  day,
  month,
  year,
  half_day,  ///< a time twelve hours off: p.m. lost
  time,
  phone
};

/// Why a number of the page and one of the source, both left without a partner, are the same fact.
struct NumberExplanation {
  NumberFault fault = NumberFault::value;
  int power = 0;  ///< of `scale`: target / source = 10^power
  DigitSlip slip = DigitSlip::none;
  /// Points of evidence that the two belong together; `sure_explanation` is enough.
  int points = 0;
};

constexpr int sure_explanation = 5;

/// Explains how number `target` came out of number `source`; nothing when nothing known does it.
std::optional<NumberExplanation> explain(const NumberPairs& pairs, std::uint32_t target,
                                         std::uint32_t source, const NumberComparison& comparison);

}  // namespace fauxami
