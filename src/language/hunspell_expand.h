// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <vector>

#include "language/hunspell_file.h"

namespace fauxami {

/// One form of a lemma, with the dictionary's own tags in the order entry, affixes.
/// Example: {"chevaux", "cheval", {"nom", "mas", "pl"}, suggested true}.
struct InflectedForm {
  std::string form;
  std::string lemma;
  std::vector<std::string> tags;
  bool suggested = true;  ///< false for what the dictionary accepts but never proposes
};

/// Every form that the dictionary accepts: suffixes two levels deep, prefixes, and the suffixes
/// that a prefix allows. Prefixes with an apostrophe (elided words) are left out: elision is data
/// of our own. Prefixes and suffixes of one entry are not joined: French has elided prefixes only.
/// Forbidden words are removed. In no particular order, duplicates possible.
std::vector<InflectedForm> expand(const HunspellDictionary& dictionary);

}  // namespace fauxami
