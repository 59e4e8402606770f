// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/tag_map.h"

#include <catch2/catch.hpp>

#include "base/load_error.h"
#include "language/temporary_file.h"

using namespace fauxami;
using Catch::Matchers::Contains;

namespace {

TagMap sample() {
  TagMap tags;
  tags.add("nom", "NOUN");
  tags.add("mas", "Masc");
  tags.add("pl", "Plur");
  tags.add("v1*", "VERB");
  tags.add("ipre", "Fin Ind Pres");
  tags.add("iimp", "Fin Ind Imperfect");
  tags.add("loc", "");
  tags.add("old", "-");
  tags.set_capitalised(feature::noun, feature::propn);
  return tags;
}

std::vector<WordReading> readings(const InflectedForm& form) {
  std::vector<WordReading> found;
  sample().add_readings(form, found);
  return found;
}

}  // namespace

TEST_CASE("Tags are joined into one reading") {
  const std::vector<WordReading> found =
      readings({"chevaux", "cheval", {"nom", "mas", "pl", "loc"}});
  REQUIRE(found.size() == 1);
  CHECK(found[0].features == (feature::noun | feature::masc | feature::plur));
  CHECK(found[0].lemma == "cheval");
}

TEST_CASE("Each verb form opens a reading of its own") {
  const std::vector<WordReading> found = readings({"rions", "rire", {"v1xyz", "ipre", "iimp"}});
  REQUIRE(found.size() == 2);
  CHECK(found[0].features == (feature::verb | feature::fin | feature::ind | feature::pres));
  CHECK(found[1].features == (feature::verb | feature::fin | feature::ind | feature::imperfect));
}

TEST_CASE("A tag may drop the form, and a capitalised lemma gets its own features") {
  CHECK(readings({"hui", "hui", {"nom", "old"}}).empty());
  CHECK(readings({"Paris", "Paris", {"nom"}})[0].features == (feature::noun | feature::propn));
  CHECK(readings({"SNCF", "SNCF", {"nom"}})[0].features == feature::noun);
}

TEST_CASE("A tag without an entry is named") {
  CHECK_THROWS_WITH(readings({"mot", "mot", {"zzz"}}), Contains("'zzz'"));
}

TEST_CASE("A tag's value that names no feature is refused with its place") {
  const TemporaryFile file("words.toml", "hunspell = \"fr\"\n[tags]\nnom = \"NOM\"\n");
  CHECK_THROWS_WITH(read_word_sources(file.path()), Contains("words.toml:3:7"));
}
