// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// UTF-16 bytes to UTF-8 and back. Tested by tests/base/utf16_test.cpp.
#include "base/utf16.h"

#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr char32_t replacement = 0xFFFD;

char32_t unit_at(std::string_view bytes, std::size_t at, Encoding encoding) {
  const unsigned char first = static_cast<unsigned char>(bytes[at]);
  const unsigned char second = static_cast<unsigned char>(bytes[at + 1]);
  return encoding == Encoding::utf16_little_endian ? char32_t{first} | char32_t{second} << 8U
                                                   : char32_t{second} | char32_t{first} << 8U;
}

bool is_high(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

void append_unit(std::string& bytes, char32_t unit, Encoding encoding) {
  const char low = static_cast<char>(unit & 0xFFU);
  const char high = static_cast<char>(unit >> 8U);
  bytes.push_back(encoding == Encoding::utf16_little_endian ? low : high);
  bytes.push_back(encoding == Encoding::utf16_little_endian ? high : low);
}

}  // namespace

std::string from_utf16(std::string_view bytes, Encoding encoding) {
  std::string text;
  std::size_t at = 0;
  for (; at + 1 < bytes.size(); at += 2) {
    const char32_t unit = unit_at(bytes, at, encoding);
    const char32_t next = at + 3 < bytes.size() ? unit_at(bytes, at + 2, encoding) : 0;
    if (is_high(unit) && is_low(next)) {
      append_utf8(text, 0x10000 + ((unit - 0xD800) << 10U) + (next - 0xDC00));
      at += 2;
    } else {
      append_utf8(text, is_high(unit) || is_low(unit) ? replacement : unit);
    }
  }
  if (at < bytes.size()) append_utf8(text, replacement);
  return text;
}

std::string to_utf16(std::string_view text, Encoding encoding) {
  std::string bytes;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.size;
    if (c.value < 0x10000) {
      append_unit(bytes, c.value, encoding);
      continue;
    }
    append_unit(bytes, 0xD800 + ((c.value - 0x10000) >> 10U), encoding);
    append_unit(bytes, 0xDC00 + ((c.value - 0x10000) & 0x3FFU), encoding);
  }
  return bytes;
}

}  // namespace fauxami
