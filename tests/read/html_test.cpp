// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "read/html.h"

#include <catch2/catch.hpp>
#include <chrono>
#include <string>
#include <vector>

#include "read/run_invariants.h"

using namespace fauxami;

namespace {

std::vector<std::string> texts(const std::string& page) {
  const Document document = read_html(page);
  CHECK(broken_promise(document, page) == "");
  std::vector<std::string> result;
  for (const TextRun& run : document.runs) result.push_back(run.text);
  return result;
}

using Texts = std::vector<std::string>;

std::string raw(const std::string& page, const TextRun& run, const std::string& word) {
  const std::uint32_t begin = static_cast<std::uint32_t>(run.text.find(word));
  const Span span = run.map.to_source({begin, begin + static_cast<std::uint32_t>(word.size())});
  return page.substr(span.begin, span.size());
}

std::string kept_apart(const TextRun& run) {
  std::string result;
  for (const Span span : run.no_translate)
    result += "[" + run.text.substr(span.begin, span.size()) + "]";
  return result;
}

std::string repeated(const std::string& text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

}  // namespace

TEST_CASE("Inline tags do not break a word, a name or a sentence") {
  const std::string page = "<p>Su <b>Zi</b>feng<!-- x --> arri<wbr>ve <a href=x>demain</a>.</p>";
  const Document document = read_html(page);
  REQUIRE(document.runs.size() == 1);
  CHECK(document.runs[0].text == "Su Zifeng arrive demain.");
  CHECK(raw(page, document.runs[0], "Zifeng") == "Zi</b>feng");
  CHECK(raw(page, document.runs[0], "demain") == "demain");
  CHECK(document.runs[0].escaping == Escaping::html_text);
}

TEST_CASE("A reference is one piece: its raw bytes come back") {
  const std::string page = "<p>L&rsquo;&eacute;t&eacute &#224; 3&nbsp;&#x20AC;</p>";
  const Document document = read_html(page);
  REQUIRE(document.runs.size() == 1);
  CHECK(document.runs[0].text == "L\u2019\u00E9t\u00E9 \u00E0 3\u00A0\u20AC");
  CHECK(raw(page, document.runs[0], "\u00E9t\u00E9") == "&eacute;t&eacute");
  CHECK(raw(page, document.runs[0], "\u00A0\u20AC") == "&nbsp;&#x20AC;");
}

TEST_CASE("White space collapses across tags, and ends with its block") {
  CHECK(texts("<p>  un \n\t<b> deux</b> <i> </i> trois&#32; </p>") == Texts{"un deux trois"});
  CHECK(texts("<p>&nbsp;</p><p> \n </p><div></div>") == Texts{});
  CHECK(texts("<p>un&nbsp; deux</p>") == Texts{"un\u00A0 deux"});
  const std::string page = "<p>un \n <b> deux</b></p>";
  CHECK(raw(page, read_html(page).runs[0], " ") == " \n ");
}

TEST_CASE("A line break is a line end that no fix may touch") {
  const std::string page = "<p><br>un <br> deux<br/><br></p>";
  const Document document = read_html(page);
  REQUIRE(document.runs.size() == 1);
  CHECK(document.runs[0].text == "un\ndeux");
  CHECK(document.runs[0].map.source_pieces({2, 4}).empty());
  CHECK(document.runs[0].map.source_pieces({3, 7}).size() == 1);
}

TEST_CASE("An image inside a sentence has a place in it, that no fix may touch") {
  const std::string page = "<p>Cliquez sur <img src=a alt=Roue>, puis\n<svg/> <img> sur OK.</p>";
  const Document document = read_html(page);
  REQUIRE(document.runs.size() == 2);
  const TextRun& run = document.runs[0];
  CHECK(run.text == "Cliquez sur \uFFFC, puis \uFFFC \uFFFC sur OK.");
  CHECK(raw(page, run, "\uFFFC, puis") == "<img src=a alt=Roue>, puis");
  CHECK(run.map.source_pieces({8, 16}).empty());
  CHECK(texts("<p><img> un <img></p>") == Texts{"un"});
  CHECK(texts("<p>un<br><img><br>deux</p>") == Texts{"un\n\ndeux"});
  CHECK(texts("<p>un <template><img></template> deux</p>") == Texts{"un deux"});
}

TEST_CASE("A page in ASCII says so of its text") {
  CHECK(read_html("<p>&eacute;t&eacute;</p>").runs[0].repertoire == Repertoire::ascii);
  CHECK(read_html("<p>\u00E9t&eacute;</p>").runs[0].repertoire == Repertoire::unicode);
}

TEST_CASE("Preformatted text keeps its white space") {
  CHECK(texts("<pre>\nun\n  deux</pre>") == Texts{"un\n  deux"});
  const Document document = read_html("<pre><code>let x = 1;</code></pre><pre>Un po\u00E8me</pre>");
  REQUIRE(document.runs.size() == 2);
  CHECK(document.runs[0].role == Role::code);
  CHECK(document.runs[1].role == Role::paragraph);
}

TEST_CASE("Each block has its role") {
  const std::string page =
      "<title>T</title><h2>H</h2>texte<p>P<ul><li>L<p>LP</ul><table><tr><th>C</table>"
      "<nav><ul><li>N</ul></nav><footer><p>F</p></footer><figure><figcaption>G</figcaption></"
      "figure>"
      "<blockquote><p>Q</blockquote><button>B</button><p>fin";
  const Document document = read_html(page);
  std::vector<std::pair<std::string, Role>> found;
  for (const TextRun& run : document.runs) found.emplace_back(run.text, run.role);
  const std::vector<std::pair<std::string, Role>> expected{
      {"T", Role::title},      {"H", Role::heading},    {"texte", Role::paragraph},
      {"P", Role::paragraph},  {"L", Role::list_item},  {"LP", Role::list_item},
      {"C", Role::table_cell}, {"N", Role::navigation}, {"F", Role::footer},
      {"G", Role::caption},    {"Q", Role::quotation},  {"B", Role::navigation},
      {"fin", Role::paragraph}};
  CHECK(found == expected);
}

TEST_CASE("Items of one list share its number") {
  const Document document = read_html(
      "<ul><li>a<li>b<ol><li>c</ol><li>d</ul><ul><li>e</ul><p>f</p><select><option>g<option>h</"
      "select>");
  std::vector<std::uint32_t> lists;
  for (const TextRun& run : document.runs) lists.push_back(run.list);
  CHECK(lists == std::vector<std::uint32_t>{1, 1, 2, 1, 3, 0, 4, 4});
}

TEST_CASE("What a reader hears or sees of attributes and head is text too") {
  const std::string page =
      "<meta name=Description content='L&#39;\u00E9t\u00E9'><meta property=og:title content=\"Un "
      "titre\"><meta name=robots content=all>"
      "<p>Voici <img src=a alt=\"Un chat &amp; un chien\" title=Chat> la suite</p>"
      "<input placeholder='Votre nom' aria-label=Nom type=text value=non><input type=submit "
      "value=Envoyer>";
  const Document document = read_html(page);
  CHECK(broken_promise(document, page) == "");
  std::vector<std::string> found;
  for (const TextRun& run : document.runs) found.push_back(run.text);
  CHECK(found == Texts{"L'\u00E9t\u00E9", "Un titre", "Voici \uFFFC la suite", "Un chat & un chien",
                       "Chat", "Votre nom", "Nom", "Envoyer"});
  CHECK(document.runs[0].role == Role::description);
  CHECK(document.runs[0].escaping == Escaping::html_single_quoted);
  CHECK(document.runs[1].role == Role::title);
  CHECK(document.runs[3].role == Role::alternative_text);
  CHECK(document.runs[3].escaping == Escaping::html_double_quoted);
  CHECK(document.runs[4].role == Role::attribute);
  CHECK(document.runs[4].escaping == Escaping::html_unquoted);
  CHECK(raw(page, document.runs[3], "chat & un") == "chat &amp; un");
}

TEST_CASE("A page and its parts declare their language") {
  const Document document = read_html(
      "<html lang=fr><title>T</title><p>Un</p><p lang=en-GB>Two</p><div "
      "xml:lang=de><p>Drei</p></div>"
      "<ul><li><a lang=en>English</a><li lang=''>x</ul><p lang=\"fr_CA\">Quatre</p>");
  CHECK(document.language == "fr");
  std::vector<std::string> languages;
  for (const TextRun& run : document.runs) {
    languages.push_back(run.language);
    CHECK(run.no_translate.empty());
  }
  CHECK(languages == Texts{"fr", "fr", "en-GB", "de", "en", "", "fr-CA"});
  CHECK(read_html("<body lang=fr><p>Un").language == "fr");
  CHECK(read_html("<p>Un").language == "");
}

TEST_CASE("Code, foreign passages and what must not be translated are marked") {
  const Document document = read_html(
      "<html lang=fr><p>Tapez <code>ls</code> puis <kbd>Entr\u00E9e</kbd>, dit <i lang=en>the "
      "<b>big</b> boss</i>, "
      "chez <span translate=no>Foo <em translate=yes>bar</em></span> ou <b class='x "
      "notranslate'>Baz</b> "
      "et <span lang=fr-CA>char</span>.</p><div translate=no><p>Tout</div>");
  REQUIRE(document.runs.size() == 2);
  CHECK(kept_apart(document.runs[0]) == "[ls][Entr\u00E9e][the big boss][Foo][Baz]");
  CHECK(kept_apart(document.runs[1]) == "[Tout]");
}

TEST_CASE("Marks move with the text when it is normalised") {
  const Document document = read_html("<p>e\u0301t\u00E9 <code>e\u0301</code> fin</p>");
  REQUIRE(document.runs.size() == 1);
  CHECK(document.runs[0].text == "\u00E9t\u00E9 \u00E9 fin");
  CHECK(kept_apart(document.runs[0]) == "[\u00E9]");
}

TEST_CASE("An accent that a tag splits from its letter is never edited") {
  const std::string page = "<p>caf<b>e</b>\u0301</p>";
  const Document document = read_html(page);
  REQUIRE(document.runs.size() == 1);
  CHECK(document.runs[0].text == "caf\u00E9");
  CHECK(document.runs[0].map.source_pieces({0, 5}).empty());
  CHECK(broken_promise(document, page) == "");
}

TEST_CASE("What nobody reads is not text") {
  CHECK(texts("<script>a<p>b</script><style>c</style><template><p>d<img alt=e></template><!-- f "
              "--><p>g") == Texts{"g"});
}

TEST_CASE("An XML page may close any tag at once") {
  CHECK(texts("<?xml version='1.0'?><html><script src='a'/><p>Un<a id='b'/> mot</p></html>") ==
        Texts{"Un mot"});
}

TEST_CASE("A page of unclosed or stray tags is read in linear time") {
  const std::vector<std::string> hostile{
      repeated("<div>", 100000) + "fond" + repeated("</div>", 100000),
      repeated("<b>", 100000) + "fond" + repeated("</i></b>", 100000),
      "<table><td>" + repeated("<b>", 50000) + repeated("<div>", 50000) + "fond" +
          repeated("</p></li>", 50000),
      "<i><p>" + repeated("<b>", 50000) + "fond" + repeated("</i>", 50000),
      repeated("<ul><li>", 50000) + "fond",
      repeated("<svg><p>", 50000) + "fond",
      repeated("<!-", 100000) + ">fond",
      repeated("</", 100000) + ">fond",
      "fond" + repeated("&#", 100000),
      "fond" + repeated("<br>", 200000),
      "<pre>fond" + repeated("<b>x", 100000),
      "fond" + repeated("<script>", 50000)};
  const std::chrono::steady_clock::time_point begin = std::chrono::steady_clock::now();
  for (const std::string& page : hostile) {
    INFO(page.substr(0, 30));
    const Document document = read_html(page);
    REQUIRE(!document.runs.empty());
    CHECK(document.runs[0].text.find("fond") != std::string::npos);
  }
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
}
