// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "read/language_tag.h"

#include <catch2/catch.hpp>

using namespace fauxami;

TEST_CASE("a language tag is a language with script, region or a private part") {
  for (const char* tag : {"fr", "FR", "fr-CA", "pt_BR", "zh-Hant", "zh-Hant-TW", "es-419",
                          "de-1996", "yue", "fil", "fr-x-mt"})
    CHECK(is_language_tag(tag));
}

TEST_CASE("an ordinary word is no language tag") {
  for (const char* word :
       {"", "row", "align", "key", "text", "xx", "qq", "f", "fr-", "fr_", "fr-note", "fr-francais",
        "French", "source", "fr-x", "fr-1", "a b", "tag"})
    CHECK_FALSE(is_language_tag(word));
}

TEST_CASE("a language and a longer form of its tag are the same") {
  CHECK(is_same_language("fr", "fr-CA"));
  CHECK(is_same_language("zh_hant", "zh-Hant"));
  CHECK_FALSE(is_same_language("zh-Hans", "zh-Hant"));
  CHECK_FALSE(is_same_language("fr-CA", "fr-CH"));
  CHECK(with_hyphens("pt_BR") == "pt-BR");
}
