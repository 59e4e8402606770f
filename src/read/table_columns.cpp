// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The header of a table. Tested by tests/read/table_columns_test.cpp.
#include "read/table_columns.h"

#include <algorithm>

#include "read/ascii.h"
#include "read/language_tag.h"

namespace fauxami {
namespace {

using Column = std::uint32_t;

// "id" and "no" are also Indonesian and Norwegian, but not in front.
bool numbers_rows(const std::vector<std::string>& header, Column column) {
  const std::string name = ascii_lower(header[column]);
  return column == 0 && (name == "id" || name == "no");
}

std::vector<Column> text_columns(const std::vector<std::string>& header) {
  std::vector<Column> columns;
  for (Column i = 0; i < header.size(); ++i)
    if (is_language_tag(header[i]) && !numbers_rows(header, i)) columns.push_back(i);
  return columns;
}

std::optional<Column> column_named(const std::vector<std::string>& header, std::string_view name) {
  for (Column i = 0; i < header.size(); ++i)
    if (ascii_lower(header[i]) == name) return i;
  return std::nullopt;
}

// The column of exactly this tag, else the last one of a longer or shorter form of it.
std::optional<Column> column_of(const std::vector<std::string>& header, std::string_view language) {
  const std::string tag = ascii_lower(with_hyphens(language));
  std::optional<Column> found;
  for (Column i = 0; i < header.size(); ++i) {
    if (!is_language_tag(header[i])) continue;
    if (ascii_lower(with_hyphens(header[i])) == tag) return i;
    if (is_same_language(header[i], language)) found = i;
  }
  return found;
}

std::string joined(const std::vector<std::string>& header) {
  std::string text;
  for (const std::string& name : header) text += (text.empty() ? "" : ", ") + name;
  return text;
}

Message missing_column(const std::vector<std::string>& header, std::string_view language) {
  return {"read.table-no-column",
          {{"language", std::string(language)}, {"header", joined(header)}}};
}

// The nearest text column before the target, else the last one behind it.
std::optional<Column> usual_source(const std::vector<Column>& texts, Column target) {
  std::optional<Column> source;
  for (const Column column : texts)
    if (column < target) source = column;
  if (!source && texts.back() != target) source = texts.back();
  return source;
}

}  // namespace

ColumnChoice choose_columns(const std::vector<std::string>& header, std::string_view target,
                            std::string_view source) {
  std::vector<Column> texts = text_columns(header);
  TableColumns columns;
  columns.count = static_cast<std::uint32_t>(header.size());
  columns.row = column_named(header, "row");
  columns.align = column_named(header, "align");
  if (!source.empty()) {
    columns.source = column_of(header, source);
    if (!columns.source) return {std::nullopt, missing_column(header, source)};
    std::erase(texts, *columns.source);
  }
  if (!target.empty()) {
    const std::optional<Column> found = column_of(header, target);
    if (!found || found == columns.source) return {std::nullopt, missing_column(header, target)};
    columns.target = *found;
  } else {
    if (texts.empty())
      return {std::nullopt, Message{"read.table-no-language", {{"header", joined(header)}}}};
    columns.target = texts.back();
  }
  if (!columns.source && !texts.empty()) columns.source = usual_source(texts, columns.target);
  columns.target_language = with_hyphens(header[columns.target]);
  if (columns.source) columns.source_language = with_hyphens(header[*columns.source]);
  return {columns, std::nullopt};
}

bool names_two_languages(const std::vector<std::string>& header) {
  return text_columns(header).size() >= 2;
}

}  // namespace fauxami
