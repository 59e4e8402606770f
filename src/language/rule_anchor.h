// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "language/rule_pattern.h"
#include "language/rule_program.h"

namespace fauxami {

/// The words by which a pattern is found: one of `keys` stands `least_before` to `most_before`
/// tokens after the start of every match.
struct Anchor {
  std::vector<std::uint64_t> keys;
  std::uint32_t least_before = 0;
  std::uint32_t most_before = 0;
  std::uint64_t cost = 0;  ///< grows with how often such words occur in text
  /// A word that must stand so many tokens after the anchor (before it when negative): it is
  /// compared before the program runs. The key is 0 when there is none at a fixed distance.
  std::uint64_t other_key = 0;
  std::int32_t other_distance = 0;
};

/// The rarest anchor of a pattern; nothing when it has no word that cannot be left out.
///
/// Rarity is guessed: short words are frequent, a lemma is as frequent as all its forms, and what
/// can be a determiner, preposition, pronoun, conjunction or auxiliary is more frequent than that.
/// Example: `(>faire) sens` is anchored on "sens", one token after the start.
std::optional<Anchor> anchor_of(const Pattern& pattern, ProgramWriter& writer);

}  // namespace fauxami
