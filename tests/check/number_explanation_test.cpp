// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "check/number_explanation.h"

#include <catch2/catch.hpp>
#include <map>

#include "check/numbers_fixture.h"

using namespace fauxami;

namespace {

// The fault that explains the first number left on each side.
std::optional<NumberExplanation> explanation(const std::string& french,
                                             const std::string& english) {
  const NumberBlock target("fr", french);
  const NumberBlock source("en", english);
  const NumberComparison comparison = french_comparison();
  const NumberPairs pairs = pair_numbers(target.run(), source.run(), comparison);
  for (std::uint32_t i = 0; i < pairs.target.size(); ++i)
    for (std::uint32_t j = 0; j < pairs.source.size(); ++j)
      if (pairs.target[i].is_left() && pairs.source[j].is_left())
        return explain(pairs, i, j, comparison);
  return std::nullopt;
}

NumberFault fault(const std::string& french, const std::string& english) {
  const std::optional<NumberExplanation> found = explanation(french, english);
  REQUIRE(found.has_value());
  CHECK(found->points >= sure_explanation);
  return found->fault;
}

}  // namespace

TEST_CASE("One slip of a digit is recognised") {
  CHECK(slip_between("1205", "1250") == DigitSlip::swapped);
  CHECK(slip_between("125", "1235") == DigitSlip::lost);
  CHECK(slip_between("12335", "1235") == DigitSlip::added);
  CHECK(slip_between("1245", "1235") == DigitSlip::changed);
  CHECK(slip_between("5321", "1235") == DigitSlip::none);
  CHECK(slip_between("", "") == DigitSlip::none);
}

TEST_CASE("Each fault has its explanation") {
  CHECK(fault("La ville compte 3 210 arbres.", "The town has 32,100 trees.") == NumberFault::scale);
  CHECK(fault("La ville compte 32 010 arbres.", "The town has 32,100 trees.") ==
        NumberFault::digits);
  CHECK(fault("Le pont coûte 45 millions d’euros.", "The bridge costs $45 million.") ==
        NumberFault::currency);
  CHECK(fault("La voie mesure 450 kilomètres.", "The line is 450 miles long.") ==
        NumberFault::unit);
  CHECK(fault("Le taux perd 0,4 %.", "The rate loses 0.4 percentage points.") ==
        NumberFault::percent);
  CHECK(fault("Le canal fut creusé en 1873.", "The canal was dug in 1837.") == NumberFault::year);
}

TEST_CASE("Numbers in words do not compete with numbers in digits") {
  CHECK(fault("L’un des deux chœurs a 2 chanteurs.", "One of the two choirs has 24 singers.") ==
        NumberFault::digits);
  CHECK(fault("Il vend 40 vélos.", "He sells 4 bikes to three clubs.") == NumberFault::scale);
}

TEST_CASE("Numbers between the same neighbours belong together") {
  const std::optional<NumberExplanation> found =
      explanation("Il y a 31 chats, 42 chiens et 85 lapins. Et 19 oies. Tous vont bien.",
                  "There are 31 cats, 24 dogs, and 85 rabbits; and 11 geese. All are fine.");
  REQUIRE(found.has_value());
  CHECK(found->fault == NumberFault::digits);
  CHECK(found->slip == DigitSlip::swapped);
  CHECK(found->points >= sure_explanation);
}

TEST_CASE("One who was named before is not counted among the others") {
  CHECK_FALSE(explanation("Anna et douze autres attendaient.", "Thirteen people were waiting.")
                  .has_value());
}

TEST_CASE("What may be another fact is not explained") {
  CHECK_FALSE(explanation("Le pont coûte 45 millions d’euros.", "The bridge costs $51 million.")
                  .has_value());
  CHECK_FALSE(
      explanation("Le canal fut creusé en 1999.", "The canal was dug in 1837.").has_value());
  CHECK_FALSE(
      explanation("Total (en millions) : 45", "The total comes to 45 million units.").has_value());
}
