// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/name_collisions.h"

#include <catch2/catch.hpp>

using namespace fauxami;

namespace {

NameRow place(const std::string& key, const std::string& french, const std::string& chinese) {
  NameRow row;
  row.key = key;
  row.kind = NameKind::place;
  row.names["fr"] = {french};
  row.names["zh-Hans"] = {chinese};
  return row;
}

std::vector<NameCollision> collisions(const std::vector<NameRow>& rows,
                                      const std::vector<std::string>& genuine = {}) {
  static const NameDerivation derivation(FAUXAMI_SOURCE_DIR "/dictionaries/names");
  static const Lexicon lexicon(PackFile::open(FAUXAMI_PACK_DIR "/fr.pack"));
  return find_collisions(rows, derivation, "fr", lexicon, genuine);
}

bool has(const std::vector<NameCollision>& list, const NameCollision& wanted) {
  return std::find(list.begin(), list.end(), wanted) != list.end();
}

}  // namespace

TEST_CASE("one machine form of two entities is a collision, told once") {
  const std::vector<NameCollision> found = collisions(
      {place("b-bourg", "Neubourg", "诺伊堡"), place("a-bourg", "Vieuxbourg", "诺伊堡")});
  CHECK(has(found, {"Nuo Yi Bao", "a-bourg", "machine b-bourg"}));
  CHECK_FALSE(has(found, {"Nuo Yi Bao", "b-bourg", "machine a-bourg"}));
}

TEST_CASE("a machine form that is somebody's right name hides what machines write for others") {
  const std::vector<NameCollision> found = collisions({place("a-bourg", "Vieuxbourg", "南河镇"),
                                                       place("nanhezhen", "Nanhezhen", "南河真"),
                                                       place("c-bourg", "Cebourg", "南河镇")});
  CHECK(has(found, {"Nan He Zhen", "a-bourg", "right nanhezhen"}));
  CHECK_FALSE(has(found, {"Nan He Zhen", "a-bourg", "machine c-bourg"}));
}

TEST_CASE("a French word and a genuine name are collisions") {
  const std::vector<NameRow> rows{place("x-bourg", "Ixbourg", "马得")};
  CHECK(has(collisions({place("y-bourg", "Ygrecbourg", "马色")}, {"Ma Se"}),
            {"Ma Se", "y-bourg", "genuine"}));
  CHECK(has(collisions({place("y-bourg", "Ygrecbourg", "马色")}), {"Ma Se", "y-bourg", "word"}) ==
        false);
  CHECK(has(collisions({place("z-bourg", "Zedbourg", "马力")}), {"Ma Li", "z-bourg", "word"}));
}

TEST_CASE("the table of collisions reads back as it was written") {
  const std::vector<NameCollision> list{{"Ma Li", "z", "word"}, {"Nan He", "a", "right b"}};
  CHECK(collision_table(list) == "form\tentity\tmeets\nMa Li\tz\tword\nNan He\ta\tright b\n");
  CHECK(read_collisions("# note\n" + collision_table(list)) == list);
}
