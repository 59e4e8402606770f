// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include "analyse/number_text.h"
#include "base/quantity.h"

namespace fauxami {

/// Reads the parts in digits behind a number that ends with a scale word, and adds them to the
/// mantissa. Gives the place to go on, `at` when there are none.
///
/// Examples: "15 millones 300 mil" is 15.3 million, "um milhao e 200 mil" 1.2 million, "mil 250"
/// 1250; in "3 mil 500 millones" the second scale counts all: 3500 million. "1 yi 2345 wan 6789"
/// has three parts.
Place read_further_parts(const NumberText& text, Quantity& quantity, Place at);

}  // namespace fauxami
