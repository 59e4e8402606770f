// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/unit.h"
#include "check/number_units.h"
#include "language/language_pack.h"

namespace fauxami {

/// A word of the context: the lemma of a noun or a verb.
struct ContextWord {
  std::string lemma;
  Features features = 0;
};

/// What an amount is about: the names, nouns, verbs and years of its sentence.
///
/// Names of several words are one name: `phrases` numbers them. Words of the number itself, units,
/// months and qualifiers are left out.
struct AmountContext {
  std::vector<std::uint64_t> names;    ///< Token::key of each capitalised word
  std::vector<std::uint32_t> phrases;  ///< for each name, the number of its phrase
  std::vector<ContextWord> words;
  std::vector<std::string> years;
  bool rate = false;  ///< "par an", "chaque mois": no total

  bool has_name(std::uint64_t key) const;
};

/// How many tokens on each side of an amount count as near it.
enum class Reach : std::uint8_t { near, sentence };

AmountContext context_of(const AnalysedRun& run, const Quantity& quantity, const LanguagePack& pack,
                         Reach reach);

/// Whether the sentence of a number has a word of falls, losses or values below zero.
bool tells_of_fall(const NumberPlace& place, const NumeralGrammar& grammar);

/// The sentence that holds a token.
Sentence sentence_at(const AnalysedRun& run, std::uint32_t token);

/// Names (counted by phrase) of `a` that `b` has too.
std::uint32_t shared_names(const AmountContext& a, const AmountContext& b);
/// Words of `a` with a relative in `b`: the same lemma, or a noun and a verb of one family
/// ("investissement", "investir").
std::uint32_t shared_words(const AmountContext& a, const AmountContext& b);

}  // namespace fauxami
