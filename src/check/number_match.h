// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>

#include "check/number_date.h"
#include "check/number_units.h"

namespace fauxami {

/// How well two numbers of different languages agree.
enum class NumberMatch : std::uint8_t {
  none,
  open,  ///< nobody can tell that they differ: another reading of a mark, a vague amount
  near,  ///< the same once rounded, cut, converted, or said as "more than"
  exact  ///< the same value, whatever the words: 30 %, three tenths
};

/// Compares two numbers by value and, for dates, phones and the like, by what they name. The units
/// must not contradict each other; a number without a unit agrees with any.
///
/// Method: values agree when rounding or cutting the finer one at the last digit of the coarser one
/// gives the coarser one. Example: "1.25 zhao" and "1 250 milliards" are exact, "9 338" and
/// "9,3 milliers" are near.
NumberMatch match_numbers(const NumberPlace& target, const NumberPlace& source,
                          const NumberComparison& comparison);

/// True for a length, area, volume, mass, speed or temperature: a measure that other countries
/// count in units of their own, so that both sides may have converted it.
bool is_measure(const Quantity& quantity, const LanguagePack& pack);

}  // namespace fauxami
