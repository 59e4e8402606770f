// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <vector>

#include "base/mention.h"
#include "base/unit.h"
#include "language/language_pack.h"

namespace fauxami {

/// Every known name of a tokenised run, longest first at each place, ascending, not overlapping.
std::vector<Mention> find_mentions(const AnalysedRun& run, const LanguagePack& pack);

}  // namespace fauxami
