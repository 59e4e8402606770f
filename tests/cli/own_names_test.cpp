// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// A project's own names, from outside.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "workplace.h"

using cli::Run;
using cli::Workplace;
using nlohmann::json;

namespace {

const std::string cache = "XDG_CACHE_HOME=\"$PWD/cache\"";

// A project with a name of its own, a choice of its own and a page with a fault in either.
void fill(const Workplace& place) {
  place.write("fauxami.toml", "names = [\"names.tsv\"]\n");
  place.write("names.tsv",
              "key\tkind\tfr\tzh-Hans\tcontext\n"
              "lina-morvan\tperson\tLina Morvan\t莫婉琳\tbatterie\nkiev\t\tKyiv\t\t\n");
  place.write("page.txt", "La batterie de Mo Wanlin\n\nLe maire de Kiev parle de Lina Morvan.\n");
}

std::vector<std::string> rules_of(const Run& run) {
  std::vector<std::string> rules;
  const json report = json::parse(run.out);
  for (const json& finding : report["documents"][0]["findings"]) rules.push_back(finding["rule"]);
  return rules;
}

std::size_t cached_files(const Workplace& place) {
  std::size_t count = 0;
  if (!std::filesystem::exists(place.path("cache/fauxami"))) return 0;
  for (const std::filesystem::directory_entry& entry :
       std::filesystem::directory_iterator(place.path("cache/fauxami")))
    count += entry.path().extension() == ".pack" ? 1 : 100;
  return count;
}

const std::vector<std::string> both{"name/transliteration", "terminology/forbidden-form"};

}  // namespace

TEST_CASE("own names are found in a page and compiled once") {
  const Workplace place;
  fill(place);
  CHECK(rules_of(place.run("audit page.txt --format json --no-config", cache)).empty());
  CHECK(cached_files(place) == 0);
  CHECK(rules_of(place.run("audit page.txt --format json", cache)) == both);
  CHECK(cached_files(place) == 1);
  CHECK(rules_of(place.run("audit page.txt --format json", cache)) == both);
  CHECK(cached_files(place) == 1);
  place.write("names.tsv", "key\tkind\tfr\nkiev\t\tKyiv\n");
  CHECK(rules_of(place.run("audit page.txt --format json", cache)) ==
        std::vector<std::string>{"terminology/forbidden-form"});
  CHECK(cached_files(place) == 2);
}

TEST_CASE("fix writes the project's form") {
  const Workplace place;
  fill(place);
  place.run("fix page.txt", cache);
  CHECK(place.read("page.txt") ==
        "La batterie de Lina Morvan\n\nLe maire de Kyiv parle de Lina Morvan.\n");
}

TEST_CASE("without a cache the names are compiled in memory") {
  const Workplace place;
  fill(place);
  CHECK(rules_of(place.run("audit page.txt --format json")) == both);
  place.write("cache", "a file where a folder should be");
  const Run run = place.run("audit page.txt --format json", cache);
  CHECK(rules_of(run) == both);
  CHECK(run.err == "");
}

TEST_CASE("a damaged file of the cache is made anew") {
  const Workplace place;
  fill(place);
  place.run("audit page.txt", cache);
  place.shell("for f in cache/fauxami/*.pack; do echo damaged >$f; done");
  CHECK(rules_of(place.run("audit page.txt --format json", cache)) == both);
  place.shell("for f in cache/fauxami/*.pack; do head -c 5000 $f >x; cat x >$f; done");
  CHECK(rules_of(place.run("audit page.txt --format json", cache)) == both);
}

TEST_CASE("two programs may fill the cache at once") {
  const Workplace place;
  fill(place);
  const std::string audit = std::string(FAUXAMI_PROGRAM) + " audit page.txt --format json";
  place.shell(audit + " >a.json & " + audit + " >b.json & " + audit + " >c.json; wait", cache);
  CHECK(place.read("a.json") == place.read("c.json"));
  CHECK(place.read("b.json") == place.read("c.json"));
  CHECK(rules_of({0, place.read("c.json"), ""}) == both);
  CHECK(cached_files(place) == 1);
}

TEST_CASE("the source page knows the project's names too") {
  const Workplace place;
  place.write("fauxami.toml", "do_not_translate = [\"kept.txt\"]\n");
  place.write("kept.txt", "Fern Cloud\n");
  place.write("page.txt", "Le guide\n\nNuage Fougère garde vos fichiers pendant 30 jours.\n");
  place.write("source.txt", "The guide\n\nFern Cloud keeps your files for 30 days.\n");
  const std::string audit = "audit page.txt --source source.txt --source-lang en --format json";
  CHECK(rules_of(place.run(audit, cache)) ==
        std::vector<std::string>{"terminology/do-not-translate"});
  CHECK(cached_files(place) == 2);
  place.write("page.txt", "Le guide\n\nFern Cloud garde vos fichiers pendant 30 jours.\n");
  CHECK(rules_of(place.run(audit, cache)).empty());
}

TEST_CASE("a glossary and a TBX file give names as a table does") {
  const Workplace place;
  fill(place);
  place.write("fauxami.toml", "names = [\"terms/a.csv\", \"terms/b.tbx\"]\n");
  place.write("terms/a.csv", "en,fr,kind,forbidden\nKyiv,Kyiv,place,Kiev\n");
  place.write("terms/b.tbx",
              "<tbx><text><body><conceptEntry><descrip type=\"kind\">person</descrip>"
              "<langSec xml:lang=\"fr\"><termSec><term>Lina Morvan</term></termSec></langSec>"
              "<langSec xml:lang=\"zh\"><termSec><term>莫婉琳</term></termSec></langSec>"
              "</conceptEntry></body></text></tbx>");
  CHECK(rules_of(place.run("audit page.txt --format json", cache)) == both);
}

TEST_CASE("lookup knows the project's names") {
  const Workplace place;
  fill(place);
  CHECK(place.run("names lookup \"Mo Wanlin\"", cache).out ==
        "Lina Morvan (莫婉琳), person: came back through another script\n");
  CHECK(place.run("names lookup Kiev", cache).out ==
        "Kyiv (基辅), place: a form that the project's names give up\n");
  CHECK(place.run("names lookup \"Mo Wanlin\" --no-config", cache).exit_code == 1);
}

TEST_CASE("a fault in own names ends the run with its place") {
  const Workplace place;
  fill(place);
  place.write("fauxami.toml", "names = [\"none.tsv\"]\n");
  CHECK(place.run("audit page.txt", cache)
            .err.find(
                "fauxami.toml:1:10: cannot read 'none.tsv'; paths count from the configuration") !=
        std::string::npos);
  place.write("fauxami.toml", "names = [\"names.tsv\"]\n");
  place.write("names.tsv", "key\tkind\tfr\nx\tcity\tNeuville\n");
  const Run run = place.run("audit page.txt", cache);
  CHECK(run.exit_code == 2);
  CHECK(run.err.find("names.tsv:2:3: unknown kind 'city'") != std::string::npos);
}
