// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/form_collisions.h"

#include <catch2/catch.hpp>

using fauxami::CollisionCause;
using fauxami::EntityId;
using fauxami::FormCollision;
using fauxami::FormKind;
using fauxami::FormOrigin;
using fauxami::NamePart;
using fauxami::NameReading;
using fauxami::ReadingsByForm;
using fauxami::resolve_collisions;

namespace {

NameReading reading(EntityId entity, FormKind kind, NamePart part = NamePart::whole) {
  return {entity, 0, kind, FormOrigin::pinyin, part, 3};
}

}  // namespace

TEST_CASE("a derived form gives way to a right name, a genuine one and a whole one") {
  ReadingsByForm readings;
  readings["mali"] = {reading(1, FormKind::transliteration)};
  readings["lina"] = {reading(2, FormKind::transliteration), reading(3, FormKind::canonical)};
  readings["dawei"] = {reading(4, FormKind::transliteration, NamePart::given),
                       reading(5, FormKind::transliteration)};
  readings["huangrenxun"] = {reading(6, FormKind::transliteration)};
  const std::vector<FormCollision> collisions = resolve_collisions(readings, {"mali"}, nullptr);
  REQUIRE(collisions.size() == 3);
  REQUIRE(readings.count("mali") == 0);
  REQUIRE(readings["lina"].size() == 1);
  REQUIRE(readings["lina"][0].entity == 3);
  REQUIRE(readings["dawei"].size() == 1);
  REQUIRE(readings["dawei"][0].entity == 5);
  REQUIRE(readings["huangrenxun"].size() == 1);
}

TEST_CASE("two entities with the same derived form both stay and are told") {
  ReadingsByForm readings;
  readings["sanxing"] = {reading(1, FormKind::transliteration),
                         reading(2, FormKind::transliteration)};
  const std::vector<FormCollision> collisions = resolve_collisions(readings, {}, nullptr);
  REQUIRE(collisions.size() == 1);
  REQUIRE(collisions[0].cause == CollisionCause::ambiguous);
  REQUIRE(readings["sanxing"].size() == 2);
}
