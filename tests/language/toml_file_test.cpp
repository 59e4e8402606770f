// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/toml_file.h"

#include <catch2/catch.hpp>

#include "language/temporary_file.h"

using namespace fauxami;
using Catch::Matchers::Contains;

TEST_CASE("A syntax error says file, line and column") {
  const TemporaryFile file("broken.toml", "good = 1\nbad = = 2\n");
  CHECK_THROWS_WITH(parse_toml(file.path()), Contains("broken.toml:2:"));
  CHECK_THROWS_WITH(parse_toml_text("a = [1,\n", "memory.toml"), Contains("memory.toml:"));
}

TEST_CASE("A file that is not there is named") {
  CHECK_THROWS_AS(parse_toml("/nowhere/words.toml"), LoadError);
  CHECK_THROWS_WITH(parse_toml("/nowhere/words.toml"), Contains("/nowhere/words.toml"));
}

TEST_CASE("Strings are read, and anything else in their place is refused with its place") {
  const toml::table table = parse_toml_text(
      "words = [\"un\", \"deux\"]\nname = \"x\"\nmixed = [\"a\", 2]\nsize = 3\n", "t");
  CHECK(strings_of("t", table, "words") == std::vector<std::string>{"un", "deux"});
  CHECK(strings_of("t", table, "absent").empty());
  CHECK(string_of("t", table, "name") == "x");
  CHECK(string_of("t", table, "absent", "y") == "y");
  CHECK_THROWS_WITH(strings_of("t", table, "mixed"), Contains("t:3:15") && Contains("mixed"));
  CHECK_THROWS_WITH(strings_of("t", table, "name"), Contains("t:2:8"));
  CHECK_THROWS_WITH(string_of("t", table, "size"), Contains("t:4:8") && Contains("size"));
}
