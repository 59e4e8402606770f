// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// A bilingual table as pages. Tested by tests/read/table_test.cpp.
#include "read/table.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

#include "read/table_cell.h"
#include "read/utf8.h"

namespace fauxami {
namespace {

std::uint32_t offset(std::size_t at) { return static_cast<std::uint32_t>(at); }

Span cell_of(const Record& record, std::uint32_t column) {
  if (column < record.cells.size()) return record.cells[column];
  return {record.source.end, record.source.end};
}

Role role_of_row(std::string_view name) {
  const std::string_view part = name.substr(std::min(name.rfind('#'), name.size()));
  if (part == "#title") return Role::title;
  return part == "#description" ? Role::description : Role::paragraph;
}

// Runs of list items in a row are one list.
void add_run(Document& document, TextRun run, Role role) {
  if (role != Role::paragraph) run.role = role;
  if (run.role == Role::list_item) {
    const bool continues = !document.runs.empty() && document.runs.back().list != 0;
    run.list = continues ? document.runs.back().list : offset(document.runs.size()) + 1;
  }
  document.runs.push_back(std::move(run));
}

// The byte that a problem of a cell is shown at: the separator before it, which no other finding
// touches.
Span mark_of(Span cell, Span record) {
  if (cell.begin > record.begin) return {cell.begin - 1, cell.begin};
  return {cell.begin, cell.begin + 1};
}

// Whether a cell may be blank, before anything is copied.
bool looks_blank(std::string_view cell) {
  return cell.find_first_not_of(" \t\r\n\f\"") == std::string_view::npos;
}

}  // namespace

Table::Table(const SourceFile& file, const Detection& detection, const TableColumns& columns)
    : file_(file), columns_(columns), encoding_(detection.encoding) {
  if (encoding_ != Encoding::utf8) decoded_ = decode_utf16(file.bytes(), encoding_);
  syntax_ = find_syntax(text(), detection.format);
  find_rows();
  if (decoded_) {
    for (Problem& problem : problems_) problem.source = decoded_->map.to_source(problem.source);
    report_invalid(decoded_->invalid, problems_);
  } else {
    report_invalid(invalid_sequences(text()), problems_);
  }
}

void Table::find_rows() {
  RecordScanner scanner(text(), syntax_, after_byte_order_mark(text()));
  Record record;
  scanner.next(record);  // the header
  ProblemList problems(problems_);
  std::vector<std::uint32_t> page_of_row;
  std::unordered_map<std::string, std::uint32_t> page_of_name;
  std::uint32_t pages = 0;
  while (scanner.next(record)) {
    if (record.is_blank()) continue;
    check_row(record, problems);
    const std::string name = row_name(record);
    const std::size_t hash = name.find('#');
    std::uint32_t page = pages;
    if (hash != std::string::npos)
      page = page_of_name.emplace(name.substr(0, hash), pages).first->second;
    if (page == pages) ++pages;
    page_of_row.push_back(page);
    rows_.push_back(record.source.begin);
  }
  group_rows(page_of_row, pages);
}

// Counting sort: pages in the order of their first rows, rows in the order of the table.
void Table::group_rows(const std::vector<std::uint32_t>& page_of_row, std::uint32_t pages) {
  pages_.assign(pages + 1, 0);
  for (const std::uint32_t page : page_of_row) ++pages_[page + 1];
  for (std::size_t i = 1; i < pages_.size(); ++i) pages_[i] += pages_[i - 1];
  order_.resize(page_of_row.size());
  std::vector<std::uint32_t> next(pages_.begin(), pages_.end() - 1);
  for (std::uint32_t row = 0; row < page_of_row.size(); ++row)
    order_[next[page_of_row[row]]++] = row;
}

void Table::check_row(const Record& record, ProblemList& problems) const {
  if (record.fault != RecordFault::none)
    problems.add(
        record.fault == RecordFault::open_quote ? "markup/open-quote" : "markup/text-behind-quote",
        record.fault_source);
  if (record.cells.size() != columns_.count) {
    const std::size_t odd = std::min<std::size_t>(record.cells.size() - 1, columns_.count);
    problems.add("markup/table-row", mark_of(record.cells[odd], record.source));
  } else if (columns_.source) {
    check_translation(record, problems);
  }
}

void Table::check_translation(const Record& record, ProblemList& problems) const {
  const Span target = cell_of(record, columns_.target);
  if (!looks_blank(text().substr(target.begin, target.size()))) return;
  const TableCell source(text(), cell_of(record, *columns_.source), syntax_.format);
  if (source.read(nullptr))
    problems.add("accuracy/empty-translation", mark_of(target, record.source));
}

std::string Table::row_name(const Record& record) const {
  if (!columns_.row || *columns_.row >= record.cells.size()) return "";
  return cell_text(text(), record.cells[*columns_.row], syntax_.format);
}

Record Table::record_at(std::uint32_t begin) const {
  Record record;
  RecordScanner(text(), syntax_, begin).next(record);
  return record;
}

PairedPage Table::page(std::size_t index) const {
  PairedPage page;
  page.target.language = columns_.target_language;
  page.source.language = columns_.source_language;
  for (std::uint32_t i = pages_[index]; i < pages_[index + 1]; ++i)
    read_row(record_at(rows_[order_[i]]), page);
  if (decoded_) {
    map_through(page.target, decoded_->map);
    map_through(page.source, decoded_->map);
  }
  return page;
}

void Table::read_row(const Record& record, PairedPage& page) const {
  const Role role = role_of_row(row_name(record));
  const TableCell target(text(), cell_of(record, columns_.target), syntax_.format);
  const TableCell source(text(), cell_of(record, columns_.source.value_or(columns_.count)),
                         syntax_.format);
  std::optional<TextRun> target_run = target.read(&source);
  std::optional<TextRun> source_run = source.read(&target);
  if (target_run && source_run) {
    const bool sure = !columns_.align ||
                      cell_text(text(), cell_of(record, *columns_.align), syntax_.format) == "1to1";
    page.pairs.push_back({offset(page.target.runs.size()), offset(page.source.runs.size()),
                          sure ? sure_row : likely_row});
  }
  if (target_run) add_run(page.target, std::move(*target_run), role);
  if (source_run) add_run(page.source, std::move(*source_run), role);
}

std::string Table::row_at(std::uint32_t source) const {
  const std::uint32_t at = decoded_ ? decoded_->map.to_text(source).value_or(0) : source;
  std::vector<std::uint32_t>::const_iterator row = std::upper_bound(rows_.begin(), rows_.end(), at);
  if (row == rows_.begin()) return std::to_string(file_.position(source).line);
  const std::uint32_t begin = *--row;
  const std::string name = row_name(record_at(begin));
  if (!name.empty()) return name;
  const std::uint32_t place = decoded_ ? decoded_->map.to_source({begin, begin}).begin : begin;
  return std::to_string(file_.position(place).line);
}

Document read_table(const SourceFile& file, const Detection& detection) {
  const ColumnChoice choice = choose_columns(table_header(file.bytes(), detection), "", "");
  Document document;
  if (!choice.columns) return document;
  const Table table(file, detection, *choice.columns);
  for (std::size_t i = 0; i < table.page_count(); ++i) {
    PairedPage page = table.page(i);
    std::move(page.target.runs.begin(), page.target.runs.end(), std::back_inserter(document.runs));
  }
  document.language = choice.columns->target_language;
  document.problems = table.problems();
  return document;
}

std::vector<std::string> table_header(std::string_view bytes, const Detection& detection) {
  if (detection.encoding == Encoding::utf8)
    return read_header(bytes, find_syntax(bytes, detection.format));
  // A header is short; the rest of the file need not be decoded for it.
  constexpr std::size_t enough = 1U << 16U;
  const std::string text = decode_utf16(bytes.substr(0, enough), detection.encoding).text;
  return read_header(text, find_syntax(text, detection.format));
}

}  // namespace fauxami
