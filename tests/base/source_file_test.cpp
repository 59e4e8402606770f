// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "base/source_file.h"

#include <catch2/catch.hpp>

using fauxami::Position;
using fauxami::SourceFile;
using fauxami::Span;

TEST_CASE("lines end with LF, CR LF or CR, columns count code points") {
  const SourceFile file("a.txt", "ab\n\xC3\xA9t\r\nx\ry");
  CHECK(file.position(0) == Position{1, 1});
  CHECK(file.position(3) == Position{2, 1});
  CHECK(file.position(5) == Position{2, 2});
  CHECK(file.position(8) == Position{3, 1});
  CHECK(file.position(10) == Position{4, 1});
  CHECK(file.slice(file.line_at(5)) == "\xC3\xA9t");
  CHECK(file.slice(file.line_at(10)) == "y");
}

TEST_CASE("an invalid byte is one column, the end of the file has a place") {
  const SourceFile file("a.txt", "a\xFFz");
  CHECK(file.position(2) == Position{1, 3});
  CHECK(file.position(3) == Position{1, 4});
  CHECK(SourceFile("empty", "").position(0) == Position{1, 1});
}

TEST_CASE("columns of a very long line are exact, invalid bytes counted one by one") {
  std::string line;
  for (int i = 0; i < 3000; ++i) line += "a\xC3\xA9\xFF\x80";
  const SourceFile file("a.txt", "x\n" + line + "\nlast");
  for (std::uint32_t i = 0; i < 3000; i += 7) {
    CHECK(file.position(2 + i * 5) == Position{2, i * 4 + 1});
    CHECK(file.position(2 + i * 5 + 3) == Position{2, i * 4 + 3});
  }
  CHECK(file.position(static_cast<std::uint32_t>(file.bytes().size())) == Position{3, 5});
}

TEST_CASE("lines and columns of UTF-16 are those of its characters") {
  const std::string pairs(
      "\xFF\xFE"
      "A\0\x0A\x01\r\0\n\0\x3D\xD8\x00\xDE"
      "B\0",
      16);
  const SourceFile file("a.txt", pairs);
  CHECK(file.position(4) == Position{1, 3});
  CHECK(file.position(10) == Position{2, 1});
  CHECK(file.position(14) == Position{2, 2});
  CHECK(file.line_at(12) == Span{10, 16});
  CHECK(file.line_at(4) == Span{0, 6});
}
