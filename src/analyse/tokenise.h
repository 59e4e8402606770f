// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <vector>

#include "base/document.h"
#include "base/token.h"
#include "base/unit.h"
#include "language/language_pack.h"

namespace fauxami {

/// Cuts a run into tokens and looks each word up in the pack's lexicon. Linear, no allocation a
/// token beyond the result.
///
/// Example (French): "L'IA, pourrait-elle ?" gives "L'" "IA" "," "pourrait-elle" "?".
std::vector<Token> tokenise(const TextRun& run, const LanguagePack& pack);

/// Groups tokens into sentences: they end after . ! ? ... and their closing quotes, not after an
/// abbreviation, an initial or a number's point. Sentences tile the tokens.
std::vector<Sentence> find_sentences(const TextRun& run, const std::vector<Token>& tokens,
                                     const LanguagePack& pack);

}  // namespace fauxami
