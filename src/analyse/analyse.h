// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <vector>

#include "analyse/word_memory.h"
#include "base/document.h"
#include "base/unit.h"
#include "language/language_pack.h"

namespace fauxami {

/// Tokens, sentences, quantities and mentions of every run of a page. The document must outlive
/// the result, which points into its runs.
AnalysedPage analyse_page(const Document& document, const std::string& file,
                          const LanguagePack& pack);
/// The same for one of several pages that are read one after the other: they share what they know
/// of the words of their language.
AnalysedPage analyse_page(const Document& document, const std::string& file, WordMemory& words);

/// What the whole page says: the page itself and, with a source page, the sure pairs of blocks.
PageFacts gather_facts(const AnalysedPage& target, const AnalysedPage* source);

/// The same with pairs that are known: the rows of a table.
PageFacts gather_facts(const AnalysedPage& target, const AnalysedPage* source,
                       std::vector<RunPair> pairs);

/// The units of a page in order: one a sentence, with the paired source block.
std::vector<Unit> make_units(const PageFacts& page);

}  // namespace fauxami
