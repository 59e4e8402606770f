// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Character references of HTML. Tested by tests/read/html_entities_test.cpp.
#include "read/html_entities.h"

#include <algorithm>
#include <array>

#include "read/ascii.h"

namespace fauxami {
namespace {

struct NamedReference {
  std::string_view name;
  char32_t first;
  char32_t second;
};

constexpr std::array<NamedReference, 2231> named{{
#include "read/html_entities.inc"
}};

constexpr std::size_t longest_name = 32;
constexpr std::size_t longest_old_name = 6;  // of the names that need no semicolon
constexpr char32_t replacement_character = 0xFFFD;

// What numbers 128 to 159 mean: windows-1252, as the standard's table says.
constexpr std::array<char16_t, 32> windows_1252{
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

const NamedReference* find_name(std::string_view name) {
  const NamedReference* const found = std::lower_bound(
      named.data(), named.data() + named.size(), name,
      [](const NamedReference& entry, std::string_view wanted) { return entry.name < wanted; });
  return found != named.data() + named.size() && found->name == name ? found : nullptr;
}

bool is_name_byte(char c) { return is_ascii_letter(c) || is_ascii_digit(c); }

CharacterReference found(const NamedReference& entry) {
  return {static_cast<std::uint32_t>(entry.name.size() + 1), entry.first, entry.second};
}

CharacterReference find_named(std::string_view text, std::size_t begin, ReferencePlace place) {
  std::size_t end = begin;
  while (end < text.size() && end - begin < longest_name && is_name_byte(text[end])) ++end;
  if (end < text.size() && text[end] == ';')
    if (const NamedReference* entry = find_name(text.substr(begin, end + 1 - begin)))
      return found(*entry);
  for (std::size_t size = std::min(end - begin, longest_old_name); size >= 2; --size) {
    const NamedReference* entry = find_name(text.substr(begin, size));
    if (entry == nullptr) continue;
    const char next = begin + size < text.size() ? text[begin + size] : '\0';
    if (place == ReferencePlace::attribute && (next == '=' || is_name_byte(next))) return {};
    return found(*entry);
  }
  return {};
}

int digit_value(char c, int base) {
  if (is_ascii_digit(c)) return c - '0';
  const char lower = ascii_lower(c);
  return base == 16 && lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

char32_t character_of(char32_t number) {
  if (number >= 0x80 && number <= 0x9F) return windows_1252[number - 0x80];
  const bool surrogate = number >= 0xD800 && number <= 0xDFFF;
  return number == 0 || number > 0x10FFFF || surrogate ? replacement_character : number;
}

// `begin` is behind "&#".
CharacterReference find_numeric(std::string_view text, std::size_t begin) {
  const bool hexadecimal = begin < text.size() && ascii_lower(text[begin]) == 'x';
  const int base = hexadecimal ? 16 : 10;
  const std::size_t first_digit = begin + (hexadecimal ? 1 : 0);
  std::size_t at = first_digit;
  char32_t number = 0;
  for (; at < text.size(); ++at) {
    const int digit = digit_value(text[at], base);
    if (digit < 0) break;
    if (number <= 0x10FFFF)
      number = number * static_cast<char32_t>(base) + static_cast<char32_t>(digit);
  }
  if (at == first_digit) return {};
  if (at < text.size() && text[at] == ';') ++at;
  return {static_cast<std::uint32_t>(at - begin + 2), character_of(number), 0};
}

}  // namespace

CharacterReference find_reference(std::string_view text, std::size_t at, ReferencePlace place) {
  if (at + 1 >= text.size()) return {};
  if (text[at + 1] == '#') return find_numeric(text, at + 2);
  return is_name_byte(text[at + 1]) ? find_named(text, at + 1, place) : CharacterReference{};
}

}  // namespace fauxami
