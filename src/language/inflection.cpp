// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Readings and forms for suggestions. Tested by tests/language/suggestion_test.cpp.
#include "language/inflection.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fauxami {
namespace {

constexpr std::uint32_t look_back = 4;
constexpr Features nominal = feature::noun | feature::adj | feature::propn;
constexpr Features verbal = feature::verb | feature::aux;

Features any_of(const AnalysedRun& run, std::uint32_t token, const Lexicon& lexicon) {
  return lexicon.any_features(run.tokens[token].analysis);
}

// The nearest token before that is no mere adverb; `token` itself when there is none.
std::uint32_t governor(const AnalysedRun& run, std::uint32_t token, const Lexicon& lexicon) {
  for (std::uint32_t back = 1; back <= look_back && back <= token; ++back) {
    const Features features = any_of(run, token - back, lexicon);
    if (run.tokens[token - back].kind != TokenKind::word) return token;
    const bool adverb =
        (features & feature::adv) != 0 && (features & (verbal | feature::noun)) == 0;
    if (!adverb) return token - back;
  }
  return token;
}

std::uint32_t likelihood(Features reading, Features before) {
  const bool after_auxiliary = (before & feature::aux) != 0;
  if ((reading & verbal) != 0) {
    if ((reading & feature::past_part) != 0) return after_auxiliary ? 5 : 1;
    return (reading & feature::fin) != 0 ? 3 : 2;
  }
  if ((reading & nominal) == 0) return 2;
  return (before & (feature::det | feature::adp)) != 0 && !after_auxiliary ? 4 : 2;
}

Features person_before(const AnalysedRun& run, std::uint32_t token, const Lexicon& lexicon) {
  for (std::uint32_t back = 1; back <= look_back && back <= token; ++back) {
    Features persons = 0;
    for (const Reading& reading : lexicon.readings(run.tokens[token - back].analysis))
      if ((reading.features & feature::pron) != 0)
        persons |= reading.features & feature::person_mask;
    if (persons != 0) return persons;
  }
  return 0;
}

// One value of a group that holds several: the first of `order` that is there.
template <std::size_t count>
Features choose(Features features, Features group, const std::array<Features, count>& order) {
  for (const Features value : order)
    if ((features & group & value) != 0) return (features & ~group) | value;
  return features;
}

}  // namespace

std::vector<Reading> readings_in_context(const AnalysedRun& run, std::uint32_t token,
                                         const Lexicon& lexicon) {
  const std::span<const Reading> all = lexicon.readings(run.tokens[token].analysis);
  std::vector<Reading> ordered(all.begin(), all.end());
  const std::uint32_t before = governor(run, token, lexicon);
  const Features context = before == token ? 0 : any_of(run, before, lexicon);
  std::stable_sort(ordered.begin(), ordered.end(), [context](const Reading& a, const Reading& b) {
    return likelihood(a.features, context) > likelihood(b.features, context);
  });
  return ordered;
}

Features narrowed(Features features, const AnalysedRun& run, std::uint32_t token,
                  const Lexicon& lexicon) {
  if ((features & verbal) != 0) {
    const Features said = person_before(run, token, lexicon) & features;
    if (said != 0) features = (features & ~feature::person_mask) | said;
    features = choose(features, feature::person_mask,
                      std::array<Features, 3>{feature::third, feature::first, feature::second});
    features = choose(
        features, feature::mood_mask,
        std::array<Features, 4>{feature::ind, feature::sub, feature::cnd, feature::imp_mood});
    features = choose(
        features, feature::tense_mask,
        std::array<Features, 4>{feature::pres, feature::imperfect, feature::fut, feature::past});
  }
  features =
      choose(features, feature::number_mask, std::array<Features, 2>{feature::sing, feature::plur});
  return choose(features, feature::gender_mask,
                std::array<Features, 2>{feature::masc, feature::fem});
}

std::string form_of(std::string_view lemma, Features wanted, const Lexicon& lexicon) {
  if ((wanted & verbal) != 0) wanted |= verbal;
  for (const Features kept : {~Features{0}, ~feature::gender_mask, ~feature::pos_mask,
                              ~(feature::pos_mask | feature::gender_mask)}) {
    const std::vector<std::string> forms = lexicon.inflect(lemma, wanted & kept);
    if (!forms.empty()) return forms.front();
  }
  return {};
}

Features overridden(Features own, Features wanted) {
  if ((wanted & feature::form_mask) != 0) return (own & feature::pos_mask) | wanted;
  for (const Features group : feature::groups)
    if ((wanted & group) != 0) own = (own & ~group) | (wanted & group);
  return own;
}

}  // namespace fauxami
