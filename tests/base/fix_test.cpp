// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "base/fix.h"

#include <catch2/catch.hpp>

using namespace fauxami;

namespace {

// "Wei <em>Zhejia</em>" read from byte 0.
TextRun split_name() {
  TextRun run;
  run.text = "Wei Zhejia";
  run.map.append_verbatim(0, 4);
  run.map.append_verbatim(8, 6);
  run.escaping = Escaping::html_text;
  return run;
}

TextRun plain(const std::string& text) {
  TextRun run;
  run.text = text;
  run.map = OffsetMap::identity(0, static_cast<std::uint32_t>(text.size()));
  return run;
}

}  // namespace

TEST_CASE("a name that a tag splits keeps its tag") {
  const Fix fix = *make_fix(split_name(), {0, 10}, "C. C. Wei", Safety::safe);
  CHECK(fix.title == "C. C. Wei");
  CHECK(fix.edits == std::vector<Edit>{{{0, 4}, "C. C. "}, {{8, 14}, "Wei"}});
}

TEST_CASE("words that stay are not touched") {
  const Fix fix =
      *make_fix(plain("notre plus grande part"), {6, 22}, "plus grand part", Safety::unsafe);
  CHECK(fix.edits == std::vector<Edit>{{{11, 18}, "grand "}});
}

TEST_CASE("text is written for its place") {
  CHECK(escape("R&D <b>", Escaping::html_text) == "R&amp;D &lt;b&gt;");
  CHECK(escape("a\"b'c", Escaping::html_double_quoted) == "a&quot;b'c");
  CHECK(escape("a\"b'c", Escaping::html_single_quoted) == "a\"b&#39;c");
  CHECK(escape("a*b", Escaping::markdown) == "a\\*b");
  CHECK(escape("a*b", Escaping::none) == "a*b");
}

TEST_CASE("a page in ASCII stays in ASCII") {
  const auto ascii = [](std::string_view text) {
    return escape(text, Escaping::html_text, Repertoire::ascii);
  };
  CHECK(ascii("\u00E9lev\u00E9 & s\u00FBr") == "&eacute;lev&eacute; &amp; s&ucirc;r");
  CHECK(ascii("l\u2019\u0153uvre \u2026") == "l&rsquo;&oelig;uvre &hellip;");
  CHECK(ascii("Dvo\u0159\u00E1k \U0001F600") == "Dvo&#345;&aacute;k &#128512;");
  CHECK(ascii("\u00A0\u00FF\u0100") == "&nbsp;&yuml;&#256;");
  CHECK(escape("\u00E9", Escaping::html_text) == "\u00E9");
}

TEST_CASE("text that stands for markup has no fix") {
  TextRun run = plain("ab");
  run.map = OffsetMap();
  run.map.append_verbatim(0, 1);
  run.map.append_markup(1, {1, 5});
  CHECK_FALSE(make_fix(run, {0, 2}, "cd", Safety::safe).has_value());
}
