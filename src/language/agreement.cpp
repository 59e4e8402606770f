// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Determiners and adjectives of the noun phrase. Tested by tests/language/agreement_test.cpp.
#include "language/agreement.h"

#include <algorithm>
#include <span>

#include "base/text_hash.h"
#include "language/toml_file.h"

namespace fauxami {
namespace {

constexpr std::array<const char*, Determiner::form_count> form_keys{
    "masculine", "masculine_vowel", "feminine", "feminine_vowel", "elided", "plural"};

constexpr std::array<Features, Determiner::form_count> form_features{
    feature::masc | feature::sing,        feature::masc | feature::sing,
    feature::fem | feature::sing,         feature::fem | feature::sing,
    feature::gender_mask | feature::sing, feature::gender_mask | feature::plur};

void write_determiners(const std::string& path, const toml::table& table, SectionWriter& section) {
  const toml::array* families = table.get_as<toml::array>("determiner");
  section.write(static_cast<std::uint32_t>(families == nullptr ? 0 : families->size()));
  if (families == nullptr) return;
  for (const toml::node& node : *families) {
    const toml::table* family = node.as_table();
    if (family == nullptr) throw error_at(path, node, "[[determiner]] must be a table");
    for (const char* key : form_keys) section.write_string(string_of(path, *family, key));
    for (const char* flag : {"pronoun", "silent_number"})
      section.write(static_cast<std::uint8_t>(family->get(flag) != nullptr));
  }
}

void write_words(const std::string& path, const toml::table& table, const char* name,
                 const char* key, SectionWriter& section) {
  std::vector<std::uint64_t> keys;
  if (const toml::table* inner = table.get_as<toml::table>(name))
    for (const std::string& word : strings_of(path, *inner, key)) keys.push_back(hash_word(word));
  section.write_array(std::span<const std::uint64_t>(keys));
}

void write_prenominal(const std::string& path, const toml::table& table, const Lexicon& lexicon,
                      SectionWriter& section) {
  std::vector<std::uint64_t> keys;
  if (const toml::table* inner = table.get_as<toml::table>("prenominal"))
    for (const std::string& lemma : strings_of(path, *inner, "lemmas"))
      for (const std::string& form : lexicon.inflect(lemma, feature::adj))
        keys.push_back(hash_word(form));
  section.write_array(std::span<const std::uint64_t>(keys));
}

std::unordered_set<std::uint64_t> read_words(SectionReader& section) {
  const std::span<const std::uint64_t> keys = section.read_array<std::uint64_t>();
  return {keys.begin(), keys.end()};
}

Determiner read_determiner(SectionReader& section) {
  Determiner determiner;
  for (std::string& form : determiner.forms) form = section.read_string();
  determiner.may_be_pronoun = section.read<std::uint8_t>() != 0;
  determiner.silent_number = section.read<std::uint8_t>() != 0;
  return determiner;
}

// A form shared by several places of a family ("mon", "notre") is open between them.
void index_forms(Agreement& agreement, std::uint32_t family) {
  const Determiner& determiner = agreement.families[family];
  for (std::size_t form = 0; form < determiner.forms.size(); ++form) {
    if (determiner.forms[form].empty()) continue;
    DeterminerForm& entry = agreement.determiners[hash_word(determiner.forms[form])];
    entry.features |= form_features[form] | feature::det;
    entry.family = family;
  }
}

}  // namespace

const std::string& Determiner::form_for(Features noun, bool before_vowel) const {
  if ((noun & feature::sing) == 0) return forms[plural];
  if (before_vowel && !forms[elided].empty()) return forms[elided];
  const bool is_masculine = (noun & feature::masc) != 0;
  const std::string& vowel_form = forms[is_masculine ? masculine_vowel : feminine_vowel];
  if (before_vowel && !vowel_form.empty()) return vowel_form;
  return forms[is_masculine ? masculine : feminine];
}

std::string compile_agreement(const std::string& toml_path, const Lexicon& lexicon) {
  const toml::table table = parse_toml(toml_path);
  SectionWriter section;
  write_determiners(toml_path, table, section);
  write_words(toml_path, table, "degree", "words", section);
  write_prenominal(toml_path, table, lexicon, section);
  write_words(toml_path, table, "exceptions", "words", section);
  write_words(toml_path, table, "epicene", "words", section);
  for (const char* key : {"before_consonant", "before_vowel", "never"}) {
    const std::vector<std::string> forms = strings_of(toml_path, table, key);
    section.write(static_cast<std::uint32_t>(forms.size()));
    for (const std::string& form : forms) section.write_string(form);
  }
  section.write_string(string_of(toml_path, table, "vowels"));
  return section.take();
}

Agreement Agreement::load(SectionReader section) {
  Agreement agreement;
  if (section.at_end()) return agreement;
  const std::uint32_t count = section.read<std::uint32_t>();
  for (std::uint32_t i = 0; i < count; ++i) {
    agreement.families.push_back(read_determiner(section));
    index_forms(agreement, i);
  }
  agreement.degree_adverbs = read_words(section);
  agreement.prenominal_forms = read_words(section);
  agreement.exceptions = read_words(section);
  agreement.epicene = read_words(section);
  const std::vector<std::string> before_consonant = section.read_strings();
  const std::vector<std::string> before_vowel = section.read_strings();
  for (std::size_t i = 0; i < std::min(before_consonant.size(), before_vowel.size()); ++i)
    agreement.before_vowel_pairs.emplace_back(before_consonant[i], before_vowel[i]);
  for (const std::string& form : section.read_strings()) agreement.never.insert(form);
  agreement.vowels = section.read_string();
  return agreement;
}

}  // namespace fauxami
