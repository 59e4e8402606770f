// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// typography/ordinal and typography/ellipsis: fine points of the strict level.
// Tested by tests/cases/typography/strict*.md.
#include <array>

#include "base/unicode.h"
#include "check/check.h"
#include "check/marks.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 2> rules{{{"typography/ordinal", "Linguistic conventions/Spelling",
                                      "spelling", Severity::minor, Level::strict},
                                     {"typography/ellipsis", "Linguistic conventions/Punctuation",
                                      "punctuation", Severity::neutral, Level::strict}}};

constexpr char32_t ellipsis = 0x2026;

// A figure and, glued to it, an ending that usage writes shorter.
void read_ordinal(const AnalysedRun& run, std::uint32_t i, const CheckContext& context,
                  std::vector<Finding>& findings) {
  const Token& figure = run.tokens[i];
  if (figure.kind != TokenKind::number || figure.no_translate || !touches_next(run, i)) return;
  const std::string_view ending =
      text_for(context.pack.typography.ordinals, run.text(run.tokens[i + 1]));
  if (ending.empty()) return;
  const Span span = covering(figure.text(), run.tokens[i + 1].text());
  const std::string expected = std::string(run.text(figure)).append(ending);
  Finding finding = finding_at(
      rules[0], run, span, 900,
      {message_key(rules[0]), {{"found", std::string(run.text(span))}, {"expected", expected}}});
  add_fix(finding, run, span, expected, Safety::safe);
  findings.push_back(std::move(finding));
}

struct Dots {
  const AnalysedRun* run = nullptr;
  Span first;
  std::uint32_t count = 0;
};

// Three full stops in a row, no more and no fewer.
void read_dots(const AnalysedRun& run, std::uint32_t i, Dots& dots) {
  const bool three = mark_at(run, i) == '.' && mark_at(run, i + 1) == '.' &&
                     mark_at(run, i + 2) == '.' && touches_next(run, i) && touches_next(run, i + 1);
  if (!three || mark_at(run, i + 3) == '.' || (i > 0 && mark_at(run, i - 1) == '.')) return;
  if (dots.count++ > 0) return;
  dots.run = &run;
  dots.first = covering(run.tokens[i].text(), run.tokens[i + 2].text());
}

void find(const CheckContext& context, std::vector<Finding>& findings) {
  if (context.settings.level != Level::strict || context.pack.typography.empty()) return;
  Dots dots;
  for (const AnalysedRun& run : context.page.target->runs) {
    if (!is_prose(run)) continue;
    for (std::uint32_t i = 0; i < run.tokens.size(); ++i) {
      read_ordinal(run, i, context, findings);
      read_dots(run, i, dots);
    }
  }
  if (dots.count == 0) return;
  findings.push_back(
      finding_at(rules[1], *dots.run, dots.first, 900,
                 {message_key(rules[1]),
                  {{"count", std::to_string(dots.count)}, {"expected", utf8_of(ellipsis)}}}));
}

}  // namespace

extern const Check typography_strict_check{rules, nullptr, &find};

}  // namespace fauxami
