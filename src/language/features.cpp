// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Names of the features. Tested by tests/language/features_test.cpp.
#include "language/features.h"

namespace fauxami {
namespace {

struct NamedFeature {
  std::string_view name;
  Features bit;
};

constexpr std::array<NamedFeature, 34> named_features{{
    {"NOUN", feature::noun},
    {"PROPN", feature::propn},
    {"ADJ", feature::adj},
    {"VERB", feature::verb},
    {"AUX", feature::aux},
    {"ADV", feature::adv},
    {"DET", feature::det},
    {"PRON", feature::pron},
    {"ADP", feature::adp},
    {"CCONJ", feature::cconj},
    {"SCONJ", feature::sconj},
    {"NUM", feature::num},
    {"INTJ", feature::intj},
    {"PART", feature::part},
    {"X", feature::x},
    {"Masc", feature::masc},
    {"Fem", feature::fem},
    {"Sing", feature::sing},
    {"Plur", feature::plur},
    {"1", feature::first},
    {"2", feature::second},
    {"3", feature::third},
    {"Fin", feature::fin},
    {"Inf", feature::inf},
    {"PastPart", feature::past_part},
    {"PresPart", feature::pres_part},
    {"Ind", feature::ind},
    {"Sub", feature::sub},
    {"Imp", feature::imp_mood},
    {"Cnd", feature::cnd},
    {"Pres", feature::pres},
    {"Imperfect", feature::imperfect},
    {"Past", feature::past},
    {"Fut", feature::fut},
}};

}  // namespace

std::optional<Features> feature_named(std::string_view name) {
  for (const NamedFeature& entry : named_features)
    if (entry.name == name) return entry.bit;
  return std::nullopt;
}

}  // namespace fauxami
