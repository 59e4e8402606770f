// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Cyrillic to Latin by table, with case endings. Tested by tests/language/romanise_test.cpp.
#include "language/cyrillic.h"

#include <filesystem>

#include "base/unicode.h"
#include "language/tsv_file.h"

namespace fauxami {
namespace {

const std::vector<std::string> styles{"fr", "bgn", "en", "es", "de", "iso", "plain", "sci"};
const std::vector<std::string> case_columns{"genitive", "dative", "accusative", "instrumental",
                                            "prepositional"};

bool ends_with(const std::string& text, const std::string& tail) {
  return text.size() >= tail.size() &&
         text.compare(text.size() - tail.size(), tail.size(), tail) == 0;
}

bool holds(const std::string& letters, const std::string& letter) {
  return letters.empty() || letters.find(letter) != std::string::npos;
}

// The letter that ends before `at`, "^" at the beginning of the word.
std::string letter_before(const std::string& word, std::size_t at) {
  if (at == 0) return "^";
  return word.substr(at - decode_before(word, at).size, decode_before(word, at).size);
}

std::string letter_after(const std::string& word, std::size_t at) {
  return at >= word.size() ? "$" : word.substr(at, decode(word, at).size);
}

std::vector<std::string> cells(const TsvRow& row, const std::vector<std::string>& columns) {
  std::vector<std::string> values;
  for (const std::string& column : columns) values.push_back(row.cell(column));
  return values;
}

}  // namespace

Cyrillic::Cyrillic(const std::string& directory) {
  read_letters(directory + "/cyrillic.tsv");
  read_endings(directory + "/case_endings.tsv");
}

void Cyrillic::read_letters(const std::string& path) {
  if (!std::filesystem::exists(path)) return;
  const TsvFile table(path);
  for (const TsvRow& row : table.rows())
    letters_[row.cell("language")].push_back(
        {row.cell("letter"), row.cell("after"), row.cell("before"), cells(row, styles)});
}

void Cyrillic::read_endings(const std::string& path) {
  if (!std::filesystem::exists(path)) return;
  const TsvFile table(path);
  for (const TsvRow& row : table.rows())
    endings_[row.cell("language")].push_back({row.cell("ending"), cells(row, case_columns)});
}

// The first row that fits.
const Cyrillic::Letter* Cyrillic::letter_at(const std::vector<Letter>& table,
                                            const std::string& word, std::size_t at) const {
  for (const Letter& row : table)
    if (word.compare(at, row.letter.size(), row.letter) == 0 &&
        holds(row.after, letter_before(word, at)) &&
        holds(row.before, letter_after(word, at + row.letter.size())))
      return &row;
  return nullptr;
}

std::vector<std::string> Cyrillic::romanised(const std::string& language,
                                             const std::string& word) const {
  const std::map<std::string, std::vector<Letter>>::const_iterator table = letters_.find(language);
  if (table == letters_.end()) return {};
  std::vector<std::string> results(styles.size());
  const std::string lower = to_lower(word);
  for (std::size_t at = 0; at < lower.size();) {
    const CodePoint c = decode(lower, at);
    const Letter* row = letter_at(table->second, lower, at);
    if (row == nullptr && class_of(c.value) == CharacterClass::letter) return {};
    for (std::size_t style = 0; row != nullptr && style < styles.size(); ++style)
      results[style] += row->styles[style];
    at += row == nullptr ? c.size : row->letter.size();
  }
  for (std::string& result : results) result = letters_key(result);
  return results;
}

std::vector<std::string> Cyrillic::cases(const std::string& language,
                                         const std::string& word) const {
  std::vector<std::string> forms{word};
  const std::map<std::string, std::vector<Ending>>::const_iterator table = endings_.find(language);
  if (table == endings_.end()) return forms;
  const Ending* best = nullptr;
  for (const Ending& ending : table->second) {
    const bool fits = ends_with(word, ending.ending) && word.size() > ending.ending.size();
    if (fits && (best == nullptr || ending.ending.size() > best->ending.size())) best = &ending;
  }
  const std::string last = letter_before(word, word.size());
  const bool vowel = letters_key(last).find_first_of("aeiouy") != std::string::npos;
  if (best == nullptr || vowel) return forms;
  const std::string stem = word.substr(0, word.size() - best->ending.size());
  for (const std::string& ending : best->cases)
    forms.push_back(ending.empty() ? std::string() : stem + ending);
  return forms;
}

}  // namespace fauxami
