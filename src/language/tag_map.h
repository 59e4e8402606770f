// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "language/hunspell_expand.h"
#include "language/lexicon_tables.h"

namespace fauxami {

/// A dictionary's own tags as features, from the table [tags] of words.toml: tag = "NAME NAME".
/// A tag that ends with "*" stands for all that begin so; "" says nothing; "-" drops the form.
///
/// Tags that name a verb form (Fin, Inf, PastPart, PresPart) each open a reading of their own, so
/// that present and imperfect of one spelling stay apart; all other tags are joined.
class TagMap {
 public:
  void add(const std::string& tag, const std::string& feature_names);
  /// Features that a form gets beside its tags when its lemma is capitalised ("Xxx").
  void set_capitalised(Features when, Features added) {
    capitalised_when_ = when;
    capitalised_added_ = added;
  }
  /// Appends the readings of a form. LoadError (without place) for a tag that has no entry.
  void add_readings(const InflectedForm& form, std::vector<WordReading>& readings) const;

 private:
  struct Meaning {
    Features features = 0;
    bool drops = false;
  };
  const Meaning& meaning_of(const std::string& tag) const;

  std::map<std::string, Meaning> tags_;
  std::map<std::string, Meaning> starts_;
  Features capitalised_when_ = 0;
  Features capitalised_added_ = 0;
};

/// What words.toml says.
struct WordSources {
  std::string hunspell;               ///< base name of the .aff and .dic files
  std::string extra_words;            ///< path of the file of further words, "" when there is none
  std::vector<std::string> keyboard;  ///< rows of the usual keyboard, from the top
  TagMap tags;
};

WordSources read_word_sources(const std::string& toml_path);

/// Features named in a string such as "NOUN Masc Sing"; nothing when a name is unknown.
std::optional<Features> features_named(const std::string& names);

}  // namespace fauxami
