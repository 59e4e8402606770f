// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "read/table_cell.h"

#include <catch2/catch.hpp>

#include "read/run_invariants.h"

using namespace fauxami;

namespace {

TextRun read(const std::string& cell, const std::string& other = "",
             Format format = Format::tab_separated) {
  const Span all{0, static_cast<std::uint32_t>(cell.size())};
  const Span theirs{0, static_cast<std::uint32_t>(other.size())};
  const TableCell counterpart(other, theirs, Format::tab_separated);
  const TableCell table_cell(cell, all, format);
  std::optional<TextRun> run = table_cell.read(other.empty() ? nullptr : &counterpart);
  if (!run) return {};
  CHECK(broken_promise(*run, cell) == "");
  return std::move(*run);
}

std::string text(const std::string& cell, const std::string& other = "") {
  return read(cell, other).text;
}

std::string raw(const std::string& cell, const TextRun& run, const std::string& word) {
  const std::uint32_t begin = static_cast<std::uint32_t>(run.text.find(word));
  const Span span = run.map.to_source({begin, begin + static_cast<std::uint32_t>(word.size())});
  return cell.substr(span.begin, span.size());
}

}  // namespace

TEST_CASE("a cell is inline Markdown: marks and addresses are left out") {
  CHECK(text("Un **mot** et _un_ [lien](https://example.org/a_b \"titre\").") ==
        "Un mot et un lien.");
  CHECK(text("![Une image](a.png)") == "Une image");
  CHECK(text("Un point[^12], deux points[^note-a].") == "Un point, deux points.");
  CHECK(text("Un point [^1][^2]. Deux [^2] mots [^3], trois [^4]? Fin. [^5]") ==
        "Un point. Deux mots, trois ? Fin.");
  CHECK(text("Le [[groupe]] et [[page de lui|son chef]], [[1, 2], [3]") ==
        "Le groupe et son chef, [[1, 2], [3]");
  CHECK(text("~~Non~~ oui, 10~20 et 30~40") == "Non oui, 10~20 et 30~40");
  CHECK(text("caf&eacute; \\*seul\\*") == "caf\u00E9 *seul*");
  CHECK(text("un<br>deux <b>trois</b>") == "un\ndeux trois");
  CHECK(text("**\u300C\u8CF4\u300D**\u7E3D\u7D71") == "\u300C\u8CF4\u300D\u7E3D\u7D71");
}

TEST_CASE("inline code is text that nobody translates") {
  const TextRun run = read("Tapez `ls -l` ici");
  CHECK(run.text == "Tapez ls -l ici");
  CHECK(run.no_translate == std::vector<Span>{{6, 11}});
}

TEST_CASE("what only looks like markup is text") {
  for (const char* cell :
       {"1986. Une date", "#1 des ventes", "[Rire]: oui", "[a]: http://b.c 'd'", "5 * 3 * 2",
        "un_nom_long", "Bonjour <nom du client>", "x < 5 et y > 3", "C# et F #",

        "=====", "    en retrait", "|", "a|b", "2 ** 3", "```", "Tom & Jerry", "[^]: rien", "&zzz;",
        "\\"}) {
    const std::string whole(cell);
    const std::size_t begin = whole.find_first_not_of(' ');
    CHECK(text(whole) == whole.substr(begin));
  }
}

TEST_CASE("a mark at the start of a cell gives its role") {
  const std::vector<std::pair<std::string, Role>> cells{
      {"# Mot", Role::heading},        {"### Mot", Role::heading},  {"- Mot", Role::list_item},
      {"\u2022 Mot", Role::list_item}, {"> Mot", Role::quotation},  {"> - Mot", Role::list_item},
      {"1. Mot", Role::list_item},     {"[^3]: Mot", Role::footer}, {"Mot", Role::paragraph}};
  for (const auto& [cell, role] : cells) {
    const TextRun run = read(cell);
    CHECK(run.text == "Mot");
    CHECK(run.role == role);
  }
}

TEST_CASE("a number at the start is a list mark when both cells have it") {
  CHECK(text("3. Mot", "3.  Wort") == "Mot");
  CHECK(text("3. Oktober", "Le 3 octobre") == "3. Oktober");
  CHECK(text("- 5 degr\u00E9s", "-5 degrees") == "- 5 degr\u00E9s");
  CHECK(text("- 5 degr\u00E9s", "- 5 degrees") == "5 degr\u00E9s");
  CHECK(text("> 5 %", "more than 5%") == "> 5 %");
  CHECK(text("- Mot", "Word") == "Mot");
  CHECK(text("> 1. Mot", "> 1. Word") == "Mot");
  CHECK(text("> 1. Mot", "> Word") == "1. Mot");
}

TEST_CASE("the lines of a cell and the cells of a table row are parted") {
  CHECK(text("Un\r\n\r\n- deux\ntrois ") == "Un\ndeux\ntrois");
  CHECK(text("| Ann\u00E9e | **Prix** |") == "Ann\u00E9e\nPrix");
  CHECK(text("|---|:-:|").empty());
  CHECK(text("---").empty());
  CHECK(text(" \t ").empty());
}

TEST_CASE("a quoted cell is read through its doubled quotes") {
  const std::string cell = "\"- Un \"\"mot\"\", **et**\r\nun autre\"";
  const TextRun run = read(cell, "", Format::comma_separated);
  CHECK(run.text == "Un \"mot\", et\nun autre");
  CHECK(run.role == Role::list_item);
  CHECK(run.escaping == Escaping::csv_quoted);
  CHECK(raw(cell, run, "mot") == "mot");
  CHECK(raw(cell, run, "\"mot\"") == "\"\"mot\"\"");
  CHECK(raw(cell, run, "et\nun") == "et**\r\nun");
}

TEST_CASE("broken quotes lose nothing") {
  CHECK(read("\"un", "", Format::comma_separated).text == "un");
  CHECK(read("\"un\" deux\"\"", "", Format::comma_separated).text == "un deux\"\"");
  CHECK(read("\"\"", "", Format::comma_separated).text.empty());
  CHECK(read("un \"mot\"", "", Format::comma_separated).cell.empty());
  CHECK(read("un mot", "", Format::comma_separated).cell == Span{0, 6});
}

TEST_CASE("damaged bytes and NUL stand as replacement characters") {
  CHECK(text(std::string("a\0*b*\xFF", 6)) == "a\uFFFDb\uFFFD");
}
