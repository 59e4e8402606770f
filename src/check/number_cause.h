// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>

#include "base/quantity.h"

namespace fauxami {

/// Why a number came out `power` powers of ten too large (negative: too small): the key of a
/// message of the number family.
///
/// Source of the patterns: Chinese counts by 10^4 and 10^8, French by 10^3; English billion and
/// trillion are French milliard and billion.
std::string cause_of(const Quantity& wrong, int power);

}  // namespace fauxami
