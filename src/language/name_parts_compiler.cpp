// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Writes the name_parts section of a pack. Tested by tests/language/name_parts_test.cpp.
#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "base/letters_hash.h"
#include "base/unicode.h"
#include "language/name_parts.h"
#include "language/romanise.h"
#include "language/toml_file.h"
#include "language/tsv_file.h"

namespace fauxami {
namespace {

// A name of one or two syllables reads like too many others.
constexpr std::size_t least_syllables = 3;

std::vector<char32_t> characters_of(const std::string& text) {
  std::vector<char32_t> characters;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.size;
    characters.push_back(c.value);
  }
  return characters;
}

class PartsCompiler {
 public:
  PartsCompiler(const std::string& names, const std::string& language)
      : romaniser_(names), persons_(names + "/../" + language + "/persons.toml") {
    for (const char* file : {"/given_names.tsv", "/surnames.tsv"}) read_names(names + file);
    if (std::filesystem::exists(persons_)) read_persons();
  }
  std::string section();

 private:
  void read_names(const std::string& path);
  void add_native(const std::string& name, const std::string& native, std::uint32_t rank);
  void read_persons();
  void add_readings();
  std::uint32_t text(const std::string& value);

  Romaniser romaniser_;
  std::string persons_;
  std::vector<std::pair<std::uint32_t, NamePartRow>> parts_;  ///< with their rank in the cell
  std::set<std::uint64_t> syllables_;
  std::set<std::uint32_t> foreign_;
  std::vector<CharacterReading> readings_;
  std::set<std::uint64_t> titles_;
  std::set<std::uint32_t> surnames_;
  std::map<std::string, std::uint32_t> ids_;
  std::vector<NameParts::Text> texts_;
  std::string characters_;
};

std::uint32_t PartsCompiler::text(const std::string& value) {
  const std::pair<std::map<std::string, std::uint32_t>::iterator, bool> inserted =
      ids_.emplace(value, static_cast<std::uint32_t>(texts_.size()));
  if (inserted.second) {
    texts_.push_back(
        {static_cast<std::uint32_t>(characters_.size()), static_cast<std::uint32_t>(value.size())});
    characters_ += value;
  }
  return inserted.first->second;
}

// Names of East Asian persons are their own characters, not foreign sounds: kana or a short Han
// form tells them; what is left is written sound by sound.
void PartsCompiler::add_native(const std::string& name, const std::string& native,
                               std::uint32_t rank) {
  const Spellings readings = romaniser_.pinyin(native);
  if (readings.empty()) return;
  parts_.push_back({rank, {hash_letters(native), text(name), text(native)}});
  if (readings.front().size() < 2) return;
  for (const std::string& syllable : readings.front()) syllables_.insert(hash_bytes(syllable));
  for (const char32_t c : characters_of(native)) foreign_.insert(static_cast<std::uint32_t>(c));
  for (const Syllables& reading : readings) {
    std::string letters;
    for (const std::string& syllable : reading) letters += syllable;
    if (reading.size() >= least_syllables)
      parts_.push_back({rank, {hash_letters(letters), text(name), text(native)}});
  }
}

// A Japanese or Korean name shares its characters with Chinese; its own script shows it.
bool is_east_asian(const TsvRow& row) {
  for (const std::string& japanese : row.values("ja")) {
    const char32_t first = decode(japanese, 0).value;
    if (first < 0x3041 || first > 0x30FF) return true;
  }
  return row.cell("ja").empty() && row.cell("ru").empty();
}

void PartsCompiler::read_names(const std::string& path) {
  if (!std::filesystem::exists(path)) return;
  const TsvFile table(path);
  for (const TsvRow& row : table.rows()) {
    if (is_east_asian(row)) continue;
    for (const char* column : {"zh-Hans", "zh-Hant"}) {
      std::uint32_t rank = 0;
      for (const std::string& native : row.values(column))
        add_native(row.cell("name"), native, rank++);
    }
  }
}

void PartsCompiler::read_persons() {
  const toml::table file = parse_toml(persons_);
  for (const std::string& title : strings_of(persons_, file, "titles"))
    titles_.insert(hash_bytes(title));
  for (const char32_t c : characters_of(string_of(persons_, file, "surnames")))
    if (c != ' ') surnames_.insert(static_cast<std::uint32_t>(c));
  if (!surnames_.empty()) add_readings();
}

// The Unified Ideographs of the Basic Multilingual Plane.
void PartsCompiler::add_readings() {
  for (char32_t c = 0x4E00; c <= 0x9FFF; ++c) {
    std::string character;
    append_utf8(character, c);
    const Spellings readings = romaniser_.pinyin(character);
    if (readings.empty() || readings.front().size() != 1) continue;
    readings_.push_back({static_cast<std::uint32_t>(c), text(readings.front().front())});
  }
}

template <typename T>
std::vector<T> vector_of(const std::set<T>& values) {
  return {values.begin(), values.end()};
}

std::string PartsCompiler::section() {
  // The name whose commonest form it is comes first.
  std::stable_sort(parts_.begin(), parts_.end(),
                   [](const std::pair<std::uint32_t, NamePartRow>& a,
                      const std::pair<std::uint32_t, NamePartRow>& b) {
                     return a.second.letters != b.second.letters
                                ? a.second.letters < b.second.letters
                                : a.first < b.first;
                   });
  std::vector<NamePartRow> parts;
  for (const std::pair<std::uint32_t, NamePartRow>& part : parts_) parts.push_back(part.second);
  SectionWriter section;
  section.write_array(std::span<const NamePartRow>(parts));
  section.write_array(std::span<const std::uint64_t>(vector_of(syllables_)));
  section.write_array(std::span<const std::uint32_t>(vector_of(foreign_)));
  section.write_array(std::span<const CharacterReading>(readings_));
  section.write_array(std::span<const std::uint64_t>(vector_of(titles_)));
  section.write_array(std::span<const std::uint32_t>(vector_of(surnames_)));
  section.write_array(std::span<const NameParts::Text>(texts_));
  section.write_string(characters_);
  return section.take();
}

}  // namespace

std::string compile_name_parts(const std::string& names_directory, const std::string& language) {
  return PartsCompiler(names_directory, language).section();
}

}  // namespace fauxami
