// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// TSV and CSV to rows and cells. Tested by tests/read/table_records_test.cpp.
#include "read/table_records.h"

#include <algorithm>

#include "read/ascii.h"
#include "read/language_tag.h"
#include "read/utf8.h"

namespace fauxami {
namespace {

std::uint32_t offset(std::size_t at) { return static_cast<std::uint32_t>(at); }

void note_fault(Record& record, RecordFault fault, Span source) {
  if (record.fault != RecordFault::none) return;
  record.fault = fault;
  record.fault_source = source;
}

std::string trimmed(std::string text) {
  while (!text.empty() && is_ascii_space(text.back())) text.pop_back();
  text.erase(0, std::min(text.find_first_not_of(" \t\r\n\f"), text.size()));
  return text;
}

std::size_t count_languages(const std::vector<std::string>& header) {
  return static_cast<std::size_t>(std::count_if(
      header.begin(), header.end(), [](const std::string& name) { return is_language_tag(name); }));
}

bool has_lone_returns(std::string_view bytes) {
  const std::size_t at = bytes.find_first_of("\r\n");
  return at != std::string_view::npos && bytes[at] == '\r' &&
         (at + 1 == bytes.size() || bytes[at + 1] != '\n');
}

}  // namespace

bool RecordScanner::next(Record& record) {
  if (at_ >= bytes_.size()) return false;
  record.cells.clear();
  record.fault = RecordFault::none;
  const std::size_t begin = at_;
  while (true) {
    const bool quoted =
        syntax_.format == Format::comma_separated && at_ < bytes_.size() && bytes_[at_] == '"';
    if (quoted)
      take_quoted_cell(record);
    else
      take_plain_cell(record);
    if (at_ >= bytes_.size() || bytes_[at_] != syntax_.separator) break;
    ++at_;
  }
  record.source = {offset(begin), offset(at_)};
  pass_line_end();
  return true;
}

void RecordScanner::take_plain_cell(Record& record) {
  const std::size_t end = plain_end(at_);
  record.cells.push_back({offset(at_), offset(end)});
  at_ = end;
}

void RecordScanner::take_quoted_cell(Record& record) {
  const std::size_t begin = at_;
  std::size_t close = bytes_.find('"', begin + 1);
  while (close != std::string_view::npos && bytes_.substr(close + 1, 1) == "\"")
    close = bytes_.find('"', close + 2);
  if (close == std::string_view::npos) {
    note_fault(record, RecordFault::open_quote, {offset(begin), offset(begin + 1)});
    at_ = bytes_.size();
  } else {
    at_ = plain_end(close + 1);
    if (at_ != close + 1)
      note_fault(record, RecordFault::text_behind_quote, {offset(close), offset(close + 1)});
  }
  record.cells.push_back({offset(begin), offset(at_)});
}

// Where text without quotes ends: at a separator, a line end or the end of the file.
std::size_t RecordScanner::plain_end(std::size_t from) {
  if (from > line_end_ || line_end_ == 0) line_end_ = line_end(from);
  return std::min(bytes_.substr(0, line_end_).find(syntax_.separator, from), line_end_);
}

std::size_t RecordScanner::line_end(std::size_t from) const {
  const std::size_t feed = std::min(bytes_.find('\n', from), bytes_.size());
  if (syntax_.lone_returns) return std::min(bytes_.substr(0, feed).find('\r', from), feed);
  return feed > from && bytes_[feed - 1] == '\r' ? feed - 1 : feed;
}

void RecordScanner::pass_line_end() {
  if (at_ >= bytes_.size()) return;
  const bool both = bytes_[at_] == '\r' && at_ + 1 < bytes_.size() && bytes_[at_ + 1] == '\n';
  at_ += both ? 2 : 1;
}

TableSyntax find_syntax(std::string_view bytes, Format format) {
  TableSyntax syntax{format, '\t', has_lone_returns(bytes)};
  if (format == Format::tab_separated) return syntax;
  std::size_t most = 0;
  for (const char separator : {',', ';', '\t'}) {
    const TableSyntax candidate{format, separator, syntax.lone_returns};
    const std::size_t languages = count_languages(read_header(bytes, candidate));
    if (separator == ',' || languages > most) {
      syntax = candidate;
      most = languages;
    }
  }
  return syntax;
}

std::vector<std::string> read_header(std::string_view bytes, TableSyntax syntax) {
  RecordScanner scanner(bytes, syntax, after_byte_order_mark(bytes));
  Record record;
  std::vector<std::string> names;
  if (!scanner.next(record)) return names;
  for (const Span cell : record.cells)
    names.push_back(trimmed(cell_text(bytes, cell, syntax.format)));
  return names;
}

std::string cell_text(std::string_view bytes, Span cell, Format format) {
  const std::string_view raw = bytes.substr(cell.begin, cell.size());
  if (format != Format::comma_separated || raw.empty() || raw.front() != '"')
    return std::string(raw);
  std::string text;
  bool quoted = true;
  for (std::size_t at = 1; at < raw.size(); ++at) {
    const bool doubled = quoted && raw[at] == '"' && at + 1 < raw.size() && raw[at + 1] == '"';
    if (quoted && raw[at] == '"' && !doubled) {
      quoted = false;
      continue;
    }
    text.push_back(raw[at]);
    if (doubled) ++at;
  }
  return text;
}

}  // namespace fauxami
