// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <vector>

#include "analyse/word_memory.h"
#include "base/document.h"
#include "base/token.h"
#include "base/unit.h"
#include "language/language_pack.h"

namespace fauxami {

/// Cuts a run into tokens and looks each word up in the pack, through the page's memory: fills
/// tokens, marks and the has_ members of `analysed`, whose run is set. Linear, no allocation a
/// token beyond the result.
///
/// Example (French): "L'IA, pourrait-elle ?" gives "L'" "IA" "," "pourrait-elle" "?".
void tokenise(AnalysedRun& analysed, WordMemory& words);
/// The same for a single run.
AnalysedRun tokenise(const TextRun& run, const LanguagePack& pack);

/// Groups tokens into sentences: they end after . ! ? ... and their closing quotes, not after an
/// abbreviation, an initial or a number's point. Sentences tile the tokens of a tokenised run.
std::vector<Sentence> find_sentences(const AnalysedRun& run, const LanguagePack& pack);

}  // namespace fauxami
