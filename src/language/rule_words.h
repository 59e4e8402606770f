// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/orthography.h"

namespace fauxami {

/// Cuts the words of a pattern or of a suggestion as `tokenise` cuts a page: an elided word ends at
/// its apostrophe, a hyphenated word stays whole, digits inside a word belong to it, a mark stands
/// alone. White space separates and is dropped.
///
/// Example (French): "d'IA 24/7" gives "d'" "IA" "24" "/" "7".
std::vector<std::string> split_rule_words(std::string_view text, const Orthography& orthography);

}  // namespace fauxami
