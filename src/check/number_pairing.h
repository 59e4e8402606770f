// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <vector>

#include "check/number_match.h"

namespace fauxami {

/// A number of one side of a pair of blocks, and what became of it.
struct PairedNumber {
  static constexpr std::uint32_t none = UINT32_MAX;

  const Quantity* quantity = nullptr;
  std::uint32_t sentence = 0;
  std::uint32_t partner = none;  ///< its number on the other side
  NumberMatch match = NumberMatch::none;
  bool covered = false;  ///< no partner, but a number that has one says it too

  bool is_left() const { return partner == none && !covered; }
};

/// The numbers of a block and of its source, each of which has at most one partner.
///
/// Example: "4 500 personnes en 2024" against "4.5 wan ren" of 2024: the years are partners, 4 500
/// and 45000 are left.
struct NumberPairs {
  const AnalysedRun* target_run = nullptr;
  const AnalysedRun* source_run = nullptr;
  std::vector<PairedNumber> target;
  std::vector<PairedNumber> source;
  /// Both sides have the same number of sentences, so sentence n translates sentence n.
  bool by_sentence = false;
  /// So many numbers that only a window around each was looked at: nothing is said of what is left.
  bool crowded = false;

  NumberPlace target_place(std::uint32_t i) const { return {target_run, target[i].quantity}; }
  NumberPlace source_place(std::uint32_t i) const { return {source_run, source[i].quantity}; }
};

/// Finds the partners, surest first: equal values in the same sentence, equal values elsewhere,
/// then values that agree once rounded or converted. The work is linear in the numbers of a block.
NumberPairs pair_numbers(const AnalysedRun& target, const AnalysedRun& source,
                         const NumberComparison& comparison);

}  // namespace fauxami
