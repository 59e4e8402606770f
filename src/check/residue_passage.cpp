// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// residue/untranslated-passage: a sentence left whole in another language.
// Tested by tests/cases/residue/untranslated-passage*.md.
#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "check/check.h"
#include "check/marks.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{{{"residue/untranslated-passage", "Accuracy/Untranslated",
                                      "untranslated", Severity::minor, Level::standard}}};

constexpr std::uint32_t fewest_words = 5;

bool is_quote(char32_t c) {
  return c == 0xAB || c == 0xBB || c == 0x201C || c == 0x201D || c == '"' || c == 0x2018;
}

bool holds_quote(const Unit& unit) {
  for (std::uint32_t i = unit.sentence.first_token; i < unit.sentence.end_token; ++i)
    if (is_quote(mark_at(unit.run, i))) return true;
  return false;
}

// A title of a work, an address or a list of names has capitals nearly everywhere; a French
// sentence that holds such a title has no small foreign word of content.
bool is_about_titles(const Unit& unit, const LanguageEvidence& evidence, const LanguagePack& pack) {
  std::uint32_t small = 0;
  std::uint32_t foreign = 0;
  for (std::uint32_t i = unit.sentence.first_token; i < unit.sentence.end_token; ++i) {
    const Token& token = unit.token(i);
    if (token.kind != TokenKind::word || token.letter_case != LetterCase::lower) continue;
    ++small;
    if (token.analysis == 0 && pack.foreign_text.languages_of(token.key) == 0) ++foreign;
  }
  return small * 2 < evidence.words || (evidence.own > 0 && foreign == 0);
}

// "(en) Author, Title": a reference names the language of what it cites.
bool names_its_language(const Unit& unit, std::string_view tag) {
  const std::uint32_t end = std::min(unit.sentence.end_token, unit.sentence.first_token + 8);
  for (std::uint32_t i = unit.sentence.first_token; i + 1 < end; ++i) {
    const char32_t c = mark_at(unit.run, i);
    if ((c == '(' || c == '[') && unit.run.text(unit.token(i + 1)) == tag) return true;
  }
  return false;
}

// Words of the page's own lexicon: such a passage is in its language, whatever else it holds.
bool is_mostly_known(const Unit& unit) {
  std::uint32_t words = 0;
  std::uint32_t known = 0;
  for (std::uint32_t i = unit.sentence.first_token; i < unit.sentence.end_token; ++i) {
    const Token& token = unit.token(i);
    if (token.kind != TokenKind::word || token.no_translate) continue;
    ++words;
    if (token.analysis != 0) ++known;
  }
  return known * 2 > words;
}

void find(const Unit& unit, const CheckContext& context, std::vector<Finding>& findings) {
  if (context.pack.foreign_text.tags().empty() || !is_prose(unit.run)) return;
  const Role role = unit.run.run->role;
  if (role == Role::quotation || role == Role::attribute) return;
  if (unit.sentence.end_token - unit.sentence.first_token < fewest_words) return;
  if (is_mostly_known(unit)) return;
  const LanguageEvidence evidence =
      language_evidence(unit.run, unit.sentence.first_token, unit.sentence.end_token, context.pack);
  if (evidence.words < fewest_words || evidence.foreign < 2 ||
      evidence.foreign * 5 < evidence.words)
    return;
  if (evidence.own * 3 > evidence.foreign) return;
  if (names_its_language(unit, evidence.tag) ||
      is_mostly_ideographic(unit.run, unit.sentence.first_token, unit.sentence.end_token))
    return;
  if (holds_quote(unit) || is_about_titles(unit, evidence, context.pack) || is_code_like(unit.run))
    return;
  const Span span = covering(unit.token(unit.sentence.first_token).text(),
                             unit.token(unit.sentence.end_token - 1).text());
  findings.push_back(finding_at(
      rules[0], unit.run, span, 850,
      {message_key(rules[0]),
       {{"found", std::string(unit.run.text(span))}, {"language", std::string(evidence.tag)}}}));
}

}  // namespace

extern const Check residue_passage_check{rules, &find, nullptr};

}  // namespace fauxami
