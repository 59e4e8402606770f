// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The home of utf8proc: classes, case, normalisation. Tested by tests/base/unicode_test.cpp.
#include "base/unicode.h"

#include <utf8proc.h>

#include <array>
#include <cstdlib>
#include <memory>
#include <vector>

#include "base/text_hash.h"

namespace fauxami {
namespace {

constexpr char32_t replacement_character = 0xFFFD;
constexpr std::size_t table_size = 0x10000;

bool is_ideograph(char32_t c) {
  return (c >= 0x2E80 && c <= 0x2FDF) || c == 0x3005 || c == 0x3007 ||
         (c >= 0x3041 && c <= 0x30FF && c != 0x30FB) || (c >= 0x3131 && c <= 0x318E) ||
         (c >= 0x31F0 && c <= 0x31FF) || (c >= 0x3400 && c <= 0x4DBF) ||
         (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF66 && c <= 0xFF9F) ||
         (c >= 0x20000 && c <= 0x3FFFF);
}

CharacterClass class_of_category(utf8proc_category_t category) {
  switch (category) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO: return CharacterClass::letter;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME: return CharacterClass::mark;
    case UTF8PROC_CATEGORY_ND: return CharacterClass::digit;
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO: return CharacterClass::other_number;
    case UTF8PROC_CATEGORY_PC:
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO: return CharacterClass::punctuation;
    case UTF8PROC_CATEGORY_SM:
    case UTF8PROC_CATEGORY_SC:
    case UTF8PROC_CATEGORY_SK:
    case UTF8PROC_CATEGORY_SO: return CharacterClass::symbol;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP: return CharacterClass::space;
    default: return CharacterClass::control;
  }
}

CharacterClass classify(char32_t c) {
  if ((c >= 0x09 && c <= 0x0D) || c == 0x85) return CharacterClass::space;
  if (is_ideograph(c)) return CharacterClass::ideograph;
  return class_of_category(utf8proc_category(static_cast<utf8proc_int32_t>(c)));
}

CharacterTables make_tables() {
  CharacterTables tables{};
  for (std::size_t c = 0; c < table_size; ++c) {
    tables.classes[c] = classify(static_cast<char32_t>(c));
    const utf8proc_int32_t lower = utf8proc_tolower(static_cast<utf8proc_int32_t>(c));
    const bool fits = lower < static_cast<utf8proc_int32_t>(table_size);
    tables.lower[c] = static_cast<char16_t>(fits ? static_cast<std::size_t>(lower) : c);
  }
  return tables;
}

int sequence_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead < 0xE0) return 2;
  if (lead >= 0xE0 && lead < 0xF0) return 3;
  if (lead >= 0xF0 && lead < 0xF5) return 4;
  return 0;
}

bool is_scalar(char32_t value, int length) {
  constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
  return value >= smallest[static_cast<std::size_t>(length)] && value <= 0x10FFFF &&
         (value < 0xD800 || value > 0xDFFF);
}

template <typename Map>
std::string map_code_points(std::string_view text, Map map) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    append_utf8(result, map(c.value));
    at += c.size;
  }
  return result;
}

// What utf8proc_map returns, or the text as it was when it refuses (invalid UTF-8).
std::string mapped(std::string_view text, int options) {
  utf8proc_uint8_t* raw = nullptr;
  const utf8proc_ssize_t size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                             static_cast<utf8proc_ssize_t>(text.size()), &raw,
                                             static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(raw, &std::free);
  if (size < 0) return std::string(text);
  return std::string(reinterpret_cast<const char*>(raw), static_cast<std::size_t>(size));
}

// Letters that have no decomposition yet count as others when names are compared.
std::string_view opened(char32_t c) {
  switch (c) {
    case 0x0153: return "oe";
    case 0x00E6: return "ae";
    case 0x00DF: return "ss";
    case 0x00F8: return "o";
    case 0x0142: return "l";
    case 0x0111: return "d";
    case 0x00F0: return "d";
    case 0x00FE: return "th";
    case 0x0131: return "i";
    default: return {};
  }
}

}  // namespace

// Made before main() starts; no other static of the program may need it earlier.
const CharacterTables character_tables = make_tables();

CodePoint decode_multibyte(std::string_view text, std::size_t at) {
  const unsigned char lead = static_cast<unsigned char>(text[at]);
  const int length = sequence_length(lead);
  if (length == 0 || at + static_cast<std::size_t>(length) > text.size())
    return {replacement_character, 1, false};
  char32_t value = lead & (0xFFU >> (length + 1));
  for (int i = 1; i < length; ++i) {
    const unsigned char byte = static_cast<unsigned char>(text[at + static_cast<std::size_t>(i)]);
    if ((byte & 0xC0U) != 0x80U) return {replacement_character, 1, false};
    value = (value << 6U) | (byte & 0x3FU);
  }
  if (!is_scalar(value, length)) return {replacement_character, 1, false};
  return {value, static_cast<std::uint8_t>(length), true};
}

CodePoint decode_before(std::string_view text, std::size_t end) {
  if (end == 0) return {0, 0, true};
  std::size_t begin = end - 1;
  while (begin > 0 && end - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U)
    --begin;
  const CodePoint c = decode(text.substr(0, end), begin);
  if (begin + c.size == end) return c;
  return {replacement_character, 1, false};
}

void append_utf8(std::string& text, char32_t c) {
  if (c < 0x80) {
    text.push_back(static_cast<char>(c));
    return;
  }
  std::array<utf8proc_uint8_t, 4> bytes{};
  const utf8proc_ssize_t size =
      utf8proc_encode_char(static_cast<utf8proc_int32_t>(c), bytes.data());
  text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

CharacterClass class_beyond(char32_t c) { return classify(c); }

char32_t lower_beyond(char32_t c) {
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
}

char32_t to_upper(char32_t c) {
  return static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c)));
}

std::uint32_t display_width(char32_t code_point) {
  return static_cast<std::uint32_t>(utf8proc_charwidth(static_cast<utf8proc_int32_t>(code_point)));
}

// Unicode keeps the ten digits of a script side by side, ascending from zero.
std::uint32_t digit_value(char32_t c) {
  constexpr char32_t mathematical_zero = 0x1D7CE;
  if (c >= '0' && c <= '9') return c - '0';
  if (class_of(c) != CharacterClass::digit) return 10;
  if (c >= mathematical_zero && c < mathematical_zero + 50) return (c - mathematical_zero) % 10;
  std::uint32_t value = 0;
  while (value < 9 && class_of(c - value - 1) == CharacterClass::digit) ++value;
  return value;
}

bool is_upper(char32_t c) { return to_lower(c) != c; }
bool is_lower(char32_t c) { return to_upper(c) != c; }

std::string to_lower(std::string_view text) {
  return map_code_points(text, [](char32_t c) { return to_lower(c); });
}

std::string to_upper(std::string_view text) {
  return map_code_points(text, [](char32_t c) { return to_upper(c); });
}

std::string capitalise(std::string_view text) {
  const CodePoint first = decode(text, 0);
  std::string result;
  if (first.size == 0) return result;
  append_utf8(result, to_upper(first.value));
  return result.append(text.substr(first.size));
}

std::string to_nfc(std::string_view text) {
  return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

bool is_nfc(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const unsigned char lead = static_cast<unsigned char>(text[at]);
    if (lead < 0xCC) {  // below U+0300 every code point is in NFC and joins nothing
      ++at;
      continue;
    }
    const CodePoint c = decode(text, at);
    const utf8proc_property_t* property =
        utf8proc_get_property(static_cast<utf8proc_int32_t>(c.value));
    if (property->combining_class != 0 || property->comp_exclusion != 0 ||
        property->comb_index != UINT16_MAX)
      return to_nfc(text) == text;
    // Characters that never stay: singletons (a few marks and signs, Greek, symbols, ideographs)
    // and three vowel signs of Tibetan.
    const bool may_leave = c.value >= 0x1F00 || (c.value >= 0x340 && c.value <= 0x387) ||
                           (c.value >= 0xF73 && c.value <= 0xF81);
    if (property->decomp_type == 0 && property->decomp_seqindex != UINT16_MAX && may_leave)
      return to_nfc(text) == text;
    at += c.size;
  }
  return true;
}

std::string letters_key(std::string_view text) {
  std::string key;
  const std::string plain =
      mapped(to_lower(text), UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
  for (std::size_t at = 0; at < plain.size();) {
    const CodePoint c = decode(plain, at);
    at += c.size;
    const CharacterClass kind = class_of(c.value);
    const bool prime = c.value >= 0x2B9 && c.value <= 0x2C1;  // soft signs, glottal stops
    if (prime) continue;
    if (!opened(c.value).empty())
      key.append(opened(c.value));
    else if (kind == CharacterClass::letter || kind == CharacterClass::digit ||
             kind == CharacterClass::ideograph)
      append_utf8(key, c.value);
  }
  return key;
}

bool is_valid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    if (!c.valid) return false;
    at += c.size;
  }
  return true;
}

std::uint32_t count_words(std::string_view text) {
  std::uint32_t words = 0;
  bool counted = false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.size;
    const CharacterClass kind = class_of(c.value);
    if (kind == CharacterClass::space)
      counted = false;
    else if (!counted && (kind == CharacterClass::letter || kind == CharacterClass::digit ||
                          kind == CharacterClass::ideograph)) {
      counted = true;
      ++words;
    }
  }
  return words;
}

char32_t fold_arabic(char32_t c) {
  switch (c) {
    case 0x622:                // alef with madda
    case 0x623:                // with hamza above
    case 0x625:                // with hamza below
    case 0x671: return 0x627;  // alef wasla
    case 0x649:                // alef maksura
    case 0x6CC: return 0x64A;  // Persian yeh
    case 0x6A9: return 0x643;  // Persian kaf
    case 0x640: return 0;      // tatweel
    default: return (c >= 0x610 && c <= 0x61A) || (c >= 0x64B && c <= 0x65F) || c == 0x670 ? 0 : c;
  }
}

char32_t fold_letter(char32_t c) {
  if (c == 0xAD) return 0;
  if (c == 0x2019 || c == 0x2BC) return U'\'';
  return may_fold_arabic(c) ? fold_arabic(c) : to_lower(c);
}

void add_folded(TextHash& hash, char32_t c) {
  const char32_t letter = fold_letter(c);
  if (letter == 0) return;
  if (letter < 0x80) return hash.add(static_cast<char>(letter));
  std::string bytes;  // four at most: no allocation
  append_utf8(bytes, letter);
  hash.add(bytes);
}

std::uint64_t hash_word(std::string_view word) {
  TextHash hash;
  for (std::size_t at = 0; at < word.size();) {
    const unsigned char byte = static_cast<unsigned char>(word[at]);
    if (byte < 0x80) {
      hash.add(byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : static_cast<char>(byte));
      ++at;
      continue;
    }
    const CodePoint c = decode(word, at);
    at += c.size;
    add_folded(hash, c.value);
  }
  return hash.value();
}

}  // namespace fauxami
