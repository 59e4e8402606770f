// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "base/span.h"

namespace fauxami {

/// How a table is written.
struct TableSyntax {
  Format format = Format::tab_separated;
  char separator = '\t';
  /// Lines end with CR alone, as the header does; else CR alone is white space.
  bool lone_returns = false;
};

/// What stood where RFC 4180 has a separator or the end of the line.
enum class RecordFault : std::uint8_t {
  none,
  open_quote,        ///< the quote of a cell is never closed: the cell runs to the end of the file
  text_behind_quote  ///< `"a"b`: all of it is read as the cell
};

/// One row: the source span of each cell, quotes included, and the place of the first fault.
struct Record {
  std::vector<Span> cells;
  Span source;  ///< without the line end
  RecordFault fault = RecordFault::none;
  Span fault_source;  ///< the quote

  bool is_blank() const { return cells.size() == 1 && cells.front().empty(); }
};

/// Cuts a table into records. In TSV a quote is a letter like any other; in CSV (RFC 4180) a cell
/// that begins with a quote runs to the next single one, over separators and line ends.
///
/// Example: `a,"b ""c"", d"` has the cells {0, 1} and {2, 15}.
class RecordScanner {
 public:
  RecordScanner(std::string_view bytes, TableSyntax syntax, std::size_t at)
      : bytes_(bytes), syntax_(syntax), at_(at) {}

  /// Reads the next record into `record`; false at the end of the file.
  bool next(Record& record);

 private:
  void take_plain_cell(Record& record);
  void take_quoted_cell(Record& record);
  std::size_t plain_end(std::size_t from);
  std::size_t line_end(std::size_t from) const;
  void pass_line_end();

  std::string_view bytes_;
  TableSyntax syntax_;
  std::size_t at_;
  std::size_t line_end_ = 0;  ///< of the line that holds at_, where known
};

/// How the table is written, from its first line: CSV is separated by commas unless semicolons or
/// tabs make more columns that name a language.
TableSyntax find_syntax(std::string_view bytes, Format format);

/// The names of the columns, without quotes and white space around them. Where the table begins
/// is behind a byte order mark.
std::vector<std::string> read_header(std::string_view bytes, TableSyntax syntax);

/// What a quoted cell says, its doubled quotes made single; a cell without quotes as it is.
std::string cell_text(std::string_view bytes, Span cell, Format format);

}  // namespace fauxami
