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

/// What stays of a page once it is audited.
struct AuditedPage {
  std::vector<Finding> findings;
  std::uint32_t words = 0;
};

AuditedPage audit_page(const AuditRequest& request, const PairedPage& page) {
  const std::string& file = request.page.name();
  const AnalysedPage target = analyse_page(page.target, file, request.pack);
  std::optional<AnalysedPage> source;
  if (request.source_pack != nullptr)
    source = analyse_page(page.source, file, *request.source_pack);

  // A row is a pair: nothing has to be aligned.
  const PageFacts facts =
      source ? gather_facts(target, &*source, page.pairs) : gather_facts(target, nullptr, {});
  return {find_defects(request, facts), words_of(target)};
}

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

  // Pages do not know of each other: they may be audited in any order, on any thread.
  std::vector<AuditedPage> pages(table.page_count());
  (request.spread ? request.spread : do_in_turn)(
      pages.size(), [&](std::size_t i) { pages[i] = audit_page(request, table.page(i)); });

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
