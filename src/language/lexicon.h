// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/token.h"
#include "language/features.h"
#include "language/pack_file.h"

namespace fauxami {

/// A known word that may have been meant. `cost` weighs the edits as slips of the hand: up to 6 for
/// a lost accent, a doubled or swapped letter, a last letter; about 10 for any other letter.
struct SpellingSuggestion {
  std::string word;
  std::uint32_t edits = 0;
  std::uint32_t cost = 0;
};

/// All inflected forms of a language with their lemmas and features, in a DAWG mapped from the
/// pack. Immutable; any number of threads may use it.
///
/// Example (French pack): find("chevaux") gives an id whose readings hold one with NOUN, Masc,
/// Plur, and lemma("chevaux", it) is "cheval"; find("cheveaux") is 0. A capitalised form also
/// carries the readings of its lower-case word ("Pierre": the name and the stone).
class Lexicon {
 public:
  /// The analysis of a compound of known parts: right, without readings.
  static constexpr AnalysisId known_compound = 1;

  Lexicon();
  /// Empty when the pack has no words, as that of a source-only language.
  explicit Lexicon(const PackFile& pack);
  ~Lexicon();
  Lexicon(Lexicon&&) noexcept;
  Lexicon& operator=(Lexicon&&) noexcept;

  bool empty() const;
  /// Exactly this form (case and accents count, U+2019 is read as an apostrophe); 0 when unknown.
  AnalysisId find(std::string_view form) const;
  /// As a reader would accept it: the form itself, then lower case for a capitalised form, then
  /// "Xxxx" and lower case for an all-capital one.
  AnalysisId find_any_case(std::string_view form, LetterCase letter_case) const;

  std::span<const Reading> readings(AnalysisId analysis) const;
  /// Features of all readings joined: a quick "can it be a noun at all?".
  Features any_features(AnalysisId analysis) const;
  /// The lemma of a form as it stands in the text ("Chevaux", "pourrait-elle"), for one of its
  /// readings: "cheval", "pouvoir".
  std::string lemma(std::string_view form, const Reading& reading) const;

  /// Forms of a lemma that satisfy the features, shortest first. Example:
  /// inflect("grand", ADJ|Masc|Sing) gives {"grand"}.
  std::vector<std::string> inflect(std::string_view lemma, Features wanted) const;
  /// Every form of a lemma.
  std::vector<std::string> forms(std::string_view lemma) const;

  /// Known words within optimal-string-alignment distance 2 of `word` (1 for words of up to 4
  /// letters), best first: fewer edits, then accent-only edits, same first letter, commoner word.
  /// Case of the word is kept. Deterministic: no clock.
  std::vector<std::string> suggest(std::string_view word, std::size_t limit) const;
  /// The same within `edits` edits (1 or 2), with what each suggestion costs.
  std::vector<SpellingSuggestion> suggestions(std::string_view word, std::uint32_t edits) const;

 private:
  struct Data;
  std::unique_ptr<Data> data_;
};

}  // namespace fauxami
