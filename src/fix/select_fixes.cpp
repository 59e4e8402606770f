// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Chooses fixes that do not overlap. Tested by tests/fix/select_fixes_test.cpp.
#include "fix/select_fixes.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace fauxami {
namespace {

/// Source bytes that chosen fixes already rewrite.
class TakenSpans {
 public:
  bool are_free(const std::vector<Edit>& edits) const {
    return std::all_of(edits.begin(), edits.end(),
                       [&](const Edit& edit) { return is_free(edit.source); });
  }
  void take(const std::vector<Edit>& edits) {
    for (const Edit& edit : edits) taken_[edit.source.begin] = edit.source.end;
  }

 private:
  // Two replacements may touch; an insertion must not touch anything, for its order would be a
  // guess.
  bool is_free(Span span) const {
    std::map<std::uint32_t, std::uint32_t>::const_iterator next = taken_.upper_bound(span.end);
    while (next != taken_.begin()) {
      --next;
      const Span taken{next->first, next->second};
      const bool touches = taken.begin <= span.end && span.begin <= taken.end;
      if (touches && (taken.overlaps(span) || taken.empty() || span.empty())) return false;
      if (taken.end < span.begin) break;
    }
    return true;
  }

  std::map<std::uint32_t, std::uint32_t> taken_;  ///< begin to end, never overlapping
};

bool changes_something(const Fix& fix, const SourceFile& file, Encoding encoding) {
  // In UTF-16 the text of an edit is not comparable with bytes; such a fix counts as a change.
  return std::any_of(fix.edits.begin(), fix.edits.end(), [&](const Edit& edit) {
    return encoding != Encoding::utf8 || file.slice(edit.source) != edit.text;
  });
}

const Fix* first_applicable(const Finding& finding, const Report& report, FixScope scope) {
  for (const Fix& fix : finding.fixes) {
    const bool allowed = fix.safety == Safety::safe ||
                         (fix.safety == Safety::unsafe && scope == FixScope::safe_and_unsafe);
    if (allowed && changes_something(fix, *report.file, report.encoding)) return &fix;
  }
  return nullptr;
}

struct Candidate {
  const Finding* finding;
  const Fix* fix;
};

bool goes_first(const Candidate& a, const Candidate& b) {
  return std::make_tuple(b.finding->severity, b.finding->confidence, a.finding->source.begin) <
         std::make_tuple(a.finding->severity, a.finding->confidence, b.finding->source.begin);
}

}  // namespace

std::vector<const Fix*> select_fixes(const Report& report, FixScope scope) {
  std::vector<Candidate> candidates;
  for (const Finding& finding : report.findings)
    if (const Fix* fix = first_applicable(finding, report, scope))
      candidates.push_back({&finding, fix});
  std::stable_sort(candidates.begin(), candidates.end(), goes_first);

  TakenSpans taken;
  std::vector<const Fix*> selected;
  for (const Candidate& candidate : candidates) {
    if (!taken.are_free(candidate.fix->edits)) continue;
    taken.take(candidate.fix->edits);
    selected.push_back(candidate.fix);
  }
  std::sort(selected.begin(), selected.end(), [](const Fix* a, const Fix* b) {
    return a->edits.front().source < b->edits.front().source;
  });
  return selected;
}

}  // namespace fauxami
