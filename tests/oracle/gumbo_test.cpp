// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Our HTML reader against gumbo, an independent implementation of the standard's parser.
#include <gumbo.h>
#include <catch2/catch.hpp>

#include <memory>
#include <string>
#include <vector>

#include "base/unicode.h"
#include "read/html.h"
#include "read/run_invariants.h"

using namespace fauxami;

namespace {

// Only order and content count here: white space is compared in tests/read/html_test.cpp. We write
// U+FFFC for an image inside a sentence, gumbo nothing.
std::string without_space(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    if (!is_space(c.value) && c.value != 0xFFFC) append_utf8(result, c.value);
    at += c.size;
  }
  return to_nfc(result);
}

bool is_read_over(GumboTag tag) {
  return tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_TEMPLATE ||
         tag == GUMBO_TAG_IFRAME || tag == GUMBO_TAG_NOEMBED || tag == GUMBO_TAG_NOFRAMES;
}

void collect(const GumboNode* node, std::string& text) {
  if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA) text += node->v.text.text;
  if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_DOCUMENT) return;
  if (node->type == GUMBO_NODE_ELEMENT && is_read_over(node->v.element.tag)) return;
  const GumboVector& children =
      node->type == GUMBO_NODE_DOCUMENT ? node->v.document.children : node->v.element.children;
  for (unsigned i = 0; i < children.length; ++i)
    collect(static_cast<const GumboNode*>(children.data[i]), text);
}

std::string text_by_gumbo(const std::string& page) {
  GumboOutput* output = gumbo_parse_with_options(&kGumboDefaultOptions, page.data(), page.size());
  std::string text;
  collect(output->document, text);
  gumbo_destroy_output(&kGumboDefaultOptions, output);
  return without_space(text);
}

std::string text_by_us(const std::string& page) {
  const Document document = read_html(page);
  CHECK(broken_promise(document, page) == "");
  std::string text;
  for (const TextRun& run : document.runs)
    if (run.escaping == Escaping::html_text) text += run.text;
  return without_space(text);
}

const std::vector<std::string> ordinary_pages{
    "<!DOCTYPE html><html lang=fr><head><title>Le port &amp; la ville</title></head><body><h1>Le "
    "port</h1>"
    "<p>Un <b>bateau</b> part.</body></html>",
    "<p>Un<p>Deux<p>Trois",
    "<ul><li>Un<li>Deux<ul><li>Trois</ul><li>Quatre</ul>Fin",
    "<ol type=1><li><p>Un</p><p>Suite</p></li><li>Deux</li></ol>",
    "<table><caption>Prix</"
    "caption><thead><tr><th>Nom<th>Prix<tbody><tr><td>Pain<td>2&nbsp;&euro;<tr><td>Lait</table>Fin",
    "<dl><dt>Mot<dd>Sens<dt>Autre<dd>Sens</dl>",
    "<select><optgroup label=A><option>Un<option selected>Deux</optgroup></select>",
    "<p>caf&eacute; caf&eacute caf&#233; caf&#xE9; caf&#xe9 &notanentity; &amp;amp; &lt;b&gt;</p>",
    "<p>&copy 2025 &copycat &notit; &hellip;&hellip &frac12 &AMP &#8217;&#146;&#x80;&#159;</p>",
    "<p>&NotEqualTilde;&fjlig;&ThickSpace;&CounterClockwiseContourIntegral;&bne;</p>",
    "<textarea>\n\nUn &lt;b> <b>gras</b></textarea><p>Fin",
    "<pre>\nUne ligne\n  une autre &amp; <b>gras</b>\n</pre>Fin",
    "<p>Un mot<br>Deux<br/>Trois</br>Quatre<hr>Cinq<wbr>six<img src=a alt=Image>sept",
    "<a href='/a?b=c&copy=d' title=\"L'eau > le feu\">Lien</a><a href=/x/>Autre</a>",
    "<script>var a = '<p>non</p>';</script><p>Oui<style>p > b { }</style> oui<noscript>Sans "
    "script</noscript>",
    "<div>Un<section>Deux<article>Trois<footer>Quatre</footer></article></section>Cinq</div>",
    "<nav><ul><li><a href=#>Accueil</a></li></ul></nav><main>Texte</main><aside>Note</aside>",
    "<video controls>Pas de <a>video</a></video><object "
    "data=a>Objet</object><canvas>Dessin</canvas>",
    "<ruby>\xE6\xBC\xA2<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>",
    "<p>Formule <math><mi>x</mi><mo>&lt;</mo><mn>2</mn></math> et <svg><text>Axe</text><path d='M0 "
    "0'/></svg> fin",
    "<svg><title>Logo</title><desc>Un <b>logo</b></desc><text>A<tspan>B</tspan></text></svg>Fin",
    "<form><label>Nom <input name=n placeholder='Votre nom'></label><button "
    "type=submit>Envoyer</button></form>",
    "<figure><img src=a.png alt=''><figcaption>L&eacute;gende</figcaption></figure>",
    "<p lang=en>Hello <span lang=fr>Bonjour</span> <i translate=no>Foo</i></p>",
    "<blockquote><p>Citation</p><footer>Auteur</footer></blockquote>",
    "<template><p>Cach\xC3\xA9</p></template><p>Vu</p><iframe>Non</iframe><p>Fin",
    "<body><p>Avant</body></html><!-- fin -->Apr\xC3\xA8s",
    "\n\n<!-- a --><!doctype html>\n<title>T</title>\nCorps"};

const std::vector<std::string> hostile_pages{
    "<p>a < b et 3<4 et <3 et <> et </> et < /p> fin",
    "<p>Un<!-- commentaire -- > encore --> deux <!--> trois <!---> quatre <!-- x --!> cinq <!- six "
    "> sept",
    "<p>Un<![CDATA[ deux ]]> trois <?php echo '>' ?> quatre <! cinq> six",
    "<svg><![CDATA[ <p>Dedans</p> &amp; ]]></svg><p>Fin",
    "<script><!-- <script> </script> non --></script>Oui",
    "<script><!-- </script>Oui<script>--></script>",
    "<script>if (a <!--b) x</script >Oui</SCRIPT\n>",
    "<style><!-- </style>Oui --><title>&lt;T&gt;</title>",
    "<textarea>Jamais ferm\xC3\xA9 <p>Non</p>",
    "<title>Jamais ferm\xC3\xA9 <p>Non</p>",
    "<p class=\"jamais ferm\xC3\xA9>Perdu</p>",
    "<p title=a\"b'c<d>Un</p><p =x>Deux</p><p a=>Trois</p><p a = 'b'c>Quatre</p><p/a/b=/>Cinq",
    "<b><i>Un</b>Deux</i>Trois<a>Quatre<a>Cinq</a>",
    "</p></div></span>Un</b></i></h1>Deux<//p>Trois",
    "<div><span>Un</div>Deux</span></div>Trois",
    "<h1>Un<h2>Deux</h3>Trois</h1>Quatre",
    "<td>Un<tr>Deux<li>Trois</td>Quatre",
    "<p>&#0;&#xD800;&#x110000;&#99999999999;&#x;&#;&#x1F600;&#xFDD0;&#1;</p>",
    "<p>&#13;&#10;&#9;x&Tab;y&NewLine;z",
    "&",
    "&a",
    "&#",
    "&#x",
    "&lt",
    "<",
    "</",
    "<!",
    "<!-",
    "<!--",
    "<p",
    "<p a",
    "<p a=",
    "<p a='",
    "<?",
    "Texte<p>&ampamp;&ampere&amp",
    "<p>Un &am\xCC\x81p; deux",
    "<TITLE>Un</TiTlE><P>Deux<BR>Trois</P><ScRiPt>Non</sCrIpT>Oui",
    "<svg><p>Sorti</p></svg><svg><style>a{}</style><b>Sorti</b></svg>Fin",
    "<svg><foreignObject><p>Dedans</p></foreignObject><g>Encore</g></svg>Fin",
    "<math><annotation-xml encoding='text/html'><p></p></annotation-xml></math>Fin",
    "<button>Un<p>Deux</button>Trois<option>Quatre<option>Cinq",
    "<xmp><b>Tel quel</b> &amp;</xmp>Fin",
    "<p>Un<plaintext>Tout <b>le</b> reste &amp; </plaintext>",
    "<noframes>Non</noframes><noembed>Non</noembed>Oui",
    "<p>e<b>\xCC\x81</b>t&eacute;\xCC\xA3</p>",
    "<frame><p>Un</frame>Deux</frameset>"};

}  // namespace

TEST_CASE("Ordinary pages have the text that gumbo finds") {
  for (const std::string& page : ordinary_pages) {
    INFO(page);
    CHECK(text_by_us(page) == text_by_gumbo(page));
  }
}

TEST_CASE("Broken and hostile pages have the text that gumbo finds") {
  for (const std::string& page : hostile_pages) {
    INFO(page);
    CHECK(text_by_us(page) == text_by_gumbo(page));
  }
}

// Where we differ, and why: each is a decision, not an accident.
TEST_CASE("Known differences from gumbo") {
  const std::string fostered = "<table><tr>Avant<td>Cellule</td></tr></table>";
  CHECK(text_by_us(fostered) == "AvantCellule");  // gumbo too moves it before the table
  const std::string misplaced = "<table><tr><td>Cellule</td></tr>Perdu</table>";
  CHECK(text_by_us(misplaced) == "CellulePerdu");  // page order, so that maps ascend
  CHECK(text_by_gumbo(misplaced) == "PerduCellule");
  const std::string nul("<p>a\0b", 6);
  CHECK(text_by_us(nul) == "a\uFFFDb");  // a byte lost in silence would hide the damage
  const std::string mark = "\xEF\xBB\xBF<!doctype html><p>Un";
  CHECK(text_by_us(mark) == "Un");
  const std::string formula =
      "<math><semantics><mi>x</mi><annotation>x^2</annotation></semantics></math>";
  CHECK(text_by_us(formula) == "x");  // the annotation repeats the formula, unseen
}
