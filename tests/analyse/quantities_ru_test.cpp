// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "analyse/quantities_fixture.h"

using namespace fauxami;

namespace {

std::string ru(const std::string& text) { return numbers_in("ru", text); }

}  // namespace

TEST_CASE("Russian amounts carry scale and currency in every case form") {
  CHECK(ru("около 16,5 миллиарда долларов") == "[16,5 миллиарда] ~16500000000 USD");
  CHECK(ru("выручка в 2 млрд. руб. за год") == "[2 млрд.] 2000000000 RUB");
  CHECK(ru("двести пятьдесят три тысячи рублей") == "[двести пятьдесят три тысячи] 253000 RUB");
  CHECK(ru("располагает двумястами сорока тысячами тонн зерна") ==
        "[двумястами сорока тысячами] 240000 t");
  CHECK(ru("5 марта 2024 года") == "[5 марта 2024] date");
}
