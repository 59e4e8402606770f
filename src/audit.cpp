// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The whole program, top to bottom: bytes -> Document -> Units -> Findings -> Report.
// Tested by the stories in tests/cases, through tests/check/cases_test.cpp.
#include "audit.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "analyse/analyse.h"
#include "base/unicode.h"
#include "fix/settle.h"

namespace fauxami {
namespace {

Document read(const SourceFile& file) { return read_page(file, detect(file.name(), file.bytes())); }

// What the reader met on the way is a finding like any other.
void report_problems(const Document& document, std::vector<Finding>& findings) {
  for (const Problem& problem : document.problems) {
    std::string key = problem.rule + ".message";
    std::replace(key.begin(), key.end(), '/', '.');
    findings.push_back({problem.rule,
                        "Linguistic conventions/Character encoding",
                        "corpus-conformance",
                        Severity::minor,
                        1000,
                        problem.source,
                        {key, {{"detail", problem.detail}}},
                        {},
                        {}});
  }
}

std::vector<Finding> run_checks(const CheckContext& context) {
  std::vector<Finding> findings;
  const std::vector<Unit> units = make_units(context.page);
  for (const Check* check : all_checks()) {
    if (check->per_page != nullptr) check->per_page(context, findings);
    if (check->per_unit == nullptr) continue;
    for (const Unit& unit : units) check->per_unit(unit, context, findings);
  }
  return findings;
}

void drop_unselected(const AuditRequest& request, std::vector<Finding>& findings) {
  if (!request.selects) return;
  std::erase_if(findings, [&](const Finding& finding) { return !request.selects(finding.rule); });
}

Score score_of(const std::vector<Finding>& findings, std::uint32_t words) {
  Score score{0, words};
  for (const Finding& finding : findings) score.penalty += penalty_points(finding.severity);
  return score;
}

std::uint32_t words_of(const Document& document) {
  std::uint32_t words = 0;
  for (const TextRun& run : document.runs) words += count_words(run.text);
  return words;
}

}  // namespace

Report audit(const AuditRequest& request) {
  // Reading never fails. Beyond this point, positions are spans of the file's bytes.
  const Document document = read(request.page);
  const AnalysedPage page = analyse_page(document, request.page.name(), request.pack);

  // The page it was translated from, when there is one, is read and analysed in the same way.
  std::optional<Document> source_document;
  std::optional<AnalysedPage> source_page;
  if (request.source_page != nullptr) {
    source_document = read(*request.source_page);
    source_page = analyse_page(*source_document, request.source_page->name(), *request.source_pack);
  }

  // Beyond this point everything known about the page is const; checks only read it.
  const PageFacts facts = gather_facts(page, source_page ? &*source_page : nullptr);
  std::vector<Finding> findings = run_checks({request.pack, facts, request.settings});
  report_problems(document, findings);
  drop_unselected(request, findings);

  Report report;
  report.file = &request.page;
  report.source_page = request.source_page;
  report.encoding = document.encoding;
  report.language = document.language.empty() ? request.pack.tag : document.language;
  report.findings = settle(std::move(findings));
  for (const Finding& finding : report.findings)
    ++report.counts[static_cast<std::size_t>(finding.severity)];
  report.score = score_of(report.findings, words_of(document));
  return report;
}

}  // namespace fauxami
