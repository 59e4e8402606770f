// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <vector>

#include "check/check.h"

namespace fauxami {

/// Dates and sums in the form of another country, under the rule number/format: "10/30/2025" where
/// the day comes first, "$20 millions" where the currency comes last, "1 mai" where the first of a
/// month has a form of its own.
void find_foreign_forms(const RuleInfo& rule, const CheckContext& context,
                        std::vector<Finding>& findings);

}  // namespace fauxami
