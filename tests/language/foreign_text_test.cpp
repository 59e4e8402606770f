// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/foreign_text.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "base/load_error.h"
#include "base/text_hash.h"

using namespace fauxami;

namespace {

ForeignText loaded() {
  return ForeignText::load(
      PackFile::open(std::string(FAUXAMI_PACK_DIR) + "/fr.pack").section("foreign_text"));
}

}  // namespace

TEST_CASE("A function word belongs to each language that uses it") {
  const ForeignText text = loaded();
  CHECK(text.languages_of(hash_word("the")) == text.bit_of("en"));
  CHECK((text.languages_of(hash_word("de")) & text.bit_of("es")) != 0);
  CHECK((text.languages_of(hash_word("de")) & text.bit_of("fr-CA")) != 0);
  CHECK(text.languages_of(hash_word("machine")) == 0);
}

TEST_CASE("A language is recognised under its own name and its French one") {
  const ForeignText text = loaded();
  CHECK(text.is_language_name(" 日本語 "));
  CHECK(text.is_language_name("Chinois simplifié"));
  CHECK(text.is_language_name("DEUTSCH"));
  CHECK_FALSE(text.is_language_name("Le Paris"));
}

TEST_CASE("A row without words is refused with its line") {
  const std::string path = std::string(FAUXAMI_PACK_DIR) + "/no_words.tsv";
  std::ofstream(path) << "# comment\nen\n";
  CHECK_THROWS_WITH(compile_foreign_text(path, path), Catch::Contains("no_words.tsv:2:1"));
}
