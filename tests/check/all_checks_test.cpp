// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include <catch2/catch.hpp>
#include <set>

#include "check/check.h"
#include "language/messages.h"
#include "language/pack_file.h"

using namespace fauxami;

TEST_CASE("every check has one function, and rules with texts in both languages") {
  const PackFile pack = PackFile::open(FAUXAMI_PACK_DIR "/fr.pack");
  const MessageCatalogue french = load_messages(pack, "fr");
  const MessageCatalogue english = load_messages(pack, "en");
  std::set<std::string> seen;
  for (const Check* check : all_checks()) {
    CHECK((check->per_unit != nullptr) != (check->per_page != nullptr));
    for (const RuleInfo& rule : check->rules) {
      INFO(rule.id);
      CHECK(seen.insert(rule.id).second);
      CHECK(rule.category.find('/') != std::string::npos);
      std::string key = rule.id;
      key.replace(key.find('/'), 1, ".");
      for (const char* part : {".title", ".why"}) {
        CHECK(french.contains(key + part));
        CHECK(english.contains(key + part));
      }
    }
  }
}
