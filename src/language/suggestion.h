// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <vector>

#include "base/unit.h"
#include "language/contractions.h"
#include "language/lexicon.h"
#include "language/orthography.h"
#include "language/rule_matcher.h"
#include "language/rule_set.h"

namespace fauxami {

/// What a suggestion needs to know of its language.
struct SuggestionContext {
  const Lexicon& lexicon;
  const Orthography& orthography;
  const Contractions& contractions;
};

/// A text to stand at a text span of the run: the underlined words, and a neighbour when an
/// article had to be put right.
struct Suggestion {
  Span text;
  std::string replacement;
};

/// The text span of the underlined words of a match; empty when they were all left out.
Span underlined_text(const RuleTables& tables, const AnalysedRun& run, const RuleMatch& match);

/// The suggestions of a match, best first, without twins and without those that cannot be
/// inflected or change nothing.
///
/// Example: `(>faire) sens` with "{1:lemma=avoir} du sens" on "Cela faisait sens" gives
/// "avait du sens".
std::vector<Suggestion> make_suggestions(const RuleSet& rules, const SuggestionContext& context,
                                         const AnalysedRun& run, const Sentence& sentence,
                                         const RuleMatch& match);

}  // namespace fauxami
