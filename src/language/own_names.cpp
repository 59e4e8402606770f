// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// A project's own names beside the shipped ones. Tested by tests/language/own_names_test.cpp.
#include "language/own_names.h"

#include <algorithm>

#include "base/nearest.h"
#include "base/unicode.h"
#include "language/name_script.h"
#include "language/text_lines.h"
#include "language/tsv_file.h"

namespace fauxami {
namespace {

using Values = std::vector<std::string>;

const Values& known_columns() {
  static const Values columns = [] {
    Values all{
        "key",       "kind",    "surname", "gender",          "aliases",   "wrong",
        "nicknames", "literal", "context", "context_against", "forbidden", "do_not_translate"};
    all.insert(all.end(), name_languages().begin(), name_languages().end());
    return all;
  }();
  return columns;
}

void add_text_faults(const std::string& column, const Values& values,
                     std::vector<NameFault>& faults) {
  for (const std::string& value : values)
    if (const std::string fault = text_fault(value); !fault.empty())
      faults.push_back({column, fault});
}

bool same_letters(const std::string& a, const std::string& b) {
  return letters_key(a) == letters_key(b);
}

void add_forbidden_faults(const NameRow& row, std::vector<NameFault>& faults) {
  for (const std::string& form : row.forbidden)
    for (const Values* right : {&row.in("fr"), &row.aliases})
      for (const std::string& name : *right)
        if (same_letters(form, name))
          faults.push_back({"forbidden", form == name
                                             ? "'" + form + "' is wanted and forbidden at once"
                                             : "'" + form + "' differs from '" + name +
                                                   "' by case, accents or marks only, and names "
                                                   "are compared without them; take it out"});
}

}  // namespace

std::vector<NameFault> faults_of(const NameRow& row) {
  std::vector<NameFault> faults;
  for (const auto& [language, names] : row.names) {
    add_text_faults(language, names, faults);
    for (const std::string& name : names)
      if (const std::string fault = script_fault(language, name); !fault.empty())
        faults.push_back({language, fault});
  }
  const std::pair<const char*, const Values*> lists[] = {
      {"aliases", &row.aliases},     {"wrong", &row.wrong},     {"literal", &row.literal},
      {"nicknames", &row.nicknames}, {"context", &row.context}, {"context_against", &row.against},
      {"forbidden", &row.forbidden},
  };
  for (const auto& [column, values] : lists) add_text_faults(column, *values, faults);
  add_forbidden_faults(row, faults);
  return faults;
}

void refuse_unknown_columns(const TsvFile& table) {
  if (!table.has("key"))
    throw LoadError(table.path(), table.header_line(), 1,
                    "the table has no column 'key', a unique name in ASCII for each row");
  for (const std::string& column : table.header())
    if (std::find(known_columns().begin(), known_columns().end(), column) == known_columns().end())
      throw LoadError(table.path(), table.header_line(), 1,
                      "unknown column '" + column + "'" + did_you_mean(column, known_columns()));
}

std::vector<NameRow> read_own_names(const std::string& path, std::string_view bytes) {
  const TsvFile table(path, bytes);
  refuse_unknown_columns(table);
  std::vector<NameRow> rows;
  for (const TsvRow& row : table.rows()) {
    rows.push_back(read_name_row(table, row));
    for (const NameFault& fault : faults_of(rows.back()))
      throw row.error(fault.column, fault.message);
  }
  return rows;
}

std::vector<NameRow> read_kept_names(const std::string& path, std::string_view bytes) {
  std::vector<NameRow> rows;
  std::uint32_t number = 0;
  for (const std::string_view text : lines_of(bytes)) {
    ++number;
    if (!is_valid_utf8(text)) throw LoadError(path, number, 1, "the line is not valid UTF-8");
    const std::string name = to_nfc(trimmed(without_comment(text)));
    if (name.empty()) continue;
    if (letters_key(name).empty())
      throw LoadError(path, number, 1, "'" + name + "' holds no letter or digit; take it out");
    NameRow row;
    row.kind = NameKind::product;
    row.kind_known = false;
    row.names["fr"] = {name};
    row.kept = true;
    row.file = path;
    row.line = number;
    rows.push_back(row);
  }
  return rows;
}

}  // namespace fauxami
