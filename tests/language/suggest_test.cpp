// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/suggest.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "language/lexicon.h"

namespace fauxami {
namespace {

const Lexicon& french() {
  static const Lexicon lexicon(PackFile::open(FAUXAMI_PACK_DIR "/fr.pack"));
  return lexicon;
}

std::string best(const std::string& word) {
  const std::vector<std::string> suggestions = french().suggest(word, 5);
  return suggestions.empty() ? "" : suggestions.front();
}

struct Slip {
  const char* wrong;
  const char* right;
};

}  // namespace

TEST_CASE("The word that was meant comes first") {
  for (const Slip slip : std::initializer_list<Slip>{{"langagge", "langage"},
                                                     {"developement", "développement"},
                                                     {"developpement", "développement"},
                                                     {"aparaître", "apparaître"},
                                                     {"investisement", "investissement"},
                                                     {"intelligance", "intelligence"},
                                                     {"entreprsie", "entreprise"},
                                                     {"resources", "ressources"},
                                                     {"traffic", "trafic"},
                                                     {"addresse", "adresse"},
                                                     {"parmis", "parmi"},
                                                     {"malgrès", "malgré"},
                                                     {"acceuil", "accueil"},
                                                     {"beaucoups", "beaucoup"},
                                                     {"notamnent", "notamment"},
                                                     {"exemplle", "exemple"},
                                                     {"recommender", "recommander"},
                                                     {"language", "langage"},
                                                     {"peutêtre", "peut-être"},
                                                     {"quelquechose", ""},
                                                     {"résau", "réseau"}}) {
    INFO(slip.wrong);
    CHECK(best(slip.wrong) == slip.right);
  }
}

TEST_CASE("Case is kept") {
  CHECK(best("Langagge") == "Langage");
  CHECK(best("LANGAGGE") == "LANGAGE");
  CHECK(best("belgique") == "Belgique");
}

TEST_CASE("Short words allow one edit, long ones two") {
  CHECK(french().suggest("qzx", 5).empty());
  for (const std::string& word : french().suggest("aevc", 20)) CHECK(word.size() <= 6);
}

TEST_CASE("A right word is not its own suggestion, and the limit holds") {
  const std::vector<std::string> suggestions = french().suggest("maison", 3);
  CHECK(suggestions.size() == 3);
  CHECK(std::find(suggestions.begin(), suggestions.end(), "maison") == suggestions.end());
}

TEST_CASE("The distance counts a swap once") {
  const std::string section = build_word_graph({{"abcd", 1}, {"acbd", 2}, {"b", 3}});
  const WordGraph graph(section);
  const std::vector<NearWord> near = near_words(graph, "abcd", 2, {});
  REQUIRE(near.size() == 2);
  CHECK(near[0].edits == 0);
  CHECK(near[1].word == "acbd");
  CHECK(near[1].edits == 1);
}

}  // namespace fauxami
