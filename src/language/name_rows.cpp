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

// The French form, and the languages a table may add columns for.
const std::array<std::string, 15> languages{"fr", "en", "zh-Hans", "zh-Hant", "ja",
                                            "ko", "ru", "uk",      "es",      "pt",
                                            "de", "it", "vi",      "id",      "ar"};

std::optional<NameKind> kind_named(const std::string& name) {
  for (std::size_t i = 0; i < name_kind_names.size(); ++i)
    if (name_kind_names[i] == name) return static_cast<NameKind>(i);
  return std::nullopt;
}

std::string last_word(const std::string& name) { return name.substr(name.rfind(' ') + 1); }

// A context word is compared with single tokens.
std::vector<std::string> context_words(const TsvRow& row, const std::string& column) {
  std::vector<std::string> words = row.values(column);
  for (const std::string& word : words)
    if (word.find(' ') != std::string::npos)
      throw row.error(column, "context word '" + word + "' has a space; give single words");
  return words;
}

NameKind kind_of(const TsvRow& row) {
  const std::optional<NameKind> kind = kind_named(row.cell("kind"));
  if (!kind)
    throw row.error("kind",
                    "unknown kind '" + row.cell("kind") +
                        "'; use person, company, medium, place, organisation, product or work");
  return *kind;
}

NameRow name_row(const TsvFile& table, const TsvRow& row) {
  NameRow entity;
  entity.key = row.cell("key");
  if (entity.key.empty()) throw row.error("key", "the key is empty");
  entity.kind = kind_of(row);
  for (const std::string& language : languages)
    if (table.has(language)) entity.names[language] = row.values(language);
  if (entity.in("fr").empty()) throw row.error("fr", "'" + entity.key + "' has no French form");
  entity.surname = row.cell("surname");
  if (entity.kind == NameKind::person && entity.surname.empty())
    entity.surname = last_word(entity.in("fr").front());
  entity.aliases = row.values("aliases");
  entity.wrong = row.values("wrong");
  entity.nicknames = row.values("nicknames");
  entity.literal = row.values("literal");
  entity.context = context_words(row, "context");
  entity.against = context_words(row, "context_against");
  return entity;
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

}  // namespace

const std::vector<std::string>& NameRow::in(const std::string& language) const {
  static const std::vector<std::string> none;
  const std::map<std::string, std::vector<std::string>>::const_iterator found =
      names.find(language);
  return found == names.end() ? none : found->second;
}

std::vector<NameRow> read_name_rows(const std::string& directory) {
  std::vector<NameRow> rows;
  std::set<std::string> keys;
  for (const std::string& path : tables_in(directory)) {
    const TsvFile table(path);
    if (!table.has("key")) continue;
    table.require(entity_columns, {languages.begin(), languages.end()});
    for (const TsvRow& row : table.rows()) {
      rows.push_back(name_row(table, row));
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
  table.require({"zh-Hans", "fr", "en"});
  for (const TsvRow& row : table.rows()) {
    GenericWord word{row.cell("zh-Hans"), row.values("fr")};
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
