// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "read/utf16.h"

#include <catch2/catch.hpp>
#include <string>

#include "read/read.h"
#include "read/run_invariants.h"

using namespace fauxami;

namespace {

std::string utf16(const std::u16string& text, Encoding encoding) {
  std::string bytes;
  for (const char16_t unit : u"\uFEFF" + text) {
    const char low = static_cast<char>(unit & 0xFFU);
    const char high = static_cast<char>(unit >> 8U);
    bytes +=
        encoding == Encoding::utf16_little_endian ? std::string{low, high} : std::string{high, low};
  }
  return bytes;
}

Document read(const std::string& bytes) {
  const SourceFile file("page.html", bytes);
  return read_page(file, detect(file.name(), file.bytes()));
}

}  // namespace

TEST_CASE("A UTF-16 page is read like any other, its words at their bytes") {
  for (const Encoding encoding : {Encoding::utf16_little_endian, Encoding::utf16_big_endian}) {
    const std::string bytes = utf16(u"<p>L'&eacute;t\u00E9 \U0001F600 <b>fi</b>nit", encoding);
    const Document document = read(bytes);
    CHECK(document.encoding == encoding);
    CHECK(document.problems.empty());
    REQUIRE(document.runs.size() == 1);
    const TextRun& run = document.runs[0];
    CHECK(run.text == "L'\u00E9t\u00E9 \U0001F600 finit");
    CHECK(run.map.to_source({2, 7}) == Span{12, 32});
    const std::uint32_t smile = static_cast<std::uint32_t>(run.text.find("\U0001F600"));
    CHECK(run.map.to_source({smile, smile + 4}) == Span{34, 38});
    CHECK(run.map.to_source({static_cast<std::uint32_t>(run.text.size()) - 5,
                             static_cast<std::uint32_t>(run.text.size())}) == Span{46, 64});
    CHECK(broken_promise(document, bytes) == "");
  }
}

TEST_CASE("Half a pair and an odd byte are problems, not the end") {
  const std::string bytes = utf16(u"a\xD800z\xDC00", Encoding::utf16_little_endian) + "x";
  const Document document = read(bytes);
  REQUIRE(document.runs.size() == 1);
  CHECK(document.runs[0].text == "a\uFFFDz\uFFFD\uFFFD");
  REQUIRE(document.problems.size() == 2);
  CHECK(document.problems[0].source == Span{4, 6});
  CHECK(document.problems[1].source == Span{8, 11});
  CHECK(broken_promise(document, bytes) == "");
}
