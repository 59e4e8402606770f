// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "app/names/glossary.h"

#include <catch2/catch.hpp>

#include "app/names/name_language.h"
#include "base/load_error.h"

using namespace fauxami;

namespace {

using Values = std::vector<std::string>;

std::string error_of(const std::string& glossary) {
  try {
    read_glossary("terms.csv", glossary);
  } catch (const LoadError& error) {
    return error.what();
  }
  return "no error";
}

}  // namespace

TEST_CASE("language tags of other tools name a column") {
  CHECK(name_language("fr-CA") == "fr");
  CHECK(name_language("zh") == "zh-Hans");
  CHECK(name_language("zh_CN") == "zh-Hans");
  CHECK(name_language("ZH-TW") == "zh-Hant");
  CHECK(name_language("zh-Hant-HK") == "zh-Hant");
  CHECK(name_language("nl") == "");
}

TEST_CASE("a CSV glossary gives one name a row") {
  const std::vector<NameRow> rows =
      read_glossary("terms.csv",
                    "id,en,fr-FR,zh-CN,nl,Kind,forbidden,Notes\r\n"
                    "1,Kyiv,Kyiv,基辅,Kyiv,place,Kiev,\"see the\r\nstyle guide\"\r\n"
                    "2,\"Fern, Cloud\",\"Fern, Cloud\",FernCloud,,,Nuage Fern | Cloud Fern,\r\n"
                    "3,Not yet translated,,,,,,\r\n");
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].in("fr") == Values{"Kyiv"});
  CHECK(rows[0].in("zh-Hans") == Values{"基辅"});
  CHECK(rows[0].in("id").empty());
  CHECK(rows[0].kind == NameKind::place);
  CHECK(rows[0].forbidden == Values{"Kiev"});
  CHECK(rows[0].line == 2);
  CHECK(rows[1].in("en") == Values{"Fern, Cloud"});
  CHECK(rows[1].aliases == Values{"FernCloud"});
  CHECK(rows[1].forbidden == Values{"Nuage Fern", "Cloud Fern"});
  CHECK_FALSE(rows[1].kind_known);
  CHECK(rows[1].line == 4);
}

TEST_CASE("semicolons, tabs and a key do too") {
  CHECK(read_glossary("terms.csv", "en;fr\nA One;A Un\n").at(0).in("fr") == Values{"A Un"});
  CHECK(read_glossary("terms.tsv", "en\tfr\nA One\tA Un\n").at(0).in("fr") == Values{"A Un"});
  const std::vector<NameRow> rows =
      read_glossary("terms.csv", "key,fr,do_not_translate\nkiev,Kyiv,no\nfern,Fern,yes\n");
  CHECK(rows.at(0).key == "kiev");
  CHECK_FALSE(rows.at(0).kept);
  CHECK(rows.at(1).kept);
}

TEST_CASE("a TSV is a glossary unless it has keys") {
  CHECK(is_glossary("a.csv", ""));
  CHECK(is_glossary("a.tsv", "# ours\nen\tfr\n"));
  CHECK_FALSE(is_glossary("a.tsv", "kind\tfr\tkey\n"));
  CHECK_FALSE(is_glossary("a.tsv", "nonsense\n"));
}

TEST_CASE("a fault in a glossary is told with its place and what to do") {
  CHECK(error_of("en,fr,forbiden\n") ==
        "terms.csv:1:7: unknown column 'forbiden'; did you mean 'forbidden'?");
  CHECK(error_of("en,fr,Priority\n") ==
        "terms.csv:1:7: unknown column 'priority'; a language is named by its tag, as fr or "
        "zh-Hans, and notes by 'notes'");
  CHECK(error_of("en,de\nA,B\n") ==
        "terms.csv:1:1: the glossary has no column 'fr' for the French names");
  CHECK(error_of("fr,kind\nParis,place\n\nLyon,city\n") ==
        "terms.csv:4:6: unknown kind 'city'; use person, company, medium, place, organisation, "
        "product or work");
  CHECK(error_of("fr\nКиев\n") ==
        "terms.csv:2:1: 'Киев' has a letter of another script, 'К'; put the name into its own "
        "column");
  CHECK(error_of("fr\nParis,Lyon\n") == "terms.csv:2:7: the row has more cells than the header");
  CHECK(error_of("fr,do_not_translate\nParis,x\n") ==
        "terms.csv:2:7: 'x' must be yes, no or empty");
  CHECK(error_of("fr\n\xE9t\xE9\n") ==
        "terms.csv:1:1: the glossary is not valid UTF-8; save it as UTF-8");
  CHECK(error_of("") == "terms.csv:1:1: the glossary has no header row");
}
