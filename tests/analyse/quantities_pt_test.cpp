// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include <catch2/catch.hpp>

#include <string>

#include "quantities_fixture.h"

using namespace fauxami;

namespace {

std::string pt(const std::string& text) { return numbers_in("pt", text); }

}  // namespace

TEST_CASE("Portuguese joins the parts of a number with 'e'") {
  CHECK(pt("mil duzentos e trinta e quatro") == "[mil duzentos e trinta e quatro] 1234");
  CHECK(pt("dois milhões e quinhentos mil reais") == "[dois milhões e quinhentos mil] 2500000 BRL");
  CHECK(pt("entre mil e dois mil") == "[mil] ..1000; [dois mil] ..2000");
  CHECK(pt("um milhão e mil pessoas") == "[um milhão e mil] 1001000");
  CHECK(pt("entre um milhão e mil milhões de euros") ==
        "[um milhão] ..1000000 EUR; [mil milhões] ..1000000000 EUR");
  CHECK(pt("dois mil milhões e cem milhões de euros") ==
        "[dois mil milhões e cem milhões] 2100000000 EUR");
}

TEST_CASE("Portuguese: a second part in digits") {
  CHECK(pt("2 milhões e 300 mil reais") == "[2 milhões e 300 mil] 2300000 BRL");
  CHECK(pt("3 mil e 500 pessoas") == "[3 mil e 500] 3500");
  CHECK(pt("entre 2 mil e 500 mil") == "[2 mil] ..2000; [500 mil] ..500000");
}
