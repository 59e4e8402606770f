// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Names out of glossaries. Tested by tests/cli/glossary_test.cpp.
#include "app/names/glossary.h"

#include <algorithm>
#include <array>
#include <optional>

#include "app/names/name_language.h"
#include "base/load_error.h"
#include "base/nearest.h"
#include "base/unicode.h"
#include "language/name_script.h"
#include "language/own_names.h"
#include "language/text_lines.h"
#include "read/table_records.h"

namespace fauxami {
namespace {

const std::vector<std::string>& own_columns() {
  static const std::vector<std::string> columns{"key",   "kind",    "forbidden",
                                                "wrong", "aliases", "do_not_translate"};
  return columns;
}

constexpr std::array<std::string_view, 20> read_over{
    "note",    "notes",    "comment", "comments", "description",    "definition", "domain",
    "status",  "context",  "source",  "example",  "examples",       "author",     "created",
    "subject", "modified", "term_id", "pos",      "part of speech", "usage"};

bool is_csv(const std::string& path) {
  return path.size() > 4 && to_lower(path.substr(path.size() - 4)) == ".csv";
}

// "de", "pt-BR": a language, even one without a column in the name tables.
bool looks_like_tag(std::string_view name) {
  const std::size_t base = std::min(name.find_first_of("-_"), name.size());
  return (base == 2 || base == 3) &&
         std::all_of(name.begin(), name.begin() + 2, [](char c) { return c >= 'a' && c <= 'z'; });
}

std::vector<std::string> values_of(const std::string& cell) {
  std::vector<std::string> values;
  for (std::size_t at = 0; at <= cell.size();) {
    const std::size_t end = std::min(cell.find('|', at), cell.size());
    const std::string value(trimmed(std::string_view(cell).substr(at, end - at)));
    if (!value.empty()) values.push_back(to_nfc(value));
    at = end + 1;
  }
  return values;
}

class Glossary {
 public:
  Glossary(const std::string& path, std::string_view bytes)
      : path_(path),
        bytes_(bytes),
        syntax_(
            find_syntax(bytes, is_csv(path) ? Format::comma_separated : Format::tab_separated)) {}

  std::vector<NameRow> rows();

 private:
  void read_header(const Record& header);
  void add_cell(const Record& record, std::size_t index, NameRow& row) const;
  void add_own(const Record& record, std::size_t index, NameRow& row) const;
  void pass_lines(const Record& record);
  std::string text(const Record& record, std::size_t index) const {
    return cell_text(bytes_, record.cells[index], syntax_.format);
  }
  [[noreturn]] void fail(const Record& record, std::size_t index, const std::string& what) const;

  const std::string& path_;
  std::string_view bytes_;
  TableSyntax syntax_;
  std::vector<std::string> columns_;    // as written, in small letters
  std::vector<std::string> languages_;  // of each column, "" for others
  std::uint32_t line_ = 1;              // of the record
  std::size_t counted_ = 0;             // bytes whose line ends are counted
};

void Glossary::fail(const Record& record, std::size_t index, const std::string& what) const {
  const std::string_view before =
      bytes_.substr(record.source.begin, record.cells[index].begin - record.source.begin);
  std::uint32_t column = 1;
  for (std::size_t at = 0; at < before.size(); ++column) at += decode(before, at).size;
  throw LoadError(path_, line_, column, what);
}

void Glossary::read_header(const Record& header) {
  for (std::size_t i = 0; i < header.cells.size(); ++i) {
    const std::string name = to_lower(trimmed(text(header, i)));
    columns_.push_back(name);
    languages_.push_back(looks_like_tag(name) ? name_language(name) : "");
    const bool own =
        std::find(own_columns().begin(), own_columns().end(), name) != own_columns().end();
    const bool known = own || looks_like_tag(name) || name.empty() ||
                       std::find(read_over.begin(), read_over.end(), name) != read_over.end();
    if (!known)
      fail(header, i,
           "unknown column '" + name + "'" + did_you_mean(name, own_columns()) +
               (did_you_mean(name, own_columns()).empty()
                    ? "; a language is named by its tag, as fr or zh-Hans, and notes by 'notes'"
                    : ""));
  }
  if (std::find(languages_.begin(), languages_.end(), "fr") == languages_.end())
    throw LoadError(path_, 1, 1, "the glossary has no column 'fr' for the French names");
}

void Glossary::add_own(const Record& record, std::size_t index, NameRow& row) const {
  const std::string& column = columns_[index];
  const std::vector<std::string> values = values_of(text(record, index));
  if (values.empty()) return;
  if (column == "key") row.key = values.front();
  if (column == "aliases") row.aliases.insert(row.aliases.end(), values.begin(), values.end());
  if (column == "forbidden" || column == "wrong")
    row.forbidden.insert(row.forbidden.end(), values.begin(), values.end());
  if (column == "kind") {
    const std::optional<NameKind> kind = name_kind_named(values.front());
    if (!kind) fail(record, index, unknown_kind(values.front()));
    row.kind = *kind;
    row.kind_known = true;
  }
  if (column == "do_not_translate") {
    const std::string answer = to_lower(values.front());
    if (answer != "yes" && answer != "no")
      fail(record, index, "'" + values.front() + "' must be yes, no or empty");
    row.kept = answer == "yes";
  }
}

// The tag of Indonesian is also what tools call a row's number.
bool is_number(const std::string& name) {
  return std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void Glossary::add_cell(const Record& record, std::size_t index, NameRow& row) const {
  if (languages_[index].empty()) return add_own(record, index, row);
  for (const std::string& name : values_of(text(record, index))) {
    if (columns_[index] == "id" && is_number(name)) continue;
    const std::string fault = add_foreign_name(languages_[index], name, row);
    if (!fault.empty()) fail(record, index, fault);
  }
}

// Records may hold line ends inside quotes, and blank lines may lie between them.
void Glossary::pass_lines(const Record& record) {
  const std::string_view passed = bytes_.substr(counted_, record.source.begin - counted_);
  line_ += static_cast<std::uint32_t>(std::count(passed.begin(), passed.end(), '\n'));
  counted_ = record.source.begin;
}

std::vector<NameRow> Glossary::rows() {
  if (!is_valid_utf8(bytes_))
    throw LoadError(path_, 1, 1, "the glossary is not valid UTF-8; save it as UTF-8");
  RecordScanner scanner(bytes_, syntax_, bytes_.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0);
  std::vector<NameRow> rows;
  for (Record record; scanner.next(record);) {
    pass_lines(record);
    const bool comment =
        syntax_.format == Format::tab_separated && bytes_.substr(record.source.begin, 1) == "#";
    if (record.is_blank() || comment) continue;
    if (columns_.empty()) {
      read_header(record);
      continue;
    }
    if (record.cells.size() > columns_.size())
      fail(record, columns_.size(), "the row has more cells than the header");
    NameRow row;
    row.kind = NameKind::product;
    row.kind_known = false;
    row.file = path_;
    row.line = line_;
    for (std::size_t i = 0; i < record.cells.size(); ++i) add_cell(record, i, row);
    if (row.in("fr").empty() && row.key.empty()) continue;
    for (const NameFault& fault : faults_of(row)) throw LoadError(path_, line_, 1, fault.message);
    rows.push_back(std::move(row));
  }
  if (columns_.empty()) throw LoadError(path_, 1, 1, "the glossary has no header row");
  return rows;
}

}  // namespace

bool is_glossary(const std::string& path, std::string_view bytes) {
  if (is_csv(path)) return true;
  for (const std::string_view line : lines_of(bytes)) {
    if (line.empty() || line.front() == '#') continue;
    const std::string cells = "\t" + std::string(line) + "\t";
    return cells.find("\tkey\t") == std::string::npos && cells.find("\tfr") != std::string::npos;
  }
  return false;
}

std::vector<NameRow> read_glossary(const std::string& path, std::string_view bytes) {
  return Glossary(path, bytes).rows();
}

}  // namespace fauxami
