// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <unordered_map>
#include <vector>

#include "base/unit.h"

namespace fauxami {

/// A number of the page that its source contradicts by a power of ten.
struct ScaleConflict {
  const AnalysedRun* target = nullptr;
  const Quantity* wrong = nullptr;
  const AnalysedRun* source = nullptr;
  const Quantity* right = nullptr;
  int power = 0;  ///< wrong / right = 10^power
  std::uint16_t confidence = 0;
};

/// What the source page says about the numbers of the page.
struct SourceVerdicts {
  std::unordered_map<const Quantity*, const Quantity*>
      confirmed;                         ///< number of the page -> its source
  std::vector<ScaleConflict> conflicts;  ///< in page order

  bool contradicts(const Quantity& quantity) const;
};

/// Compares the numbers of every sure pair of blocks: equal values are taken away first, then what
/// is left on both sides and differs by exactly a power of ten is a conflict.
SourceVerdicts compare_with_source(const PageFacts& page);

}  // namespace fauxami
