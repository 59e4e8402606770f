// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/messages.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "base/load_error.h"
#include "language/temporary_file.h"

using namespace fauxami;
using Catch::Matchers::Contains;

TEST_CASE("Tables join their names with dots, and a pack gives the messages back") {
  const TemporaryFile file("en.toml", "hello = \"Hello {who}\"\n[name]\nmixed = \"two names\"\n");
  const MessageCatalogue read = read_messages(file.path());
  PackWriter pack;
  pack.add("messages.en", compile_messages(read));
  const PackFile packed = PackFile::from_bytes(pack.bytes(), "sample");
  const MessageCatalogue loaded = load_messages(packed, "en");
  CHECK(loaded.texts() == read.texts());
  CHECK(loaded.format({"hello", {{"who", "Inès"}}}) == "Hello Inès");
  CHECK(loaded.format({"name.mixed", {}}) == "two names");
  CHECK(load_messages(packed, "fr").texts().empty());
}

TEST_CASE("A message that is no string is refused with its place") {
  const TemporaryFile file("en.toml", "[name]\nmixed = 4\n");
  CHECK_THROWS_WITH(read_messages(file.path()), Contains("en.toml:2:9"));
}

TEST_CASE("The French and the English catalogue have the same keys and the same places") {
  const auto places = [](const std::string& text) {
    std::vector<std::string> found;
    for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1))
      found.push_back(text.substr(at, text.find('}', at) - at + 1));
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  };
  const MessageCatalogue french = read_messages(FAUXAMI_SOURCE_DIR "/rules/messages/fr.toml");
  const MessageCatalogue english = read_messages(FAUXAMI_SOURCE_DIR "/rules/messages/en.toml");
  REQUIRE_FALSE(french.texts().empty());
  for (const std::pair<const std::string, std::string>& text : french.texts()) {
    INFO(text.first);
    REQUIRE(english.contains(text.first));
    CHECK(places(text.second) == places(english.texts().find(text.first)->second));
  }
  CHECK(french.texts().size() == english.texts().size());
}
