// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The whole program, top to bottom: bytes -> Document -> Units -> Findings -> Report.
// Tested by the stories in tests/cases, through tests/check/cases_test.cpp.
#include "audit.h"

#include <optional>
#include <utility>

#include "analyse/analyse.h"
#include "audit_stages.h"
#include "audit_table.h"

namespace fauxami {
namespace {

Document read(const SourceFile& file) { return read_page(file, detect(file.name(), file.bytes())); }

}  // namespace

Report audit(const AuditRequest& request) {
  // A table is many pages in one file: audit_table goes the same way with each of them.
  const Detection detection = detect(request.page.name(), request.page.bytes());
  if (is_table(detection.format)) return audit_table(request, detection);

  // Reading never fails. Beyond this point, positions are spans of the file's bytes.
  const Document document = read_page(request.page, detection);
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
  std::vector<Finding> findings = find_defects(request, facts);
  add_problems(request, document.problems, findings);

  Report report = make_report(request, std::move(findings), words_of(page));
  report.encoding = document.encoding;
  report.language = document.language.empty() ? request.pack.tag : document.language;
  return report;
}

}  // namespace fauxami
