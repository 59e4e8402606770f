// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "check/number_match.h"

#include <catch2/catch.hpp>
#include <map>

#include "check/numbers_fixture.h"

using namespace fauxami;

namespace {

// How the first number of a French text agrees with the first one of a source.
NumberMatch match(const std::string& french, const std::string& tag, const std::string& source) {
  const NumberBlock target(tag == "fr" ? tag : "fr", french);
  const NumberBlock origin(tag, source);
  return match_numbers(target.place(), origin.place(), french_comparison());
}

}  // namespace

TEST_CASE("The same value is exact, however it is said") {
  CHECK(match("Il reste 300 milliards d’euros.", "en", "It has €300 billion left.") ==
        NumberMatch::exact);
  CHECK(match("Elle gagne 45 000 yuans.", "zh-Hans", "她赚了4.5万元。") == NumberMatch::exact);
  CHECK(match("Il en vend vingt mille.", "en", "It sells 20,000 of them.") == NumberMatch::exact);
}

TEST_CASE("Rounded and cut values are near") {
  CHECK(match("Ils sont 9,3 millions.", "en", "There are 9,338,000 of them.") == NumberMatch::near);
  CHECK(match("Ils sont plus de 1 000.", "en", "There are 1,150 of them.") == NumberMatch::near);
  CHECK(match("Ils sont environ 500.", "en", "There are 487 of them.") == NumberMatch::near);
}

TEST_CASE("Other values do not agree") {
  CHECK(match("Ils sont 933 800.", "en", "There are 9,338,000 of them.") == NumberMatch::none);
  CHECK(match("Ils sont 487.", "en", "There are 478 of them.") == NumberMatch::none);
  CHECK(match("Il reste 30 euros.", "en", "It has $30 left.") == NumberMatch::none);
  CHECK(match("La part perd 3 points.", "en", "The share loses 3%.") == NumberMatch::none);
}

TEST_CASE("A bare word for a currency agrees with every currency of that name") {
  CHECK(match("Il reste 30 dollars.", "en", "It has C$30 left.") != NumberMatch::none);
  CHECK(match("Il reste 30 dollars canadiens.", "en", "It has HK$30 left.") == NumberMatch::none);
}

TEST_CASE("Shares that make a whole are left open") {
  CHECK(match("Il importe 95 % de son riz.", "en", "It grows 5% of its rice.") ==
        NumberMatch::open);
}

TEST_CASE("A vague word is not said in digits") {
  CHECK(match("Il y a 3 issues.", "zh-Hans", "有数个出口。") == NumberMatch::none);
}

TEST_CASE("A year lies in its decade") {
  CHECK(match("Dans les années 1960, tout change.", "en", "In 1965 all changes.") ==
        NumberMatch::open);
  CHECK(match("Dans les années 1960, tout change.", "en", "In 1975 all changes.") ==
        NumberMatch::none);
}

TEST_CASE("Opposite signs agree where a word tells of a fall") {
  const NumeralGrammar& english = test_pack("en").numerals;
  NumberComparison comparison = french_comparison();
  comparison.source_grammar = &english;
  const auto compare = [&](const std::string& french, const std::string& source) {
    const NumberBlock target("fr", french);
    const NumberBlock origin("en", source);
    return match_numbers(target.place(), origin.place(), comparison);
  };
  CHECK(compare("Variation : -7 %.", "It fell by 7%.") == NumberMatch::open);
  CHECK(compare("Variation : -7 %.", "It stands at 7%.") == NumberMatch::none);
  CHECK(compare("Il a reculé de 7 %.", "Change: -7%.") == NumberMatch::open);
  CHECK(compare("Il atteint 7 %.", "Change: -7%.") == NumberMatch::none);
}
