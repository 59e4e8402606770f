// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// A cell to a run. Tested by tests/read/table_cell_test.cpp.
#include "read/table_cell.h"

#include <utility>

#include "read/ascii.h"
#include "read/block_mark.h"
#include "read/inline_markdown.h"

namespace fauxami {
namespace {

std::uint32_t offset(std::size_t at) { return static_cast<std::uint32_t>(at); }

std::size_t line_end(std::string_view text, std::size_t at) {
  const std::size_t feed = std::min(text.find('\n', at), text.size());
  return std::min(text.substr(0, feed).find('\r', at), feed);
}

// The line that begins at `at`, without its end and the blanks around it.
Span line_at(std::string_view text, std::size_t at) {
  std::size_t end = line_end(text, at);
  while (end > at && is_ascii_space(text[end - 1])) --end;
  while (at < end && is_ascii_space(text[at])) ++at;
  return {offset(at), offset(end)};
}

std::string_view slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

std::string_view without_blanks(std::string_view mark) {
  while (!mark.empty() && is_ascii_space(mark.back())) mark.remove_suffix(1);
  return mark;
}

/// Reads the lines of one cell into one run.
class CellReader {
 public:
  CellReader(std::string_view text, std::string_view other)
      : text_(text), other_(other), builder_(text), line_(text, builder_) {}

  std::optional<TextRun> read() {
    Span other = line_at(other_, 0);
    std::size_t at = 0;
    while (at < text_.size()) {
      Span line = line_at(text_, at);
      if (!is_thematic_break(slice(text_, line))) append(line, other);
      other = {0, 0};  // lines behind the first are not compared
      at = line_end(text_, line.end) + 1;
    }
    if (builder_.empty()) return std::nullopt;
    return builder_.take();
  }

 private:
  void append(Span line, Span other) {
    pass_marks(line, other);
    if (line.empty()) return;
    if (!builder_.empty()) builder_.append_break({end_, line.begin});
    append_cells(line);
    end_ = line.end;
  }

  void pass_marks(Span& line, Span other) {
    while (const std::optional<BlockMark> mark = find_block_mark(slice(text_, line))) {
      const std::size_t same = size_of_same_mark(slice(text_, line).substr(0, mark->size), other);
      if (mark->may_be_text && !other_.empty() && same == 0) return;
      if (builder_.empty()) builder_.run().role = mark->role;
      line.begin += offset(mark->size);
      other.begin = same != 0 ? other.begin + offset(same) : other.end;
    }
  }

  // The size of the mark at the start of the other cell when it is this one, whatever the white
  // space behind it; 0 when it is another.
  std::size_t size_of_same_mark(std::string_view ours, Span other) const {
    const std::string_view theirs = slice(other_, other);
    const std::optional<BlockMark> mark = find_block_mark(theirs);
    if (!mark) return 0;
    return without_blanks(theirs.substr(0, mark->size)) == without_blanks(ours) ? mark->size : 0;
  }

  // A row of a Markdown table stands in one cell: its bars part it.
  void append_cells(Span line) {
    const std::string_view row = slice(text_, line);
    if (row.size() < 2 || row.front() != '|' || row.back() != '|') return line_.append(line);
    builder_.run().role = Role::table_cell;
    std::uint32_t end = line.begin;
    for (std::size_t at = 1; at < row.size();) {
      const std::size_t bar = row.find('|', at);
      Span cell = line_at(text_.substr(0, line.begin + bar), line.begin + at);
      at = bar + 1;
      if (slice(text_, cell).find_first_not_of("-:") == std::string_view::npos) continue;
      if (!builder_.empty()) builder_.append_break({end, cell.begin});
      line_.append(cell);
      end = cell.end;
    }
  }

  std::string_view text_;
  std::string_view other_;
  MarkdownText builder_;
  InlineMarkdown line_;
  std::uint32_t end_ = 0;  // of the line before
};

}  // namespace

TableCell::TableCell(std::string_view table, Span cell, Format format)
    : cell_(cell), format_(format) {
  const std::string_view raw = slice(table, cell);
  quoted_ = format == Format::comma_separated && !raw.empty() && raw.front() == '"';
  if (!quoted_) {
    text_ = raw;
    map_ = OffsetMap::identity(cell.begin, cell.size());
    return;
  }
  bool inside = true;
  for (std::size_t at = 1; at < raw.size();) {
    const std::size_t quote = inside ? std::min(raw.find('"', at), raw.size()) : raw.size();
    text_.append(raw.substr(at, quote - at));
    map_.append_verbatim(cell.begin + offset(at), offset(quote - at));
    at = quote + 1;
    if (at < raw.size() && raw[at] == '"') {
      text_.push_back('"');
      map_.append_replaced(1, {cell.begin + offset(quote), cell.begin + offset(quote + 2)});
      ++at;
    } else {
      inside = false;
    }
  }
}

std::optional<TextRun> TableCell::read(const TableCell* other) const {
  std::optional<TextRun> run = CellReader(text_, other == nullptr ? "" : other->text_).read();
  if (!run) return run;
  run->map = run->map.through(map_);
  run->escaping = format_ == Format::tab_separated ? Escaping::tab_separated
                  : quoted_                        ? Escaping::csv_quoted
                                                   : Escaping::csv_plain;
  if (run->escaping == Escaping::csv_plain && text_.find('"') == std::string::npos)
    run->cell = cell_;
  return run;
}

}  // namespace fauxami
