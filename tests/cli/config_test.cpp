// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The configuration file, from outside.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "workplace.h"

using cli::Run;
using cli::Workplace;
using nlohmann::json;

namespace {

// The errors of an audit of a page under this configuration.
std::string complaint(const std::string& config) {
  const Workplace place;
  place.write("fauxami.toml", config);
  place.write("wrong.txt", cli::wrong_page);
  const Run run = place.run("audit wrong.txt");
  CHECK(run.exit_code == 2);
  const std::size_t name = run.err.find("fauxami.toml");
  return name == std::string::npos ? run.err : run.err.substr(name);
}

}  // namespace

TEST_CASE("the nearest configuration above a page holds for it") {
  const Workplace place;
  place.write("fauxami.toml", "fail-on = \"minor\"\n");
  place.write("lax/fauxami.toml", "ignore = [\"grammar\"]\n");
  place.write("a/b/wrong.txt", cli::wrong_page);
  place.write("lax/wrong.txt", cli::wrong_page);
  CHECK(place.run("audit a/b/wrong.txt").exit_code == 1);
  CHECK(place.run("audit lax/wrong.txt").exit_code == 0);
  CHECK(place.run("audit a lax").exit_code == 1);
  CHECK(place.run("audit a/b/wrong.txt --no-config").exit_code == 0);
  CHECK(place.run("audit a/b/wrong.txt --config lax/fauxami.toml").exit_code == 0);
  CHECK(place.run("audit a/b/wrong.txt --fail-on never").exit_code == 0);
}

TEST_CASE("the working directory's configuration holds for standard input") {
  const Workplace place;
  place.write("fauxami.toml", "fail-on = \"minor\"\nui = \"fr\"\n");
  place.write("wrong.txt", cli::wrong_page);
  const Run run = place.shell(std::string(FAUXAMI_PROGRAM) + " audit - <wrong.txt");
  CHECK(run.exit_code == 1);
  CHECK(run.out.find("1 constat dans 1 page") != std::string::npos);
}

TEST_CASE("a severity of the project's own counts everywhere") {
  const Workplace place;
  place.write("fauxami.toml", "[severity]\n\"grammar\" = \"critical\"\n");
  place.write("wrong.txt", cli::wrong_page);
  const Run run = place.run("audit wrong.txt --format json");
  CHECK(run.exit_code == 1);
  const json report = json::parse(run.out);
  CHECK(report["documents"][0]["findings"][0]["severity"] == "critical");
  CHECK(report["documents"][0]["score"]["penalty"] == 25);
  CHECK(report["summary"]["by_severity"]["critical"] == 1);
}

TEST_CASE("the words of the project's list are known to the speller and to the name checks") {
  const Workplace place;
  place.write("page.txt", "Le vestiaire\n\nMa Sike, du groupe Tesla, aime le chocolt.\n");
  CHECK(json::parse(place.run("audit page.txt --format json").out)["summary"]["findings"] == 2);
  place.write("words.txt", "# of the house\nchocolt\nMa\nSike\n");
  place.write("fauxami.toml", "words = \"words.txt\"\n");
  CHECK(json::parse(place.run("audit page.txt --format json").out)["summary"]["findings"] == 0);
}

TEST_CASE("a fault in the configuration is told with its place") {
  CHECK(complaint("\nselct = []\n") ==
        "fauxami.toml:2:1: unknown key 'selct'; did you mean 'select'?\n");
  CHECK(complaint("select = [\"gramar\"]\n") ==
        "fauxami.toml:1:11: unknown rule or family 'gramar'; did you mean 'grammar'?\n");
  CHECK(complaint("fail-on = \"high\"\n") ==
        "fauxami.toml:1:11: must be one of 'critical', 'major', 'minor', 'neutral', 'never'\n");
  CHECK(complaint("ignore = \"name\"\n") ==
        "fauxami.toml:1:10: 'ignore' must be an array of strings\n");
  CHECK(complaint("words = \"none.txt\"\n") ==
        "fauxami.toml:1:9: cannot read the word list 'none.txt'\n");
  CHECK(complaint("level = \n").rfind("fauxami.toml:1:", 0) == 0);
}

TEST_CASE("a fault in one configuration is said once and leaves other pages alone") {
  const Workplace place;
  place.write("bad/fauxami.toml", "nonsense = 1\n");
  place.write("bad/a.txt", cli::wrong_page);
  place.write("bad/b.txt", cli::wrong_page);
  place.write("good/a.txt", cli::wrong_page);
  const Run run = place.run("audit bad good --format json");
  CHECK(run.exit_code == 2);
  CHECK(json::parse(run.out)["summary"]["documents"] == 1);
  CHECK(run.err.find("nonsense") == run.err.rfind("nonsense"));
}
