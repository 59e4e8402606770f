// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// name/exonym, name/exonym-alone: a place under its name in another language.
// Tested by tests/cases/name/exonym*.md.
#include <algorithm>
#include <array>
#include <unordered_set>

#include "base/unicode.h"
#include "check/citation.h"
#include "check/marks.h"
#include "check/name_fix.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 2> rules{{{"name/exonym", "Style/Inconsistent style",
                                      "inconsistent-style", Severity::minor, Level::standard},
                                     {"name/exonym-alone", "Style/Unidiomatic style",
                                      "unidiomatic-style", Severity::minor, Level::strict}}};

bool is_foreign_word(const Token& token) {
  return token.has(trait::foreign_function_word) && !token.has(trait::own_function_word);
}

bool is_capital(const AnalysedRun& run, std::uint32_t index) {
  if (index >= run.tokens.size() || run.tokens[index].kind != TokenKind::word) return false;
  const LetterCase letters = run.tokens[index].letter_case;
  return letters != LetterCase::lower && letters != LetterCase::none && !run.tokens[index].elided;
}

bool begins_sentence(const AnalysedRun& run, std::uint32_t index) {
  return run.tokens[index].analysis != 0 &&
         (index == 0 || run.tokens[index - 1].kind == TokenKind::punctuation);
}

// "London Stock Exchange", "University of London": a foreign name keeps its language, and so does a
// foreign sentence or title.
bool is_part_of_foreign_name(const AnalysedRun& run, const Mention& mention) {
  constexpr std::uint32_t reach = 6;
  if (mention.first_token > 0 && is_capital(run, mention.first_token - 1) &&
      !begins_sentence(run, mention.first_token - 1))
    return true;
  if (is_capital(run, mention.end_token)) return true;
  const std::uint32_t first = mention.first_token - std::min(mention.first_token, reach);
  const std::uint32_t end = std::min<std::uint32_t>(mention.end_token + reach,
                                                    static_cast<std::uint32_t>(run.tokens.size()));
  for (std::uint32_t i = first; i < end; ++i) {
    const Token& token = run.tokens[i];
    if (is_foreign_word(token)) return true;
    const bool strange = token.kind == TokenKind::word && token.analysis == 0 &&
                         token.letter_case == LetterCase::lower;
    if (strange) return true;
  }
  return false;
}

// The same word is the right name of something else.
bool names_another(const Mention& mention, EntityId entity) {
  return std::any_of(
      mention.readings.begin(), mention.readings.end(), [&](const MentionReading& reading) {
        return reading.entity != entity &&
               (reading.kind == FormKind::canonical || reading.kind == FormKind::alias);
      });
}

// "Italien" is a French word, whatever it is in German.
bool is_plain_word(const AnalysedRun& run, const Mention& mention, const Lexicon& lexicon) {
  return mention.end_token - mention.first_token == 1 &&
         run.tokens[mention.first_token].analysis != 0 &&
         lexicon.find(to_lower(run.text(mention.span))) != 0;
}

Finding finding_of_place(const RuleInfo& rule, const NamePage& page, const NameCandidate& candidate,
                         std::uint16_t confidence) {
  Finding finding = finding_at(rule, page.run(candidate), candidate.mention->span, confidence,
                               {message_key(rule), name_arguments(page, candidate)});
  add_name_fixes(finding, page, candidate, Safety::unsafe);
  return finding;
}

void find(const CheckContext& context, std::vector<Finding>& findings) {
  const NamePage& page = context.names;
  const std::vector<NameCandidate> candidates = page.candidates_of(FormOrigin::exonym);
  if (candidates.empty()) return;
  const Citations citations(*context.page.target, page.names());
  std::unordered_set<EntityId> mixed;
  for (const NameCandidate& candidate : candidates) {
    const AnalysedRun& run = page.run(candidate);
    const Mention& mention = *candidate.mention;
    if (names_another(mention, candidate.reading.entity) ||
        is_plain_word(run, mention, context.pack.lexicon) || is_left_alone(run, mention) ||
        citations.holds(candidate.run) || is_part_of_foreign_name(run, mention) ||
        is_gloss(run, mention, candidate.reading.entity))
      continue;
    const NamePlace* right = page.right_name(candidate.reading.entity, NamePart::whole);
    if (right == nullptr) {
      if (context.settings.level == Level::strict)
        findings.push_back(finding_of_place(rules[1], page, candidate, 600));
      continue;
    }
    if (!mixed.insert(candidate.reading.entity).second) continue;  // one habit of the page
    findings.push_back(finding_of_place(rules[0], page, candidate, 800));
    findings.back().notes.push_back(note_at(
        *right->run, right->span, {"name.note.right-name", name_arguments(page, candidate)}));
  }
}

}  // namespace

extern const Check name_exonym_check;
const Check name_exonym_check{rules, nullptr, &find};

}  // namespace fauxami
