// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "base/rational.h"

namespace fauxami {

/// How digits were changed.
enum class DigitSlip : std::uint8_t { none, swapped, lost, added, changed };

/// The one slip that turns the digits `right` into `wrong`; none when one does not suffice.
/// Example: slip_between("1205", "1250") is swapped, ("125", "1235") is lost.
DigitSlip slip_between(std::string_view wrong, std::string_view right);

/// The slip between two values, whatever their power of ten: 1.205 for 1.25 milliards is swapped.
DigitSlip slip_of(const Rational& wrong, const Rational& right);

/// The digits of two values from the same place on: "1205" and "1250" for 1.205 and 1.25 milliards.
std::pair<std::string, std::string> aligned_digits(const Rational& a, const Rational& b);

}  // namespace fauxami
