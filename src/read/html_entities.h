// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fauxami {

/// Where a character reference stands: in an attribute "&copy=2" is no reference, in text it is.
enum class ReferencePlace : std::uint8_t { text, attribute };

/// A character reference: how many bytes it takes (0: there is none) and the one or two code points
/// it stands for (second is 0 for one).
struct CharacterReference {
  std::uint32_t size = 0;
  char32_t first = 0;
  char32_t second = 0;
};

/// The character reference at `at`, where the text has '&', read as the HTML standard says
/// (13.2.5.72 to 80): all 2,231 names, the old ones also without semicolon; numbers; windows-1252
/// for 128 to 159; U+FFFD for what is no character.
///
/// Example: in "a&eacute;b", at 1, {8, 0xE9}; in "&eacuteb" {7, 0xE9}; in "& b" {0}.
CharacterReference find_reference(std::string_view text, std::size_t at, ReferencePlace place);

}  // namespace fauxami
