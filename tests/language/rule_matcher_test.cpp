// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/rule_matcher.h"

#include <catch2/catch.hpp>

#include "language/rule_fixture.h"

using namespace fauxami;
using test::found;

TEST_CASE("a word is found in any case and with either apostrophe") {
  CHECK(found("bon sens", "Le Bon SENS même") == "Bon SENS");
  CHECK(found("d’IA", "Des puces d’ia") == "d’ia");
  CHECK(found("bon sens", "Le sens bon") == "");
}

TEST_CASE("quotation marks ask for the exact spelling") {
  CHECK(found("\"IA\"", "l'IA et ia") == "IA");
}

TEST_CASE("a lemma stands for all its forms") {
  CHECK(found("(>faire) sens", "Cela faisait sens") == "faisait");
  CHECK(found(">cheval blanc", "des Chevaux blanc") == "Chevaux blanc");
  CHECK(found(">faire:Inf sens", "pour faire sens, il fait sens") == "faire sens");
}

TEST_CASE("features ask for one reading that has them") {
  CHECK(found("très (:ADJ)", "un très grand pas") == "grand");
  CHECK(found("très (:ADJ.Fem)", "un très grand pas") == "");
}

TEST_CASE("skips take the shortest way and stay within their number") {
  CHECK(found("un * pas", "un tout petit pas vers un pas") == "un tout petit pas / un pas");
  CHECK(found("un *2 pas", "un a b c pas") == "");
}

TEST_CASE("alternatives, optional elements and negation") {
  CHECK(found("[en plus de|outre] cela", "en plus de cela, outre cela") ==
        "en plus de cela / outre cela");
  CHECK(found("un ?très bon pas", "un bon pas, un très bon pas") == "un bon pas / un très bon pas");
  CHECK(found("bon !sens", "bon sens, bon pas") == "bon pas");
  CHECK(found("bon [!sens|$]", "le bon") == "bon");
  CHECK(found("bon !sens", "le bon") == "");
}

TEST_CASE("classes, regexes and the ends of a sentence") {
  CHECK(found("<num> euros", "12 euros, dix euros") == "12 euros");
  CHECK(found("monsieur <cap>", "monsieur Paul, monsieur untel") == "monsieur Paul");
  CHECK(found("en /20\\d\\d/", "en 2026, en 1926") == "en 2026");
  CHECK(found("^ bref", "bref, je suis bref") == "bref");
  CHECK(found("bref $", "bref, je suis bref") == "bref");
}

TEST_CASE("a word inside protected text is left alone") {
  const RuleSet rules = test::compiled(test::rule_text("bon sens"));
  test::Line line("bon sens");
  line.analysed.tokens[1].no_translate = true;
  std::vector<RuleMatch> matches;
  RuleMatcher(rules, test::french().lexicon, line.analysed).find({0, 2}, matches);
  CHECK(matches.empty());
}

TEST_CASE("an antipattern covers what its ellipsis spans") {
  const RuleSet rules =
      test::compiled(test::rule_text("sens", "unless = ['… double sens', 'ne …']\n"));
  const test::Line line("du sens au double sens");
  const RuleMatcher matcher(rules, test::french().lexicon, line.analysed);
  const std::uint32_t first = rules.tables().programs[0];
  CHECK(matcher.overlaps(first, {0, 5}, {1, 2}));
  const test::Line other("ne va pas en sens");
  const RuleMatcher second(rules, test::french().lexicon, other.analysed);
  CHECK(second.overlaps(rules.tables().programs[1], {0, 5}, {4, 5}));
  CHECK_FALSE(second.overlaps(first, {0, 5}, {4, 5}));
}

TEST_CASE("a pattern that could backtrack for ever gives up") {
  std::string text;
  for (int i = 0; i < 200; ++i) text += "a ";
  CHECK(found("a *20 a *20 a *20 a *20 a *20 b", text) == "");
}
