// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "analyse/mentions.h"

#include <catch2/catch.hpp>

#include "analyse/tokenise.h"

using namespace fauxami;

namespace {

const LanguagePack& pack_of(const std::string& tag) {
  static const LanguagePack french =
      LanguagePack::load(PackFile::open(std::string(FAUXAMI_PACK_DIR) + "/fr.pack"));
  static const LanguagePack chinese =
      LanguagePack::load(PackFile::open(std::string(FAUXAMI_PACK_DIR) + "/zh-Hans.pack"));
  return tag == "fr" ? french : chinese;
}

// "surface = canonical; ..." in text order, with the canonical form of each first reading.
std::string mentions_in(const std::string& text, const std::string& tag = "fr") {
  const LanguagePack& pack = pack_of(tag);
  TextRun text_run;
  text_run.text = text;
  text_run.map = OffsetMap::identity(0, static_cast<std::uint32_t>(text.size()));
  const AnalysedRun run = tokenise(text_run, pack);
  std::string listed;
  for (const Mention& mention : find_mentions(run, pack)) {
    if (!listed.empty()) listed += "; ";
    listed += std::string(run.text(mention.span)) + " = " +
              std::string(pack.names.entity(mention.readings[0].entity).canonical);
  }
  return listed;
}

}  // namespace

TEST_CASE("the longest name wins at each place") {
  REQUIRE(mentions_in("Hier, Huang Renxun a parlé.") == "Huang Renxun = Jensen Huang");
  REQUIRE(mentions_in("Le PDG Sam Altman et Jensen Huang") ==
          "Sam Altman = Sam Altman; Jensen Huang = Jensen Huang");
  REQUIRE(mentions_in("La Ville du Phénix accueille une usine") == "Ville du Phénix = Phoenix");
}

TEST_CASE("initials, apostrophes, hyphens and case do not hide a name") {
  REQUIRE(mentions_in("C. C. Wei dirige le groupe.") == "C. C. Wei = C. C. Wei");
  REQUIRE(mentions_in("Selon Yingte’er, rien ne presse.") == "Yingte’er = Intel");
  REQUIRE(mentions_in("Selon Yingte'er, rien ne presse.") == "Yingte'er = Intel");
  REQUIRE(mentions_in("M. HUANG Ren-xun") == "HUANG Ren-xun = Jensen Huang");
  REQUIRE(mentions_in("l’avenir d’Aoteman") == "Aoteman = Sam Altman");
  REQUIRE(mentions_in("la Vieille Montagne d’Or") == "Vieille Montagne d’Or = San Francisco");
}

TEST_CASE("a literal form may begin in lower case, other names may not") {
  REQUIRE(mentions_in("le cloud d’os oraculaire progresse") == "os oraculaire = Oracle");
  REQUIRE(mentions_in("un sanxing de trop").empty());
}

TEST_CASE("a name does not run over a line end or a full stop") {
  REQUIRE(mentions_in("le groupe Huang\nRenxun Li").find("Huang\nRenxun") == std::string::npos);
  REQUIRE(mentions_in("C’est l’avis de Huang. Renxun n’a rien dit.").find("Huang. Renxun") ==
          std::string::npos);
}

TEST_CASE("Chinese names are found inside undivided text, longest first") {
  REQUIRE(mentions_in("英伟达首席执行官黄仁勋表示", "zh-Hans") ==
          "英伟达 = Nvidia; 黄仁勋 = Jensen Huang");
  REQUIRE(mentions_in("彭博社报道三星电子", "zh-Hans") ==
          "彭博社 = Bloomberg; 三星电子 = Samsung Electronics");
}

TEST_CASE("a name does not take the verb after it for its ending") {
  REQUIRE(mentions_in("Hier, Sam Altman a parlé.") == "Sam Altman = Sam Altman");
}

TEST_CASE("plain French prose holds no name") {
  REQUIRE(mentions_in("La ligne de production ouvrira au printemps, a dit la mairie.").empty());
}
