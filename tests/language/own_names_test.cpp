// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/own_names.h"

#include <catch2/catch.hpp>

#include "base/load_error.h"
#include "language/name_script.h"
#include "language/text_lines.h"

using namespace fauxami;

namespace {

using Values = std::vector<std::string>;

template <typename Call>
std::string error_of(Call call) {
  try {
    call();
  } catch (const LoadError& error) {
    return error.what();
  }
  return "no error";
}

std::string table_error(const std::string& table) {
  return error_of([&] { read_own_names("own.tsv", table); });
}

NameRow row(const std::string& key, NameKind kind, const Values& french) {
  NameRow row;
  row.key = key;
  row.kind = kind;
  row.names["fr"] = french;
  row.file = "own.tsv";
  row.line = 2;
  return row;
}

std::vector<NameRow> shipped() {
  NameRow kiev = row("kiev", NameKind::place, {"Kiev"});
  kiev.names["en"] = {"Kyiv"};
  kiev.names["zh-Hans"] = {"基辅"};
  kiev.context = {"Ukraine"};
  NameRow orange = row("orange", NameKind::company, {"Orange"});
  orange.aliases = {"France Télécom"};
  NameRow person = row("lina-morvan", NameKind::person, {"Lina Morvan"});
  person.surname = "Morvan";
  return {kiev, orange, person};
}

}  // namespace

TEST_CASE("lines end with LF or CR LF, and a byte order mark is no part of them") {
  CHECK(lines_of("\xEF\xBB\xBF"
                 "a\r\n\nb") == std::vector<std::string_view>{"a", "", "b"});
  CHECK(lines_of("a\n") == std::vector<std::string_view>{"a"});
  CHECK(lines_of("").empty());
  CHECK(without_comment("C# # a language") == "C# ");
  CHECK(without_comment("# all") == "");
}

TEST_CASE("a name is written in the script of its column") {
  for (const auto& [language, name] :
       std::vector<std::pair<std::string, std::string>>{{"fr", "Électricité de l’Ouest"},
                                                        {"fr", "3M"},
                                                        {"fr", "360"},
                                                        {"vi", "Phở Hòa"},
                                                        {"zh-Hans", "B站"},
                                                        {"zh-Hans", "萨姆·奥特曼"},
                                                        {"ja", "ソニー"},
                                                        {"ja", "いすゞ自動車"},
                                                        {"ko", "LG전자"},
                                                        {"ru", "Т-Банк"},
                                                        {"uk", "Київ"},
                                                        {"ar", "القاهرة"}}) {
    INFO(name);
    CHECK(script_fault(language, name) == "");
  }
  CHECK(script_fault("zh-Hans", "Huang") ==
        "'Huang' holds no Chinese character; a name in Latin letters belongs in fr, en or aliases");
  CHECK(script_fault("ru", "Киев Kyiv") == "");
  CHECK(script_fault("ru", "Mаск").find("at 'а'; type the letter") != std::string::npos);
  CHECK(script_fault("fr", "Кiev").find("letter of another script, 'К'") != std::string::npos);
  CHECK(script_fault("ja", "서울").find("letter of another script") != std::string::npos);
  CHECK(script_fault("ko", "東京") == "");
}

TEST_CASE("a value is normalised and has no space too many") {
  CHECK(text_fault("Citroën") == "");
  CHECK(text_fault("Citroe\u0308n") == "'Citroe\u0308n' is not normalised (NFC); write 'Citroën'");
  CHECK(text_fault("Li  Ning").find("a space too many") != std::string::npos);
  CHECK(text_fault("Li\u200BNing").find("an invisible character") != std::string::npos);
}

TEST_CASE("a table of own names needs a key and whatever columns it likes") {
  const std::vector<NameRow> rows = read_own_names(
      "own.tsv",
      "# ours\nkey\tfr\tkind\tforbidden\tdo_not_translate\r\n"
      "kyiv\tKyiv\tplace\tKiev | Kiew\t\r\nfern\tFern Cloud\tproduct\t\tyes\r\nkiev\t\t\t\t\r\n");
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].forbidden == Values{"Kiev", "Kiew"});
  CHECK(rows[0].kind == NameKind::place);
  CHECK(rows[0].line == 3);
  CHECK(rows[1].kept);
  CHECK_FALSE(rows[2].kind_known);
}

TEST_CASE("a fault in a table of own names is told with its place and what to do") {
  const std::string head = "key\tkind\tfr\tzh-Hans\n";
  CHECK(table_error("key\tkind\tfr\tforbiden\n") ==
        "own.tsv:1:1: unknown column 'forbiden'; did you mean 'forbidden'?");
  CHECK(table_error("kind\tfr\nplace\tParis\n") ==
        "own.tsv:1:1: the table has no column 'key', a unique name in ASCII for each row");
  CHECK(table_error(head + "a\tcity\tParis\t\n") ==
        "own.tsv:2:3: unknown kind 'city'; use person, company, medium, place, organisation, "
        "product or work");
  CHECK(table_error(head + "a\tplace\tParis\tBali\n") ==
        "own.tsv:2:15: 'Bali' holds no Chinese character; a name in Latin letters belongs in fr, "
        "en or aliases");
  CHECK(table_error(head + "\tplace\tParis\t\n") == "own.tsv:2:1: the key is empty");
  CHECK(table_error(head + "a\tplace\tParis\n") ==
        "own.tsv:2:1: the row has 3 cells, the header has 4");
  CHECK(table_error("key\tfr\tforbidden\na\tCovéa\tCovea\n") ==
        "own.tsv:2:9: 'Covea' differs from 'Covéa' by case, accents or marks only, and names are "
        "compared without them; take it out");
  CHECK(table_error("key\tdo_not_translate\na\tmaybe\n") ==
        "own.tsv:2:3: 'maybe' must be yes, no or empty");
  CHECK(table_error("") == "own.tsv:1:1: the table has no header row");
}

TEST_CASE("a list of names that are not translated has one a line") {
  const std::vector<NameRow> rows =
      read_kept_names("kept.txt", "# products\n  Fern Cloud  # hosting\n\nC#\n");
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].in("fr") == Values{"Fern Cloud"});
  CHECK(rows[0].line == 2);
  CHECK(rows[1].in("fr") == Values{"C#"});
  CHECK(rows[1].kept);
  CHECK(error_of([] { read_kept_names("kept.txt", "a\n—\n"); }) ==
        "kept.txt:2:1: '—' holds no letter or digit; take it out");
  CHECK(error_of([] { read_kept_names("kept.txt", "\xFF\n"); }) ==
        "kept.txt:1:1: the line is not valid UTF-8");
}

TEST_CASE("a project's form takes the place of the shipped one and keeps what else is known") {
  NameRow own = row("kiev", NameKind::person, {"Kyiv"});
  own.kind_known = false;
  const std::vector<NameRow> rows = with_own_names(shipped(), {own});
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].in("fr") == Values{"Kyiv"});
  CHECK(rows[0].forbidden == Values{"Kiev"});
  CHECK(rows[0].in("zh-Hans") == Values{"基辅"});
  CHECK(rows[0].context == Values{"Ukraine"});
  CHECK(rows[0].kind == NameKind::place);
}

TEST_CASE("the shipped form stays right where the project's holds it or lists it") {
  const std::vector<NameRow> longer =
      with_own_names(shipped(), {row("orange", NameKind::company, {"Orange SA"})});
  CHECK(longer[1].forbidden.empty());
  CHECK(longer[1].aliases == Values{"France Télécom", "Orange"});
  NameRow lax = row("kiev", NameKind::place, {"Kyiv"});
  lax.aliases = {"Kiev"};
  CHECK(with_own_names(shipped(), {lax})[0].forbidden.empty());
}

TEST_CASE("a row that only forbids keeps the shipped form") {
  NameRow own = row("kiev", NameKind::place, {});
  own.names.clear();
  own.forbidden = {"Kiew"};
  const std::vector<NameRow> rows = with_own_names(shipped(), {own});
  CHECK(rows[0].in("fr") == Values{"Kiev"});
  CHECK(rows[0].forbidden == Values{"Kiew"});
}

TEST_CASE("a row without a key meets the shipped name of its kind, or gets a key") {
  NameRow same = row("", NameKind::place, {"Kyjiw"});
  same.names["en"] = {"Kyiv"};
  CHECK(with_own_names(shipped(), {same})[0].in("fr") == Values{"Kyjiw"});
  same.kind_known = false;
  const std::vector<NameRow> apart = with_own_names(shipped(), {same, same});
  REQUIRE(apart.size() == 5);
  CHECK(apart[3].key == "own-kyjiw");
  CHECK(apart[4].key == "own-kyjiw-2");
}

TEST_CASE("a new person has the last word of the name as surname") {
  CHECK(with_own_names(shipped(), {row("x", NameKind::person, {"Pavel Ardov"})})[3].surname ==
        "Ardov");
}

TEST_CASE("own rows that contradict each other or the shipped ones are refused") {
  const auto merge = [](const std::vector<NameRow>& own) {
    return error_of([&] { with_own_names(shipped(), own); });
  };
  CHECK(merge({row("kiev", NameKind::person, {"Kyiv"})}) ==
        "own.tsv:2:1: 'kiev' is the key of a place of the shipped names, not of a person; give the "
        "row another key");
  const NameRow twice = row("new", NameKind::place, {"Neuville"});
  CHECK(
      merge({twice, twice}) ==
      "own.tsv:2:1: 'new' is the key of another row too, own.tsv:2; give each row one of its own");
  NameRow kindless = twice;
  kindless.kind_known = false;
  CHECK(merge({kindless}) ==
        "own.tsv:2:1: 'new' has no kind, and the shipped names have no such key; use person, "
        "company, medium, place, organisation, product or work");
  CHECK(merge({row("new", NameKind::place, {})}) ==
        "own.tsv:2:1: 'new' has no French form, and the shipped names have no such key; fill the "
        "column fr");
}
