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
}
