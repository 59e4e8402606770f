// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/rule_set.h"

#include <catch2/catch.hpp>

#include "language/rule_fixture.h"

using namespace fauxami;

TEST_CASE("a rule set tells what its rules are, with their examples") {
  const RuleSet rules = test::compiled(test::rule_text("bon sens", "safety = 'safe'\nurl = 'u'\n"));
  const std::optional<RuleDescription> rule = rules.find("calque/essai");
  REQUIRE(rule);
  CHECK(rule->info.category == "Style/Unidiomatic style");
  CHECK(rule->safety == Safety::safe);
  CHECK(rule->file == "essai.toml");
  CHECK(rule->patterns == std::vector<std::string>{"bon sens"});
  CHECK(rule->bad[0].written == "{{x}}");
  CHECK(rule->good.size() == 2);
  CHECK_FALSE(rules.find("calque/autre"));
}

TEST_CASE("a pack without rules has an empty set") {
  const RuleSet rules = RuleSet::load(PackFile::from_bytes(PackWriter().bytes(), "empty"));
  CHECK(rules.empty());
  CHECK_FALSE(rules.tables().may_anchor(1));
}

TEST_CASE("the texts of a rule join the message catalogue") {
  const std::vector<Rule> rules = parse_rules(test::rule_text("bon", "why.fr = 'parce que'\n"),
                                              "a.toml", test::french().orthography);
  MessageCatalogue messages;
  add_rule_messages(rules, "fr", messages);
  CHECK(messages.format({"calque.essai.message", {}}) == "f");
  CHECK(messages.format({"calque.essai.why", {}}) == "parce que");
}
