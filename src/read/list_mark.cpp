// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// List marks of plain text. Tested by tests/read/plain_text_test.cpp.
#include "read/list_mark.h"

#include "base/unicode.h"

namespace fauxami {
namespace {

bool is_bullet(char32_t c) {
  switch (c) {
    case 0x2022:  // bullet, triangular, white, hyphen bullet
    case 0x2023:
    case 0x25E6:
    case 0x2043:
    case 0x25AA:  // squares
    case 0x25AB:
    case 0x25A0:
    case 0x25CF:  // circles
    case 0x25CB:
    case 0x25BA:  // pointers
    case 0x25B6:
    case 0x27A4:
    case 0x25C6:  // diamonds
    case 0x25C7:
    case 0x2713:  // check marks
    case 0x2714: return true;
    default: return false;
  }
}

bool is_dash(char32_t c) { return c == '-' || c == '*' || c == '+' || c == 0x2013 || c == 0x00B7; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// "1.", "12)", "(3)", "b)": at most three digits, so that a year never begins an item.
std::size_t number_size(std::string_view line) {
  std::size_t at = line.substr(0, 1) == "(" ? 1 : 0;
  const bool opened = at == 1;
  const std::size_t begin = at;
  while (at < line.size() && at < begin + 3 && is_digit(line[at])) ++at;
  const bool letter = at == begin && at < line.size() && is_letter(line[at]);
  if (letter) ++at;
  if (at == begin || at == line.size()) return 0;
  const bool closed = line[at] == ')' || (line[at] == '.' && !letter && !opened);
  return closed ? at + 1 : 0;
}

}  // namespace

std::size_t list_mark_size(std::string_view line) {
  const CodePoint first = decode(line, 0);
  const bool bullet = is_bullet(first.value);
  std::size_t size = bullet || is_dash(first.value) ? first.size : number_size(line);
  if (size == 0) return 0;
  const std::size_t mark = size;
  while (size < line.size() && is_space(decode(line, size).value)) size += decode(line, size).size;
  if (size == line.size() || (size == mark && !bullet)) return 0;
  return size;
}

}  // namespace fauxami
