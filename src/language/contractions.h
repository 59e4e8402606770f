// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/key_set.h"
#include "language/lexicon.h"
#include "language/orthography.h"
#include "language/pack_file.h"

namespace fauxami {

/// A word on its way into a corrected text.
struct JoinedWord {
  std::string text;
  std::string gap;       ///< white space before it
  bool changed = false;  ///< its text or its gap is not what stands on the page
};

/// What must follow a word in its full form for the missing elision to be a mistake.
enum class ElisionBefore : std::uint8_t { nothing, any_word, verb, masculine_noun, feminine_noun };

/// How neighbouring words change each other, from dictionaries/<tag>/contractions.toml: elision,
/// forms before a vowel, contracted articles. Letters and words are data; aspirated words come
/// from the orthography.
///
/// Example (French): join of "de" "le" "ordinateur" gives "de" "l'" "ordinateur", of "de" "le"
/// "robot" gives "du" "robot", of "l'" "robot" gives "le" "robot".
class Contractions {
 public:
  static Contractions load(SectionReader section);

  /// Whether words elide before this one. Example: "ordinateur" and "heure" yes, "robot" and,
  /// being aspirated, "hibou" no.
  bool starts_with_vowel(std::string_view word, const Orthography& orthography) const;

  /// Whether the word (Token::key) is listed as one whose first h is silent beyond doubt.
  bool has_silent_h(std::uint64_t key) const { return silent_h_words_.count(key) != 0; }
  /// Whether missed_elision or may_contract can be true of a word and the one behind it.
  bool changes_form(std::uint64_t key) const {
    return missed_elision(key) != ElisionBefore::nothing || contracted_words_.count(key) != 0;
  }
  /// Before what the full form of this word (Token::key) is a mistake when a vowel follows.
  /// Example (French): "le" any word, "je" a verb, "ce" a masculine noun ("ce avec" is right).
  ElisionBefore missed_elision(std::uint64_t key) const;
  /// Whether the two words (Token::key) are written as one: "de" "les".
  bool may_contract(std::uint64_t first, std::uint64_t second) const {
    return contracted_words_.count(first) != 0 && contracted_words_.count(second) != 0;
  }

  /// Puts right every pair of neighbours of which one has changed. A pair of which neither
  /// changed stands as the author wrote it.
  void join(std::vector<JoinedWord>& words, const Orthography& orthography,
            const Lexicon& lexicon) const;

 private:
  struct FullForm {
    std::string masculine;
    std::string feminine;
  };

  bool fit_pair(std::vector<JoinedWord>& words, std::size_t at, const Orthography& orthography,
                const Lexicon& lexicon) const;
  std::string before_consonant(std::string_view word, std::string_view next,
                               const Lexicon& lexicon) const;

  std::string vowels_;
  std::string silent_;
  KeySet consonant_words_;  ///< begin with a vowel letter, but nothing elides
  KeySet vowel_words_;      ///< elide although their first letter tells nothing
  std::map<std::string, std::string, std::less<>> before_vowel_;
  std::map<std::string, FullForm, std::less<>> before_consonant_;
  std::map<std::string, std::string, std::less<>> contracted_;  ///< "de le" -> "du"
  KeySet silent_h_words_;
  KeySet contracted_words_;       ///< "de", "le"
  std::array<KeySet, 4> missed_;  ///< in the order of ElisionBefore
};

/// Reads contractions.toml and writes the section that Contractions::load reads.
std::string compile_contractions(const std::string& toml_path);

}  // namespace fauxami
