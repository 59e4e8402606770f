// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Usage, help, and the commands that tell about rules and languages.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "workplace.h"

using cli::Run;
using cli::Workplace;
using nlohmann::json;

TEST_CASE("help is for standard output, a usage error is exit code 2 on standard error") {
  const Workplace place;
  for (const std::string command :
       {"", "audit", "diff", "fix", "explain", "rules", "rules list", "rules test", "names",
        "names lookup", "languages", "numbers"}) {
    const Run run = place.run(command + " --help");
    INFO(command);
    CHECK(run.exit_code == 0);
    CHECK(run.out.find("Example:\n  fauxami " + command.substr(0, command.find(' '))) !=
          std::string::npos);
  }
  for (const std::string wrong :
       {"", "audit", "adit x", "audit --nonsense x", "audit x --format pdf", "explain"}) {
    const Run run = place.run(wrong);
    INFO(wrong);
    CHECK(run.exit_code == 2);
    CHECK(run.out.empty());
    CHECK_FALSE(run.err.empty());
  }
}

TEST_CASE("--version names the program") {
  CHECK(Workplace().run("--version").out.rfind("fauxami ", 0) == 0);
}

TEST_CASE("explain tells what a rule finds and why") {
  const Workplace place;
  const Run run = place.run("explain grammar/agreement");
  CHECK(run.exit_code == 0);
  CHECK(run.out.rfind("grammar/agreement\n", 0) == 0);
  CHECK(run.out.find("Linguistic conventions/Grammar") != std::string::npos);
}

TEST_CASE("explain of an unknown rule names the nearest one") {
  const Run run = Workplace().run("explain grammar/agrement");
  CHECK(run.exit_code == 2);
  CHECK(
      run.err ==
      "fauxami: unknown rule \x27grammar/agrement\x27; did you mean \x27grammar/agreement\x27?\n");
}

TEST_CASE("rules list holds every rule with its title, sorted") {
  const Workplace place;
  const json list = json::parse(place.run("rules list --format json").out);
  std::string last;
  bool has_agreement = false;
  for (const json& rule : list["rules"]) {
    const std::string id = rule["id"];
    CHECK(last < id);
    CHECK_FALSE(rule["title"].get<std::string>().empty());
    has_agreement = has_agreement || id == "grammar/agreement";
    last = id;
  }
  CHECK(has_agreement);
  CHECK(place.run("rules list").out.find("grammar/agreement") != std::string::npos);
}

TEST_CASE("languages tells which packs can audit pages") {
  const Workplace place;
  const json list = json::parse(place.run("languages --format json").out);
  bool french = false;
  for (const json& language : list["languages"])
    if (language["tag"] == "fr") french = language["target"];
  CHECK(french);
  CHECK(place.run("languages").out.find("pages and sources") != std::string::npos);
}

TEST_CASE("names lookup says what a written form stands for, and ends with 1 for an unknown one") {
  const Workplace place;
  const Run known = place.run("names lookup \"Huang Renxun\"");
  CHECK(known.exit_code == 0);
  CHECK(known.out.rfind("Jensen Huang (", 0) == 0);
  CHECK(place.run("names lookup Zzyzx").exit_code == 1);
}

TEST_CASE("rules test runs the examples of the pack") {
  const Run run = Workplace().run("rules test");
  INFO(run.out);
  CHECK(run.exit_code == 0);
  CHECK(run.out.find(" 0 failures") != std::string::npos);
}
