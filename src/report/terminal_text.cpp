// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Makes page text safe and measurable on a terminal. Tested by tests/report/text_test.cpp.
#include "report/terminal_text.h"

#include <fmt/format.h>

#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr std::string_view ellipsis = "\xE2\x80\xA6";

bool is_safe(char32_t c) {
  constexpr char32_t line_separator = 0x2028;
  constexpr char32_t paragraph_separator = 0x2029;
  if (c >= 0x20 && c < 0x7F) return true;
  if (c == line_separator || c == paragraph_separator || c < 0xA0) return false;
  return class_of(c) != CharacterClass::control;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    if (!c.valid)
      result += fmt::format("<{:02X}>", static_cast<unsigned char>(text[at]));
    else if (c.value == '\t')
      result += ' ';
    else if (c.value == '\n')
      result += "\\n";
    else if (is_safe(c.value))
      result += text.substr(at, c.size);
    else
      result += fmt::format("<U+{:04X}>", static_cast<std::uint32_t>(c.value));
    at += c.size;
  }
  return result;
}

std::uint32_t display_width_of(std::string_view text) {
  std::uint32_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    width += display_width(c.value);
    at += c.size;
  }
  return width;
}

std::string clip_end(std::string_view text, std::uint32_t columns) {
  if (display_width_of(text) <= columns) return std::string(text);
  std::uint32_t width = 1;
  std::size_t end = 0;
  while (true) {
    const CodePoint c = decode(text, end);
    width += display_width(c.value);
    if (width > columns) break;
    end += c.size;
  }
  return std::string(text.substr(0, end)).append(ellipsis);
}

std::string clip_begin(std::string_view text, std::uint32_t columns) {
  if (display_width_of(text) <= columns) return std::string(text);
  std::uint32_t width = 1;
  std::size_t begin = text.size();
  while (true) {
    const CodePoint c = decode_before(text, begin);
    width += display_width(c.value);
    if (width > columns) break;
    begin -= c.size;
  }
  return std::string(ellipsis).append(text.substr(begin));
}

}  // namespace fauxami
