// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Source pages: which file, which language.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "workplace.h"

using cli::Run;
using cli::Workplace;
using nlohmann::json;

TEST_CASE("a source page is named in the report") {
  const Workplace place;
  place.write("page.txt", cli::right_page);
  place.write("source.txt", "The options are there.\n");
  const Run run = place.run("audit page.txt --source source.txt --format json");
  CHECK(run.exit_code == 0);
  CHECK(json::parse(run.out)["documents"][0]["source"] == "source.txt");
  CHECK(run.err.empty());
}

TEST_CASE("in a directory of sources the counterpart has the same relative path") {
  const Workplace place;
  place.write("fr/a/page.txt", cli::right_page);
  place.write("en/a/page.txt", "The options are there.\n");
  const json report = json::parse(place.run("audit fr --source en --format json").out);
  CHECK(report["documents"][0]["source"] == "en/a/page.txt");
}

TEST_CASE("a source language without a pack is said, the page is audited alone") {
  const Workplace place;
  place.write("page.txt", cli::wrong_page);
  place.write("source.txt", "\xE0\xB8\xA0\xE0\xB8\xB2\xE0\xB8\xA9\xE0\xB8\xB2\n");
  const Run run = place.run("audit page.txt --source source.txt --format json");
  CHECK(run.exit_code == 0);
  CHECK(run.err.find("no language pack for the source language \x27th\x27") != std::string::npos);
  CHECK(json::parse(run.out)["documents"][0]["source"].is_null());
  CHECK(json::parse(run.out)["summary"]["findings"] == 1);
}

TEST_CASE("a missing source page is an error, the page is audited alone") {
  const Workplace place;
  place.write("page.txt", cli::wrong_page);
  const Run run = place.run("audit page.txt --source none.txt --format json");
  CHECK(run.exit_code == 2);
  CHECK(run.err == "fauxami: none.txt: there is no such file; check the path.\n");
  CHECK(json::parse(run.out)["summary"]["findings"] == 1);
}

TEST_CASE("one source page does not serve several pages") {
  const Workplace place;
  place.write("a.txt", cli::right_page);
  place.write("b.txt", cli::right_page);
  place.write("source.txt", "The options are there.\n");
  const Run run = place.run("audit a.txt b.txt --source source.txt");
  CHECK(run.exit_code == 2);
  CHECK(run.err.find("give a directory to --source") != std::string::npos);
}

TEST_CASE("a page language without a pack is an error that names the command to build it") {
  const Workplace place;
  place.write("a.txt", cli::right_page);
  const Run run = place.run("audit a.txt --lang eo");
  CHECK(run.exit_code == 2);
  CHECK(run.err.find("cmake --build --preset release --target packs") != std::string::npos);
}
