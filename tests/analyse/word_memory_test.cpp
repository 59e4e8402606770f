// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "analyse/word_memory.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analyse/tokenise.h"

using namespace fauxami;

namespace {

const LanguagePack& french() {
  static const LanguagePack pack = LanguagePack::load(PackFile::open(FAUXAMI_PACK_DIR "/fr.pack"));
  return pack;
}

std::vector<Token> tokens_of(const std::string& text, WordMemory& words) {
  TextRun run;
  run.text = text;
  AnalysedRun analysed;
  analysed.run = &run;
  tokenise(analysed, words);
  return analysed.tokens;
}

Token alone(const std::string& word) {
  WordMemory fresh(french(), word.size());
  return tokens_of(word, fresh).at(0);
}

}  // namespace

TEST_CASE("A remembered word is what it is alone") {
  // Pairs that share a key, or key and case, and yet are other words to the lexicon.
  const std::vector<std::string> words{
      "Pierre",    "pierre", "PIERRE", "Istanbul",    "\u0130stanbul", "Jean-Paul",    "Jean-paul",
      "jean-paul", "iPhone", "ipHone", "aujourd'hui", "aujourd’hui",   "mai\u00ADson", "maison",
      "Maison",    "l'",     "l’",     "inconnnu",    "Inconnnu",      "coeur",        "c\u0153ur",
      "C\u0152UR", "deux",   "Deux",   "DEUX",        "grandes",       "Grandes"};
  WordMemory page(french(), 1000000);
  for (int round = 0; round < 2; ++round)
    for (const std::string& word : words) {
      const Token expected = alone(word);
      const Token found = tokens_of(word, page).at(0);
      INFO(word);
      CHECK(found.key == expected.key);
      CHECK(found.letter_case == expected.letter_case);
      CHECK(found.analysis == expected.analysis);
      CHECK(found.traits == expected.traits);
    }
}

TEST_CASE("More words than a page's memory holds do not change what they are") {
  WordMemory page(french(), 0);
  const std::string letters = "abcdefghijklmnopqrstuvwxyz";
  for (int round = 0; round < 2; ++round)
    for (const char first : letters)
      for (const char second : letters) {
        const std::string word = std::string{first, second} + "tes";
        REQUIRE(tokens_of(word, page).at(0).analysis ==
                french().lexicon.find_any_case(word, LetterCase::lower));
      }
}

TEST_CASE("A word that is not to be translated has its traits but no analysis") {
  TextRun run;
  run.text = "deux maisons";
  run.no_translate = {{0, 12}};
  const std::vector<Token> tokens = tokenise(run, french()).tokens;
  CHECK(tokens.at(0).has(trait::starts_number));
  CHECK(tokens.at(0).analysis == 0);
  CHECK(tokens.at(1).analysis == 0);
}
