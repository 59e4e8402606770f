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
