// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "base/key_set.h"

#include <catch2/catch.hpp>
#include <vector>

using namespace fauxami;

TEST_CASE("A key set holds its keys and no other") {
  std::vector<std::uint64_t> keys;
  for (std::uint64_t i = 1; i <= 100; ++i) keys.push_back(i * 1024);  // all meet in one place
  keys.push_back(keys.front());                                       // said twice
  const KeySet set(keys);
  for (const std::uint64_t key : keys) {
    CHECK(set.count(key) == 1);
    CHECK(set.count(key + 1) == 0);
  }
  CHECK_FALSE(set.empty());
  CHECK(set.count(0) == 0);
}

TEST_CASE("An empty key set holds nothing") {
  CHECK(KeySet().count(7) == 0);
  CHECK(KeySet(std::vector<std::uint64_t>()).count(7) == 0);
  CHECK(KeySet(std::vector<std::uint64_t>()).empty());
  CHECK(KeySet().empty());
}
