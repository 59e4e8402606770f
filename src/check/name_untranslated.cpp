// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// name/untranslated: a known name left in its own script. Tested by tests/cases/name.
#include <array>

#include "base/unicode.h"
#include "check/citation.h"
#include "check/name_fix.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{{{"name/untranslated", "Accuracy/Untranslated", "untranslated",
                                      Severity::major, Level::standard}}};

constexpr std::uint16_t form_alone = 850;
constexpr EvidenceWeights weights{100, 50, 50, 80, 50, 100, 0};
constexpr std::uint32_t least_words = 2;  // of a menu entry that is French all the same

bool is_latin_word(const AnalysedRun& run, const Token& token) {
  return token.kind == TokenKind::word && decode(run.text(token), 0).value < 0x250;
}

bool is_menu_like(Role role) {
  return role == Role::navigation || role == Role::footer || role == Role::list_item ||
         role == Role::table_cell;
}

// Menus of languages, regions and brands keep names as their people write them.
bool is_menu_entry(const AnalysedRun& run) {
  if (!is_menu_like(run.run->role)) return false;
  std::uint32_t words = 0;
  for (const Token& token : run.tokens) words += is_latin_word(run, token) ? 1 : 0;
  return words < least_words;
}

bool is_bracket_or_quote(const AnalysedRun& run, const Token& token) {
  if (token.kind != TokenKind::punctuation) return false;
  const char32_t c = decode(run.text(token), 0).value;
  switch (c) {
    case U'(':
    case U')':
    case U'[':
    case U']':
    case U'"':
    case U'/':
    case 0xAB:
    case 0xBB:
    case 0xFF08:
    case 0xFF09: return true;
    default: return (c >= 0x2018 && c <= 0x201F) || (c >= 0x3008 && c <= 0x3011);
  }
}

// "TSMC (X)", "X (TSMC)", quoted titles: the native form is meant to be seen.
bool is_shown_on_purpose(const AnalysedRun& run, const Mention& mention) {
  for (std::uint32_t i = mention.first_token; i > 0 && mention.first_token - i < 8; --i)
    if (is_bracket_or_quote(run, run.tokens[i - 1])) return true;
  return mention.end_token < run.tokens.size() &&
         is_bracket_or_quote(run, run.tokens[mention.end_token]);
}

// A longer passage in that script is an untranslated passage, not a name.
bool stands_alone(const AnalysedRun& run, const Mention& mention) {
  const Token& token = run.tokens[mention.first_token];
  if (token.text() != mention.span && token.kind == TokenKind::ideographs) return false;
  for (const std::uint32_t near : {mention.first_token - 1, mention.end_token})
    if (near < run.tokens.size() && run.tokens[near].kind != TokenKind::punctuation &&
        !is_latin_word(run, run.tokens[near]) && run.tokens[near].kind != TokenKind::number)
      return false;
  return true;
}

void find(const CheckContext& context, std::vector<Finding>& findings) {
  const NamePage& page = context.names;
  const std::vector<NameCandidate> candidates = page.candidates(FormKind::native);
  if (candidates.empty()) return;
  const Citations citations(*context.page.target, page.names());
  const Mention* last = nullptr;
  for (const NameCandidate& candidate : candidates) {
    const AnalysedRun& run = page.run(candidate);
    const Mention& mention = *candidate.mention;
    if (&mention == last || citations.holds(candidate.run) || is_menu_entry(run) ||
        !stands_alone(run, mention) || is_shown_on_purpose(run, mention))
      continue;
    last = &mention;
    NameJudgement judgement = judge(page, candidate, form_alone, weights);
    if (!judgement.is_reported()) continue;
    Finding finding = finding_at(rules[0], run, mention.span, judgement.confidence,
                                 {"name.untranslated.message", name_arguments(page, candidate)});
    finding.notes = std::move(judgement.notes);
    add_name_fixes(finding, page, candidate, judgement.safety());
    findings.push_back(std::move(finding));
  }
}

}  // namespace

extern const Check name_untranslated_check;
const Check name_untranslated_check{rules, nullptr, &find};

}  // namespace fauxami
