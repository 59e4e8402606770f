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
