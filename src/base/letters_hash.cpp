// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The hash under which names meet. Tested by tests/language/names_test.cpp.
#include "base/letters_hash.h"

#include <array>
#include <string>

#include "base/unicode.h"

namespace fauxami {
namespace {

// Latin-1 to Latin Extended-B, where accented names live: their keys are short and kept ready.
constexpr std::size_t table_end = 0x250;

const std::array<std::string, table_end>& latin_keys() {
  static const std::array<std::string, table_end> keys = [] {
    std::array<std::string, table_end> table;
    for (std::size_t c = 0x80; c < table_end; ++c) {
      std::string letter;
      append_utf8(letter, static_cast<char32_t>(c));
      table[c] = letters_key(letter);
    }
    return table;
  }();
  return keys;
}

void add_ascii(TextHash& hash, char c) {
  if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) hash.add(c);
}

}  // namespace

void add_letters(TextHash& hash, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      add_ascii(hash, text[at++]);
      continue;
    }
    const CodePoint c = decode(text, at);
    const std::string_view bytes = text.substr(at, c.size);
    at += c.size;
    if (c.value < table_end)
      hash.add(latin_keys()[c.value]);
    else if (c.value >= 0x4E00 && c.value <= 0x9FFF)
      hash.add(bytes);
    else
      hash.add(letters_key(bytes));
  }
}

std::uint64_t hash_letters(std::string_view text) {
  TextHash hash;
  add_letters(hash, text);
  return hash.value();
}

}  // namespace fauxami
