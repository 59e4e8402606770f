// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// typography/ideographic-punctuation: full-width marks left in Latin text.
// Tested by tests/cases/typography/ideographic-punctuation.md.
#include <array>

#include "base/unicode.h"
#include "check/check.h"
#include "check/marks.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{
    {{"typography/ideographic-punctuation", "Linguistic conventions/Punctuation", "punctuation",
      Severity::minor, Level::standard}}};

bool is_ideographic(const AnalysedRun& run, std::uint32_t index) {
  return index < run.tokens.size() && run.tokens[index].kind == TokenKind::ideographs;
}

bool opens(char32_t c) { return c == 0xFF08 || c == 0x300A || c == 0x300C || c == 0x300E; }

// The replacement with one space on the side where words would touch; a space that the page has
// already is not doubled.
std::string fitted(const AnalysedRun& run, Span mark, std::string_view replacement, char32_t c) {
  const char32_t before = before_offset(run, mark.begin);
  const char32_t after = at_offset(run, mark.end);
  std::string text(replacement);
  if (before != 0 && is_space(before) && is_space(decode(text, 0).value))
    text.erase(0, decode(text, 0).size);
  if (opens(c)) {
    const bool glued =
        before != 0 && !is_space(before) && class_of(before) != CharacterClass::punctuation;
    return glued ? " " + text : text;
  }
  const CharacterClass next = class_of(after);
  const bool glued =
      after != 0 && (next == CharacterClass::letter || next == CharacterClass::digit);
  return glued ? text + " " : text;
}

void find(const Unit& unit, const CheckContext& context, std::vector<Finding>& findings) {
  if (context.pack.typography.empty() || !is_prose(unit.run)) return;
  const AnalysedRun& run = unit.run;
  const std::size_t found_before = findings.size();
  for (const auto [i, c] : run.marks_of(unit.sentence)) {
    if (c < 0x3000 || unit.token(i).no_translate) continue;
    const std::string found = utf8_of(c);
    const std::string_view replacement = text_for(context.pack.typography.ideographic, found);
    if (replacement.empty() || is_ideographic(run, i + 1) || (i > 0 && is_ideographic(run, i - 1)))
      continue;
    const std::string expected = fitted(run, unit.token(i).text(), replacement, c);
    Finding finding =
        finding_at(rules[0], run, unit.token(i).text(), 950,
                   {message_key(rules[0]), {{"found", found}, {"expected", expected}}});
    add_fix(finding, run, unit.token(i).text(), expected, Safety::safe);
    findings.push_back(std::move(finding));
  }
  if (findings.size() > found_before &&
      is_mostly_ideographic(run, unit.sentence.first_token, unit.sentence.end_token))
    findings.resize(found_before);
}

}  // namespace

extern const Check typography_ideographic_check{rules, &find, nullptr};

}  // namespace fauxami
