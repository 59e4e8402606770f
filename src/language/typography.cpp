// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Typographic conventions from TOML to pack and back. Tested by tests/language/typography_test.cpp.
#include "language/typography.h"

#include <array>

#include "base/text_hash.h"
#include "language/toml_file.h"

namespace fauxami {
namespace {

constexpr std::array<const char*, 5> pair_tables{"space_before", "space_after", "unspaced",
                                                 "ideographic", "ordinals"};

const toml::table& table_of(const std::string& path, const toml::table& file, const char* name) {
  const toml::node* node = file.get(name);
  if (node == nullptr || node->as_table() == nullptr)
    throw LoadError(path, 1, 1, "the table [" + std::string(name) + "] is missing");
  return *node->as_table();
}

void write_pairs(SectionWriter& section, const std::string& path, const toml::table& table) {
  section.write(static_cast<std::uint32_t>(table.size()));
  for (const auto& [mark, node] : table) {
    const toml::value<std::string>* text = node.as_string();
    if (text == nullptr) throw error_at(path, node, "the value must be a string");
    section.write_string(mark.str());
    section.write_string(text->get());
  }
}

std::vector<MarkText> read_pairs(SectionReader& section) {
  std::vector<MarkText> pairs(section.read<std::uint32_t>());
  for (MarkText& pair : pairs) {
    pair.first = section.read_string();
    pair.second = section.read_string();
  }
  return pairs;
}

std::unordered_set<std::uint64_t> read_keys(SectionReader& section) {
  std::unordered_set<std::uint64_t> keys;
  for (const std::string& word : section.read_strings()) keys.insert(hash_word(word));
  return keys;
}

std::vector<std::string> quotes_of(const std::string& path, const toml::table& quotes,
                                   const char* level) {
  std::vector<std::string> marks = strings_of(path, quotes, level);
  if (marks.size() != 2)
    throw error_at(path, quotes, "a level of quotes has an opening and a closing mark");
  return marks;
}

}  // namespace

std::string_view text_for(const std::vector<MarkText>& table, std::string_view mark) {
  for (const MarkText& entry : table)
    if (entry.first == mark) return entry.second;
  return {};
}

std::string compile_typography(const std::string& toml_path) {
  const toml::table file = parse_toml(toml_path);
  SectionWriter section;
  for (const char* name : pair_tables)
    write_pairs(section, toml_path, table_of(toml_path, file, name));
  const toml::table& quotes = table_of(toml_path, file, "quotes");
  section.write_strings(quotes_of(toml_path, quotes, "outer"));
  section.write_strings(quotes_of(toml_path, quotes, "inner"));
  const toml::table& numbers = table_of(toml_path, file, "numbers");
  section.write_string(string_of(toml_path, numbers, "decimal"));
  section.write_string(string_of(toml_path, numbers, "group"));
  section.write_strings(strings_of(toml_path, numbers, "decimal_units"));
  section.write_strings(strings_of(toml_path, numbers, "fine_nouns"));
  return section.take();
}

Typography Typography::load(SectionReader section) {
  Typography typography;
  if (section.at_end()) return typography;
  for (std::vector<MarkText>* table :
       {&typography.space_before, &typography.space_after, &typography.unspaced,
        &typography.ideographic, &typography.ordinals})
    *table = read_pairs(section);
  typography.outer_quotes = section.read_strings();
  typography.inner_quotes = section.read_strings();
  typography.decimal = section.read_string();
  typography.group = section.read_string();
  typography.decimal_units = read_keys(section);
  typography.fine_nouns = read_keys(section);
  return typography;
}

}  // namespace fauxami
