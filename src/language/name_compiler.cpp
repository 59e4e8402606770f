// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Writes the names section of a pack. Tested by tests/language/names_test.cpp.
#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "base/deletions.h"
#include "base/letters_hash.h"
#include "base/unicode.h"
#include "language/form_collisions.h"
#include "language/name_derivation.h"
#include "language/name_rows.h"
#include "language/names.h"
#include "language/own_names.h"
#include "language/toml_file.h"
#include "language/tsv_file.h"

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

class NameCompiler {
 public:
  NameCompiler(const std::string& directory, const std::string& language,
               const std::vector<NameRow>& own, const Lexicon* lexicon);
  std::string section() const;
  std::string explanation() const;

 private:
  void add_entity(const NameRow& row, const std::string& language);
  void add_words(const std::vector<std::string>& words);
  void add_forms(EntityId id, const NameRow& row, const std::vector<NameForm>& forms);
  void read_joints(const std::string& path);
  void read_common_names(const std::string& path);
  void add_near_words(EntityId id, const NameRow& row);
  std::vector<NameIndex::Slot> slots(std::vector<NameReading>& readings) const;
  void write_prefixes(SectionWriter& section) const;

  TextPool texts_;
  std::vector<NameIndex::EntityRow> entities_;
  std::vector<std::uint64_t> words_;
  ReadingsByForm readings_;
  std::map<std::string, NameForm> forms_;  // one form of each key, for its parts
  std::vector<NameJoint> joints_;
  std::vector<NameArticle> articles_;
  std::vector<EntityId> kept_;
  std::vector<std::uint64_t> citation_headings_;
  std::vector<std::uint64_t> generic_nouns_;
  std::vector<std::uint64_t> stand_ins_;
  std::vector<std::uint64_t> common_names_;
  std::vector<NearName> near_;
  std::vector<FormCollision> collisions_;
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

// The words of a list, hashed, ascending.
std::vector<std::uint64_t> hashed_list(const std::string& path, const toml::table& file,
                                       const std::string& key,
                                       std::uint64_t (*hash)(std::string_view)) {
  std::vector<std::uint64_t> hashes;
  for (const std::string& word : strings_of(path, file, key)) hashes.push_back(hash(word));
  std::sort(hashes.begin(), hashes.end());
  return hashes;
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
  citation_headings_ = hashed_list(path, file, "citation_headings", &hash_letters);
  generic_nouns_ = hashed_list(path, file, "generic_nouns", &hash_word);
  stand_ins_ = hashed_list(path, file, "stand_ins", &hash_word);
}

void NameCompiler::read_common_names(const std::string& path) {
  if (!std::filesystem::exists(path)) return;
  const TsvFile table(path);
  for (const TsvRow& row : table.rows()) common_names_.push_back(hash_letters(row.cell("name")));
}

// The surname of a person, and the name of a company, a newspaper or a product that is one word:
// long enough for a slip in it to be one, and nobody else's word.
void NameCompiler::add_near_words(EntityId id, const NameRow& row) {
  constexpr std::size_t shortest_surname = 6;
  constexpr std::size_t shortest_word = 7;
  const bool person = row.kind == NameKind::person;
  if (row.kind == NameKind::work || row.kind == NameKind::place ||
      row.kind == NameKind::organisation)
    return;
  const std::string& word = person ? row.surname : row.in("fr").front();
  const std::string key = letters_key(word);
  if (word.find(' ') != std::string::npos || !is_upper(decode(word, 0).value) ||
      key.size() < (person ? shortest_surname : shortest_word))
    return;
  for (const std::uint64_t deletion : deletions_of(key))
    near_.push_back({deletion, id, texts_.add(word)});
}

NameCompiler::NameCompiler(const std::string& directory, const std::string& language,
                           const std::vector<NameRow>& own, const Lexicon* lexicon) {
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
  std::set<std::string> genuine;
  for (const std::string& name : read_lines(directory + "/genuine.txt"))
    genuine.insert(letters_key(name));
  collisions_ = resolve_collisions(readings_, genuine, lexicon);
  read_joints(joints);
  if (set == FormSet::right_and_native) return;
  for (EntityId id = 0; id < rows.size(); ++id) add_near_words(id, rows[id]);
  std::stable_sort(near_.begin(), near_.end(),
                   [](const NearName& a, const NearName& b) { return a.deletion < b.deletion; });
  for (const char* file : {"/given_names.tsv", "/surnames.tsv"})
    read_common_names(directory + file);
  std::sort(common_names_.begin(), common_names_.end());
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
  section.write_array(std::span<const std::uint64_t>(citation_headings_));
  section.write_array(std::span<const std::uint64_t>(generic_nouns_));
  section.write_array(std::span<const std::uint64_t>(stand_ins_));
  section.write_array(std::span<const std::uint64_t>(common_names_));
  section.write_array(std::span<const NearName>(near_));
  write_prefixes(section);
  section.write_array(texts_.texts());
  section.write_string(texts_.characters());
  return section.take();
}

std::string cause_text(CollisionCause cause) {
  switch (cause) {
    case CollisionCause::right_name: return "right name";
    case CollisionCause::genuine: return "genuine name";
    case CollisionCause::word: return "word";
    case CollisionCause::weaker: return "weaker";
    case CollisionCause::ambiguous: return "ambiguous, kept";
  }
  return "";
}

// Counts first, then one line a collision.
std::string NameCompiler::explanation() const {
  std::size_t forms = 0;
  for (const std::pair<const std::string, std::vector<NameReading>>& entry : readings_)
    forms += entry.second.size();
  const std::size_t rows = std::max<std::size_t>(1, entities_.size());
  std::string text = "# " + std::to_string(entities_.size()) + " rows, " + std::to_string(forms) +
                     " forms, " + std::to_string(forms / rows) + " a row on average, " +
                     std::to_string(collisions_.size()) + " collisions\nform\tkept\tother\tcause\n";
  const auto key_of_entity = [this](EntityId id) {
    const NameIndex::Text& key = texts_.texts()[entities_[id].key];
    return texts_.characters().substr(key.begin, key.size);
  };
  for (const FormCollision& collision : collisions_)
    text += collision.form + "\t" + key_of_entity(collision.kept) + "\t" +
            key_of_entity(collision.dropped) + "\t" + cause_text(collision.cause) + "\n";
  return text;
}

}  // namespace

std::string compile_names(const std::string& names_directory, const std::string& language) {
  return NameCompiler(names_directory, language, {}, nullptr).section();
}

std::string compile_names(const std::string& names_directory, const std::string& language,
                          const std::vector<NameRow>& own, const Lexicon& lexicon) {
  return NameCompiler(names_directory, language, own, lexicon.empty() ? nullptr : &lexicon)
      .section();
}

std::string compile_names(const std::string& names_directory, const std::string& language,
                          const Lexicon& lexicon) {
  return NameCompiler(names_directory, language, {}, lexicon.empty() ? nullptr : &lexicon)
      .section();
}

std::string explain_names(const std::string& names_directory, const std::string& language,
                          const Lexicon& lexicon) {
  return NameCompiler(names_directory, language, {}, lexicon.empty() ? nullptr : &lexicon)
      .explanation();
}

}  // namespace fauxami
