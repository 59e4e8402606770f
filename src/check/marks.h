// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "base/unicode.h"
#include "base/unit.h"
#include "language/language_pack.h"

namespace fauxami {

/// Reading marks, gaps and languages around tokens: what the checks of typography and residue
/// share. Indices are token numbers of a run; text offsets are bytes of its text.

/// The code point of a punctuation or symbol token; 0 for another token or an index out of range.
/// A check of marks walks AnalysedRun::marks and asks mark_at about neighbours.
inline char32_t mark_at(const AnalysedRun& run, std::uint32_t index) {
  if (index >= run.tokens.size()) return 0;
  const Token& token = run.tokens[index];
  if (token.kind != TokenKind::punctuation && token.kind != TokenKind::symbol) return 0;
  return decode(run.run->text, token.begin).value;
}
/// True when token `index` and the next one exist and no gap lies between them.
bool touches_next(const AnalysedRun& run, std::uint32_t index);
bool touches_previous(const AnalysedRun& run, std::uint32_t index);
/// The code point before or at a text offset; 0 at the edges of the run.
char32_t before_offset(const AnalysedRun& run, std::uint32_t offset);
char32_t at_offset(const AnalysedRun& run, std::uint32_t offset);
std::string utf8_of(char32_t code_point);

/// `text`, which has straight apostrophes, with the typographic one, unless the block writes the
/// straight one alone.
std::string with_page_apostrophes(std::string text, const AnalysedRun& run);

/// True for a block of the page's language that is prose: neither code nor foreign.
bool is_prose(const AnalysedRun& run);

/// True when the block reads as program text: braces, calls, assignments that end with a semicolon.
bool is_code_like(const AnalysedRun& run);
/// True when the token stands between two backquotes, as Markdown writes code.
bool is_between_backquotes(const AnalysedRun& run, std::uint32_t index);

/// True when the tokens [first, end) hold more words in an East Asian script than in letters.
bool is_mostly_ideographic(const AnalysedRun& run, std::uint32_t first, std::uint32_t end);

/// How many words of the tokens [first, end) are function words of the page's language and of the
/// foreign language that has most of them.
/// Example: "The cat is on the mat" in a French page gives foreign 4 ("en"), own 0, words 6.
struct LanguageEvidence {
  std::uint32_t words = 0;
  std::uint32_t known = 0;  ///< words of the page language's lexicon
  std::uint32_t own = 0;
  std::uint32_t foreign = 0;
  std::string_view tag;  ///< of the best foreign language, "" when none
};
LanguageEvidence language_evidence(const AnalysedRun& run, std::uint32_t first, std::uint32_t end,
                                   const LanguagePack& pack);
/// True when the passage is surely not in the page's language.
bool reads_foreign(const LanguageEvidence& evidence);

/// True when the words around a token, up to a dozen on either side, are surely foreign.
bool stands_in_foreign_words(const AnalysedRun& run, std::uint32_t index, const LanguagePack& pack);

/// The key of a rule's text: message_key(rule, "message") of "typography/quotes" is
/// "typography.quotes.message".
std::string message_key(const RuleInfo& rule, std::string_view part = "message");

/// One text span and the text that should stand there.
struct Replacement {
  Span span;
  std::string text;
};
/// Adds one fix that makes all replacements (ascending) at once; none when one of them cannot be
/// edited.
void add_joint_fix(Finding& finding, const AnalysedRun& run,
                   const std::vector<Replacement>& replacements, std::string title, Safety safety);

}  // namespace fauxami
