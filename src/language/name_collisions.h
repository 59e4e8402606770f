// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"
#include "language/name_derivation.h"

namespace fauxami {

/// A form that a machine would write for one entity and that is something else as well. `meets`:
///
///     right KEY     a right name of that entity: the compiler drops the machine's form
///     machine KEY   what a machine would write for that entity too: the page's evidence decides
///     genuine       a name of genuine.txt: the compiler drops the machine's form
///     word          a word of the language: one such word alone is never reported
///
/// Example: {"Ma Dun", "barry-marshall", "machine matt-damon"}.
struct NameCollision {
  std::string form;    ///< its parts in capitals: "Ma Dun"
  std::string entity;  ///< key of the one it was made for
  std::string meets;

  friend auto operator<=>(const NameCollision&, const NameCollision&) = default;
};

/// Every collision of the rows in a language, ordered by form, entity and what it meets.
std::vector<NameCollision> find_collisions(const std::vector<NameRow>& rows,
                                           const NameDerivation& derivation,
                                           const std::string& language, const Lexicon& lexicon,
                                           const std::vector<std::string>& genuine);

/// The collisions as a table with a header, and back; comments and the header read as nothing.
std::string collision_table(const std::vector<NameCollision>& collisions);
std::vector<NameCollision> read_collisions(std::string_view table);

}  // namespace fauxami
