// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "language/word_graph.h"

namespace fauxami {

/// A known word near another one. `edits` is their optimal string alignment distance on lower-case
/// code points; `cost` weighs the edits as slips of the hand, 10 for a letter that has nothing to
/// do with the right one, less for a lost accent, a doubled letter, two letters swapped, or a
/// neighbour on the keyboard. A wrong first letter costs more: people get that one right.
struct NearWord {
  std::string word;
  std::uint32_t number = 0;  ///< the graph's number of the word
  std::uint32_t edits = 0;
  std::uint32_t cost = 0;
};

/// Rows of a keyboard, from the top: letters side by side, or on the same place of the next row,
/// are neighbours.
using Keyboard = std::vector<std::u32string>;

/// All words of the graph within `bound` edits of `word`, in the graph's order. With two edits only
/// words of the same first letter (accents and case apart): a slip there and another one elsewhere
/// leave nothing to recognise, and most of the graph need not be walked.
/// Source of the distance: Boytsov, "Indexing methods for approximate dictionary searching" (2011),
/// section 2.1 (optimal string alignment: a swap of neighbours counts once).
std::vector<NearWord> near_words(const WordGraph& graph, std::string_view word, std::uint32_t bound,
                                 const Keyboard& keyboard);

}  // namespace fauxami
