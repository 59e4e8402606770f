// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "app/cli/ordered_work.h"

#include <catch2/catch.hpp>
#include <stdexcept>
#include <thread>

using namespace fauxami;

namespace {

PageOutcome numbered(std::size_t i) {
  PageOutcome outcome;
  outcome.result.corrections = static_cast<std::uint32_t>(i);
  if (i % 7 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  return outcome;
}

}  // namespace

TEST_CASE("results come in order for any number of threads") {
  for (const std::size_t threads : {0U, 1U, 2U, 8U}) {
    std::vector<std::uint32_t> seen;
    run_in_order(100, threads, numbered, [&](std::size_t, const PageOutcome& outcome) {
      seen.push_back(outcome.result.corrections);
    });
    REQUIRE(seen.size() == 100);
    for (std::uint32_t i = 0; i < 100; ++i) REQUIRE(seen[i] == i);
  }
}

TEST_CASE("an exception comes out in its turn and stops the work") {
  std::size_t consumed = 0;
  const auto produce = [](std::size_t i) {
    if (i == 5) throw std::runtime_error("five");
    return numbered(i);
  };
  CHECK_THROWS_WITH(
      run_in_order(50, 4, produce, [&](std::size_t, const PageOutcome&) { ++consumed; }), "five");
  CHECK(consumed == 5);
}
