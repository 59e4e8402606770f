// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "read/markdown.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <string>
#include <vector>

#include "read/run_invariants.h"

using namespace fauxami;

namespace {

using Texts = std::vector<std::string>;

Texts texts(const std::string& page) {
  const Document document = read_markdown(page);
  CHECK(broken_promise(document, page) == "");
  Texts result;
  for (const TextRun& run : document.runs) result.push_back(run.text);
  return result;
}

std::string raw(const std::string& page, const TextRun& run, const std::string& word) {
  const std::uint32_t begin = static_cast<std::uint32_t>(run.text.find(word));
  const Span span = run.map.to_source({begin, begin + static_cast<std::uint32_t>(word.size())});
  return page.substr(span.begin, span.size());
}

std::string repeated(const std::string& text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

}  // namespace

TEST_CASE("Markdown blocks have their roles") {
  const std::string page =
      "# Le titre\n\nUn *paragraphe*\nsur deux lignes.\n\n- Un\n- Deux\n\n> Une citation\n\n"
      "| Nom | Prix |\n|---|---|\n| Pain | 2 |\n\n```\ncode\n```\n\n<div>brut</div>\n\n1. "
      "Premier\n";
  const Document document = read_markdown(page);
  CHECK(texts(page) == Texts{"Le titre", "Un paragraphe sur deux lignes.", "Un", "Deux",
                             "Une citation", "Nom", "Prix", "Pain", "2", "Premier"});
  std::vector<Role> roles;
  std::vector<std::uint32_t> lists;
  for (const TextRun& run : document.runs) {
    roles.push_back(run.role);
    lists.push_back(run.list);
    CHECK(run.escaping == Escaping::markdown);
  }
  CHECK(roles == std::vector<Role>{Role::heading, Role::paragraph, Role::list_item, Role::list_item,
                                   Role::quotation, Role::table_cell, Role::table_cell,
                                   Role::table_cell, Role::table_cell, Role::list_item});
  CHECK(lists == std::vector<std::uint32_t>{0, 0, 1, 1, 0, 0, 0, 0, 0, 2});
}

TEST_CASE("Markup inside a sentence is no text, and words map to their bytes") {
  const std::string page =
      "Su **Zi**feng lit [le journal](http://a.b/c) &agrave; 5\\*4 ~~h~~ <b>x</b>.";
  const Document document = read_markdown(page);
  REQUIRE(document.runs.size() == 1);
  const TextRun& run = document.runs[0];
  CHECK(run.text == "Su Zifeng lit le journal \u00E0 5*4 h x.");
  CHECK(raw(page, run, "Zifeng") == "Zi**feng");
  CHECK(raw(page, run, "\u00E0") == "&agrave;");
  CHECK(raw(page, run, "*") == "\\*");
  CHECK(raw(page, run, "journal") == "journal");
  CHECK(broken_promise(document, page) == "");
}

TEST_CASE("Line ends inside a paragraph are spaces, hard ones line breaks") {
  const std::string page = "> Un **deux**\r\n> trois  \n> quatre\\\n> cinq<br>six\n";
  const Document document = read_markdown(page);
  REQUIRE(document.runs.size() == 1);
  CHECK(document.runs[0].text == "Un deux trois\nquatre\ncinq\nsix");
  CHECK(raw(page, document.runs[0], " trois") == "\r\n> trois");
  CHECK(document.runs[0].map.source_pieces({7, 8}) == std::vector<Span>{{13, 15}});
  CHECK(broken_promise(document, page) == "");
}

TEST_CASE("Code spans are kept apart") {
  const Document document = read_markdown("Tapez `ls -l` puis ``a\nb`` fin");
  REQUIRE(document.runs.size() == 1);
  CHECK(document.runs[0].text == "Tapez ls -l puis a b fin");
  CHECK(document.runs[0].no_translate == std::vector<Span>{{6, 11}, {17, 20}});
}

TEST_CASE("Image texts and link titles are runs of their own") {
  const Document document =
      read_markdown("Voici ![un *chat* noir](a.png \"Mon chat\") et [la suite](b \"Le titre\").");
  Texts found;
  for (const TextRun& run : document.runs) found.push_back(run.text);
  CHECK(found == Texts{"Voici  et la suite.", "Mon chat", "un chat noir", "Le titre"});
  CHECK(document.runs[1].role == Role::attribute);
  CHECK(document.runs[2].role == Role::alternative_text);
}

TEST_CASE("Front matter gives title, description and language, and nothing else") {
  const std::string page =
      "\xEF\xBB\xBF---\r\ntitle: \"Un \\\"mot\\\" de trop\"\r\nslug: non\ndescription: "
      "'L''\u00E9t\u00E9'  \nlang: fr\n"
      "author:\n  title: non\n---\nLe texte.\n";
  const Document document = read_markdown(page);
  CHECK(texts(page) == Texts{"Un \"mot\" de trop", "L'\u00E9t\u00E9", "Le texte."});
  CHECK(document.language == "fr");
  CHECK(document.runs[0].role == Role::title);
  CHECK(document.runs[0].escaping == Escaping::none);
  CHECK(raw(page, document.runs[0], "\"mot\"") == "\\\"mot\\\"");
  CHECK(document.runs[1].role == Role::description);
  CHECK(texts("+++\ntitle = 'Un titre'\n+++\nCorps") == Texts{"Un titre", "Corps"});
  CHECK(texts("---\ntitle: Un titre # note\ndescription: >\n  non\n---\nCorps") ==
        Texts{"Un titre", "Corps"});
  CHECK(texts("---\ntitle: jamais ferm\u00E9\n") == Texts{"title: jamais ferm\u00E9"});
}

TEST_CASE("Hostile Markdown ends") {
  const std::chrono::steady_clock::time_point begin = std::chrono::steady_clock::now();
  for (const std::string& unit :
       {std::string("["), std::string("*a_"), std::string("> "), std::string("- "),
        std::string("`a``"), std::string("<a"), std::string("![a]("), std::string("&#"),
        std::string("|a"), std::string("\\"), std::string("<!--"), std::string("a\n")}) {
    const std::string page = "fond " + repeated(unit, 20000);
    INFO(unit);
    CHECK(broken_promise(read_markdown(page), page) == "");
  }
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
}

TEST_CASE("footnote marks and strikethrough are no words, a single tilde is a range") {
  CHECK(texts("Un point[^1], ~~deux~~ trois.\n\n[^1]: La note\n") ==
        Texts{"Un point, deux trois.", "La note"});
  CHECK(texts("De 10~20 \u00E0 30~40") == Texts{"De 10~20 \u00E0 30~40"});
}
