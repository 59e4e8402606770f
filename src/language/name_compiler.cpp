// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Writes the names section of a pack. Tested by tests/language/names_test.cpp.
#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "base/letters_hash.h"
#include "base/unicode.h"
#include "language/name_derivation.h"
#include "language/name_rows.h"
#include "language/names.h"
#include "language/own_names.h"
#include "language/toml_file.h"

namespace fauxami {
namespace {

// Texts of the section, each stored once.
class TextPool {
 public:
  TextPool() { add(""); }
  std::uint32_t add(const std::string& text) {
    const std::pair<std::map<std::string, std::uint32_t>::iterator, bool> inserted =
        ids_.emplace(text, static_cast<std::uint32_t>(texts_.size()));
    if (inserted.second) {
      texts_.push_back({static_cast<std::uint32_t>(characters_.size()),
                        static_cast<std::uint32_t>(text.size())});
      characters_ += text;
    }
    return inserted.first->second;
  }
  std::span<const NameIndex::Text> texts() const { return texts_; }
  const std::string& characters() const { return characters_; }

 private:
  std::map<std::string, std::uint32_t> ids_;
  std::vector<NameIndex::Text> texts_;
  std::string characters_;
};

// A set of hashes in which a few strangers may be found too.
class BloomBits {
 public:
  explicit BloomBits(std::size_t expected) : bits_(1) {
    while (bits_.size() * 64 < expected * 16) bits_.resize(bits_.size() * 2);
  }
  void add(std::uint64_t hash) {
    const std::uint64_t bit = (hash ^ (hash >> 29U)) & (bits_.size() * 64 - 1);
    bits_[bit / 64] |= std::uint64_t{1} << (bit % 64);
  }
  std::span<const std::uint64_t> bits() const { return bits_; }

 private:
  std::vector<std::uint64_t> bits_;
};

std::string key_of(const NameForm& form) {
  std::string key;
  for (const std::string& part : form.parts) key += part;
  return key;
}

bool is_right(FormKind kind) { return kind == FormKind::canonical || kind == FormKind::alias; }
bool is_machine_made(FormKind kind) {
  return kind == FormKind::transliteration || kind == FormKind::literal ||
         kind == FormKind::wrong_sense;
}

class NameCompiler {
 public:
  NameCompiler(const std::string& directory, const std::string& language,
               const std::vector<NameRow>& own);
  std::string section() const;

 private:
  void add_entity(const NameRow& row, const std::string& language);
  void add_words(const std::vector<std::string>& words);
  void add_forms(EntityId id, const NameRow& row, const std::vector<NameForm>& forms);
  void drop_collisions(const std::vector<std::string>& genuine);
  void read_joints(const std::string& path);
  std::vector<NameIndex::Slot> slots(std::vector<NameReading>& readings) const;
  void write_prefixes(SectionWriter& section) const;

  TextPool texts_;
  std::vector<NameIndex::EntityRow> entities_;
  std::vector<std::uint64_t> words_;
  std::map<std::string, std::vector<NameReading>> readings_;  // by letters_key
  std::map<std::string, NameForm> forms_;                     // one form of each key, for its parts
  std::vector<NameJoint> joints_;
  std::vector<NameArticle> articles_;
  std::vector<EntityId> kept_;
};

void NameCompiler::add_words(const std::vector<std::string>& words) {
  std::set<std::uint64_t> keys;  // "source" and "Source" are one word
  for (const std::string& word : words)
    if (keys.insert(hash_word(word)).second) words_.push_back(hash_word(word));
}

void NameCompiler::add_entity(const NameRow& row, const std::string& language) {
  const std::vector<std::string>& own = row.in(language);
  const bool latin = language == "en" && !own.empty();
  const std::vector<std::string>& chinese = row.in("zh-Hans");
  NameIndex::EntityRow entity;
  entity.key = texts_.add(row.key);
  entity.canonical = texts_.add(latin ? own.front() : row.in("fr").front());
  entity.surname = texts_.add(row.surname);
  entity.native = texts_.add(chinese.empty() ? "" : chinese.front());
  entity.kind = row.kind;
  entity.context_begin = static_cast<std::uint32_t>(words_.size());
  add_words(row.context);
  entity.context_end = static_cast<std::uint32_t>(words_.size());
  add_words(row.against);
  entity.against_end = static_cast<std::uint32_t>(words_.size());
  entities_.push_back(entity);
}

// What a translation leaves as it is may stand in its own script.
FormKind kind_of(const NameForm& form, const NameRow& row) {
  return row.kept && form.kind == FormKind::native ? FormKind::alias : form.kind;
}

void NameCompiler::add_forms(EntityId id, const NameRow& row, const std::vector<NameForm>& forms) {
  for (const NameForm& form : forms) {
    if (form.parts.empty() || (form.kind == FormKind::transliteration && form.syllables == 1))
      continue;
    const std::string key = key_of(form);
    std::vector<NameReading>& readings = readings_[key];
    const bool known =
        std::any_of(readings.begin(), readings.end(),
                    [&](const NameReading& reading) { return reading.entity == id; });
    if (known) continue;
    readings.push_back(
        {id, texts_.add(form.from), kind_of(form, row), form.origin, form.part, form.syllables});
    forms_.emplace(key, form);
  }
}

// A right name of anybody, and a genuine name that only looks derived, are never mistakes.
void NameCompiler::drop_collisions(const std::vector<std::string>& genuine) {
  std::set<std::string> protected_keys;
  for (const std::string& name : genuine) protected_keys.insert(letters_key(name));
  for (std::pair<const std::string, std::vector<NameReading>>& entry : readings_) {
    std::vector<NameReading>& readings = entry.second;
    const bool right = protected_keys.count(entry.first) != 0 ||
                       std::any_of(readings.begin(), readings.end(),
                                   [](const NameReading& r) { return is_right(r.kind); });
    if (right)
      readings.erase(std::remove_if(readings.begin(), readings.end(),
                                    [](const NameReading& r) { return is_machine_made(r.kind); }),
                     readings.end());
    std::stable_sort(readings.begin(), readings.end(),
                     [](const NameReading& a, const NameReading& b) { return a.kind < b.kind; });
  }
  for (std::map<std::string, std::vector<NameReading>>::iterator at = readings_.begin();
       at != readings_.end();)
    at = at->second.empty() ? readings_.erase(at) : std::next(at);
}

void NameCompiler::read_joints(const std::string& path) {
  if (!std::filesystem::exists(path)) return;
  const toml::table file = parse_toml(path);
  const toml::table* joints = file["before_vowel"].as_table();
  const toml::table* articles = file["article"].as_table();
  if (joints == nullptr || articles == nullptr)
    throw LoadError(path, 1, 1, "needs the tables [before_vowel] and [article]");
  for (const auto& [word, full] : *joints) {
    const std::string before_vowel(word.str());
    const std::string before_consonant = string_of(path, *joints, before_vowel);
    joints_.push_back({hash_word(before_vowel), hash_word(before_consonant),
                       texts_.add(before_vowel), texts_.add(before_consonant)});
  }
  for (const auto& [word, left] : *articles)
    articles_.push_back(
        {hash_word(word.str()), texts_.add(string_of(path, *articles, word.str())), 0});
}

NameCompiler::NameCompiler(const std::string& directory, const std::string& language,
                           const std::vector<NameRow>& own) {
  const std::string joints = directory + "/../" + language + "/names.toml";
  const FormSet set =
      std::filesystem::exists(joints) ? FormSet::with_machine_forms : FormSet::right_and_native;
  const std::vector<NameRow> rows = with_own_names(read_name_rows(directory), own);
  const NameDerivation derivation(directory);
  for (EntityId id = 0; id < rows.size(); ++id) {
    add_entity(rows[id], language);
    if (rows[id].kept) kept_.push_back(id);
    add_forms(id, rows[id], derivation.forms(rows[id], language, set));
  }
  drop_collisions(read_lines(directory + "/genuine.txt"));
  read_joints(joints);
}

std::vector<NameIndex::Slot> NameCompiler::slots(std::vector<NameReading>& readings) const {
  std::size_t capacity = 16;
  while (capacity < readings_.size() * 2) capacity *= 2;
  std::vector<NameIndex::Slot> table(capacity);
  for (const std::pair<const std::string, std::vector<NameReading>>& entry : readings_) {
    const std::uint64_t letters = hash_bytes(entry.first);
    std::size_t at = letters & (capacity - 1);
    while (table[at].letters != 0) at = (at + 1) & (capacity - 1);
    table[at] = {letters, static_cast<std::uint32_t>(readings.size()),
                 static_cast<std::uint32_t>(entry.second.size())};
    readings.insert(readings.end(), entry.second.begin(), entry.second.end());
  }
  return table;
}

void NameCompiler::write_prefixes(SectionWriter& section) const {
  std::size_t parts = 0;
  for (const std::pair<const std::string, NameForm>& entry : forms_)
    parts += entry.second.parts.size();
  BloomBits prefixes(parts);
  BloomBits lower(256);
  for (const std::pair<const std::string, NameForm>& entry : forms_) {
    if (readings_.count(entry.first) == 0) continue;
    TextHash hash;
    for (const std::string& part : entry.second.parts) {
      hash.add(part);
      prefixes.add(hash.value());
    }
    if (entry.second.lower_first != 0) lower.add(entry.second.lower_first);
  }
  section.write_array(prefixes.bits());
  section.write_array(lower.bits());
}

std::string NameCompiler::section() const {
  std::vector<NameReading> readings;
  const std::vector<NameIndex::Slot> table = slots(readings);
  SectionWriter section;
  section.write_array(std::span<const NameIndex::Slot>(table));
  section.write_array(std::span<const NameReading>(readings));
  section.write_array(std::span<const NameIndex::EntityRow>(entities_));
  section.write_array(std::span<const std::uint64_t>(words_));
  section.write_array(std::span<const NameJoint>(joints_));
  section.write_array(std::span<const NameArticle>(articles_));
  section.write_array(std::span<const EntityId>(kept_));
  write_prefixes(section);
  section.write_array(texts_.texts());
  section.write_string(texts_.characters());
  return section.take();
}

}  // namespace

std::string compile_names(const std::string& names_directory, const std::string& language) {
  return NameCompiler(names_directory, language, {}).section();
}

std::string compile_names(const std::string& names_directory, const std::string& language,
                          const std::vector<NameRow>& own) {
  return NameCompiler(names_directory, language, own).section();
}

}  // namespace fauxami
