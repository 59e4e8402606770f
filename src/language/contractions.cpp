// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Elision and contraction at the seams of a correction.
// Tested by tests/language/suggestion_test.cpp.
#include "language/contractions.h"

#include <span>

#include "base/text_hash.h"
#include "base/unicode.h"
#include "language/toml_file.h"

namespace fauxami {
namespace {

constexpr std::string_view curly_apostrophe = "\u2019";

// Lower case with straight apostrophes: the form of the tables.
std::string table_form(std::string_view word) {
  std::string form = to_lower(word);
  for (std::size_t at = form.find(curly_apostrophe); at != std::string::npos;
       at = form.find(curly_apostrophe))
    form.replace(at, curly_apostrophe.size(), "'");
  return form;
}

bool ends_with_apostrophe(std::string_view word) { return !word.empty() && word.back() == '\''; }

// The letter case of `model`: capitals for capitals, a capital for a capital.
std::string in_case_of(std::string_view model, const std::string& word) {
  const bool capital = is_upper(decode(model, 0).value);
  return capital ? capitalise(word) : word;
}

Features features_of(std::string_view word, const Lexicon& lexicon) {
  Features all = 0;
  for (const Reading& reading :
       lexicon.readings(lexicon.find_any_case(word, LetterCase::capitalised)))
    all |= reading.features;
  return all;
}

Features noun_gender(std::string_view word, const Lexicon& lexicon) {
  Features gender = 0;
  for (const Reading& reading :
       lexicon.readings(lexicon.find_any_case(word, LetterCase::capitalised)))
    if ((reading.features & (feature::noun | feature::adj)) != 0)
      gender |= reading.features & feature::gender_mask;
  return gender;
}

void write_pairs(SectionWriter& section, const std::string& path, const toml::table& table,
                 std::string_view key) {
  const toml::array* pairs = table.get_as<toml::array>(key);
  section.write(static_cast<std::uint32_t>(pairs == nullptr ? 0 : pairs->size()));
  if (pairs == nullptr) return;
  for (const toml::node& node : *pairs) {
    const toml::array* pair = node.as_array();
    if (pair == nullptr || pair->size() < 2 || pair->size() > 3 ||
        !pair->is_homogeneous<std::string>())
      throw error_at(path, node, "write [\"form\", \"other form\"]");
    for (std::size_t i = 0; i < 3; ++i)
      section.write_string(*pair->get(std::min(i, pair->size() - 1))->value<std::string_view>());
  }
}

void write_words(SectionWriter& section, const std::vector<std::string>& words) {
  std::vector<std::uint64_t> keys;
  for (const std::string& word : words) keys.push_back(hash_word(word));
  section.write_array(std::span<const std::uint64_t>(keys));
}

KeySet read_words(SectionReader& section) { return KeySet(section.read_array<std::uint64_t>()); }

struct Triple {
  std::string from;
  std::string first;
  std::string second;
};

std::vector<Triple> read_triples(SectionReader& section) {
  std::vector<Triple> triples(section.read<std::uint32_t>());
  for (Triple& triple : triples) {
    triple.from = section.read_string();
    triple.first = section.read_string();
    triple.second = section.read_string();
  }
  return triples;
}

}  // namespace

std::string compile_contractions(const std::string& toml_path) {
  const toml::table table = parse_toml(toml_path);
  SectionWriter section;
  section.write_string(string_of(toml_path, table, "vowels"));
  section.write_string(string_of(toml_path, table, "silent"));
  write_words(section, strings_of(toml_path, table, "consonant_words"));
  write_words(section, strings_of(toml_path, table, "vowel_words"));
  write_words(section, strings_of(toml_path, table, "silent_h_words"));
  for (const char* key : {"before_vowel", "before_consonant", "contracted"})
    write_pairs(section, toml_path, table, key);
  const toml::table* missed = table["missed"].as_table();
  for (const char* key : {"any_word", "verb", "masculine", "feminine"})
    write_words(section, missed == nullptr ? std::vector<std::string>{}
                                           : strings_of(toml_path, *missed, key));
  return section.take();
}

Contractions Contractions::load(SectionReader section) {
  Contractions loaded;
  if (section.at_end()) return loaded;
  loaded.vowels_ = section.read_string();
  loaded.silent_ = section.read_string();
  loaded.consonant_words_ = read_words(section);
  loaded.vowel_words_ = read_words(section);
  loaded.silent_h_words_ = read_words(section);
  for (const Triple& triple : read_triples(section))
    loaded.before_vowel_[triple.from] = triple.first;
  for (const Triple& triple : read_triples(section))
    loaded.before_consonant_[triple.from] = {triple.first, triple.second};
  std::vector<std::uint64_t> contracted;
  for (const Triple& triple : read_triples(section)) {
    loaded.contracted_[triple.from] = triple.first;
    const std::size_t space = triple.from.find(' ');
    contracted.push_back(hash_word(std::string_view(triple.from).substr(0, space)));
    contracted.push_back(hash_word(std::string_view(triple.from).substr(space + 1)));
  }
  loaded.contracted_words_ = KeySet(contracted);
  for (KeySet& words : loaded.missed_) words = read_words(section);
  return loaded;
}

ElisionBefore Contractions::missed_elision(std::uint64_t key) const {
  for (std::size_t i = 0; i < missed_.size(); ++i)
    if (missed_[i].count(key) != 0) return static_cast<ElisionBefore>(i + 1);
  return ElisionBefore::nothing;
}

bool Contractions::starts_with_vowel(std::string_view word, const Orthography& orthography) const {
  const std::uint64_t key = hash_word(word);
  if (consonant_words_.count(key) != 0) return false;
  if (vowel_words_.count(key) != 0) return true;
  std::string first;
  append_utf8(first, to_lower(decode(word, 0).value));
  if (word.empty()) return false;
  if (silent_.find(first) != std::string::npos) return orthography.aspirated.count(key) == 0;
  return vowels_.find(first) != std::string::npos;
}

// "" when the word stays, or when the gender that decides is not known.
std::string Contractions::before_consonant(std::string_view word, std::string_view next,
                                           const Lexicon& lexicon) const {
  const std::map<std::string, FullForm, std::less<>>::const_iterator found =
      before_consonant_.find(word);
  if (found == before_consonant_.end()) return {};
  const FullForm& full = found->second;
  if (full.masculine == full.feminine) return full.masculine;
  return noun_gender(next, lexicon) == feature::fem ? full.feminine : full.masculine;
}

bool Contractions::fit_pair(std::vector<JoinedWord>& words, std::size_t at,
                            const Orthography& orthography, const Lexicon& lexicon) const {
  JoinedWord& word = words[at];
  JoinedWord& next = words[at + 1];
  const std::string form = table_form(word.text);
  const bool vowel = starts_with_vowel(next.text, orthography);
  std::string fitted;
  if (vowel && ends_with_apostrophe(form) && !next.gap.empty()) {
    next.gap.clear();
    next.changed = true;
    return true;
  }
  if (vowel) {
    const std::map<std::string, std::string, std::less<>>::const_iterator found =
        before_vowel_.find(form);
    const bool nominal =
        (features_of(next.text, lexicon) & (feature::noun | feature::adj | feature::num)) != 0;
    if (found != before_vowel_.end() && (ends_with_apostrophe(found->second) || nominal))
      fitted = found->second;
  } else if (class_of(decode(next.text, 0).value) == CharacterClass::letter) {
    fitted = before_consonant(form, next.text, lexicon);
  }
  if (!fitted.empty()) {
    word.text = in_case_of(word.text, fitted);
    word.changed = true;
    next.gap = ends_with_apostrophe(fitted) ? "" : " ";
    next.changed = true;
    return true;
  }
  const std::map<std::string, std::string, std::less<>>::const_iterator merged =
      contracted_.find(form + " " + table_form(next.text));
  if (merged == contracted_.end()) return false;
  // "de le faire": before an infinitive the second word is a pronoun.
  if (at + 2 < words.size()) {
    const Features after = features_of(words[at + 2].text, lexicon);
    if ((after & feature::inf) != 0 && (after & (feature::noun | feature::adj)) == 0) return false;
  }
  word.text = in_case_of(word.text, merged->second);
  word.changed = true;
  words.erase(words.begin() + static_cast<std::ptrdiff_t>(at) + 1);
  return true;
}

void Contractions::join(std::vector<JoinedWord>& words, const Orthography& orthography,
                        const Lexicon& lexicon) const {
  // From the right: an article must be elided before the preposition asks for it.
  for (std::size_t at = words.size(); at-- > 0;) {
    if (at + 1 >= words.size()) continue;
    if (words[at].changed || words[at + 1].changed) fit_pair(words, at, orthography, lexicon);
  }
}

}  // namespace fauxami
