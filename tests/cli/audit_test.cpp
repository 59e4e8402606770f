// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The command audit, from outside.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "workplace.h"

using cli::Run;
using cli::Workplace;
using nlohmann::json;

TEST_CASE("the exit code says whether something is at or above --fail-on") {
  const Workplace place;
  place.write("wrong.txt", cli::wrong_page);
  place.write("right.txt", cli::right_page);
  CHECK(place.run("audit right.txt").exit_code == 0);
  CHECK(place.run("audit right.txt wrong.txt --fail-on minor").exit_code == 1);
  CHECK(place.run("audit wrong.txt --fail-on critical").exit_code == 0);
  CHECK(place.run("audit wrong.txt --fail-on never").exit_code == 0);
}

TEST_CASE("a file that cannot be read ends with 2, the others are still audited") {
  const Workplace place;
  place.write("wrong.txt", cli::wrong_page);
  place.write("binary.txt", std::string("\x7F"
                                        "ELF\0\0\0\1\2\3\0\0\0",
                                        13));
  std::string latin1;
  for (int i = 0; i < 50; ++i) latin1 += "\xE9t\xE9 \xE0 No\xEBl\n";
  place.write("latin1.txt", latin1);
  const Run run =
      place.run("audit none.txt binary.txt latin1.txt wrong.txt --format json --fail-on minor");
  CHECK(run.exit_code == 2);
  const json report = json::parse(run.out);
  REQUIRE(report["documents"].size() == 1);
  CHECK(report["documents"][0]["path"] == "wrong.txt");
  CHECK(run.err.find("fauxami: none.txt: there is no such file; check the path.\n") !=
        std::string::npos);
  CHECK(run.err.find("fauxami: binary.txt: ") != std::string::npos);
  CHECK(run.err.find("fauxami: latin1.txt: ") != std::string::npos);
}

TEST_CASE("an empty file is clean") {
  const Workplace place;
  place.write("empty.txt", "");
  const Run run = place.run("audit empty.txt --format json");
  CHECK(run.exit_code == 0);
  CHECK(json::parse(run.out)["documents"][0]["words"] == 0);
}

TEST_CASE(
    "a directory gives its pages, sorted, without hidden files, links that loop or other files") {
  const Workplace place;
  for (const std::string name :
       {"site/b.txt", "site/a/z.md", "site/a/page.HTML", "site/.git/x.txt", "site/code.cpp"})
    place.write(name, cli::right_page);
  std::filesystem::create_directory_symlink("..", place.path("site/a/loop"));
  const Run run = place.run("audit site site/b.txt --format json");
  CHECK(run.exit_code == 0);
  std::string paths;
  const json report = json::parse(run.out);
  for (const json& document : report["documents"])
    paths += document["path"].get<std::string>() + " ";
  CHECK(paths == "site/a/page.HTML site/a/z.md site/b.txt ");
}

TEST_CASE("a directory without pages is an error that says so") {
  const Workplace place;
  place.write("empty/readme.cpp", "");
  const Run run = place.run("audit empty");
  CHECK(run.exit_code == 2);
  CHECK(run.err.find("empty: no page in this directory") != std::string::npos);
}

TEST_CASE("standard input is a page, with the name it is given") {
  const Workplace place;
  place.write("wrong.txt", cli::wrong_page);
  const Run run =
      place.shell(std::string(FAUXAMI_PROGRAM) +
                  " audit - --stdin-path page.fr.txt --format json --fail-on minor <wrong.txt");
  CHECK(run.exit_code == 1);
  CHECK(json::parse(run.out)["documents"][0]["path"] == "page.fr.txt");
}

TEST_CASE("every field of the JSON contract is there, in order") {
  const Workplace place;
  place.write("wrong.txt", cli::wrong_page);
  const nlohmann::ordered_json report =
      nlohmann::ordered_json::parse(place.run("audit wrong.txt --format json").out);
  const auto keys = [](const nlohmann::ordered_json& object) {
    std::string names;
    for (const auto& [key, value] : object.items()) names += key + " ";
    return names;
  };
  CHECK(keys(report) == "schema tool documents summary ");
  const nlohmann::ordered_json& document = report["documents"][0];
  CHECK(keys(document) == "path language source words findings score ");
  CHECK(document["language"] == "fr");
  CHECK(document["source"].is_null());
  CHECK(document["words"] == 4);
  REQUIRE(document["findings"].size() == 1);
  const nlohmann::ordered_json& finding = document["findings"][0];
  CHECK(keys(finding) ==
        "rule category type severity confidence start end line column text message notes fixes ");
  CHECK(finding["text"] == "option");
  CHECK(finding["start"] == 4);
  CHECK(finding["end"] == 10);
  CHECK(finding["column"] == 5);
  CHECK(keys(finding["fixes"][0]) == "title safety edits ");
  CHECK(keys(finding["fixes"][0]["edits"][0]) == "start end text ");
  CHECK(keys(document["score"]) == "penalty per_1000_words pass ");
  CHECK(report["summary"]["findings"] == 1);
}

TEST_CASE("the output is the same whatever the number of cores") {
  const Workplace place;
  for (int i = 0; i < 40; ++i) place.write("p/" + std::to_string(i) + ".txt", cli::wrong_page);
  const Run all = place.run("audit p --format json");
  const Run one =
      place.shell("taskset -c 0 " + std::string(FAUXAMI_PROGRAM) + " audit p --format json");
  CHECK(all.out == one.out);
  CHECK(json::parse(all.out)["summary"]["documents"] == 40);
}

TEST_CASE("what is in a page never reaches the terminal raw") {
  const Workplace place;
  place.write("wrong.txt", "Les option \xE2\x80\xAE\x1B[31m sont l\xC3\xA0.\n");
  const Run run = place.run("audit wrong.txt");
  CHECK(run.out.find("option <U+202E><U+001B>[31m sont") != std::string::npos);
  CHECK(run.out.find('\x1B') == std::string::npos);
}

TEST_CASE("colour comes when asked for and stays away from files and NO_COLOR") {
  const Workplace place;
  place.write("wrong.txt", cli::wrong_page);
  CHECK(place.run("audit wrong.txt --color always").out.find("\x1B[") != std::string::npos);
  CHECK(place.run("audit wrong.txt", "TERM=xterm").out.find("\x1B[") == std::string::npos);
  CHECK(place.run("audit wrong.txt --color always", "NO_COLOR=1").out.find("\x1B[") !=
        std::string::npos);
}

TEST_CASE("--output writes the report into a file") {
  const Workplace place;
  place.write("wrong.txt", cli::wrong_page);
  const Run run = place.run("audit wrong.txt --format json --output report.json --fail-on minor");
  CHECK(run.exit_code == 1);
  CHECK(run.out.empty());
  CHECK(json::parse(place.read("report.json"))["summary"]["findings"] == 1);
  CHECK(place.run("audit wrong.txt --output none/report.json").exit_code == 2);
}

TEST_CASE("--select and --ignore choose rules and families") {
  const Workplace place;
  place.write("wrong.txt", cli::wrong_page);
  const auto count = [&](const std::string& options) {
    return json::parse(
               place.run("audit wrong.txt --format json " + options).out)["summary"]["findings"]
        .get<int>();
  };
  CHECK(count("--select grammar") == 1);
  CHECK(count("--select grammar/*,encoding") == 1);
  CHECK(count("--select encoding") == 0);
  CHECK(count("--ignore encoding --ignore grammar/agreement") == 0);
  const Run unknown = place.run("audit wrong.txt --select gramar");
  CHECK(unknown.exit_code == 2);
  CHECK(
      unknown.err ==
      "fauxami: --select: unknown rule or family \x27gramar\x27; did you mean \x27grammar\x27?\n");
}

TEST_CASE("messages come in the language that is asked for") {
  const Workplace place;
  place.write("right.txt", cli::right_page);
  CHECK(place.run("audit right.txt").out == "no findings in 1 page. 4 words.\n");
  CHECK(place.run("audit right.txt", "LC_ALL=fr_FR.UTF-8").out ==
        "aucun constat dans 1 page. 4 mots.\n");
  CHECK(place.run("audit right.txt", "LANG=fr_CA.UTF-8 LC_ALL=C").out ==
        "no findings in 1 page. 4 words.\n");
  CHECK(place.run("audit right.txt --ui fr").out == "aucun constat dans 1 page. 4 mots.\n");
}

TEST_CASE("damaged bytes are reported in words, and the rest is audited") {
  const Workplace place;
  place.write("page.txt", "Un titre\n\nUn texte \xFF de la ville, avec une fin tranquille.\n");
  const Run run = place.run("audit page.txt --ui en --format json");
  CHECK(run.exit_code == 0);
  const json finding = json::parse(run.out)["documents"][0]["findings"][0];
  CHECK(finding["rule"] == "encoding/invalid-utf8");
  CHECK(finding["message"].get<std::string>().rfind("Unreadable bytes", 0) == 0);
}

TEST_CASE("a fault in a rule file is told with its place") {
  const Workplace place;
  place.write(
      "r.toml",
      "[[rule]]\nid = \"calque/x\"\ncategory = \"Style/Unidiomatic style\"\nmatch = '((a'\n");
  const Run run = place.run("rules test r.toml");
  CHECK(run.exit_code == 2);
  CHECK(run.err.find("r.toml:") != std::string::npos);
}
