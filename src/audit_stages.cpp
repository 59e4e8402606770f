// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Stages of audit.cpp and audit_table.cpp. Tested by tests/check/cases_test.cpp.
#include "audit_stages.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "analyse/analyse.h"
#include "base/unicode.h"
#include "check/name_page.h"
#include "fix/settle.h"

namespace fauxami {
namespace {

/// Category and type (MQM) of what a reader reports, by family.
struct ProblemFamily {
  std::string_view prefix;
  const char* category;
  const char* type;
};
constexpr std::array<ProblemFamily, 3> problem_families{
    {{"encoding/", "Linguistic conventions/Character encoding", "corpus-conformance"},
     {"markup/", "Design and markup/Markup tag", "markup"},
     {"accuracy/", "Accuracy/Omission", "omission"}}};

const ProblemFamily& family_of(const std::string& rule) {
  for (const ProblemFamily& family : problem_families)
    if (rule.rfind(family.prefix, 0) == 0) return family;
  return problem_families.front();
}

bool selects(const AuditRequest& request, const Finding& finding) {
  return !request.selects || request.selects(finding.rule);
}

Score score_of(const std::vector<Finding>& findings, std::uint32_t words) {
  Score score{0, words};
  for (const Finding& finding : findings) score.penalty += penalty_points(finding.severity);
  return score;
}

// A number sign without a digit (U+00BD, a half) is no word by itself.
bool holds_letter_or_digit(const AnalysedRun& run, const Token& token) {
  switch (token.kind) {
    case TokenKind::word:
    case TokenKind::ideographs: return true;
    case TokenKind::punctuation:
    case TokenKind::symbol: return false;
    default: return count_words(run.text(token)) > 0;
  }
}

// As count_words of the text: tokens tile it, so white space is where two do not touch.
std::uint32_t count_words(const AnalysedRun& run) {
  std::uint32_t words = 0;
  std::uint32_t last_end = 0;
  bool counted = false;
  for (const Token& token : run.tokens) {
    if (token.begin != last_end) counted = false;
    last_end = token.end;
    if (counted || !holds_letter_or_digit(run, token)) continue;
    counted = true;
    ++words;
  }
  return words;
}

}  // namespace

std::vector<Finding> find_defects(const AuditRequest& request, const PageFacts& page) {
  const NamePage names(page, request.pack.names, request.settings);
  const CheckContext context{request.pack, page, request.settings, names, request.source_pack};
  std::vector<Finding> findings;
  const std::vector<Unit> units = make_units(page);
  for (const Check* check : all_checks()) {
    if (check->per_page != nullptr) check->per_page(context, findings);
    if (check->per_unit == nullptr) continue;
    for (const Unit& unit : units) check->per_unit(unit, context, findings);
  }
  std::erase_if(findings, [&](const Finding& finding) { return !selects(request, finding); });
  return findings;
}

void add_problems(const AuditRequest& request, const std::vector<Problem>& problems,
                  std::vector<Finding>& findings) {
  for (const Problem& problem : problems) {
    std::string key = problem.rule + ".message";
    std::replace(key.begin(), key.end(), '/', '.');
    const ProblemFamily& family = family_of(problem.rule);
    const RuleInfo rule{problem.rule, family.category, family.type, Severity::minor, {}};
    Finding finding = finding_of(rule, problem.source, 1000, {key, {{"detail", problem.detail}}});
    if (selects(request, finding)) findings.push_back(std::move(finding));
  }
}

std::uint32_t words_of(const AnalysedPage& page) {
  std::uint32_t words = 0;
  for (const AnalysedRun& run : page.runs) words += count_words(run);
  return words;
}

Report make_report(const AuditRequest& request, std::vector<Finding> findings,
                   std::uint32_t words) {
  Report report;
  report.file = &request.page;
  report.source_page = request.source_page;
  report.findings = settle(std::move(findings));
  for (const Finding& finding : report.findings)
    ++report.counts[static_cast<std::size_t>(finding.severity)];
  report.score = score_of(report.findings, words);
  return report;
}

}  // namespace fauxami
