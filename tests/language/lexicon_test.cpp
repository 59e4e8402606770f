// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/lexicon.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace fauxami {
namespace {

const Lexicon& french() {
  static const Lexicon lexicon(PackFile::open(FAUXAMI_PACK_DIR "/fr.pack"));
  return lexicon;
}

// True when the form has a reading with these features and this lemma.
bool reads(const std::string& form, const std::string& lemma, Features wanted,
           LetterCase letter_case = LetterCase::lower) {
  for (const Reading& reading : french().readings(french().find_any_case(form, letter_case)))
    if (satisfies(reading.features, wanted) && french().lemma(form, reading) == lemma) return true;
  return false;
}

}  // namespace

TEST_CASE("A form gives its lemma and features") {
  CHECK(reads("chevaux", "cheval", feature::noun | feature::masc | feature::plur));
  CHECK_FALSE(reads("chevaux", "cheval", feature::sing));
  CHECK(reads("nouvelle", "nouveau", feature::adj | feature::fem | feature::sing));
  CHECK(reads("clôturé", "clôturer",
              feature::verb | feature::past_part | feature::masc | feature::sing));
  CHECK(reads("puces", "puce", feature::noun | feature::fem | feature::plur));
  CHECK(reads("puces", "pucer", feature::verb | feature::ind | feature::pres | feature::second));
  CHECK(reads("sont", "être", feature::aux | feature::verb | feature::third | feature::plur));
  CHECK(reads("les", "le", feature::det | feature::plur));
  CHECK(reads("une", "un", feature::det | feature::fem));
  CHECK(reads("qu'", "que", feature::sconj));
}

TEST_CASE("Moods of one spelling stay apart") {
  CHECK(reads("chantions", "chanter", feature::sub | feature::pres));
  CHECK(reads("chantions", "chanter", feature::ind | feature::imperfect));
  CHECK_FALSE(reads("chantions", "chanter", feature::sub | feature::imperfect));
}

TEST_CASE("A pack without words gives an empty lexicon") {
  const Lexicon none(PackFile::open(FAUXAMI_PACK_DIR "/zh-Hans.pack"));
  CHECK(none.empty());
  CHECK(none.find("maison") == 0);
}

TEST_CASE("An unknown form is 0") {
  for (const char* word : {"cheveaux", "langagge", "zzz", "", "d'table", "l'hibou"})
    CHECK(french().find(word) == 0);
}

TEST_CASE("Case is read as a reader reads it") {
  CHECK(french().find("Chevaux") == 0);
  CHECK(reads("Chevaux", "cheval", feature::noun, LetterCase::capitalised));
  CHECK(reads("CHEVAUX", "cheval", feature::noun, LetterCase::upper));
  CHECK(reads("PARIS", "Paris", feature::propn, LetterCase::upper));
  CHECK(french().find_any_case("paris", LetterCase::lower) != 0);
  CHECK(french().find_any_case("belgique", LetterCase::lower) == 0);
}

TEST_CASE("A capitalised form is also its lower-case word") {
  CHECK(reads("Pierre", "Pierre", feature::propn, LetterCase::capitalised));
  CHECK(reads("Pierre", "pierre", feature::noun | feature::fem, LetterCase::capitalised));
}

TEST_CASE("Either apostrophe, and the ligature of a keyboard that has none") {
  CHECK(french().find("aujourd\u2019hui") == french().find("aujourd'hui"));
  CHECK(french().find("aujourd'hui") != 0);
  CHECK(french().find_any_case("oeuvre", LetterCase::lower) == french().find("œuvre"));
  CHECK(french().find("oeuvre") == 0);
}

TEST_CASE("Inflection asks for features and gives forms") {
  CHECK(french().inflect("grand", feature::adj | feature::masc | feature::sing) ==
        std::vector<std::string>{"grand"});
  CHECK(french().inflect("grand", feature::adj | feature::fem | feature::plur) ==
        std::vector<std::string>{"grandes"});
  CHECK(french().inflect("avoir", feature::fin | feature::ind | feature::pres | feature::third |
                                      feature::sing) == std::vector<std::string>{"a"});
  CHECK(french().inflect("cheval", feature::plur) == std::vector<std::string>{"chevaux"});
  CHECK(french().inflect("chanter", feature::fin | feature::ind | feature::fut | feature::first |
                                        feature::plur) == std::vector<std::string>{"chanterons"});
  CHECK(french().inflect("zzz", 0).empty());
}

TEST_CASE("All forms of a lemma") {
  CHECK(french().forms("national") ==
        std::vector<std::string>{"national", "nationale", "nationaux", "nationales"});
  CHECK(french().forms("être").size() > 40);
}

TEST_CASE("Features of all readings, joined") {
  const Features any = french().any_features(french().find("puces"));
  CHECK((any & feature::noun) != 0);
  CHECK((any & feature::verb) != 0);
  CHECK((any & feature::adj) == 0);
  CHECK(french().any_features(0) == 0);
}

}  // namespace fauxami
