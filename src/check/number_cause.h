// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>

#include "base/quantity.h"

namespace fauxami {

/// Why a number came out `power` powers of ten too large (negative: too small): the key of a
/// message of the number family. `right` is the number of the source, nullptr when there is none.
///
/// Source of the patterns: Chinese, Japanese and Korean count by 10^4, 10^8 and 10^12, European
/// languages by 10^3; English billion and trillion are French milliard and billion.
std::string cause_of(const Quantity& wrong, int power, const Quantity* right);

}  // namespace fauxami
