// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// A dictionary's tags to Universal Dependencies. Tested by tests/language/tag_map_test.cpp.
#include "language/tag_map.h"

#include <filesystem>
#include <sstream>

#include "base/unicode.h"
#include "language/toml_file.h"

namespace fauxami {
namespace {

// "Xxx": a capital and then a small letter, unlike an acronym.
bool is_capitalised_word(const std::string& word) {
  const CodePoint first = decode(word, 0);
  return is_upper(first.value) && is_lower(decode(word, first.size).value);
}

void add_tags(const std::string& path, const toml::table& table, TagMap& tags) {
  const toml::table* entries = table["tags"].as_table();
  if (entries == nullptr) return;
  for (const auto& [tag, value] : *entries) {
    const toml::value<std::string>* names = value.as_string();
    const bool known =
        names != nullptr && (names->get() == "-" || features_named(names->get()).has_value());
    if (!known)
      throw error_at(path, value, "a tag's value names features: \"NOUN Masc\", \"\" or \"-\"");
    tags.add(std::string(tag.str()), names->get());
  }
}

}  // namespace

std::optional<Features> features_named(const std::string& names) {
  std::istringstream stream(names);
  Features features = 0;
  for (std::string name; stream >> name;) {
    const std::optional<Features> feature = feature_named(name);
    if (!feature) return std::nullopt;
    features |= *feature;
  }
  return features;
}

void TagMap::add(const std::string& tag, const std::string& feature_names) {
  const Meaning meaning{features_named(feature_names).value_or(0), feature_names == "-"};
  if (!tag.empty() && tag.back() == '*')
    starts_[tag.substr(0, tag.size() - 1)] = meaning;
  else
    tags_[tag] = meaning;
}

const TagMap::Meaning& TagMap::meaning_of(const std::string& tag) const {
  const std::map<std::string, Meaning>::const_iterator exact = tags_.find(tag);
  if (exact != tags_.end()) return exact->second;
  for (std::size_t size = tag.size(); size > 0; --size) {
    const std::map<std::string, Meaning>::const_iterator start = starts_.find(tag.substr(0, size));
    if (start != starts_.end()) return start->second;
  }
  throw LoadError("words.toml", 0, 0, "the dictionary's tag '" + tag + "' has no entry in [tags]");
}

void TagMap::add_readings(const InflectedForm& form, std::vector<WordReading>& readings) const {
  Features shared = 0;
  std::vector<Features> verb_forms;
  for (const std::string& tag : form.tags) {
    const Meaning& meaning = meaning_of(tag);
    if (meaning.drops) return;
    if ((meaning.features & feature::form_mask) != 0)
      verb_forms.push_back(meaning.features);
    else
      shared |= meaning.features;
  }
  if ((shared & capitalised_when_) != 0 && is_capitalised_word(form.lemma))
    shared |= capitalised_added_;
  if (verb_forms.empty()) verb_forms.push_back(0);
  for (const Features verb_form : verb_forms)
    readings.push_back({form.form, form.lemma, shared | verb_form, form.suggested});
}

WordSources read_word_sources(const std::string& toml_path) {
  const toml::table table = parse_toml(toml_path);
  WordSources sources;
  sources.hunspell = string_of(toml_path, table, "hunspell");
  const std::string extra = string_of(toml_path, table, "extra_words");
  if (!extra.empty())
    sources.extra_words = (std::filesystem::path(toml_path).parent_path() / extra).string();
  sources.keyboard = strings_of(toml_path, table, "keyboard");
  add_tags(toml_path, table, sources.tags);
  sources.tags.set_capitalised(feature::noun, feature::propn);
  return sources;
}

}  // namespace fauxami
