// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/agreement.h"

#include <catch2/catch.hpp>

#include "base/text_hash.h"

using namespace fauxami;

namespace {

const Agreement& french() {
  static const std::string section =
      compile_agreement(FAUXAMI_SOURCE_DIR "/dictionaries/fr/agreement.toml", Lexicon());
  static const Agreement agreement = Agreement::load(SectionReader(section, "agreement"));
  return agreement;
}

const Determiner& family_of(const std::string& form) {
  return french().families[french().determiners.at(hash_word(form)).family];
}

}  // namespace

TEST_CASE("a determiner's form follows gender, number and the sound behind it") {
  const Features masculine = feature::masc | feature::sing;
  const Features feminine = feature::fem | feature::sing;
  CHECK(family_of("une").form_for(masculine, false) == "un");
  CHECK(family_of("ce").form_for(masculine, true) == "cet");
  CHECK(family_of("ma").form_for(feminine, true) == "mon");
  CHECK(family_of("le").form_for(feminine, true) == "l'");
  CHECK(family_of("le").form_for(feminine, false) == "la");
  CHECK(family_of("la").form_for(feature::fem | feature::plur, true) == "les");
  CHECK(family_of("chaque").form_for(feature::masc | feature::plur, false).empty());
}

TEST_CASE("a form that serves several places is open between them") {
  const Features mon = french().determiners.at(hash_word("Mon")).features;
  CHECK(satisfies(mon, feature::masc));
  CHECK(satisfies(mon, feature::fem));
  CHECK_FALSE(satisfies(mon, feature::plur));
  CHECK(french().determiners.count(hash_word("maison")) == 0);
}
