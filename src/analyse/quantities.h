// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <vector>

#include "base/quantity.h"
#include "base/unit.h"
#include "language/language_pack.h"

namespace fauxami {

/// Every number of a tokenised run, typed and with its exact value, ascending, not overlapping.
std::vector<Quantity> find_quantities(const AnalysedRun& run, const LanguagePack& pack);

}  // namespace fauxami
