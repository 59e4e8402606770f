// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/typography.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "base/load_error.h"
#include "base/text_hash.h"

using namespace fauxami;

TEST_CASE("French typography comes out of its pack as it was written") {
  const Typography french = Typography::load(
      PackFile::open(std::string(FAUXAMI_PACK_DIR) + "/fr.pack").section("typography"));
  CHECK(text_for(french.space_before, "!") == "\u202F");
  CHECK(text_for(french.space_before, ",").empty());
  CHECK(text_for(french.space_after, "«") == "\u00A0");
  CHECK(text_for(french.ideographic, "。") == ".");
  CHECK(french.inner_quotes == std::vector<std::string>{"“", "”"});
  CHECK(french.decimal == ",");
  CHECK(french.decimal_units.count(hash_word("dollars")) == 1);
}

TEST_CASE("A language without typography has empty tables") {
  CHECK(Typography::load(SectionReader("", "typography")).empty());
}

TEST_CASE("A typography file without one of its tables is refused") {
  const std::string path = std::string(FAUXAMI_PACK_DIR) + "/typography_without_quotes.toml";
  std::ofstream(path) << "[space_before]\n";
  CHECK_THROWS_AS(compile_typography(path), LoadError);
}
