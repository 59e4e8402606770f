// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string_view>

#include "base/text_hash.h"

namespace fauxami {

/// Adds the letters_key() of `text` to a hash without building the key, so that a name read token
/// by token meets the same name written in one piece.
///
/// Example: after "Huang", "Ren-xun" the value is hash_bytes(letters_key("Huang Renxun")).
void add_letters(TextHash& hash, std::string_view text);

/// hash_bytes(letters_key(text)), without an allocation for Latin and CJK text.
std::uint64_t hash_letters(std::string_view text);

}  // namespace fauxami
