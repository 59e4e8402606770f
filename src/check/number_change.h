// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <vector>

#include "base/unit.h"
#include "language/numerals.h"

namespace fauxami {

/// Two neighbouring numbers that a text joins into a range or a change: what it starts from and
/// what it ends at.
///
/// Example: "de 64 a 52 milliards" and "to $52 billion from $64 billion" both start at 64.
struct NumberChange {
  const Quantity* from = nullptr;
  const Quantity* to = nullptr;
};

/// The changes of a run, in text order. The words before the numbers tell: those that open a range
/// ("from") and those that close it ("to"). Two numbers with other words between them are none.
std::vector<NumberChange> find_changes(const AnalysedRun& run, const NumeralGrammar& grammar);

}  // namespace fauxami
