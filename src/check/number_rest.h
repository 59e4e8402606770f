// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <vector>

#include "check/number_pairing.h"

namespace fauxami {

/// Numbers of a pair of blocks that only one side says, by their place in NumberPairs.
struct NumberRest {
  std::vector<std::uint32_t> missing;  ///< of the source
  std::vector<std::uint32_t> added;    ///< of the target
};

/// Numbers that carry weight (sums, percentages, measures, long numbers in digits) and have no
/// counterpart at all: nothing is missing while the other side has a number left, for that may be
/// it. Names, list numbers, years, small and vague numbers are never missing.
NumberRest find_unpaired(const NumberPairs& pairs, const LanguagePack& pack);

/// The token of the target where number `source` should stand: the counterpart of the number or
/// name nearest to it.
std::uint32_t anchor_of(const NumberPairs& pairs, std::uint32_t source);

}  // namespace fauxami
