// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "app/names/tbx.h"

#include <catch2/catch.hpp>

#include "base/load_error.h"

using namespace fauxami;

namespace {

using Values = std::vector<std::string>;

std::string error_of(const std::string& tbx) {
  try {
    read_tbx("terms.tbx", tbx);
  } catch (const LoadError& error) {
    return error.what();
  }
  return "no error";
}

std::string entry(const std::string& inside) {
  return "<tbx type=\"TBX-Core\" style=\"dca\" xmlns=\"urn:iso:std:iso:30042:ed-2\"><text><body>\n"
         "<conceptEntry id=\"c1\">" +
         inside + "</conceptEntry></body></text></tbx>";
}

}  // namespace

TEST_CASE("entries of the edition of 2019 are names, preferred terms first") {
  const std::vector<NameRow> rows = read_tbx(
      "terms.tbx",
      entry("\n<descrip type=\"kind\">place</descrip>"
            "<langSec xml:lang=\"fr\">"
            "<termSec><term>Kiev</term><termNote type=\"administrativeStatus\">"
            "deprecatedTerm-admn-sts</termNote></termSec>"
            "<termSec><term>Kyjiv</term></termSec>"
            "<termSec><term>Ky<hi>i</hi>v &amp; fils</term><termNote type=\"administrativeStatus\">"
            "preferredTerm-admn-sts</termNote></termSec></langSec>"
            "<langSec xml:lang=\"zh-TW\"><termSec><term> 基輔 </term></termSec></langSec>"
            "<langSec xml:lang=\"nl\"><termSec><term>Kiëv</term></termSec></langSec>"));
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].in("fr") == Values{"Kyiv & fils", "Kyjiv"});
  CHECK(rows[0].forbidden == Values{"Kiev"});
  CHECK(rows[0].in("zh-Hant") == Values{"基輔"});
  CHECK(rows[0].kind == NameKind::place);
  CHECK(rows[0].line == 2);
}

TEST_CASE("the DCT style names its elements by a prefix") {
  const std::vector<NameRow> rows =
      read_tbx("terms.tbx",
               entry("<langSec xml:lang=\"fr\"><termSec><term>Kiev</term><min:administrativeStatus>"
                     "supersededTerm-admn-sts</min:administrativeStatus></termSec>"
                     "<termSec><term>Kyiv</term></termSec></langSec>"));
  CHECK(rows.at(0).forbidden == Values{"Kiev"});
  CHECK(rows.at(0).in("fr") == Values{"Kyiv"});
}

TEST_CASE("the old edition has termEntry, langSet, tig and ntig") {
  const std::vector<NameRow> rows = read_tbx(
      "old.tbx",
      "<?xml version=\"1.0\"?>\n<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">\n"
      "<martif type=\"TBX\" xml:lang=\"en\"><text><body>\n<termEntry id=\"1\" translate=\"no\">"
      "<langSet xml:lang=\"en\"><tig><term>Fern Cloud</term></tig></langSet>"
      "<langSet xml:lang=\"fr\"><ntig><termGrp><term>Fern Cloud</term></termGrp></ntig></langSet>"
      "</termEntry><termEntry><langSet xml:lang=\"en\"><tig><term>Only English</term></tig>"
      "</langSet></termEntry></body></text></martif>");
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].kept);
  CHECK(rows[0].line == 4);
  CHECK_FALSE(rows[0].kind_known);
}

TEST_CASE("a fault in a TBX file is told with its place") {
  CHECK(error_of("<tbx>\n<conceptEntry></tbx>") ==
        "terms.tbx:2:17: the XML is broken: mismatched tag");
  CHECK(error_of("<html><p>none</p></html>") ==
        "terms.tbx:1:1: holds no conceptEntry and no termEntry: is it TBX?");
  CHECK(error_of("") == "terms.tbx:1:1: the XML is broken: no element found");
  CHECK(error_of(entry("<descrip type=\"kind\">city</descrip>")) ==
        "terms.tbx:2:48: unknown kind 'city'; use person, company, medium, place, organisation, "
        "product or work");
  CHECK(error_of(
            entry("\n<langSec xml:lang=\"fr\"><termSec><term>Киев</term></termSec></langSec>")) ==
        "terms.tbx:3:33: 'Киев' has a letter of another script, 'К'; put the name into its own "
        "column");
}

TEST_CASE("entities that multiply do not run away") {
  std::string tbx = "<?xml version=\"1.0\"?><!DOCTYPE tbx [<!ENTITY a0 \"aaaaaaaaaa\">";
  for (int i = 1; i < 12; ++i) {
    const std::string before = "&a" + std::to_string(i - 1) + ";";
    tbx += "<!ENTITY a" + std::to_string(i) + " \"";
    for (int repeat = 0; repeat < 10; ++repeat) tbx += before;
    tbx += "\">";
  }
  tbx +=
      "]><tbx><conceptEntry><langSec xml:lang=\"fr\"><termSec><term>&a11;</term></termSec>"
      "</langSec></conceptEntry></tbx>";
  CHECK(error_of(tbx).find("the XML is broken: ") != std::string::npos);
}
