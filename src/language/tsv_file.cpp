// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Tables of our own data, with errors that give the place. Tested by tests/language/names_test.cpp.
#include "language/tsv_file.h"

#include <algorithm>
#include <fstream>

#include "base/unicode.h"
#include "language/text_lines.h"

namespace fauxami {
namespace {

constexpr std::string_view value_separator = " | ";

std::vector<std::string> split(std::string_view text, std::string_view separator) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t at = text.find(separator); at != std::string_view::npos;
       at = text.find(separator, begin)) {
    parts.emplace_back(text.substr(begin, at - begin));
    begin = at + separator.size();
  }
  parts.emplace_back(text.substr(begin));
  return parts;
}

}  // namespace

TsvFile::TsvFile(const std::string& path) : path_(path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw LoadError(path, 0, 0, "cannot open the table");
  std::uint32_t number = 0;
  for (std::string line; std::getline(file, line);) add(line, ++number);
  if (header_.empty()) throw LoadError(path, 1, 1, "the table has no header row");
}

TsvFile::TsvFile(const std::string& path, std::string_view bytes) : path_(path) {
  std::uint32_t number = 0;
  for (const std::string_view line : lines_of(bytes)) add(line, ++number);
  if (header_.empty()) throw LoadError(path, 1, 1, "the table has no header row");
}

void TsvFile::add(std::string_view line, std::uint32_t number) {
  if (!is_valid_utf8(line)) throw LoadError(path_, number, 1, "the line is not valid UTF-8");
  if (line.empty() || line.front() == '#') return;
  std::vector<std::string> cells = split(line, "\t");
  if (header_.empty()) {
    header_ = std::move(cells);
    header_line_ = number;
    return;
  }
  if (cells.size() != header_.size())
    throw LoadError(path_, number, 1,
                    "the row has " + std::to_string(cells.size()) + " cells, the header has " +
                        std::to_string(header_.size()));
  rows_.emplace_back(*this, number, std::move(cells));
}

bool TsvFile::has(std::string_view column) const {
  return std::find(header_.begin(), header_.end(), column) != header_.end();
}

std::size_t TsvFile::column(std::string_view name) const {
  const std::vector<std::string>::const_iterator found =
      std::find(header_.begin(), header_.end(), name);
  if (found == header_.end())
    throw LoadError(path_, 1, 1, "the table has no column '" + std::string(name) + "'");
  return static_cast<std::size_t>(found - header_.begin());
}

void TsvFile::require(const std::vector<std::string>& columns,
                      const std::vector<std::string>& optional) const {
  for (const std::string& name : columns) column(name);
  for (const std::string& name : header_)
    if (std::find(columns.begin(), columns.end(), name) == columns.end() &&
        std::find(optional.begin(), optional.end(), name) == optional.end())
      throw LoadError(path_, 1, 1, "unknown column '" + name + "'");
}

const std::string& TsvRow::cell(std::string_view column) const {
  return cells_[file_->column(column)];
}

std::vector<std::string> TsvRow::values(std::string_view column) const {
  if (cell(column).empty()) return {};
  std::vector<std::string> parts = split(cell(column), value_separator);
  for (const std::string& part : parts)
    if (part.empty() || part.front() == ' ' || part.back() == ' ' || part.front() == '|' ||
        part.back() == '|')
      throw error(column, "empty or badly spaced value in '" + cell(column) +
                              "'; separate values by ' | '");
  return parts;
}

LoadError TsvRow::error(std::string_view column, const std::string& message) const {
  std::size_t at = 1;
  for (std::size_t i = 0; i < file_->column(column); ++i) {
    at += 1;  // the tab
    for (std::size_t byte = 0; byte < cells_[i].size(); ++at) byte += decode(cells_[i], byte).size;
  }
  return LoadError(file_->path_, line_, static_cast<std::uint32_t>(at), message);
}

}  // namespace fauxami
