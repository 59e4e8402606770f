// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/key_set.h"
#include "language/lexicon.h"
#include "language/pack_file.h"

namespace fauxami {

/// How a language writes words and sentences, from dictionaries/<tag>/language.toml. Sets hold
/// hash_word() keys, so the tokeniser asks them without folding case.
///
/// Example (French): "l'" and "qu'" are elisions, "aujourd'hui" an apostrophe word, "M." and
/// "av." abbreviations, "-t-il" and "-ci" clitic suffixes, "heros" begins with an aspirated h.
struct Orthography {
  KeySet elisions;                           ///< "l'", "d'", with their apostrophe
  KeySet apostrophe_words;                   ///< whole words with an inner apostrophe
  KeySet abbreviations;                      ///< without their full stop
  KeySet aspirated;                          ///< forms before which nothing elides
  std::vector<std::string> clitic_suffixes;  ///< longest first: "-t-elles", "-elle", "-ci"
  std::vector<std::string>
      prefixes;  ///< productive: "anti", "cyber"; "ex-" stands before a hyphen only
  /// Words of programs that translation leaves on pages, and what a reader should see.
  std::unordered_map<std::uint64_t, std::string> identifiers;
  std::string opening_quotes;  ///< primary quotation marks
  std::string closing_quotes;

  static Orthography load(SectionReader section);
};

/// Reads language.toml and writes the section that Orthography::load reads. `aspirated` there lists
/// lemmas; the lexicon, which may be empty, adds their forms.
std::string compile_orthography(const std::string& toml_path, const Lexicon& lexicon);

}  // namespace fauxami
