// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/load_error.h"

namespace fauxami {

class TsvFile;

/// One line of a table, asked by the name of its column.
class TsvRow {
 public:
  TsvRow(const TsvFile& file, std::uint32_t line, std::vector<std::string> cells)
      : file_(&file), line_(line), cells_(std::move(cells)) {}

  const std::string& cell(std::string_view column) const;
  /// The values of a cell, separated by " | "; an empty cell has none.
  std::vector<std::string> values(std::string_view column) const;
  std::uint32_t line() const { return line_; }
  /// A LoadError at the cell.
  LoadError error(std::string_view column, const std::string& message) const;

 private:
  const TsvFile* file_;
  std::uint32_t line_;
  std::vector<std::string> cells_;
};

/// A table of our data: tab-separated UTF-8 with a header row, no quoting; lines that begin with
/// '#' are comments. LoadError for a missing file, invalid UTF-8, or a row with too many or too
/// few cells.
class TsvFile {
 public:
  explicit TsvFile(const std::string& path);
  /// The same for a table that stands in memory; `path` names it in messages.
  TsvFile(const std::string& path, std::string_view bytes);
  TsvFile(const TsvFile&) = delete;
  TsvFile& operator=(const TsvFile&) = delete;

  bool has(std::string_view column) const;
  /// LoadError unless the header holds all of these columns, in any order, and no others than
  /// these and the optional ones.
  void require(const std::vector<std::string>& columns,
               const std::vector<std::string>& optional = {}) const;
  const std::vector<TsvRow>& rows() const { return rows_; }
  const std::string& path() const { return path_; }
  const std::vector<std::string>& header() const { return header_; }
  std::uint32_t header_line() const { return header_line_; }

 private:
  friend class TsvRow;
  std::size_t column(std::string_view name) const;
  void add(std::string_view line, std::uint32_t number);

  std::string path_;
  std::vector<std::string> header_;
  std::uint32_t header_line_ = 1;
  std::vector<TsvRow> rows_;
};

}  // namespace fauxami
