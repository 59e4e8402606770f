// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "base/source_file.h"
#include "base/unit.h"
#include "read/problem_list.h"
#include "read/read.h"
#include "read/table_columns.h"
#include "read/table_records.h"
#include "read/utf16.h"

namespace fauxami {

/// How sure it is that the two texts of a row belong together, per mille: without a column `align`
/// or where it says "1to1" they do; else the row was aligned by a program. Something missing or
/// added is believed of a sure row only, a contradiction of any.
inline constexpr std::uint16_t sure_row = 1000;
inline constexpr std::uint16_t likely_row = 800;

/// A page of a table: the texts of its rows as two documents whose runs pair up.
struct PairedPage {
  Document target;
  Document source;  ///< without runs when the table has no source
  std::vector<RunPair> pairs;
};

/// A bilingual table, TSV or CSV, seen as pages. Rows whose `row` agrees up to "#" form one page,
/// wherever they stand; a row without "#" is a page of its own, and so is every row of a table
/// without a column `row`. A row "...#title" or "...#description" has that role.
///
/// Only the place of each row is held; a page is read when it is asked for. The file must outlive
/// the table. Safe to share by threads.
///
/// Example: the rows "a.md#1", "a.md#2", "b.md#1" make page 0 of two pairs and page 1 of one.
class Table {
 public:
  /// `columns` are those that choose_columns gave for the header of this file.
  Table(const SourceFile& file, const Detection& detection, const TableColumns& columns);

  std::size_t page_count() const { return pages_.size() - 1; }
  PairedPage page(std::size_t index) const;
  /// What is wrong with the table itself: rows of another length than the header, quotes, cells
  /// without a translation, bytes that are no text.
  const std::vector<Problem>& problems() const { return problems_; }
  /// What the column `row` says of the row that holds an offset of the file, else the number of the
  /// row's first line.
  std::string row_at(std::uint32_t source) const;

 private:
  std::string_view text() const { return decoded_ ? decoded_->text : file_.bytes(); }
  void find_rows();
  void group_rows(const std::vector<std::uint32_t>& page_of_row, std::uint32_t pages);
  void check_row(const Record& record, ProblemList& problems) const;
  void check_translation(const Record& record, ProblemList& problems) const;
  std::string row_name(const Record& record) const;
  Record record_at(std::uint32_t begin) const;
  void read_row(const Record& record, PairedPage& page) const;

  const SourceFile& file_;
  TableColumns columns_;
  TableSyntax syntax_;
  Encoding encoding_;
  std::optional<DecodedText> decoded_;  ///< of UTF-16
  std::vector<std::uint32_t> rows_;     ///< where each row begins, in text(), ascending
  std::vector<std::uint32_t> order_;    ///< rows by page, in page order
  std::vector<std::uint32_t> pages_;    ///< where each page begins in order_, then its size
  std::vector<Problem> problems_;
};

/// The whole target column of a table as one document, by the usual choice of columns; without runs
/// when the header names no language.
Document read_table(const SourceFile& file, const Detection& detection);

/// The names of a table's columns.
std::vector<std::string> table_header(std::string_view bytes, const Detection& detection);

}  // namespace fauxami
