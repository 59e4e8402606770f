// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Function words and language names from TSV to pack and back.
// Tested by tests/language/foreign_text_test.cpp.
#include "language/foreign_text.h"

#include <algorithm>
#include <fstream>
#include <span>
#include <sstream>

#include "base/load_error.h"
#include "base/text_hash.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

struct Word {
  std::uint64_t key = 0;
  std::uint32_t languages = 0;
  std::uint32_t padding = 0;
};

std::vector<std::string> cells_of(const std::string& line, char separator) {
  std::vector<std::string> cells;
  std::istringstream stream(line);
  std::string cell;
  while (std::getline(stream, cell, separator)) cells.push_back(cell);
  return cells;
}

std::vector<std::vector<std::string>> rows_of(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw LoadError(path, 0, 0, "cannot be read");
  std::vector<std::vector<std::string>> rows;
  std::string line;
  for (std::uint32_t number = 1; std::getline(file, line); ++number) {
    if (line.empty() || line[0] == '#') continue;
    rows.push_back(cells_of(line, '\t'));
    if (rows.back().size() < 2)
      throw LoadError(path, number, 1, "a row is a language tag, a tab and its words");
  }
  return rows;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(decode(text, 0).value)) text.remove_prefix(decode(text, 0).size);
  while (!text.empty() && is_space(decode_before(text, text.size()).value))
    text.remove_suffix(decode_before(text, text.size()).size);
  return text;
}

}  // namespace

std::string compile_foreign_text(const std::string& stop_words_path,
                                 const std::string& languages_path) {
  SectionWriter section;
  std::unordered_map<std::uint64_t, std::uint32_t> words;
  const std::vector<std::vector<std::string>> rows = rows_of(stop_words_path);
  if (rows.size() > 32) throw LoadError(stop_words_path, 0, 0, "holds more than 32 languages");
  section.write(static_cast<std::uint32_t>(rows.size()));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    section.write_string(rows[i][0]);
    for (const std::string& word : cells_of(rows[i][1], ' ')) words[hash_word(word)] |= 1U << i;
  }
  std::vector<Word> sorted;
  for (const std::pair<const std::uint64_t, std::uint32_t>& word : words)
    sorted.push_back({word.first, word.second, 0});
  std::sort(sorted.begin(), sorted.end(),
            [](const Word& a, const Word& b) { return a.key < b.key; });
  section.write_array(std::span<const Word>(sorted));
  std::vector<std::uint64_t> names;
  for (const std::vector<std::string>& row : rows_of(languages_path))
    for (std::size_t i = 1; i < row.size(); ++i) names.push_back(hash_word(row[i]));
  section.write_array(std::span<const std::uint64_t>(names));
  return section.take();
}

ForeignText ForeignText::load(SectionReader section) {
  ForeignText text;
  if (section.at_end()) return text;
  text.tags_.resize(section.read<std::uint32_t>());
  for (std::string& tag : text.tags_) tag = section.read_string();
  for (const Word& word : section.read_array<Word>()) text.words_[word.key] = word.languages;
  const std::span<const std::uint64_t> names = section.read_array<std::uint64_t>();
  text.names_ = {names.begin(), names.end()};
  return text;
}

std::uint32_t ForeignText::languages_of(std::uint64_t key) const {
  const std::unordered_map<std::uint64_t, std::uint32_t>::const_iterator found = words_.find(key);
  return found == words_.end() ? 0 : found->second;
}

std::uint32_t ForeignText::bit_of(std::string_view tag) const {
  const std::string_view language = tag.substr(0, tag.find('-'));
  for (std::size_t i = 0; i < tags_.size(); ++i)
    if (tags_[i] == language) return 1U << i;
  return 0;
}

bool ForeignText::is_language_name(std::string_view text) const {
  return names_.count(hash_word(trimmed(text))) != 0;
}

}  // namespace fauxami
