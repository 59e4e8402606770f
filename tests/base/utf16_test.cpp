// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "base/utf16.h"

#include <catch2/catch.hpp>

using namespace fauxami;

TEST_CASE("text survives the way to UTF-16 and back in both byte orders") {
  const std::string text = "A\xC3\xA9 \xE4\xB8\x80 \xF0\x9F\x98\x80";
  for (const Encoding encoding : {Encoding::utf16_little_endian, Encoding::utf16_big_endian})
    CHECK(from_utf16(to_utf16(text, encoding), encoding) == text);
  CHECK(to_utf16("A", Encoding::utf16_big_endian) == std::string("\0A", 2));
}

TEST_CASE("half a pair and an odd byte become U+FFFD") {
  CHECK(from_utf16(std::string("\x3D\xD8"
                               "A\0",
                               4),
                   Encoding::utf16_little_endian) ==
        "\xEF\xBF\xBD"
        "A");
  CHECK(from_utf16("A", Encoding::utf16_little_endian) == "\xEF\xBF\xBD");
}
