// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Writing conventions from TOML to pack and back. Tested by tests/language/orthography_test.cpp.
#include "language/orthography.h"

#include <algorithm>
#include <span>

#include "base/text_hash.h"
#include "language/toml_file.h"

namespace fauxami {
namespace {

void write_keys(SectionWriter& section, const std::vector<std::string>& words) {
  std::vector<std::uint64_t> keys;
  for (const std::string& word : words) keys.push_back(hash_word(word));
  section.write_array(std::span<const std::uint64_t>(keys));
}

KeySet read_keys(SectionReader& section) { return KeySet(section.read_array<std::uint64_t>()); }

std::vector<std::string> with_forms(std::vector<std::string> lemmas, const Lexicon& lexicon) {
  std::vector<std::string> words = lemmas;
  for (const std::string& lemma : lemmas)
    for (const std::string& form : lexicon.forms(lemma)) words.push_back(form);
  return words;
}

void write_identifiers(SectionWriter& section, const std::string& path, const toml::table& table) {
  const toml::table* identifiers = table["identifiers"].as_table();
  section.write(static_cast<std::uint32_t>(identifiers == nullptr ? 0 : identifiers->size()));
  if (identifiers == nullptr) return;
  for (const auto& [identifier, value] : *identifiers) {
    if (!value.is_string())
      throw error_at(path, value, "an identifier's value is the text a reader should see");
    section.write(hash_word(identifier.str()));
    section.write_string(string_of(path, *identifiers, identifier.str()));
  }
}

std::unordered_map<std::uint64_t, std::string> read_identifiers(SectionReader& section) {
  std::unordered_map<std::uint64_t, std::string> identifiers;
  const std::uint32_t count = section.read<std::uint32_t>();
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint64_t key = section.read<std::uint64_t>();
    identifiers[key] = section.read_string();
  }
  return identifiers;
}

bool is_longer(const std::string& a, const std::string& b) { return a.size() > b.size(); }

}  // namespace

std::string compile_orthography(const std::string& toml_path, const Lexicon& lexicon) {
  const toml::table table = parse_toml(toml_path);
  SectionWriter section;
  for (const char* key : {"elisions", "apostrophe_words", "abbreviations"})
    write_keys(section, strings_of(toml_path, table, key));
  write_keys(section, with_forms(strings_of(toml_path, table, "aspirated"), lexicon));
  std::vector<std::string> clitics = strings_of(toml_path, table, "clitic_suffixes");
  std::stable_sort(clitics.begin(), clitics.end(), is_longer);
  section.write_strings(clitics);
  section.write_strings(strings_of(toml_path, table, "prefixes"));
  write_identifiers(section, toml_path, table);
  section.write_string(string_of(toml_path, table, "opening_quotes"));
  section.write_string(string_of(toml_path, table, "closing_quotes"));
  return section.take();
}

Orthography Orthography::load(SectionReader section) {
  Orthography orthography;
  if (section.at_end()) return orthography;
  orthography.elisions = read_keys(section);
  orthography.apostrophe_words = read_keys(section);
  orthography.abbreviations = read_keys(section);
  orthography.aspirated = read_keys(section);
  orthography.clitic_suffixes = section.read_strings();
  orthography.prefixes = section.read_strings();
  orthography.identifiers = read_identifiers(section);
  orthography.opening_quotes = section.read_string();
  orthography.closing_quotes = section.read_string();
  return orthography;
}

}  // namespace fauxami
