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

/// What an Arabic character counts as in a key, 0 for nothing: vowel signs and tatweel are not
/// there, alef with hamza, madda or wasla is bare alef, final yeh without dots and the Persian yeh
/// and kaf are the Arabic letters. Any other character is itself. Source: the light normalisation
/// of Arabic retrieval (Larkey, Ballesteros, Connell 2002), without folding teh marbuta.
char32_t fold_arabic(char32_t code_point);
/// What any character counts as in a key: hash_word() hashes these.
char32_t fold_letter(char32_t code_point);
constexpr bool may_fold_arabic(char32_t code_point) {
  return code_point >= 0x610 && code_point <= 0x6CC;
}

/// Hash of a word whatever its case and apostrophe: each code point is lower-cased (simple case
/// mapping), U+2019 and the letter apostrophe U+02BC count as U+0027, soft hyphens not at all, and
/// Arabic is folded. This is Token::key.
/// Example: hash_word("L\u2019IA") == hash_word("l'ia").
std::uint64_t hash_word(std::string_view word);
/// Adds one code point as hash_word does: for the hashes of all beginnings of a word.
void add_folded(TextHash& hash, char32_t code_point);

}  // namespace fauxami
