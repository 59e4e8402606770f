// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "language/lexicon.h"
#include "language/names.h"

namespace fauxami {

/// Why a derived form gives way.
enum class CollisionCause : std::uint8_t {
  right_name,  ///< it is the right name of an entity
  genuine,     ///< it is listed in genuine.txt: somebody who is called so
  word,        ///< it is a word of the language
  weaker,      ///< another entity has it as a whole name, this one as a part of its name
  ambiguous    ///< two entities have it alike: both stay, the page decides
};

/// One derived form that meets something else. `kept` is the entity it meets, `dropped` the one
/// that loses it (or shares it); equal when no other entity is concerned.
///
/// Example: the pinyin "mali" of an entity, cause genuine (the country's name in French).
struct FormCollision {
  std::string form;  ///< letters_key
  EntityId kept = 0;
  EntityId dropped = 0;
  CollisionCause cause = CollisionCause::right_name;
};

/// The readings of every form, by letters_key.
using ReadingsByForm = std::map<std::string, std::vector<NameReading>>;

/// Takes away the derived forms that collide and sorts the rest, right ones first; forms without a
/// reading go. `genuine` holds letters_key()s; without a lexicon no form is taken for a word.
std::vector<FormCollision> resolve_collisions(ReadingsByForm& readings,
                                              const std::set<std::string>& genuine,
                                              const Lexicon* lexicon);

}  // namespace fauxami
