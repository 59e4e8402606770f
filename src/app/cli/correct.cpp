// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Audits and fixes in turn until nothing changes. Tested by tests/cli/fix_test.cpp.
#include "app/cli/correct.h"

#include <set>

#include "base/text_hash.h"
#include "fix/apply.h"

namespace fauxami {

CorrectedPage correct(const PageAuditor& auditor, const PreparedPage& prepared, FixScope scope) {
  constexpr int most_rounds = 10;
  CorrectedPage corrected;
  corrected.page = prepared.page;
  corrected.report = auditor.audit_as(prepared, *corrected.page);
  std::set<std::uint64_t> seen{hash_bytes(corrected.page->bytes())};
  for (int round = 0; round < most_rounds; ++round) {
    const std::vector<const Fix*> fixes = select_fixes(corrected.report, scope);
    const std::vector<Edit> edits = edits_of(fixes, corrected.report.encoding);
    std::string bytes = apply_edits(corrected.page->bytes(), edits);
    if (!seen.insert(hash_bytes(bytes)).second)
      break;  // nothing changed, or two fixes undo each other
    corrected.edits = compose_edits(corrected.edits, edits);
    corrected.corrections += static_cast<std::uint32_t>(fixes.size());
    corrected.page = std::make_shared<const SourceFile>(corrected.page->name(), std::move(bytes));
    corrected.report = auditor.audit_as(prepared, *corrected.page);
  }
  return corrected;
}

}  // namespace fauxami
