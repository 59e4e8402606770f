// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include <catch2/catch.hpp>

#include <string>

#include "quantities_fixture.h"

using namespace fauxami;

namespace {

std::string es(const std::string& text) { return numbers_in("es", text); }

}  // namespace

TEST_CASE("Spanish: a scale counts what stands on smaller scales") {
  CHECK(es("un billón doscientos mil millones de pesos") ==
        "[un billón doscientos mil millones] 1200000000000 ZZZ");
  CHECK(es("tres mil quinientos millones de euros") ==
        "[tres mil quinientos millones] 3500000000 EUR");
  CHECK(es("decenas de miles de millones de dólares") ==
        "[decenas de miles de millones] ~20000000000-100000000000 USD");
  CHECK(es("un millón mil ochenta y una toneladas") == "[un millón mil ochenta y una] 1001081 t");
  CHECK(es("doscientas treinta y cinco mil") == "[doscientas treinta y cinco mil] 235000");
}

TEST_CASE("Spanish: an article may stand between a qualifier and its number") {
  CHECK(es("cerca de los 300 millones") == "[300 millones] ~300000000");
  CHECK(es("entre los 20 y los 30 millones de euros") ==
        "[20] ..20000000 EUR; [30 millones] ..30000000 EUR");
}

TEST_CASE("Spanish: a second part in digits belongs to the number") {
  CHECK(es("3 mil 500 millones de pesos") == "[3 mil 500 millones] 3500000000 ZZZ");
  CHECK(es("15 millones 300 mil pesos") == "[15 millones 300 mil] 15300000 ZZZ");
  CHECK(es("cuesta 1 mil 250 pesos") == "[1 mil 250] 1250 ZZZ");
  CHECK(es("2 mil 345 casos y 500 más") == "[2 mil 345] 2345; [500] 500");
  CHECK(es("1,5 mil 300") == "[1,5 mil] 1500; [300] 300");
}

TEST_CASE("Spanish: halves and small ends of ranges") {
  CHECK(es("3 hectáreas y media") == "[3] 3.5 ha");
  CHECK(es("dos años y medio") == "[dos] 2.5 a");
  CHECK(es("dos o tres millones de euros") == "[dos] ..2000000 EUR; [tres millones] ..3000000 EUR");
  CHECK(es("entre dos y tres millones de habitantes") ==
        "[dos] ..2000000; [tres millones] ..3000000");
  CHECK(es("tengo dos o tres") == "");
  CHECK(es("subió un punto porcentual") == "[un] 1 points");
  CHECK(es("un millar de millones de euros") == "[un millar de millones] 1000000000 EUR");
}
