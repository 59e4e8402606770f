// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <vector>

#include "audit.h"

namespace fauxami {

/// The stages that the audits of a page and of a table share.

/// Everything the checks say about a page, of the rules that the request selects.
std::vector<Finding> find_defects(const AuditRequest& request, const PageFacts& page);

/// What the reader met on the way is a finding like any other.
void add_problems(const AuditRequest& request, const std::vector<Problem>& problems,
                  std::vector<Finding>& findings);

/// Words of all runs: tokens between white space that hold a letter or a digit.
std::uint32_t words_of(const AnalysedPage& page);

/// The report on settled findings: counts and score.
Report make_report(const AuditRequest& request, std::vector<Finding> findings, std::uint32_t words);

}  // namespace fauxami
