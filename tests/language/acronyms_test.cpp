// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/acronyms.h"

#include <catch2/catch.hpp>

#include "base/text_hash.h"

using namespace fauxami;

TEST_CASE("An English acronym leads to the French one, and back") {
  const Acronyms acronyms = Acronyms::load(
      PackFile::open(std::string(FAUXAMI_PACK_DIR) + "/fr.pack").section("acronyms"));
  const int number = acronyms.with_foreign(hash_word("NATO"));
  REQUIRE(number >= 0);
  CHECK(acronyms.pairs()[static_cast<std::size_t>(number)].own == "OTAN");
  CHECK(acronyms.with_own(hash_word("OTAN")) == number);
  CHECK(acronyms.with_foreign(hash_word("OTAN")) == -1);
}
