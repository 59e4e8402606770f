// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <vector>

#include "base/unit.h"
#include "language/language_pack.h"

namespace fauxami {

/// A sum and the same sum in another currency in brackets behind it.
struct Conversion {
  const AnalysedRun* run = nullptr;
  const Quantity* amount = nullptr;
  const Quantity* converted = nullptr;
  /// 0 when the two fit, else the power of ten by which `amount` is too large for `converted`.
  int power = 0;
};

/// The conversions of a page whose currencies have a known, steady rate. A ratio that is no power
/// of ten (an old rate, a tax) is left out.
///
/// Method: both sums in US dollars at the rates of dictionaries/currencies.tsv; their ratio must be
/// within 2 of a power of ten, and a factor of ten alone counts only between strong currencies.
/// Example: "1,1 billion de yuans (157 milliards de dollars)" fits, "1,1 milliard de yuans (157
/// milliards de dollars)" has power -3.
std::vector<Conversion> find_conversions(const AnalysedPage& page, const LanguagePack& pack);

}  // namespace fauxami
