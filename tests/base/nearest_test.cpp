// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "base/nearest.h"

#include <catch2/catch.hpp>

using fauxami::did_you_mean;
using fauxami::nearest;

TEST_CASE("the nearest known name is offered, a far one is not") {
  CHECK(nearest("selct", {"ignore", "select"}) == "select");
  CHECK(nearest("number/scales", {"number/scale", "name/mixed"}) == "number/scale");
  CHECK(nearest("zzz", {"select", "ignore"}).empty());
  CHECK(did_you_mean("selct", {"select"}) == "; did you mean 'select'?");
  CHECK(did_you_mean("zzzzz", {"select"}).empty());
}
