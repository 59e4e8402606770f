// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// encoding/invisible: characters nobody sees.
// Tested by tests/cases/encoding/invisible*.md.
#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "check/check.h"
#include "check/marks.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{
    {{"encoding/invisible", "Linguistic conventions/Character encoding", "character-encoding",
      Severity::minor, Level::standard}}};

bool is_zero_width(char32_t c) { return c == 0x200B || c == 0x2060 || c == 0xFEFF; }
bool is_direction(char32_t c) {
  return c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool is_right_to_left(char32_t c) {
  return (c >= 0x590 && c <= 0x8FF) || (c >= 0xFB1D && c <= 0xFEFC);
}

bool holds_right_to_left(const AnalysedRun& run) {
  return std::any_of(run.tokens.begin(), run.tokens.end(), [&run](const Token& token) {
    return is_right_to_left(decode(run.run->text, token.begin).value);
  });
}

std::string name_of(char32_t c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string name = "U+";
  for (int shift = 12; shift >= 0; shift -= 4) name.push_back(digits[(c >> shift) & 0xFU]);
  return name;
}

void find_in_run(const AnalysedRun& run, std::vector<Finding>& findings) {
  for (const Mark& mark : run.marks) {
    const char32_t c = mark.value;
    if (!is_zero_width(c) && !is_direction(c)) continue;
    const Token& token = run.tokens[mark.token];
    if (token.kind != TokenKind::symbol || token.no_translate) continue;
    if (is_direction(c) && holds_right_to_left(run)) return;
    Finding finding = finding_at(rules[0], run, token.text(), 950,
                                 {message_key(rules[0]), {{"found", name_of(c)}}});
    add_fix(finding, run, token.text(), "", Safety::safe);
    findings.push_back(std::move(finding));
  }
}

void find(const CheckContext& context, std::vector<Finding>& findings) {
  for (const AnalysedRun& run : context.page.target->runs)
    if (is_prose(run)) find_in_run(run, findings);
}

}  // namespace

extern const Check encoding_invisible_check{rules, nullptr, &find};

}  // namespace fauxami
