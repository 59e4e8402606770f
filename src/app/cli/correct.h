// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "app/cli/page_auditor.h"
#include "fix/select_fixes.h"

namespace fauxami {

/// A page after its corrections: the edits that lead there, and what an audit of it still finds.
struct CorrectedPage {
  std::vector<Edit> edits;  ///< of the page's bytes, ascending
  std::uint32_t corrections = 0;
  std::shared_ptr<const SourceFile> page;  ///< the corrected page
  Report report;                           ///< of the corrected page
};

/// Applies the fixes of a scope, audits the result and repeats until nothing changes, at most ten
/// times: a fix may uncover another one.
CorrectedPage correct(const PageAuditor& auditor, const PreparedPage& prepared, FixScope scope);

}  // namespace fauxami
