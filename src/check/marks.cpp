// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Marks, gaps and languages around tokens. Tested by the stories of tests/cases/typography and
// residue.
#include "check/marks.h"

#include <algorithm>
#include <array>
#include <bit>

#include "base/unicode.h"

namespace fauxami {

bool touches_next(const AnalysedRun& run, std::uint32_t index) {
  return index + 1 < run.tokens.size() && run.tokens[index].end == run.tokens[index + 1].begin;
}

bool touches_previous(const AnalysedRun& run, std::uint32_t index) {
  return index > 0 && index < run.tokens.size() && touches_next(run, index - 1);
}

char32_t before_offset(const AnalysedRun& run, std::uint32_t offset) {
  return decode_before(run.run->text, offset).value;
}

char32_t at_offset(const AnalysedRun& run, std::uint32_t offset) {
  return decode(run.run->text, offset).value;
}

std::string utf8_of(char32_t code_point) {
  std::string text;
  append_utf8(text, code_point);
  return text;
}

std::string with_page_apostrophes(std::string text, const AnalysedRun& run) {
  const std::string_view page = run.run->text;
  const std::string_view curly = "\u2019";
  const bool straight =
      page.find(curly) == std::string_view::npos && page.find('\'') != std::string_view::npos;
  if (straight) return text;
  for (std::size_t at = 0; (at = text.find('\'', at)) != std::string::npos; at += curly.size())
    text.replace(at, 1, curly);
  return text;
}

bool is_prose(const AnalysedRun& run) { return run.in_language && run.run->role != Role::code; }

bool is_code_like(const AnalysedRun& run) {
  const std::string_view text = run.run->text;
  const auto has = [text](std::string_view part) {
    return text.find(part) != std::string_view::npos;
  };
  if (has(");") || has("=>") || has("::") || (has("{") && has("}"))) return true;
  return !text.empty() && text.back() == ';' && (has(" = ") || has("_") || has("()"));
}

bool is_between_backquotes(const AnalysedRun& run, std::uint32_t index) {
  constexpr std::uint32_t longest = 60;  // tokens of inline code on either side
  std::uint32_t before = 0;
  for (std::uint32_t i = index; i > 0 && index - i < longest; --i)
    if (mark_at(run, i - 1) == '`') ++before;
  if (before % 2 == 0) return false;
  for (std::uint32_t i = index + 1; i < run.tokens.size() && i - index < longest; ++i)
    if (mark_at(run, i) == '`') return true;
  return false;
}

bool is_mostly_ideographic(const AnalysedRun& run, std::uint32_t first, std::uint32_t end) {
  std::size_t words = 0;
  std::size_t ideographs = 0;
  for (std::uint32_t i = first; i < end; ++i) {
    const Token& token = run.tokens[i];
    if (token.kind == TokenKind::word) ++words;
    if (token.kind == TokenKind::ideographs) ++ideographs;
  }
  return ideographs > words;
}

LanguageEvidence language_evidence(const AnalysedRun& run, std::uint32_t first, std::uint32_t end,
                                   const LanguagePack& pack) {
  LanguageEvidence evidence;
  std::array<std::uint32_t, 32> counts{};
  std::uint32_t seen = 0;
  for (std::uint32_t i = first; i < end; ++i) {
    const Token& token = run.tokens[i];
    if (token.kind != TokenKind::word || token.no_translate) continue;
    ++evidence.words;
    if (token.analysis != 0) ++evidence.known;
    if (token.has(trait::own_function_word)) ++evidence.own;
    if (!token.has(trait::foreign_function_word)) continue;
    std::uint32_t languages = pack.foreign_text.languages_of(token.key);
    seen |= languages;
    for (; languages != 0; languages &= languages - 1) ++counts[std::countr_zero(languages)];
  }
  if (seen != 0) seen &= ~pack.foreign_text.bit_of(pack.tag);
  for (; seen != 0; seen &= seen - 1) {
    const std::size_t bit = static_cast<std::size_t>(std::countr_zero(seen));
    if (counts[bit] <= evidence.foreign) continue;
    evidence.foreign = counts[bit];
    evidence.tag = pack.foreign_text.tags()[bit];
  }
  return evidence;
}

bool reads_foreign(const LanguageEvidence& evidence) {
  return evidence.words >= 3 && evidence.foreign > evidence.own &&
         (evidence.foreign * 5 >= evidence.words || evidence.known * 3 < evidence.words);
}

bool stands_in_foreign_words(const AnalysedRun& run, std::uint32_t index,
                             const LanguagePack& pack) {
  constexpr std::uint32_t near = 6;
  constexpr std::uint32_t far = 12;
  const std::uint32_t count = static_cast<std::uint32_t>(run.tokens.size());
  for (const std::uint32_t reach : {near, far}) {
    const std::uint32_t first = index > reach ? index - reach : 0;
    if (reads_foreign(language_evidence(run, first, std::min(count, index + reach + 1), pack)))
      return true;
  }
  return false;
}

std::string message_key(const RuleInfo& rule, std::string_view part) {
  std::string key = rule.id;
  key[key.find('/')] = '.';
  return key.append(".").append(part);
}

void add_joint_fix(Finding& finding, const AnalysedRun& run,
                   const std::vector<Replacement>& replacements, std::string title, Safety safety) {
  Fix joint{std::move(title), safety, {}};
  for (const Replacement& replacement : replacements) {
    const std::optional<Fix> fix = make_fix(*run.run, replacement.span, replacement.text, safety);
    if (!fix) return;
    joint.edits.insert(joint.edits.end(), fix->edits.begin(), fix->edits.end());
  }
  finding.fixes.push_back(std::move(joint));
}

}  // namespace fauxami
