// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// A table: pages of pairs -> Findings -> one Report. Tested by tests/check/audit_table_test.cpp.
#include "audit_table.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "analyse/analyse.h"
#include "audit_stages.h"
#include "read/table.h"

namespace fauxami {
namespace {

constexpr std::size_t most_tasks = 64;  // enough for any machine to share

/// What stays of a page once it is audited.
struct AuditedPage {
  std::vector<Finding> findings;
  std::uint32_t words = 0;
};

/// Audits pages one after the other. Not shared by threads.
class PageAuditor {
 public:
  PageAuditor(const AuditRequest& request, std::size_t text_size)
      : request_(request), words_(request.pack, text_size) {
    if (request.source_pack != nullptr) source_words_.emplace(*request.source_pack, text_size);
  }

  AuditedPage audit(const PairedPage& page) {
    const std::string& file = request_.page.name();
    const AnalysedPage target = analyse_page(page.target, file, words_);
    std::optional<AnalysedPage> source;
    if (source_words_) source = analyse_page(page.source, file, *source_words_);

    // A row is a pair: nothing has to be aligned.
    const PageFacts facts =
        source ? gather_facts(target, &*source, page.pairs) : gather_facts(target, nullptr, {});
    return {find_defects(request_, facts), words_of(target)};
  }

 private:
  const AuditRequest& request_;
  WordMemory words_;
  std::optional<WordMemory> source_words_;
};

void do_in_turn(std::size_t count, const std::function<void(std::size_t)>& task) {
  for (std::size_t i = 0; i < count; ++i) task(i);
}

}  // namespace

Report audit_table(const AuditRequest& request, const Detection& detection) {
  const std::optional<TableColumns> columns =
      request.columns
          ? request.columns
          : choose_columns(table_header(request.page.bytes(), detection), "", "").columns;
  if (!columns) {
    Report report = make_report(request, {}, 0);
    report.language = request.pack.tag;
    return report;
  }
  const Table table(request.page, detection, *columns);

  // Pages do not know of each other: they may be audited in any order, on any thread. A stretch of
  // them is one task, whose pages share what was looked up of their words.
  std::vector<AuditedPage> pages(table.page_count());
  const std::size_t stretch = 1 + pages.size() / most_tasks;
  (request.spread ? request.spread : do_in_turn)(
      (pages.size() + stretch - 1) / stretch, [&](std::size_t task) {
        PageAuditor auditor(request, request.page.bytes().size() / most_tasks);
        const std::size_t end = std::min(pages.size(), (task + 1) * stretch);
        for (std::size_t i = task * stretch; i < end; ++i) pages[i] = auditor.audit(table.page(i));
      });

  std::vector<Finding> findings;
  std::uint32_t words = 0;
  for (AuditedPage& page : pages) {
    std::move(page.findings.begin(), page.findings.end(), std::back_inserter(findings));
    words += page.words;
  }
  add_problems(request, table.problems(), findings);
  Report report = make_report(request, std::move(findings), words);
  for (Finding& finding : report.findings) finding.row = table.row_at(finding.source.begin);
  report.encoding = detection.encoding;
  report.language = columns->target_language;
  return report;
}

}  // namespace fauxami
