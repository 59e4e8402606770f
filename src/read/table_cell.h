// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/document.h"
#include "base/offset_map.h"

namespace fauxami {

/// One cell of a table, its quotes undone, ready to be read as a run.
///
/// Example: the CSV cell `"- un ""mot"""` at byte 10 has the text `- un "mot"`; read gives the run
/// `un "mot"`, role list_item, whose quotes map to the bytes 16-18 and 21-23.
class TableCell {
 public:
  TableCell(std::string_view table, Span cell, Format format);

  const std::string& text() const { return text_; }
  /// The visible text of inline Markdown, nothing when there is none (a blank cell, a rule of
  /// dashes). Marks at the start of a line are left out and set the role: "#", ">", list marks,
  /// "[^3]:". A number or a mark before a number may also be text ("3. Mai", "> 5 %", "- 2"): it is
  /// left out only when `other`, the cell it is compared with, has the same one. Line ends inside a
  /// cell part the text as "<br>" does.
  std::optional<TextRun> read(const TableCell* other) const;

 private:
  Span cell_;
  Format format_;
  std::string text_;
  OffsetMap map_;  ///< from text_ to the table
  bool quoted_ = false;
};

}  // namespace fauxami
