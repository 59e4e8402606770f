// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace fauxami {

/// One decoded code point and the bytes it took. An invalid sequence gives U+FFFD, one byte long,
/// with valid = false.
struct CodePoint {
  char32_t value = 0;
  std::uint8_t size = 0;
  bool valid = true;
};

/// Broad class of a code point, from its Unicode general category (utf8proc).
enum class CharacterClass : std::uint8_t {
  letter,        ///< L*, except ideographs
  mark,          ///< M*
  digit,         ///< Nd
  other_number,  ///< Nl, No
  ideograph,     ///< Han, Hiragana, Katakana, Hangul
  space,         ///< Z*, and the ASCII white space controls
  punctuation,   ///< P*
  symbol,        ///< S*
  control        ///< everything else
};

/// The code point at `at` when its first byte is not ASCII; decode() is what callers want.
CodePoint decode_multibyte(std::string_view text, std::size_t at);

/// The code point at `at`; size 0 only at the end of the text. In the hot loop of every stage, so
/// ASCII is decided in line.
inline CodePoint decode(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {0, 0, true};
  const unsigned char lead = static_cast<unsigned char>(text[at]);
  if (lead < 0x80) return {lead, 1, true};
  return decode_multibyte(text, at);
}

/// The code point that ends at `end`; size 0 only when end is 0.
CodePoint decode_before(std::string_view text, std::size_t end);
void append_utf8(std::string& text, char32_t code_point);

/// Tables of the Basic Multilingual Plane, made once at program start from utf8proc.
struct CharacterTables {
  std::array<CharacterClass, 0x10000> classes;
  std::array<char16_t, 0x10000> lower;
};
extern const CharacterTables character_tables;

CharacterClass class_beyond(char32_t code_point);
char32_t lower_beyond(char32_t code_point);

inline CharacterClass class_of(char32_t code_point) {
  return code_point < 0x10000 ? character_tables.classes[code_point] : class_beyond(code_point);
}
/// Simple case mapping.
inline char32_t to_lower(char32_t code_point) {
  return code_point < 0x10000 ? character_tables.lower[code_point] : lower_beyond(code_point);
}
bool is_upper(char32_t code_point);
bool is_lower(char32_t code_point);
char32_t to_upper(char32_t code_point);

/// 0 to 9 for a decimal digit of any script, 10 for everything else. Example: U+0663 is 3.
std::uint32_t digit_value(char32_t code_point);

/// Columns a code point takes on a terminal: 2 for wide East Asian ones, 0 for marks that combine.
std::uint32_t display_width(char32_t code_point);

/// Every white space of Unicode, U+00A0 and U+202F included.
inline bool is_space(char32_t code_point) { return class_of(code_point) == CharacterClass::space; }

std::string to_lower(std::string_view text);
std::string to_upper(std::string_view text);
/// First letter in capitals, the rest as it is. Example: "la" gives "La".
std::string capitalise(std::string_view text);
/// NFC of valid UTF-8.
std::string to_nfc(std::string_view text);
bool is_nfc(std::string_view text);  ///< quick check: false may also mean "maybe"
/// Letters and digits only, lower case, diacritics dropped: the key under which names meet.
/// Ligatures are opened (U+0153 is "oe"), CJK is kept. Example: "Yingte\u2019er" gives "yingteer".
std::string letters_key(std::string_view text);
bool is_valid_utf8(std::string_view text);
/// Words as the JSON contract counts them: white-space separated, holding a letter or a digit.
std::uint32_t count_words(std::string_view text);

}  // namespace fauxami
