// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/suggestion.h"

#include <catch2/catch.hpp>

#include "language/rule_fixture.h"

using namespace fauxami;
using test::suggested;

TEST_CASE("another lemma takes the form of the word it replaces") {
  const std::string pattern = "(>faire sens)";
  const std::string suggestion = "{1:lemma=avoir} du sens";
  CHECK(suggested(pattern, suggestion, "Cela fait sens") == "fait sens -> a du sens");
  CHECK(suggested(pattern, suggestion, "Cela faisait sens") == "faisait sens -> avait du sens");
  CHECK(suggested(pattern, suggestion, "Cela a fait sens") == "fait sens -> eu du sens");
  CHECK(suggested(pattern, suggestion, "pour faire sens") == "faire sens -> avoir du sens");
}

TEST_CASE("an element can be inflected by itself or like another") {
  CHECK(suggested("la (grand) maison", "{2:Fem}", "la grand maison") == "grand -> grande");
  CHECK(suggested("maisons (grand)", "{2:like=1}", "les maisons grand") == "grand -> grandes");
}

TEST_CASE("capitals follow the page") {
  CHECK(suggested("(digital)", "numérique", "Digital est le mot") == "Digital -> Numérique");
  CHECK(suggested("(digital)", "numérique", "LE DIGITAL") == "DIGITAL -> NUMÉRIQUE");
}

TEST_CASE("articles are put right at both seams") {
  CHECK(suggested("(opportunité)", "possibilité", "c'est l'opportunité de partir") ==
        "l'opportunité -> la possibilité");
  CHECK(suggested("(digital)", "informatique", "le monde du digital") ==
        "du digital -> de l\u2019informatique");
  CHECK(suggested("(sur) le conseil", "à", "il siège sur le conseil") == "sur le -> au");
  CHECK(suggested("(avec)", "de", "parler avec IA") == "avec IA -> d\u2019IA");
  CHECK(suggested("(en charge de)", "responsable de", "il est en charge de le faire") ==
        "en charge de -> responsable de");
}

TEST_CASE("an aspirated h takes no elision") {
  CHECK(suggested("(chef)", "héros", "c'est le chef") == "chef -> héros");
  CHECK(suggested("(chef)", "homme", "c'est le chef") == "le chef -> l'homme");
}

TEST_CASE("the page's apostrophe is kept") {
  CHECK(suggested("(chef)", "homme", "c’est le chef") == "le chef -> l’homme");
}

TEST_CASE("a suggestion that cannot be inflected is left out") {
  CHECK(suggested("(bientôt)", "{1:Plur}", "il part bientôt") == "none");
}
