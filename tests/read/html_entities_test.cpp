// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "read/html_entities.h"

#include <catch2/catch.hpp>
#include <cstdio>
#include <string>

using namespace fauxami;

namespace {

// "size:first" or "size:first+second", in hexadecimal; "0" for no reference.
std::string found(const std::string& text, ReferencePlace place = ReferencePlace::text) {
  const CharacterReference reference = find_reference(text, 0, place);
  char buffer[64];
  if (reference.size == 0) return "0";
  if (reference.second == 0)
    std::snprintf(buffer, sizeof buffer, "%u:%X", reference.size,
                  static_cast<unsigned>(reference.first));
  else
    std::snprintf(buffer, sizeof buffer, "%u:%X+%X", reference.size,
                  static_cast<unsigned>(reference.first), static_cast<unsigned>(reference.second));
  return buffer;
}

}  // namespace

TEST_CASE("Named references") {
  CHECK(found("&eacute;") == "8:E9");
  CHECK(found("&nbsp;x") == "6:A0");
  CHECK(found("&CounterClockwiseContourIntegral;") == "33:2233");
  CHECK(found("&NotEqualTilde;") == "15:2242+338");
  CHECK(found("&hellip") == "0");
  CHECK(found("&unknown;") == "0");
  CHECK(found("&") == "0");
  CHECK(found("& ") == "0");
}

TEST_CASE("Old names need no semicolon, the longest one counts") {
  CHECK(found("&eacutex") == "7:E9");
  CHECK(found("&notit;") == "4:AC");
  CHECK(found("&notin;") == "7:2209");
  CHECK(found("&ampamp;") == "4:26");
}

TEST_CASE("In an attribute an old name must not run into a word or a value") {
  CHECK(found("&copy=1", ReferencePlace::attribute) == "0");
  CHECK(found("&copyright", ReferencePlace::attribute) == "0");
  CHECK(found("&copy 1", ReferencePlace::attribute) == "5:A9");
  CHECK(found("&copy;=1", ReferencePlace::attribute) == "6:A9");
}

TEST_CASE("Numbers, the windows-1252 ones, and those that are no character") {
  CHECK(found("&#233;") == "6:E9");
  CHECK(found("&#xe9;") == "6:E9");
  CHECK(found("&#XE9 ") == "5:E9");
  CHECK(found("&#146;") == "6:2019");
  CHECK(found("&#x80;") == "6:20AC");
  CHECK(found("&#0;") == "4:FFFD");
  CHECK(found("&#xD800;") == "8:FFFD");
  CHECK(found("&#99999999999999999999;") == "23:FFFD");
  CHECK(found("&#;") == "0");
  CHECK(found("&#x;") == "0");
}
