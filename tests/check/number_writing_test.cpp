// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "check/number_writing.h"

#include <catch2/catch.hpp>

#include <string>

#include "language/language_pack.h"

using namespace fauxami;

namespace {

const NumeralGrammar& french() {
  static const LanguagePack pack = LanguagePack::load(PackFile::open(FAUXAMI_PACK_DIR "/fr.pack"));
  return pack.numerals;
}

std::string rewritten(const std::string& number, int scale_exponent, const std::string& value,
                      int power) {
  TextRun run;
  run.text = number;
  run.map = OffsetMap::identity(0, static_cast<std::uint32_t>(number.size()));
  AnalysedRun analysed;
  analysed.run = &run;
  Quantity wrong;
  wrong.span = {0, static_cast<std::uint32_t>(number.size())};
  wrong.scale_exponent = static_cast<std::int8_t>(scale_exponent);
  const Rational right = *Rational::parse(value)->times(*Rational::power_of_ten(power));
  return rewrite_number(analysed, wrong, right, french()).value_or("");
}

}  // namespace

TEST_CASE("a correction keeps the style of its place") {
  CHECK(rewritten("1000 milliards", 9, "100", 9) == "100 milliards");
  CHECK(rewritten("165\u00A0milliards", 9, "16.5", 9) == "16,5\u00A0milliards");
  CHECK(rewritten("9\u202F338 milliards", 9, "933.8", 9) == "933,8 milliards");
  CHECK(rewritten("7 500", 0, "75", 3) == "75 000");
  CHECK(rewritten("7500", 0, "75", 3) == "75\u202F000");
  CHECK(rewritten("20 Md", 9, "2", 9) == "2 Md");
}

TEST_CASE("the scale word changes when the mantissa would not fit") {
  CHECK(rewritten("364 billions", 12, "364", 9) == "364 milliards");
  CHECK(rewritten("3,5 milliards", 9, "350", 6) == "350 millions");
  CHECK(rewritten("1,5 million", 6, "1.5", 9) == "1,5 milliard");
  CHECK(rewritten("4 trillions", 18, "4", 12) == "4 billions");
  CHECK(rewritten("15 milliards", 9, "1.5", 9) == "1,5 milliard");
}

TEST_CASE("digits are grouped by the narrow space, with the language's decimal mark") {
  CHECK(write_digits(*Rational::parse("16500000000"), french()) == "16\u202F500\u202F000\u202F000");
  CHECK(write_digits(*Rational::of(33, 2), french()) == "16,5");
  CHECK_FALSE(write_digits(*Rational::of(1, 3), french()).has_value());
}

TEST_CASE("significant digits and powers of ten") {
  CHECK(significand(*Rational::parse("16.5")) == "165");
  CHECK(significand(*Rational::parse("165000")) == "165");
  CHECK(significand(*Rational::parse("0.05")) == "5");
  CHECK(power_ratio(Rational(1000), Rational(10)) == 2);
  CHECK_FALSE(power_ratio(Rational(10), Rational(10)).has_value());
  CHECK_FALSE(power_ratio(Rational(20), Rational(10)).has_value());
}
