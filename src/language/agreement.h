// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "language/features.h"
#include "language/lexicon.h"
#include "language/pack_file.h"

namespace fauxami {

/// A family of determiners: one word in its forms, "" where it has none. `vowel` forms stand before
/// a vowel or a mute h.
/// Example (French): masculine "ce", masculine_vowel "cet", feminine "cette", plural "ces".
struct Determiner {
  enum Form : std::uint8_t {
    masculine,
    masculine_vowel,
    feminine,
    feminine_vowel,
    elided,
    plural,
    form_count
  };
  std::array<std::string, form_count> forms;
  bool may_be_pronoun = false;
  bool silent_number = false;  ///< singular and plural sound alike: it errs rather than its noun

  /// The form for a gender and number, given whether a vowel follows; "" when there is none.
  const std::string& form_for(Features noun, bool before_vowel) const;
};

/// What one written form says: gender and number, and its family.
struct DeterminerForm {
  Features features = 0;  ///< DET with Masc, Fem, Sing, Plur as far as the form shows them
  std::uint32_t family = 0;
};

/// Agreement inside the noun phrase, from dictionaries/<tag>/agreement.toml.
struct Agreement {
  std::vector<Determiner> families;
  std::unordered_map<std::uint64_t, DeterminerForm> determiners;  ///< by hash_word()
  std::unordered_set<std::uint64_t> degree_adverbs;
  std::unordered_set<std::uint64_t> prenominal_forms;  ///< adjectives that stand before a noun
  std::unordered_set<std::uint64_t> exceptions;
  std::unordered_set<std::uint64_t> epicene;  ///< persons' names that usage takes in both genders
  /// Adjective forms of the masculine singular: before a consonant, before a vowel ("beau", "bel").
  std::vector<std::pair<std::string, std::string>> before_vowel_pairs;
  std::unordered_set<std::string> never;  ///< forms of the dictionary that are never suggested
  std::string vowels;

  static Agreement load(SectionReader section);
};

/// Reads agreement.toml and writes the section that Agreement::load reads. Prenominal adjectives
/// are lemmas there; the lexicon, which may be empty, gives their forms.
std::string compile_agreement(const std::string& toml_path, const Lexicon& lexicon);

}  // namespace fauxami
