// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Bilingual tables from the command line.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "workplace.h"

using cli::Run;
using cli::Workplace;
using nlohmann::json;

namespace {

// The second row says ten times too much; the fourth has a noun in the wrong number.
const char* const pairs =
    "row\talign\tzh-Hans\tfr\n"
    "a.md#title\t1to1\t\u516C\u53F8\u8D22\u62A5\tLe rapport de la soci\u00E9t\u00E9\n"
    "a.md#1\t1to1\t\u8425\u6536\u8FBE1000\u4EBF\u7F8E\u5143\u3002\t"
    "Le chiffre d\u2019affaires atteint 1000 milliards de dollars.\n"
    "b.md#1\tdp\t\u4F60\u597D\u3002\tBonjour.\n"
    "b.md#2\t1to1\t\u9009\u9879\u5728\u90A3\u91CC\u3002\tLes option sont l\u00E0.\n";

std::string wide(const std::string& ascii) {
  std::string bytes = "\xFF\xFE";
  for (const char c : ascii) (bytes += c) += '\0';
  return bytes;
}

json documents_of(const Run& run) { return json::parse(run.out)["documents"]; }

}  // namespace

TEST_CASE("a table is one document whose findings name their rows") {
  const Workplace place;
  place.write("pairs.tsv", pairs);
  const Run run = place.run("audit --format json pairs.tsv");
  CHECK(run.exit_code == 1);
  CHECK(run.err.empty());
  const json documents = documents_of(run);
  REQUIRE(documents.size() == 1);
  CHECK(documents[0]["path"] == "pairs.tsv");
  CHECK(documents[0]["language"] == "fr");
  CHECK(documents[0]["words"] == 18);
  const json& findings = documents[0]["findings"];
  REQUIRE(findings.size() == 2);
  CHECK(findings[0]["rule"] == "number/scale");
  CHECK(findings[0]["row"] == "a.md#1");
  CHECK(findings[0]["line"] == 3);
  const std::string bytes = pairs;
  CHECK(findings[0]["start"] == bytes.find("1000 milliards"));
  CHECK(findings[1]["rule"] == "grammar/agreement");
  CHECK(findings[1]["row"] == "b.md#2");
}

TEST_CASE("without a column row the findings name their lines") {
  const Workplace place;
  place.write("t.csv",
              "en,fr\r\nThe options,\"Les\r\noptions\"\r\nThe options,Les option sont\r\n");
  const json documents = documents_of(place.run("audit --format json t.csv"));
  REQUIRE(documents[0]["findings"].size() == 1);
  CHECK(documents[0]["findings"][0]["row"] == "4");
}

TEST_CASE("the text report names the row") {
  const Workplace place;
  place.write("pairs.tsv", pairs);
  const Run run = place.run("audit --ui en pairs.tsv");
  CHECK(run.out.find("pairs.tsv:5:24 [b.md#2] minor grammar/agreement") != std::string::npos);
}

TEST_CASE("fix and diff work on tables, every other byte stays") {
  const Workplace place;
  place.write("t.tsv", "en\tfr\tnote\r\nThe options\tLes option sont l\u00E0.\tx\r\n");
  const Run diff = place.run("diff t.tsv");
  CHECK(diff.out.find("+The options\tLes options sont l\u00E0.\tx\r\n") != std::string::npos);
  place.run("fix --unsafe t.tsv");
  CHECK(place.read("t.tsv") == "en\tfr\tnote\r\nThe options\tLes options sont l\u00E0.\tx\r\n");
}

TEST_CASE("a correction with a comma puts quotes around a plain CSV cell") {
  const Workplace place;
  place.write("t.csv", "en,fr\nIt costs $2.5 billion.,Cela co\u00FBte 2.5 milliards de dollars.\n");
  place.run("fix --unsafe t.csv");
  CHECK(place.read("t.csv") ==
        "en,fr\nIt costs $2.5 billion.,\"Cela co\u00FBte 2,5 milliards de dollars.\"\n");
}

TEST_CASE("a header without the languages is an error at its line") {
  const Workplace place;
  place.write("t.csv", "name,price\na,1\n");
  const Run run = place.run("audit --ui en t.csv");
  CHECK(run.exit_code == 2);
  CHECK(run.err.rfind("fauxami: t.csv:1: no column of the table is named by a language tag", 0) ==
        0);
  const Run missing = place.run("audit --ui en --lang fr --source-lang de t.csv");
  CHECK(missing.exit_code == 2);
  CHECK(missing.err ==
        "fauxami: t.csv:1: the table has no column \x27"
        "de\x27; its columns: name, price.\n");
}

TEST_CASE("an empty table is clean as any empty page") {
  const Workplace place;
  for (const char* bytes : {"", "\n\n", "\xEF\xBB\xBF", "\xFF\xFE", "en\tfr\n"}) {
    place.write("t.tsv", bytes);
    const Run run = place.run("audit --format json t.tsv");
    CHECK(run.exit_code == 0);
    CHECK(run.err.empty());
    CHECK(documents_of(run)[0]["language"] == "fr");
    CHECK(documents_of(run)[0]["findings"].empty());
  }
}

TEST_CASE("a table in UTF-16 is corrected in UTF-16") {
  const Workplace place;
  place.write("t.csv",
              wide("en,fr\r\nIt costs $2.5 billion.,Cela vaut 2.5 milliards de dollars.\r\n"));
  place.run("fix --unsafe t.csv");
  CHECK(place.read("t.csv") ==
        wide("en,fr\r\nIt costs $2.5 billion.,\"Cela vaut 2,5 milliards de dollars.\"\r\n"));
}

TEST_CASE("languages choose the columns") {
  const Workplace place;
  place.write("t.tsv", "fr\ten\nLes option sont l\u00E0.\tThe options are there.\n");
  CHECK(documents_of(place.run("audit --format json --lang fr t.tsv"))[0]["findings"].size() == 1);
  CHECK(place.run("audit --lang nn t.tsv").exit_code == 2);
  const Run english = place.run("audit --ui en t.tsv");
  CHECK(english.exit_code == 2);
  CHECK(english.err.rfind("fauxami: t.tsv:1: translations into \x27"
                          "en\x27 cannot be audited",
                          0) == 0);
}

TEST_CASE("a source language without a pack is said once, the target is audited alone") {
  const Workplace place;
  place.write("t.tsv", "is\tfr\nx\tLes option sont l\u00E0.\nx\tLes option sont l\u00E0.\n");
  const Run run = place.run("audit --ui en --format json t.tsv");
  CHECK(run.err.find("t.tsv:1: no language pack for the source language \x27is\x27") !=
        std::string::npos);
  CHECK(run.err.find("no language pack") == run.err.rfind("no language pack"));
  CHECK(documents_of(run)[0]["findings"].size() == 2);
}

TEST_CASE("a directory gives its bilingual tables and leaves the others") {
  const Workplace place;
  place.write("d/a.tsv", "en\tfr\nThe options\tLes option sont l\u00E0.\n");
  place.write("d/b.csv", "name,price\na,1\n");
  place.write("d/c.txt", cli::right_page);
  const json documents = documents_of(place.run("audit --format json d"));
  REQUIRE(documents.size() == 2);
  CHECK(documents[0]["path"] == "d/a.tsv");
  CHECK(documents[1]["path"] == "d/c.txt");
}

TEST_CASE("the report of a table is the same on one core and on all") {
  const Workplace place;
  std::string table = "row\ten\tfr\n";
  for (int i = 0; i < 600; ++i)
    table += "p" + std::to_string(i % 70) + "#" + std::to_string(i) +
             "\tThe options cost $2.5 billion.\tLes option co\u00FBte 2.5 milliard de dollar !\n";
  place.write("t.tsv", table);
  const std::string audit =
      std::string(FAUXAMI_PROGRAM) + " audit --fail-on minor --format json t.tsv";
  const Run one = place.shell("taskset -c 0 " + audit);
  const Run all = place.shell(audit);
  CHECK(one.exit_code == 1);
  CHECK(documents_of(one)[0]["findings"].size() >= 600);
  CHECK(one.out == all.out);
}
