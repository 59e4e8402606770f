// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Entities out of the name tables. Tested by tests/language/names_test.cpp.
#include "language/name_rows.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <set>

#include "language/tsv_file.h"

namespace fauxami {
namespace {

std::string last_word(const std::string& name) { return name.substr(name.rfind(' ') + 1); }

/// The cells of a row, of which a table of own names may lack some.
class RowCells {
 public:
  RowCells(const TsvFile& table, const TsvRow& row) : table_(table), row_(row) {}

  std::string text(const char* column) const {
    return table_.has(column) ? row_.cell(column) : std::string();
  }
  std::vector<std::string> values(const std::string& column) const {
    return table_.has(column) ? row_.values(column) : std::vector<std::string>();
  }
  std::vector<std::string> words(const char* column) const;
  bool answer(const char* column) const;
  LoadError error(const char* column, const std::string& message) const {
    return row_.error(column, message);
  }

 private:
  const TsvFile& table_;
  const TsvRow& row_;
};

// A context word is compared with single tokens.
std::vector<std::string> RowCells::words(const char* column) const {
  std::vector<std::string> words = values(column);
  for (const std::string& word : words)
    if (word.find(' ') != std::string::npos)
      throw error(column, "context word '" + word + "' has a space; give single words");
  return words;
}

bool RowCells::answer(const char* column) const {
  const std::string value = text(column);
  if (!value.empty() && value != "yes" && value != "no")
    throw error(column, "'" + value + "' must be yes, no or empty");
  return value == "yes";
}

void read_kind(const RowCells& cells, NameRow& row) {
  const std::string name = cells.text("kind");
  row.kind_known = !name.empty();
  if (name.empty()) return;
  const std::optional<NameKind> kind = name_kind_named(name);
  if (!kind) throw cells.error("kind", unknown_kind(name));
  row.kind = *kind;
}

std::vector<std::string> tables_in(const std::string& directory) {
  std::vector<std::string> files;
  if (!std::filesystem::is_directory(directory)) return files;
  for (const std::filesystem::directory_entry& entry :
       std::filesystem::directory_iterator(directory))
    if (entry.path().extension() == ".tsv") files.push_back(entry.path().string());
  std::sort(files.begin(), files.end());
  return files;
}

const std::vector<std::string> entity_columns{
    "key",   "kind",      "fr",      "surname", "gender",         "aliases",
    "wrong", "nicknames", "literal", "context", "context_against"};

// What a shipped row must have, and an own one may leave to the shipped row of its key.
void require_whole(const TsvRow& cells, NameRow& row) {
  if (!row.kind_known) throw cells.error("kind", unknown_kind(""));
  if (row.in("fr").empty()) throw cells.error("fr", "'" + row.key + "' has no French form");
  if (row.kind == NameKind::person && row.surname.empty())
    row.surname = last_word(row.in("fr").front());
}

// "written = read"
std::pair<std::string, std::string> written_and_read(const TsvRow& row, const std::string& value) {
  const std::size_t equals = value.find(" = ");
  if (equals == std::string::npos)
    throw row.error("ja", "'" + value + "' has no reading; write it as 'X = reading'");
  return {value.substr(0, equals), value.substr(equals + 3)};
}

}  // namespace

const std::vector<std::string>& NameRow::in(const std::string& language) const {
  static const std::vector<std::string> none;
  const std::map<std::string, std::vector<std::string>>::const_iterator found =
      names.find(language);
  return found == names.end() ? none : found->second;
}

std::optional<NameKind> name_kind_named(const std::string& name) {
  for (std::size_t i = 0; i < name_kind_names.size(); ++i)
    if (name_kind_names[i] == name) return static_cast<NameKind>(i);
  return std::nullopt;
}

std::string unknown_kind(const std::string& name) {
  return "unknown kind '" + name + "'; use " + name_kinds();
}

std::string name_kinds() {
  std::string list;
  for (std::size_t i = 0; i < name_kind_names.size(); ++i) {
    const bool last = i + 1 == name_kind_names.size();
    list += (i == 0 ? "" : last ? " or " : ", ") + std::string(name_kind_names[i]);
  }
  return list;
}

const std::vector<std::string>& name_languages() {
  static const std::vector<std::string> languages{"fr", "en", "zh-Hans", "zh-Hant", "ja",
                                                  "ko", "ru", "uk",      "es",      "pt",
                                                  "de", "it", "vi",      "id",      "ar"};
  return languages;
}

NameRow read_name_row(const TsvFile& table, const TsvRow& row) {
  const RowCells cells(table, row);
  NameRow entity;
  entity.key = cells.text("key");
  if (entity.key.empty()) throw row.error("key", "the key is empty");
  read_kind(cells, entity);
  for (const std::string& language : name_languages())
    if (table.has(language)) entity.names[language] = row.values(language);
  entity.surname = cells.text("surname");
  entity.gender = cells.text("gender");
  entity.aliases = cells.values("aliases");
  entity.wrong = cells.values("wrong");
  entity.nicknames = cells.values("nicknames");
  entity.literal = cells.values("literal");
  entity.context = cells.words("context");
  entity.against = cells.words("context_against");
  entity.forbidden = cells.values("forbidden");
  entity.kept = cells.answer("do_not_translate");
  entity.file = table.path();
  entity.line = row.line();
  return entity;
}

std::vector<NameRow> read_name_rows(const std::string& directory) {
  std::vector<NameRow> rows;
  std::set<std::string> keys;
  for (const std::string& path : tables_in(directory)) {
    const TsvFile table(path);
    if (!table.has("key")) continue;
    table.require(entity_columns, name_languages());
    for (const TsvRow& row : table.rows()) {
      rows.push_back(read_name_row(table, row));
      require_whole(row, rows.back());
      if (!keys.insert(rows.back().key).second)
        throw row.error("key", "'" + rows.back().key + "' is the key of another row too");
    }
  }
  return rows;
}

std::vector<GenericWord> read_generic_words(const std::string& directory) {
  std::vector<GenericWord> words;
  const std::string path = directory + "/generic_words.tsv";
  if (!std::filesystem::exists(path)) return words;
  const TsvFile table(path);
  table.require({"zh-Hans", "fr", "en", "ko", "ja"});
  for (const TsvRow& row : table.rows()) {
    GenericWord word{row.cell("zh-Hans"), row.values("fr"), row.values("ko"), {}};
    for (const std::string& value : row.values("ja"))
      word.japanese.push_back(written_and_read(row, value));
    for (const std::string& translation : row.values("en"))
      word.translations.push_back(translation);
    if (word.native.empty()) throw row.error("zh-Hans", "the word is empty");
    words.push_back(word);
  }
  return words;
}

std::vector<std::string> read_lines(const std::string& path) {
  std::vector<std::string> lines;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);)
    if (!line.empty() && line.front() != '#') lines.push_back(line);
  return lines;
}

}  // namespace fauxami
