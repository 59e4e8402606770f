// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/unit.h"
#include "language/language_pack.h"

namespace fauxami {

/// A noun phrase in page order: an optional determiner, adjectives that stand before, the noun.
/// Indices are tokens of the run. Example (French): "notre plus grand investissement" has the
/// determiner "notre", one adjective "grand" (the adverb is skipped) and the noun "investissement".
struct NounPhrase {
  const DeterminerForm* determiner = nullptr;
  std::uint32_t determiner_at = 0;
  std::vector<std::uint32_t> adjectives;
  std::uint32_t noun = 0;
};

/// Reads noun phrases of a sentence, and answers what their words agree with. Only phrases that
/// surely are one come back: a word that may be a verb or a name ends the attempt.
class PhraseReader {
 public:
  PhraseReader(const Unit& unit, const LanguagePack& pack) : unit_(unit), pack_(pack) {}

  std::optional<NounPhrase> read(std::uint32_t begin) const;

  /// True when some reading of the word with that part of speech agrees in gender and number with
  /// some reading of the noun.
  bool agrees(std::uint32_t at, Features part, std::uint32_t noun) const;
  /// True when some noun reading agrees with the features in gender and number.
  bool noun_agrees(std::uint32_t noun, Features with) const;
  /// Gender and number of all noun readings joined.
  Features noun_features(std::uint32_t noun) const;
  /// The word in other gender or number, in its own case of letters; "" when there is no such form.
  /// Forms kept for the place before a vowel ("bel") are taken there and only there.
  std::string inflected(std::uint32_t at, Features part, Features wanted) const;
  /// Gender and number that the determiner shows, else the first adjective.
  Features leading_features(const NounPhrase& phrase) const;
  /// "Le premier tente": what looks like a noun may be the verb of a subject before it.
  bool may_be_clause(const NounPhrase& phrase) const;
  /// True when a determiner elides before the word: a vowel or a mute h.
  bool elides_before(std::uint32_t at) const;

 private:
  const DeterminerForm* determiner_at(std::uint32_t at) const;
  bool ends_number(std::uint32_t at) const;
  bool has_reading(std::uint32_t at, Features parts, Features wanted) const;
  bool is_foreign(std::uint32_t at) const;
  bool is_degree(std::uint32_t at) const;
  bool is_plain_word(std::uint32_t at) const;
  bool is_prenominal(std::uint32_t at) const;
  bool is_nominal(std::uint32_t at) const;
  bool is_noun(std::uint32_t at, const NounPhrase& phrase) const;
  bool is_shared_adjective(std::uint32_t at) const;
  bool fits_before_next(const std::string& form, std::uint32_t at) const;

  const Unit& unit_;
  const LanguagePack& pack_;
};

}  // namespace fauxami
