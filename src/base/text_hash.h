// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string_view>

namespace fauxami {

/// 64-bit FNV-1a, the one hash of pack tables and tokens. Pack compiler and run time must agree,
/// so it is fixed for a pack format version.
/// Source: Fowler, Noll, Vo; IETF draft-eastlake-fnv, 64-bit parameters.
class TextHash {
 public:
  constexpr void add(char byte) {
    state_ = (state_ ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL;
  }
  constexpr void add(std::string_view bytes) {
    for (const char byte : bytes) add(byte);
  }
  constexpr std::uint64_t value() const { return state_; }

 private:
  std::uint64_t state_ = 0xcbf29ce484222325ULL;
};

/// Hash of bytes as they are.
constexpr std::uint64_t hash_bytes(std::string_view bytes) {
  TextHash hash;
  hash.add(bytes);
  return hash.value();
}

/// Hash of a word whatever its case and apostrophe: each code point is lower-cased (simple case
/// mapping), U+2019 and the letter apostrophe U+02BC count as U+0027, soft hyphens not at all. This
/// is Token::key.
/// Example: hash_word("L\u2019IA") == hash_word("l'ia").
std::uint64_t hash_word(std::string_view word);

}  // namespace fauxami
