// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fauxami {

/// Part of speech and features of one reading of a word: one bit a value, with the names of
/// Universal Dependencies. A value the form leaves open has all its bits set ("rouge" is Masc and
/// Fem; "repris" is Sing and Plur), so two readings agree when their bits meet in each feature.
/// Source of the names: universaldependencies.org/u/feat, /u/pos.
using Features = std::uint64_t;

namespace feature {
enum : Features {
  noun = 1ULL << 0,
  propn = 1ULL << 1,
  adj = 1ULL << 2,
  verb = 1ULL << 3,
  aux = 1ULL << 4,
  adv = 1ULL << 5,
  det = 1ULL << 6,
  pron = 1ULL << 7,
  adp = 1ULL << 8,
  cconj = 1ULL << 9,
  sconj = 1ULL << 10,
  num = 1ULL << 11,
  intj = 1ULL << 12,
  part = 1ULL << 13,
  x = 1ULL << 14,
  masc = 1ULL << 16,
  fem = 1ULL << 17,
  sing = 1ULL << 18,
  plur = 1ULL << 19,
  first = 1ULL << 20,
  second = 1ULL << 21,
  third = 1ULL << 22,
  fin = 1ULL << 23,
  inf = 1ULL << 24,
  past_part = 1ULL << 25,
  pres_part = 1ULL << 26,
  ind = 1ULL << 27,
  sub = 1ULL << 28,
  imp_mood = 1ULL << 29,
  cnd = 1ULL << 30,
  pres = 1ULL << 31,
  imperfect = 1ULL << 32,
  past = 1ULL << 33,
  fut = 1ULL << 34
};
constexpr Features pos_mask = (1ULL << 15) - 1;
constexpr Features gender_mask = masc | fem;
constexpr Features number_mask = sing | plur;
constexpr Features person_mask = first | second | third;
constexpr Features form_mask = fin | inf | past_part | pres_part;
constexpr Features mood_mask = ind | sub | imp_mood | cnd;
constexpr Features tense_mask = pres | imperfect | past | fut;
constexpr std::array<Features, 7> groups{pos_mask,  gender_mask, number_mask, person_mask,
                                         form_mask, mood_mask,   tense_mask};
}  // namespace feature

/// The bit of a name as rules and dictionaries write it: "NOUN", "Masc", "Plur", "3", "Inf",
/// "PastPart", "PresPart", "Ind", "Sub", "Imp", "Cnd", "Pres", "Imperfect", "Past", "Fut".
std::optional<Features> feature_named(std::string_view name);

/// True when in every group where both state something they share a value.
constexpr bool compatible(Features a, Features b) {
  for (const Features group : feature::groups)
    if ((a & group) != 0 && (b & group) != 0 && (a & b & group) == 0) return false;
  return true;
}

/// True when `reading` has, in every group that `wanted` names, one of the wanted values.
constexpr bool satisfies(Features reading, Features wanted) {
  for (const Features group : feature::groups)
    if ((wanted & group) != 0 && (reading & wanted & group) == 0) return false;
  return true;
}

/// One reading of a form: which lemma, which features. `lemma_edit` numbers the edit that makes
/// the lemma out of the form; Lexicon::lemma applies it.
struct Reading {
  Features features = 0;
  std::uint32_t lemma_edit = 0;
  std::uint32_t unused = 0;
};

}  // namespace fauxami
