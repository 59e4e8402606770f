// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Marks of Markdown blocks. Tested by tests/read/table_cell_test.cpp.
#include "read/block_mark.h"

#include <algorithm>

#include "read/ascii.h"
#include "read/list_mark.h"

namespace fauxami {
namespace {

std::size_t with_blanks(std::string_view line, std::size_t at) {
  while (at < line.size() && (line[at] == ' ' || line[at] == '\t')) ++at;
  return at;
}

bool is_digit_at(std::string_view line, std::size_t at) {
  return at < line.size() && is_ascii_digit(line[at]);
}

// "# ", up to six; "#1" and "#mot" are text.
std::size_t heading_size(std::string_view line) {
  const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
  if (marks == 0 || marks > 6 || marks == line.size() || line[marks] != ' ') return 0;
  return with_blanks(line, marks);
}

std::size_t footnote_size(std::string_view line) {
  if (line.substr(0, 2) != "[^") return 0;
  const std::size_t close = line.find(']');
  if (close == std::string_view::npos || close < 3 || line.substr(close + 1, 1) != ":") return 0;
  return with_blanks(line, close + 2);
}

}  // namespace

std::optional<BlockMark> find_block_mark(std::string_view line) {
  if (const std::size_t size = heading_size(line); size != 0)
    return BlockMark{size, Role::heading, is_digit_at(line, size)};
  if (line.substr(0, 1) == ">") {
    const std::size_t size = with_blanks(line, 1);
    return BlockMark{size, Role::quotation, is_digit_at(line, size)};
  }
  if (const std::size_t size = footnote_size(line); size != 0)
    return BlockMark{size, Role::footer, false};
  const std::size_t size = list_mark_size(line);
  if (size == 0) return std::nullopt;
  const std::string_view mark = line.substr(0, size);
  const bool counts = std::any_of(mark.begin(), mark.end(),
                                  [](char c) { return is_ascii_digit(c) || is_ascii_letter(c); });
  return BlockMark{size, Role::list_item, counts || is_digit_at(line, size)};
}

bool is_thematic_break(std::string_view line) {
  const char mark = line.empty() ? ' ' : line.front();
  if (mark != '-' && mark != '*' && mark != '_') return false;
  std::size_t marks = 0;
  for (const char c : line) {
    if (c != mark && c != ' ') return false;
    marks += c == mark ? 1U : 0U;
  }
  return marks >= 3;
}

}  // namespace fauxami
