// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <vector>

#include "base/unit.h"

namespace fauxami {

/// Pairs the blocks of a translated page with those of its source by order, structure, length,
/// numbers and shared Latin words. Ascending on both sides; a block that has no sure counterpart
/// is in no pair.
std::vector<RunPair> pair_runs(const AnalysedPage& target, const AnalysedPage& source);

}  // namespace fauxami
