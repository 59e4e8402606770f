// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "fix/apply.h"

#include <catch2/catch.hpp>
#include <random>

using namespace fauxami;

namespace {

std::vector<Edit> random_edits(std::mt19937& random, std::size_t size) {
  std::vector<Edit> edits;
  std::uint32_t at = 0;
  while (true) {
    const std::uint32_t begin = at + random() % 8;
    const std::uint32_t end = begin + random() % 4;
    if (end > size) return edits;
    edits.push_back(
        {{begin, end}, std::string(random() % 4, static_cast<char>('A' + random() % 26))});
    at = end + 1;
  }
}

}  // namespace

TEST_CASE("bytes outside the edits stay") {
  CHECK(apply_edits("un mot", {{{3, 6}, "jeu"}}) == "un jeu");
  CHECK(apply_edits("a\xFF\r\nb", {{{4, 5}, ""}, {{5, 5}, "c"}}) == "a\xFF\r\nc");
  CHECK(apply_edits("abc", {}) == "abc");
}

TEST_CASE("edits are written in the encoding of the file") {
  const Fix fix{"", Safety::safe, {{{2, 4}, "\xC3\xA9"}}};
  CHECK(edits_of({&fix}, Encoding::utf16_big_endian)[0].text == std::string("\0\xE9", 2));
  CHECK(edits_of({&fix}, Encoding::utf8)[0].text == "\xC3\xA9");
}

TEST_CASE("a fix of a fix is one edit of the original") {
  CHECK(compose_edits({{{3, 6}, "jeu"}}, {{{3, 4}, "l"}}) == std::vector<Edit>{{{3, 6}, "leu"}});
  CHECK(compose_edits({}, {{{1, 2}, "x"}}) == std::vector<Edit>{{{1, 2}, "x"}});
  CHECK(compose_edits({{{1, 2}, "x"}}, {}) == std::vector<Edit>{{{1, 2}, "x"}});
}

TEST_CASE("two rounds of edits at random compose to what they do one after the other") {
  std::mt19937 random(1);
  const std::string original = "abcdefghijklmnopqrstuvwxyz0123456789";
  for (int round = 0; round < 2000; ++round) {
    const std::vector<Edit> first = random_edits(random, original.size());
    const std::string middle = apply_edits(original, first);
    const std::vector<Edit> second = random_edits(random, middle.size());
    const std::vector<Edit> both = compose_edits(first, second);
    REQUIRE(apply_edits(original, both) == apply_edits(middle, second));
    for (std::size_t i = 1; i < both.size(); ++i)
      REQUIRE(both[i - 1].source.end <= both[i].source.begin);
  }
}
