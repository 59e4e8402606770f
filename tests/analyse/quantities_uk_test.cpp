// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "analyse/quantities_fixture.h"

using namespace fauxami;

namespace {

std::string uk(const std::string& text) { return numbers_in("uk", text); }

}  // namespace

TEST_CASE("Ukrainian amounts carry scale and currency in every case form") {
  CHECK(uk("понад 2,3 мільярда гривень") == "[2,3 мільярда] >2300000000 UAH");
  CHECK(uk("двомастами сорока тисячами тонн") == "[двомастами сорока тисячами] 240000 t");
  CHECK(uk("3 млн. доларів США") == "[3 млн.] 3000000 USD");
  CHECK(uk("24 серпня 2023 року") == "[24 серпня 2023] date");
}
