// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "analyse/quantities_fixture.h"

using namespace fauxami;

namespace {

std::string de(const std::string& text) { return numbers_in("de", text); }

}  // namespace

TEST_CASE("German amounts carry scale and currency") {
  CHECK(de("rund 2,5 Mrd. Euro Umsatz") == "[2,5 Mrd.] ~2500000000 EUR");
  CHECK(de("mehr als 12.000 Menschen") == "[12.000] >12000");
  CHECK(de("1'250 Franken") == "[1'250] 1250 CHF");
  CHECK(de("eine halbe Million Tonnen") == "[eine halbe Million] 500000 t");
  CHECK(de("3 Billionen Dollar") == "[3 Billionen] 3000000000000 USD");
}
