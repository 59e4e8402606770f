// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "base/offset_map.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>

using fauxami::OffsetMap;
using fauxami::PieceKind;
using fauxami::Span;

namespace {

// The example of the header: caf&eacute; <b>no</b>ir at byte 100.
OffsetMap example() {
  OffsetMap map;
  map.append_verbatim(100, 3);
  map.append_replaced(2, {103, 111});
  map.append_verbatim(111, 1);
  map.append_verbatim(115, 2);
  map.append_verbatim(121, 2);
  return map;
}

}  // namespace

TEST_CASE("a word inside tags and entities maps to its bytes") {
  const OffsetMap map = example();
  CHECK(map.text_size() == 10);
  CHECK(map.to_source({0, 5}) == Span{100, 111});
  CHECK(map.to_source({6, 10}) == Span{115, 123});
  CHECK(map.source_pieces({6, 10}) == std::vector<Span>{{115, 117}, {121, 123}});
  CHECK(map.to_text(116) == 7U);
  CHECK_FALSE(map.to_text(118).has_value());
}

TEST_CASE("a cut inside an entity takes the entity") {
  CHECK(example().to_source({2, 4}) == Span{102, 111});
  CHECK(example().to_source({4, 4}) == Span{103, 103});
  CHECK(example().to_source({10, 10}) == Span{123, 123});
}

TEST_CASE("text that stands for markup cannot be edited") {
  OffsetMap map = OffsetMap::identity(0, 3);
  map.append_markup(1, {3, 7});
  map.append_verbatim(7, 2);
  CHECK(map.source_pieces({0, 3}).size() == 1);
  CHECK(map.source_pieces({1, 5}).empty());
  CHECK(map.to_source({1, 5}) == Span{1, 8});
}

// A random page is built piece by piece, with the truth kept outside the map: for each text byte,
// the source span it came from.
TEST_CASE("random pages map there and back") {
  std::mt19937 random(20240614);
  for (int page = 0; page < 500; ++page) {
    OffsetMap map;
    std::vector<Span> truth;
    std::uint32_t source = random() % 50;
    for (unsigned piece = 0; piece < 1 + random() % 12; ++piece) {
      source += random() % 3 == 0 ? random() % 9 : 0;
      const std::uint32_t size = 1 + random() % 8;
      if (random() % 3 != 0) {
        map.append_verbatim(source, size);
        for (std::uint32_t i = 0; i < size; ++i) truth.push_back({source + i, source + i + 1});
        source += size;
        continue;
      }
      const std::uint32_t text_size = 1 + random() % 3;
      map.append_replaced(text_size, {source, source + size});
      truth.insert(truth.end(), text_size, Span{source, source + size});
      source += size;
    }
    REQUIRE(map.text_size() == truth.size());
    for (std::uint32_t begin = 0; begin < truth.size(); ++begin) {
      CHECK(map.to_source({begin, begin + 1}) == truth[begin]);
      const std::uint32_t back = *map.to_text(truth[begin].begin);
      CHECK(truth[back] == truth[begin]);
      const std::uint32_t end =
          begin + 1 + random() % static_cast<std::uint32_t>(truth.size() - begin);
      CHECK(map.to_source({begin, end}) == fauxami::covering(truth[begin], truth[end - 1]));
      const std::vector<Span> pieces = map.source_pieces({begin, end});
      REQUIRE_FALSE(pieces.empty());
      CHECK(pieces.front().begin == truth[begin].begin);
      CHECK(pieces.back().end == truth[end - 1].end);
    }
  }
}

TEST_CASE("a map reads through the map of a decoded file") {
  OffsetMap decoded;  // "a" U+00E9 "b" in UTF-16 with a mark of two bytes
  decoded.append_replaced(1, {2, 4});
  decoded.append_replaced(2, {4, 6});
  decoded.append_replaced(1, {6, 8});
  OffsetMap map;
  map.append_verbatim(1, 3);
  const OffsetMap through = map.through(decoded);
  CHECK(through.text_size() == 3);
  CHECK(through.to_source({0, 2}) == Span{4, 6});
  CHECK(through.to_source({2, 3}) == Span{6, 8});
}
