// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/features.h"

#include <catch2/catch.hpp>

#include "language/tag_map.h"

using namespace fauxami;

TEST_CASE("Every feature has one name and one bit") {
  Features all = 0;
  for (const char* name :
       {"NOUN",  "PROPN", "ADJ", "VERB", "AUX",       "ADV",  "DET",      "PRON",     "ADP",
        "CCONJ", "SCONJ", "NUM", "INTJ", "PART",      "X",    "Masc",     "Fem",      "Sing",
        "Plur",  "1",     "2",   "3",    "Fin",       "Inf",  "PastPart", "PresPart", "Ind",
        "Sub",   "Imp",   "Cnd", "Pres", "Imperfect", "Past", "Fut"}) {
    INFO(name);
    const std::optional<Features> bit = feature_named(name);
    REQUIRE(bit);
    CHECK((*bit & (*bit - 1)) == 0);
    CHECK((all & *bit) == 0);
    all |= *bit;
  }
  Features grouped = 0;
  for (const Features group : feature::groups) grouped |= group;
  CHECK(all == grouped);
  CHECK_FALSE(feature_named("masc"));
  CHECK_FALSE(feature_named(""));
}

TEST_CASE("Readings agree when they share a value in every group both speak of") {
  const Features red = feature::adj | feature::masc | feature::fem | feature::sing;
  CHECK(compatible(red, feature::fem | feature::sing));
  CHECK(compatible(red, feature::noun | feature::adj | feature::masc));
  CHECK_FALSE(compatible(red, feature::plur));
  CHECK_FALSE(compatible(red, feature::noun | feature::masc | feature::sing));
  CHECK(compatible(feature::adv, 0));
}

TEST_CASE("A reading satisfies what it states, not what it leaves out") {
  const Features went = feature::verb | feature::past_part | feature::masc | feature::sing;
  CHECK(satisfies(went, feature::verb));
  CHECK(satisfies(went, feature::past_part | feature::inf));
  CHECK_FALSE(satisfies(went, feature::verb | feature::pres));
  CHECK(satisfies(went, 0));
}

TEST_CASE("A list of names is one set of features, or nothing when a name is unknown") {
  CHECK(features_named("NOUN Masc  Sing") == (feature::noun | feature::masc | feature::sing));
  CHECK(features_named("") == Features{0});
  CHECK_FALSE(features_named("NOUN Neutr"));
}
