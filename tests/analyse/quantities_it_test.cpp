// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include <catch2/catch.hpp>

#include <string>

#include "quantities_fixture.h"

using namespace fauxami;

namespace {

std::string it(const std::string& text) { return numbers_in("it", text); }

}  // namespace

TEST_CASE("Italian amounts") {
  CHECK(it("un milione e mezzo di euro") == "[un milione e mezzo] 1500000 EUR");
  CHECK(it("mille e cento") == "[mille e cento] 1100");
  CHECK(it("fra i 20 e i 30 milioni di euro") ==
        "[20] ..20000000 EUR; [30 milioni] ..30000000 EUR");
  CHECK(it("centinaia di migliaia di persone") == "[centinaia di migliaia] ~200000-1000000");
}
