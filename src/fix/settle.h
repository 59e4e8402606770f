// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <vector>

#include "base/finding.h"

namespace fauxami {

/// Orders findings by begin, end, rule and drops what says the same thing twice: of two findings
/// that overlap, the more severe (then the more confident, then the longer) one stays, unless
/// both are page-wide habits or one carries no claim about the other's words.
std::vector<Finding> settle(std::vector<Finding> findings);

}  // namespace fauxami
