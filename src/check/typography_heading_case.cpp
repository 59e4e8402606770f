// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// typography/heading-case: English title case in a heading.
// Tested by tests/cases/typography/heading-case.md.
#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

#include "base/unicode.h"
#include "check/check.h"
#include "check/marks.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{{{"typography/heading-case", "Linguistic conventions/Spelling",
                                      "capitalization", Severity::minor, Level::standard}}};

constexpr std::size_t fewest_capitals = 4;

bool is_heading(Role role) {
  return role == Role::title || role == Role::heading || role == Role::description;
}

// Mentions ascend and never overlap: only the last one that begins by then may hold the token.
bool is_in_name(const AnalysedRun& run, const Token& token) {
  const std::vector<Mention>::const_iterator after = std::partition_point(
      run.mentions.begin(), run.mentions.end(),
      [&](const Mention& mention) { return mention.span.begin <= token.begin; });
  return after != run.mentions.begin() && std::prev(after)->span.contains(token.text());
}

// The capitalised words that French writes small, in a stretch without a small word.
struct Capitals {
  std::vector<std::uint32_t> tokens;
  std::uint32_t grammatical = 0;  // capitalised determiners, prepositions: never so in a sentence

  bool are_title_case() const { return tokens.size() >= fewest_capitals && grammatical >= 2; }
};

bool is_capitalised_word(const AnalysedRun& run, const Token& token, const LanguagePack& pack) {
  return token.kind == TokenKind::word && token.letter_case == LetterCase::capitalised &&
         !token.no_translate && token.text().size() >= 2 &&
         (token.elided || pack.lexicon.find(to_lower(run.text(token))) != 0) &&
         !is_in_name(run, token);
}

Capitals read_capitals(const AnalysedRun& run, Sentence sentence, const LanguagePack& pack) {
  Capitals capitals;
  const std::uint32_t own = pack.foreign_text.bit_of(pack.tag);
  for (std::uint32_t i = sentence.first_token + 1; i < sentence.end_token; ++i) {
    const Token& token = run.tokens[i];
    if (token.kind == TokenKind::word && token.letter_case == LetterCase::lower) {
      if (capitals.are_title_case()) break;
      capitals = {};
    }
    if (!is_capitalised_word(run, token, pack)) continue;
    capitals.tokens.push_back(i);
    if ((pack.foreign_text.languages_of(token.key) & own) != 0) ++capitals.grammatical;
  }
  return capitals;
}

std::string lowered(const AnalysedRun& run, const std::vector<std::uint32_t>& tokens) {
  const Span span = covering(run.tokens[tokens.front()].text(), run.tokens[tokens.back()].text());
  std::string text;
  std::uint32_t at = span.begin;
  for (const std::uint32_t i : tokens) {
    text.append(run.text(Span{at, run.tokens[i].begin})).append(to_lower(run.text(run.tokens[i])));
    at = run.tokens[i].end;
  }
  return text.append(run.text(Span{at, span.end}));
}

void find(const Unit& unit, const CheckContext& context, std::vector<Finding>& findings) {
  if (context.pack.typography.empty() || !is_prose(unit.run) || !is_heading(unit.run.run->role))
    return;
  const Capitals capitals = read_capitals(unit.run, unit.sentence, context.pack);
  if (!capitals.are_title_case()) return;
  const AnalysedRun& run = unit.run;
  const Span span = covering(run.tokens[capitals.tokens.front()].text(),
                             run.tokens[capitals.tokens.back()].text());
  const std::string expected = lowered(run, capitals.tokens);
  Finding finding = finding_at(
      rules[0], run, span, 900,
      {message_key(rules[0]), {{"found", std::string(run.text(span))}, {"expected", expected}}});
  std::vector<Replacement> words;
  for (const std::uint32_t i : capitals.tokens)
    words.push_back({run.tokens[i].text(), to_lower(run.text(run.tokens[i]))});
  add_joint_fix(finding, run, words, expected, Safety::unsafe);
  findings.push_back(std::move(finding));
}

}  // namespace

extern const Check typography_heading_case_check{rules, &find, nullptr};

}  // namespace fauxami
