// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "app/cli/rule_choice.h"

#include <catch2/catch.hpp>

using namespace fauxami;

namespace {

const std::vector<RuleInfo>& rules() {
  static const std::vector<RuleInfo> all{{"name/mixed", "", "", Severity::minor, Level::standard},
                                         {"number/scale", "", "", Severity::minor, Level::standard},
                                         {"style/long", "", "", Severity::minor, Level::strict}};
  return all;
}

RuleChoice choice(std::vector<std::string> select, std::vector<std::string> ignore,
                  Level level = Level::standard) {
  return RuleChoice(std::move(select), std::move(ignore), level, rules());
}

}  // namespace

TEST_CASE("a pattern is an id, a family, or a family with a star") {
  CHECK(covers("name/mixed", "name/mixed"));
  CHECK(covers("name", "name/mixed"));
  CHECK(covers("name/*", "name/mixed"));
  CHECK_FALSE(covers("nam", "name/mixed"));
  CHECK_FALSE(covers("name/mix", "name/mixed"));
}

TEST_CASE("without a choice all rules of the level report") {
  CHECK(choice({}, {}).selects("name/mixed"));
  CHECK_FALSE(choice({}, {}).selects("style/long"));
  CHECK(choice({}, {}, Level::strict).selects("style/long"));
}

TEST_CASE("ignoring wins over selecting") {
  const RuleChoice names = choice({"name", "number"}, {"number/scale"});
  CHECK(names.selects("name/mixed"));
  CHECK_FALSE(names.selects("number/scale"));
  CHECK_FALSE(names.selects("style/long"));
}

TEST_CASE("a strict rule selected by its id reports, and makes the checks run strictly") {
  const RuleChoice strict = choice({"style/long"}, {});
  CHECK(strict.selects("style/long"));
  CHECK(strict.level() == Level::strict);
  CHECK(choice({"style"}, {}).level() == Level::standard);
  CHECK_FALSE(choice({"style"}, {}).selects("style/long"));
}
