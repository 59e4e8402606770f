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

TEST_CASE("text that stands for markup has no fix") {
  TextRun run = plain("ab");
  run.map = OffsetMap();
  run.map.append_verbatim(0, 1);
  run.map.append_markup(1, {1, 5});
  CHECK_FALSE(make_fix(run, {0, 2}, "cd", Safety::safe).has_value());
}
