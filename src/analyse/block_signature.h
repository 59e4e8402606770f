// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <vector>

#include "base/unit.h"

namespace fauxami {

/// What a block keeps through translation: its length, its kind of place, and its anchors, which
/// are hashes of digits, significant digits of amounts, Latin names and addresses.
struct BlockSignature {
  std::uint32_t length = 0;  ///< in letters; an ideograph counts as three
  Role role = Role::paragraph;
  std::vector<std::uint64_t> anchors;  ///< ascending, without repeats
};

BlockSignature signature_of(const AnalysedRun& run);

/// Likeness of two blocks, per mille, and how many anchors they share.
struct Likeness {
  std::uint32_t anchors = 0;  ///< shared anchors against all of both (Dice coefficient)
  std::uint32_t length = 0;   ///< shorter against longer, when the pages are equally long
  std::uint32_t shared = 0;
};

/// `expected` is the length of the target page for 1000 letters of the source page.
Likeness likeness_of(const BlockSignature& target, const BlockSignature& source,
                     std::uint64_t expected);

}  // namespace fauxami
