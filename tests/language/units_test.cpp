// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/units.h"

#include <catch2/catch.hpp>

using namespace fauxami;

namespace {

std::string converted(const std::string& value, const std::string& from, const std::string& to) {
  static const std::string section =
      compile_units(read_units(FAUXAMI_SOURCE_DIR "/dictionaries/units.tsv"));
  const UnitTable units = UnitTable::load(SectionReader(section, "units"));
  const bool negative = value[0] == '-';
  const Rational number = *Rational::parse(negative ? value.substr(1) : value);
  const auto result = units.convert(negative ? number.negated() : number, from, to);
  return result ? result->to_string() : "nothing";
}

}  // namespace

TEST_CASE("units convert exactly") {
  CHECK(converted("26", "mile", "km") == "41.842944");
  CHECK(converted("100", "Cel", "degF") == "212");
  CHECK(converted("-40", "degF", "Cel") == "-40");
  CHECK(converted("37", "Cel", "K") == "310.15");
  CHECK(converted("3", "mu", "m2") == "2000");
  CHECK(converted("15", "mu", "ha") == "1");
  CHECK(converted("121", "ping", "m2") == "400");
  CHECK(converted("1", "acre", "m2") == "4046.8564224");
  CHECK(converted("10", "jin", "kg") == "5");
  CHECK(converted("1", "lb", "g") == "453.59237");
  CHECK(converted("2", "gal", "L") == "7.570823568");
  CHECK(converted("1", "bbl", "gal") == "42");
  CHECK(converted("36", "km/h", "m/s") == "10");
  CHECK(converted("3", "decade", "a") == "30");
  CHECK(converted("1", "GWh", "kWh") == "1000000");
  CHECK(converted("1", "TB", "GB") == "1000");
}

TEST_CASE("units of another dimension and unknown ones do not convert") {
  CHECK(converted("1", "mile", "kg") == "nothing");
  CHECK(converted("1", "parsec", "km") == "nothing");
  CHECK(converted("1", "USD", "EUR") == "nothing");
}
