// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "base/deletions.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

using fauxami::deletions_of;
using fauxami::is_one_edit;

namespace {

bool share_a_deletion(const std::string& a, const std::string& b) {
  for (const std::uint64_t hash : deletions_of(a)) {
    const std::vector<std::uint64_t> others = deletions_of(b);
    if (std::find(others.begin(), others.end(), hash) != others.end()) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("words one slip apart share a deletion") {
  const std::string word = "anthropic";
  for (const std::string slip :
       {"antropic", "anthropick", "anthrophic", "anthorpic", "enthropic"}) {
    INFO(slip);
    CHECK(is_one_edit(word, slip));
    CHECK(is_one_edit(slip, word));
    CHECK(share_a_deletion(word, slip));
  }
}

TEST_CASE("equal words and words two slips apart are not one slip apart") {
  CHECK_FALSE(is_one_edit("altman", "altman"));
  CHECK_FALSE(is_one_edit("altman", "altmanns"));
  CHECK_FALSE(is_one_edit("altman", "hartman"));
  CHECK_FALSE(is_one_edit("", "ab"));
  CHECK(is_one_edit("", "a"));
}
