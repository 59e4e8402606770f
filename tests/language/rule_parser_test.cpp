// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/rule_parser.h"

#include <catch2/catch.hpp>

#include "base/load_error.h"
#include "language/rule_fixture.h"

using namespace fauxami;
using test::rule_text;

namespace {

// What loading a rule file says, "" when it is right.
std::string complaint(const std::string& toml) {
  try {
    test::compiled(toml);
    return "";
  } catch (const LoadError& error) {
    return error.what();
  }
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  return text.replace(text.find(from), from.size(), to);
}

}  // namespace

TEST_CASE("a rule has all it needs") {
  const std::vector<Rule> rules =
      parse_rules(rule_text("(>faire) sens",
                            "severity = \"major\"\nscope = [\"!caption\"]\nsource = 'Sense'\n"),
                  "a.toml", test::french().orthography);
  REQUIRE(rules.size() == 1);
  CHECK(rules[0].info.type == "overly-literal");
  CHECK(rules[0].info.severity == Severity::major);
  CHECK((rules[0].roles >> static_cast<unsigned>(Role::caption) & 1U) == 0);
  CHECK((rules[0].roles >> static_cast<unsigned>(Role::title) & 1U) == 1);
  CHECK(rules[0].source == std::vector<std::string>{"sense"});
  CHECK(rules[0].cases[0].pattern.underline_end == 1);
}

TEST_CASE("a list is a rule with a case a pair") {
  const std::string list = replaced(replaced(rule_text("x"), "[[rule]]", "[[list]]"), "match = 'x'",
                                    "pairs = [[\"a b\", \"c | d\"]]");
  const std::vector<Rule> rules = parse_rules(list, "a.toml", test::french().orthography);
  REQUIRE(rules.size() == 1);
  CHECK(rules[0].cases[0].suggestions == std::vector<std::string>{"c", "d"});
}

TEST_CASE("an example tells its mark and its suggestions") {
  const RuleExample example = parse_example("Cela {{fait sens}}. => a du sens | est logique");
  CHECK(example.text == "Cela fait sens.");
  CHECK(example.mark == Span{5, 14});
  CHECK(example.expected == std::vector<std::string>{"a du sens", "est logique"});
}

TEST_CASE("every fault is told with its place and what to do") {
  CHECK(complaint(rule_text("bon sens")).empty());
  CHECK(complaint(rule_text("bon sens", "sugest = ['x']\n")) ==
        "essai.toml:9:1: unknown key 'sugest'; did you mean 'suggest'?");
  CHECK(complaint(rule_text("bon :NOM")) ==
        "essai.toml:4:15: unknown feature 'NOM'; rules/README.md lists them");
  CHECK(complaint(rule_text(">fairee sens"))
            .find("essai.toml:4:10: the lexicon has no lemma 'fairee'") == 0);
  CHECK(complaint(rule_text("bon /(/")).find("essai.toml:4:14: bad regex") == 0);
  CHECK(complaint(rule_text(":DET :NOUN")).find("needs a word or >lemma") != std::string::npos);
  CHECK(complaint(rule_text("[bon|sens")).find("'[' is not closed") != std::string::npos);
  CHECK(complaint(rule_text("(bon")).find("')' is missing") != std::string::npos);
  CHECK(complaint(rule_text("bon", "suggest = ['{2}']\n"))
            .find("is not an element: the pattern has 1") != std::string::npos);
  CHECK(complaint(rule_text("bon", "scope = ['titre']\n")).find("'titre' is no role") !=
        std::string::npos);
  CHECK(complaint(replaced(rule_text("bon"), "Unidiomatic", "Unidiomatique"))
            .find("did you mean 'Style/Unidiomatic style'") != std::string::npos);
  CHECK(complaint(replaced(rule_text("bon"), "good = [\"a\", \"b\"]", "good = [\"a\"]"))
            .find("needs two good examples") != std::string::npos);
  CHECK(complaint(rule_text("bon") + rule_text("sens")).find("is used already at essai.toml:1") !=
        std::string::npos);
  CHECK(complaint("[[rule]\n").find("essai.toml:1:") == 0);
}
