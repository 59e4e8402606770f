// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "check/number_change.h"

#include <catch2/catch.hpp>
#include <map>

#include "check/numbers_fixture.h"

using namespace fauxami;

namespace {

// The changes as "from>to", joined by ';'.
std::string changes(const std::string& tag, const std::string& text) {
  const NumberBlock block(tag, text);
  std::string found;
  for (const NumberChange& change : find_changes(block.run(), test_pack(tag).numerals)) {
    if (!found.empty()) found += ';';
    found += std::string(block.run().text(change.from->span)) + ">" +
             std::string(block.run().text(change.to->span));
  }
  return found;
}

}  // namespace

TEST_CASE("The words before two numbers tell where a change starts") {
  CHECK(changes("fr", "Le quota passe de 62 à 48 tonnes.") == "62>48");
  CHECK(changes("fr", "La part est revenue de 11,8 % à 11,4 %.") == "11,8>11,4");
  CHECK(changes("en", "The quota fell from 62 to 48 tonnes.") == "62>48");
  CHECK(changes("en", "The quota fell to 48 tonnes from 62 tonnes.") == "62>48");
  CHECK(changes("en", "It raised the fee to $85 million from $75 million.") ==
        "75 million>85 million");
  CHECK(changes("zh-Hans", "配额从62吨降至48吨。") == "62>48");
}

TEST_CASE("A range runs from its first end to its second") {
  CHECK(changes("fr", "Il faut 38 à 42 litres.") == "38>42");
  CHECK(changes("en", "It takes 38-42 litres.") == "38>42");
}

TEST_CASE("Two numbers with other words between them are no change") {
  CHECK(changes("fr", "Il vend 62 vélos et 48 motos.").empty());
  CHECK(changes("fr", "Les 62 pages parlent à 48 personnes.").empty());
  CHECK(changes("en", "From 62 votes in May, the party went on to 48 seats.").empty());
}
