// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/word_recognition.h"

#include <catch2/catch.hpp>

#include "base/text_hash.h"
#include "language/language_pack.h"

namespace fauxami {
namespace {

const LanguagePack& french() {
  static const LanguagePack pack = LanguagePack::load(PackFile::open(FAUXAMI_PACK_DIR "/fr.pack"));
  return pack;
}

AnalysisId read(const std::string& word) {
  return recognise(word, letter_case_of(word), french().lexicon, french().orthography);
}

bool known(const std::string& word) { return read(word) != 0; }

std::string first_lemma(const std::string& word, Features wanted) {
  for (const Reading& reading : french().lexicon.readings(read(word)))
    if (satisfies(reading.features, wanted)) return french().lexicon.lemma(word, reading);
  return "";
}

}  // namespace

TEST_CASE("Clitics hang on their verb") {
  CHECK(first_lemma("pourrait-elle", feature::verb) == "pouvoir");
  CHECK(first_lemma("Ira-t-on", feature::verb | feature::fut) == "aller");
  CHECK(first_lemma("donne-le-moi", feature::verb) == "donner");
  CHECK(first_lemma("semaine-là", feature::noun) == "semaine");
  CHECK(known("rends-t\u2019en"));
  CHECK_FALSE(known("pourais-elle"));
}

TEST_CASE("A productive prefix carries the readings of its word") {
  CHECK(first_lemma("cryptomonnaies", feature::noun | feature::plur) == "cryptomonnaie");
  CHECK(first_lemma("vice-présidentes", feature::noun | feature::fem) == "vice-président");
  CHECK(first_lemma("Cybersécurité", feature::noun) == "cybersécurité");
  CHECK(first_lemma("franco-finlandaises", feature::adj | feature::fem | feature::plur) ==
        "franco-finlandais");
  CHECK(known("anti-pelliculaire"));
}

TEST_CASE("A prefix does not excuse a slip") {
  for (const char* word : {"comandant", "resources", "interressant", "antix", "micrordinateur"}) {
    INFO(word);
    CHECK_FALSE(known(word));
  }
}

TEST_CASE("Hyphenated words of known parts are known, without readings") {
  CHECK(read("moteur-balai") == Lexicon::known_compound);
  CHECK(french().lexicon.readings(Lexicon::known_compound).empty());
  CHECK(known("Paris-Marseille"));
  CHECK_FALSE(known("moteur-balaix"));
}

TEST_CASE("Whole words come first") {
  CHECK(read("arc-en-ciel") == french().lexicon.find("arc-en-ciel"));
  CHECK(read("peut-être") == french().lexicon.find("peut-être"));
  CHECK(first_lemma("maison", feature::noun) == "maison");
}

TEST_CASE("Nothing elides before an aspirated word, whatever its form") {
  for (const char* word :
       {"haricots", "haïs", "Hollandaise", "heurtait", "onzièmes", "handicapées", "héros"}) {
    INFO(word);
    CHECK(french().orthography.aspirated.count(hash_word(word)) == 1);
  }
  for (const char* word : {"homme", "héroïne", "huile", "hôpital", "héroïques", "hiver"}) {
    INFO(word);
    CHECK(french().orthography.aspirated.count(hash_word(word)) == 0);
  }
}

}  // namespace fauxami
