// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "base/message.h"

#include <catch2/catch.hpp>

using fauxami::MessageCatalogue;

TEST_CASE("places are filled, unknown ones stay visible") {
  MessageCatalogue messages;
  messages.add("name.found", "{found} is {expected}, {found}!");
  CHECK(messages.format({"name.found", {{"found", "A"}, {"expected", "B"}}}) == "A is B, A!");
  CHECK(messages.format({"name.found", {{"found", "A"}}}) == "A is {expected}, A!");
  CHECK(messages.format({"nothing", {}}) == "{nothing}");
}
