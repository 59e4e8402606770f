// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "read/plain_text.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "read/run_invariants.h"

using namespace fauxami;

namespace {

std::vector<std::string> texts(const Document& document) {
  std::vector<std::string> result;
  for (const TextRun& run : document.runs) result.push_back(run.text);
  return result;
}

std::string source_of(const std::string& page, const TextRun& run, const std::string& word) {
  const std::uint32_t begin = static_cast<std::uint32_t>(run.text.find(word));
  const Span span = run.map.to_source({begin, begin + static_cast<std::uint32_t>(word.size())});
  return page.substr(span.begin, span.size());
}

}  // namespace

TEST_CASE("Each line of a text is a block, the first one its title") {
  const std::string page = "Le titre\n\nUn paragraphe court.\nPartager\n";
  const Document document = read_plain_text(page);
  CHECK(texts(document) ==
        std::vector<std::string>{"Le titre", "Un paragraphe court.", "Partager"});
  CHECK(document.runs[0].role == Role::title);
  CHECK(document.runs[1].role == Role::paragraph);
  CHECK(document.runs[2].role == Role::paragraph);
  CHECK(broken_promise(document, page) == "");
}

TEST_CASE("An empty text, and one of blank lines, has no blocks") {
  CHECK(read_plain_text("").runs.empty());
  CHECK(read_plain_text("\xEF\xBB\xBF").runs.empty());
  CHECK(read_plain_text(" \n\t\r\n\r\r").runs.empty());
}

TEST_CASE("A byte order mark and any line end stand outside the text") {
  const std::string page = "\xEF\xBB\xBFUn\r\nDeux\rTrois\nQuatre\r";
  const Document document = read_plain_text(page);
  CHECK(texts(document) == std::vector<std::string>{"Un", "Deux", "Trois", "Quatre"});
  CHECK(document.runs[0].map.to_source({0, 2}) == Span{3, 5});
  CHECK(broken_promise(document, page) == "");
}

TEST_CASE("A list mark is not part of the item, and items in a row share their list") {
  const std::string page =
      "Titre\n\u2022 Un\n\u2022\u00A0Deux\n- Trois\n\nSuite\n1. Premier\n12) Deuxi\u00E8me\n\u2013 "
      "Fin\n";
  const Document document = read_plain_text(page);
  CHECK(texts(document) == std::vector<std::string>{"Titre", "Un", "Deux", "Trois", "Suite",
                                                    "Premier", "Deuxi\u00E8me", "Fin"});
  std::vector<std::uint32_t> lists;
  for (const TextRun& run : document.runs) lists.push_back(run.list);
  CHECK(lists == std::vector<std::uint32_t>{0, 1, 1, 1, 0, 2, 2, 2});
  CHECK(document.runs[1].role == Role::list_item);
  CHECK(broken_promise(document, page) == "");
}

TEST_CASE("What only looks like a list mark stays in the text") {
  const std::string page = "Titre\n-5 degr\u00E9s\n1.5 point\n2025. Une ann\u00E9e\n*gras*\n-\n";
  const Document document = read_plain_text(page);
  CHECK(texts(document) == std::vector<std::string>{"Titre", "-5 degr\u00E9s", "1.5 point",
                                                    "2025. Une ann\u00E9e", "*gras*", "-"});
  CHECK(document.runs[1].list == 0);
}

TEST_CASE("A paragraph that a program wrapped is one block") {
  const std::string page =
      "Le vieux port\n\n"
      "Chaque matin les bateaux quittent le vieux port avant que le soleil ne\n"
      "se l\u00E8ve sur la baie, et les enfants du quartier courent sur le quai pour\n"
      "les voir passer. La plupart reviennent avant midi.\n\n"
      "Une autre ligne.\n";
  const Document document = read_plain_text(page);
  REQUIRE(document.runs.size() == 3);
  CHECK(document.runs[1].text.find("soleil ne se l\u00E8ve") != std::string::npos);
  CHECK(source_of(page, document.runs[1], "ne se") == "ne\nse");
  CHECK(source_of(page, document.runs[1], "midi") == "midi");
  CHECK(broken_promise(document, page) == "");
}

TEST_CASE("Lines of their own stay apart though they are long") {
  const std::string page =
      "Le titre\n"
      "La ville ouvre une nouvelle ligne de tramway vers les quartiers nord\n"
      "Les travaux dureront trois ans et co\u00FBteront 120 millions d'euros\n"
      "Une consultation publique aura lieu au mois de mars \u00E0 la mairie\n";
  CHECK(read_plain_text(page).runs.size() == 4);
}

TEST_CASE("A wrapped item of a list keeps its continuation") {
  const std::string page =
      "Titre\n\n"
      "- Le premier point de cette liste est si long que le programme l'a mis\n"
      "  sur deux lignes\n"
      "- Le second point est court\n";
  const Document document = read_plain_text(page);
  REQUIRE(document.runs.size() == 3);
  CHECK(source_of(page, document.runs[1], "mis sur") == "mis\n  sur");
  CHECK(document.runs[1].list == document.runs[2].list);
}

TEST_CASE("Bytes that are not UTF-8 are kept one by one") {
  const std::string page = "Un caf\xE9 noir\xC3\n";
  const Document document = read_plain_text(page);
  REQUIRE(document.runs.size() == 1);
  CHECK(document.runs[0].text == "Un caf\uFFFD noir\uFFFD");
  CHECK(document.runs[0].map.to_source({6, 9}) == Span{6, 7});
  CHECK(source_of(page, document.runs[0], "noir") == "noir");
  CHECK(broken_promise(document, page) == "");
}

TEST_CASE("A NUL byte is a replacement character, never the end") {
  const std::string page("Avant\0Apr\u00E8s", 12);
  const Document document = read_plain_text(page);
  REQUIRE(document.runs.size() == 1);
  CHECK(document.runs[0].text == "Avant\uFFFDApr\u00E8s");
  CHECK(broken_promise(document, page) == "");
}

TEST_CASE("Decomposed letters are composed, and map to what was written") {
  const std::string page = "Un cafe\u0301 pre\u0302t";
  const Document document = read_plain_text(page);
  REQUIRE(document.runs.size() == 1);
  CHECK(document.runs[0].text == "Un caf\u00E9 pr\u00EAt");
  CHECK(source_of(page, document.runs[0], "\u00E9") == "e\u0301");
  CHECK(source_of(page, document.runs[0], "pr\u00EAt") == "pre\u0302t");
  CHECK(broken_promise(document, page) == "");
}

TEST_CASE("Of a heap of accents the first ones are read, and the rest stays in the map") {
  std::string page = "un";
  for (int i = 0; i < 20000; ++i) page += i % 2 == 0 ? "\u0301" : "\u0316";
  const Document document = read_plain_text(page);
  REQUIRE(document.runs.size() == 1);
  CHECK(broken_promise(document, page) == "");
  CHECK(document.runs[0].text.size() < 200);
  CHECK(document.runs[0].map.to_source({1, 4}) == Span{1, static_cast<std::uint32_t>(page.size())});
}

TEST_CASE("Every character alone comes out in NFC") {
  for (char32_t c = 0x80; c < 0x30000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string page = "a";
    append_utf8(page, c);
    page += "b";  // blanks at the end of a line are not text
    const Document document = read_plain_text(page);
    REQUIRE(document.runs.size() == 1);
    if (document.runs[0].text != to_nfc(page)) FAIL(static_cast<unsigned>(c));
  }
}
