// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "base/rational.h"

#include <catch2/catch.hpp>

using fauxami::Rational;

TEST_CASE("decimal text becomes an exact value") {
  REQUIRE(Rational::parse("16.5").value() == Rational::of(33, 2).value());
  REQUIRE(Rational::parse("0.10").value().to_string() == "0.1");
  REQUIRE_FALSE(Rational::parse("").has_value());
  REQUIRE_FALSE(Rational::parse(".").has_value());
  REQUIRE_FALSE(Rational::parse("1,5").has_value());
  REQUIRE_FALSE(Rational::parse("1.2.3").has_value());
}

TEST_CASE("a ratio of amounts is an exact power of ten or it is not") {
  const Rational thousand_milliards = *Rational::of(1000000000000, 1);
  const Rational hundred_milliards = *Rational::of(100000000000, 1);
  REQUIRE(thousand_milliards.divided_by(hundred_milliards)->exact_power_of_ten() == 1);
  REQUIRE(hundred_milliards.divided_by(thousand_milliards)->exact_power_of_ten() == -1);
  REQUIRE_FALSE(Rational(20).exact_power_of_ten().has_value());
  REQUIRE_FALSE(Rational::of(3, 10)->exact_power_of_ten().has_value());
  REQUIRE_FALSE(Rational(0).exact_power_of_ten().has_value());
}

TEST_CASE("arithmetic is exact and refuses what does not fit") {
  REQUIRE(Rational::of(1, 3)->plus(*Rational::of(1, 6)) == Rational::of(1, 2));
  REQUIRE(Rational(7).minus(Rational(9))->to_string() == "-2");
  REQUIRE(Rational::of(1, 3)->to_string() == "1/3");
  REQUIRE_FALSE(Rational(1).divided_by(Rational(0)).has_value());
  const Rational huge = *Rational::power_of_ten(30);
  REQUIRE_FALSE(huge.times(huge).has_value());
  REQUIRE(huge > Rational(5));
  REQUIRE(Rational(-1) < *Rational::of(1, 1000));
}
