// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <vector>

#include "base/finding.h"

namespace fauxami {

/// Orders findings by begin, end, rule and keeps one finding a defect.
///
/// Where two findings about the words overlap, the more severe one stays, then the more confident,
/// then the longer. Form (typography, character encoding) and words are judged apart: a wrong
/// quotation mark around a wrong phrase is two defects.
///
/// Example: "Huang Renxun" reported as a major name and, inside it, "Renxun" as a minor unknown
/// word: the name stays.
std::vector<Finding> settle(std::vector<Finding> findings);

}  // namespace fauxami
