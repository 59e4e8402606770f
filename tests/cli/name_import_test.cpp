// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// `names import`: the readers of the formats, and the command from outside.
#include <catch2/catch.hpp>
#include <cstdio>

#include "app/names/cedict.h"
#include "app/names/line_reader.h"
#include "app/names/name_table.h"
#include "app/names/wikidata.h"
#include "base/load_error.h"
#include "language/own_names.h"
#include "workplace.h"

using namespace fauxami;
using cli::Run;
using cli::Workplace;

namespace {

using Values = std::vector<std::string>;

const std::string tables = std::string(FAUXAMI_SOURCE_DIR) + "/dictionaries/names";

// "Q5" of a statement, as the dump writes it, with much that is read over.
std::string statement(const std::string& item, const std::string& rank) {
  return R"({"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"value":{"entity-type":)"
         R"("item","id":")" +
         item + R"("},"type":"wikibase-entityid"}},"type":"statement","rank":")" + rank + "\"}";
}

std::string term(const std::string& tag, const std::string& value) {
  return "\"" + tag + R"(":{"language":")" + tag + R"(","value":")" + value + "\"}";
}

std::string item(const std::string& id, const std::string& labels, const std::string& classes,
                 const std::string& more = "") {
  return R"({"type":"item","id":")" + id + R"(","labels":{)" + labels +
         R"(},"descriptions":{"en":{"value":"x"}},"claims":{"P31":[)" + classes + "]" + more +
         R"(,"P569":[{"deep":[[[]]]}]},"sitelinks":{"frwiki":{"title":"x"}}},)";
}

struct Read {
  ImportResult result;
  NameRow row;
};

Read from_wikidata(const std::string& line) {
  static const WikidataReader reader(tables + "/wikidata_kinds.tsv");
  Read read;
  read.result = reader.read(line, read.row);
  return read;
}

Read from_cedict(const std::string& line, const std::set<std::string>& known = {}) {
  CedictReader reader(tables + "/cedict_glosses.tsv", known);
  Read read;
  read.result = reader.read(line, read.row);
  return read;
}

const std::string lina =
    item("Q900000001",
         term("en", "Lina Morvan") + "," + term("fr", "Lina Morvan") + "," +
             term("zh-cn", "莉娜·莫尔万") + "," + term("zh-tw", "莉娜·莫爾萬") + "," +
             term("ru", "Лина Морван") + "," + term("nl", "Lina M."),
         statement("Q5", "normal"),
         R"(,"P21":[{"mainsnak":{"datavalue":{"value":{"id":"Q6581072"}}},"rank":"normal"}])");

}  // namespace

TEST_CASE("an item of Wikidata gives its names in our languages, kind, gender and key") {
  const Read read = from_wikidata(lina);
  REQUIRE(read.result == ImportResult::name);
  CHECK(read.row.key == "lina-morvan-q900000001");
  CHECK(read.row.kind == NameKind::person);
  CHECK(read.row.gender == "f");
  CHECK(read.row.in("fr") == Values{"Lina Morvan"});
  CHECK(read.row.in("en").empty());
  CHECK(read.row.in("zh-Hans") == Values{"莉娜·莫尔万"});
  CHECK(read.row.in("zh-Hant") == Values{"莉娜·莫爾萬"});
  CHECK(read.row.in("ru") == Values{"Лина Морван"});
}

TEST_CASE("aliases are right forms in French and English, and native names elsewhere") {
  std::string line = item("Q1", term("fr", "Fougère") + "," + term("ja", "フジェール"),
                          statement("Q783794", "normal"));
  line.insert(line.find("\"claims\""),
              R"("aliases":{"fr":[{"language":"fr","value":"Fougère SA"},{"language":"fr",)"
              R"("value":"a | b"}],"en":[{"language":"en","value":"Fern"}],"ja":[{"language":"ja",)"
              R"("value":"フジェール社"}],"ko":[{"language":"ko","value":"푸제르"}]},)");
  const NameRow row = from_wikidata(line).row;
  CHECK(row.aliases == Values{"Fern", "Fougère SA"});
  CHECK(row.in("ja") == Values{"フジェール", "フジェール社"});
  CHECK(row.in("ko").empty());
  CHECK(row.kind == NameKind::company);
}

TEST_CASE("the first kind of the table wins, and a deprecated class is none") {
  const std::string labels = term("mul", "Fern") + "," + term("ja", "ファーン");
  CHECK(from_wikidata(item("Q2", labels,
                           statement("Q7397", "normal") + "," + statement("Q783794", "preferred")))
            .row.kind == NameKind::company);
  CHECK(from_wikidata(item("Q3", labels, statement("Q5", "deprecated"))).result ==
        ImportResult::left_out);
}

TEST_CASE("an item is left out without a kind, a French name or a name in another script") {
  const std::string town = statement("Q515", "normal");
  CHECK(from_wikidata(
            item("Q4", term("fr", "A") + "," + term("ja", "ア"), statement("Q4167410", "normal")))
            .result == ImportResult::left_out);
  CHECK(from_wikidata(item("Q5", term("en", "Neville") + "," + term("ja", "ネヴィル"), town))
            .result == ImportResult::left_out);
  CHECK(from_wikidata(item("Q6", term("fr", "Neuville"), town)).result == ImportResult::left_out);
  CHECK(from_wikidata(item("Q7", term("en", "Neville Hall") + "," + term("ja", "ネヴィル"),
                           statement("Q5", "normal")))
            .row.in("fr") == Values{"Neville Hall"});
}

TEST_CASE("brackets of the array are no entry, and broken lines are told apart") {
  for (const std::string line : {"[", "]", "", "  "})
    CHECK(from_wikidata(line).result == ImportResult::blank);
  for (const std::string& line :
       std::vector<std::string>{lina.substr(0, 120), "text", R"({"id":5})", R"({"labels":{}})",
                                "{\"id\":\"\xFF\"}", "{" + std::string(100000, '[')})
    CHECK(from_wikidata(line).result == ImportResult::malformed);
  CHECK(from_wikidata(R"({"id":"Q1","claims":[],"labels":[],"aliases":[]},)").result ==
        ImportResult::left_out);
}

TEST_CASE("an entry of CC-CEDICT is a person by the years of a life") {
  const Read read = from_cedict(
      "貝倫多夫 贝伦多夫 [Bei4 lun2 duo1 fu1] /Karl von Behrendorf (1756-1801), German botanist/");
  REQUIRE(read.result == ImportResult::name);
  CHECK(read.row.key == "karl-von-behrendorf");
  CHECK(read.row.kind == NameKind::person);
  CHECK(read.row.in("fr") == Values{"Karl von Behrendorf"});
  CHECK(read.row.in("zh-Hans") == Values{"贝伦多夫"});
  CHECK(read.row.in("zh-Hant") == Values{"貝倫多夫"});
  CHECK(from_cedict(
            "韓朗山 韩朗山 [[Han2 Lang3shan1]] /Han Langshan (1962-), PRC painter/CL:個|个[ge4]/")
            .row.kind == NameKind::person);
}

TEST_CASE("an entry of CC-CEDICT is a company or a Chinese place by its gloss") {
  CHECK(from_cedict("蕨雲 蕨云 [Jue2 yun2] /Ferncloud, Chinese software company/").row.kind ==
        NameKind::company);
  CHECK(from_cedict("安河 安河 [An1 he2] /Anhe, county-level city in Hunan/").row.kind ==
        NameKind::place);
  CHECK(from_cedict("安河 安河 [An1 he2] /Anhe, county-level city in Hunan/")
            .row.in("zh-Hant")
            .empty());
}

TEST_CASE("doubtful entries of CC-CEDICT are left out") {
  for (const std::string line :
       {"花 花 [hua1] /flower/", "馬 马 [Ma3] /surname Ma/",
        "伊萬科夫 伊万科夫 [Yi1 wan4 ke1 fu1] /Ivan Ivankov (1820-1880), Russian chemist/",
        "山田 山田 [Shan1 tian2] /Yamada Taro (1950-), Japanese writer/",
        "倫城 伦城 [Lun2 cheng2] /Lunton, city in England/",
        "林港 林港 [Lin2 gang3] /Lingang, district of Somewhere/port of trees/",
        "安河 安河 [an1 he2] /Anhe, county-level city in Hunan/",
        "大公 大公 [Da4 gong1] /the Great Duke (1600-1650)/",
        "公司 公司 [Gong1 si1] /Company, a company/K [K] /x/", "A咖 A咖 [A ka1] /class \"A\"/"}) {
    INFO(line);
    CHECK(from_cedict(line).result == ImportResult::left_out);
  }
  CHECK(
      from_cedict("蕨雲 蕨云 [Jue2 yun2] /Ferncloud, Chinese software company/", {"蕨云"}).result ==
      ImportResult::left_out);
}

TEST_CASE("lines of CC-CEDICT that are none are told apart") {
  CHECK(from_cedict("# CC-CEDICT").result == ImportResult::blank);
  for (const std::string line : {"broken", "花 花 hua1 /flower/", "花 [hua1] /flower/",
                                 "花 花 [hua1] flower", "花 花 [hua1] /", "花 花 [hua1 /flower/"})
    CHECK(from_cedict(line).result == ImportResult::malformed);
}

TEST_CASE("a key is made of the ASCII letters of a name") {
  CHECK(key_of_name("Jensen Huang") == "jensen-huang");
  CHECK(key_of_name("L’Oréal S.A.") == "loreal-s-a");
  CHECK(key_of_name("黄") == "");
}

TEST_CASE("a line longer than the limit is cut, not held") {
  std::FILE* const file = std::tmpfile();
  REQUIRE(file != nullptr);
  const std::string block(1 << 20U, 'x');
  for (int i = 0; i < 70; ++i) std::fputs(block.c_str(), file);
  std::fputs("\nshort\r\nlast", file);
  std::rewind(file);
  LineReader reader(file);
  std::string_view line;
  REQUIRE(reader.next(line));
  CHECK(reader.is_cut());
  CHECK(line.size() == LineReader::longest_line);
  REQUIRE(reader.next(line));
  CHECK(line == "short");
  CHECK_FALSE(reader.is_cut());
  REQUIRE(reader.next(line));
  CHECK(line == "last");
  CHECK(reader.number() == 3);
  CHECK_FALSE(reader.next(line));
  std::fclose(file);
}

TEST_CASE("an imported table serves as the project's own names") {
  const Workplace place;
  place.write("dump.json", "[\n" + lina + "\n" +
                               item("Q8", term("fr", "Zhou Wanlin") + "," + term("zh", "周婉琳"),
                                    statement("Q5", "normal")) +
                               "\nbroken\n]\n");
  const Run run = place.run("names import wikidata dump.json -o names.tsv");
  CHECK(run.exit_code == 0);
  CHECK(run.out == "");
  CHECK(run.err ==
        "2 names imported; 0 entries left out\n"
        "dump.json: lines that are not of the format, left out: 1 (lines 4)\n");
  const std::vector<NameRow> rows = read_own_names("names.tsv", place.read("names.tsv"));
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].gender == "f");
  CHECK(rows[1].surname == "Zhou");
  place.write("fauxami.toml", "names = [\"names.tsv\"]\n");
  CHECK(place.run("names lookup \"Лина Морван\"").out ==
        "Lina Morvan (莉娜·莫尔万), person: left in its own script\n");
}

TEST_CASE("import reads a pipe and writes to standard output") {
  const Workplace place;
  place.write("ce.txt", "# x\n蕨雲 蕨云 [Jue2 yun2] /Ferncloud, Chinese software company/\n");
  const Run run =
      place.shell("cat ce.txt | " + std::string(FAUXAMI_PROGRAM) + " names import cedict -");
  CHECK(run.exit_code == 0);
  CHECK(run.out.find("\nferncloud\tcompany\t") != std::string::npos);
}

TEST_CASE("import refuses what it cannot read, and leaves no half table") {
  const Workplace place;
  place.write("page.txt", "Bonjour\n");
  place.write("dump.gz", "\x1F\x8B\x08 compressed\n");
  const Run other = place.run("names import wikidata page.txt -o names.tsv");
  CHECK(other.exit_code == 2);
  CHECK(other.err == "fauxami: page.txt: no line is of the format; check the file (see --help).\n");
  CHECK(place.run("names import wikidata dump.gz -o names.tsv").err ==
        "fauxami: dump.gz: is compressed; pipe it: zcat FILE | fauxami names import wikidata -\n");
  CHECK(place.run("names import cedict none -o names.tsv").exit_code == 2);
  CHECK(place.run("names import cedict page.txt -o no/names.tsv").exit_code == 2);
  CHECK(place.run("names import cedict").exit_code == 2);
  CHECK_FALSE(std::filesystem::exists(place.path("names.tsv")));
  CHECK_FALSE(std::filesystem::exists(place.path("names.tsv.part")));
}
