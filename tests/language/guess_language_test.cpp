// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/guess_language.h"

#include <catch2/catch.hpp>

using fauxami::guess_language;

TEST_CASE("a script names its language") {
  CHECK(guess_language("The cat sleeps.") == "en");
  CHECK(guess_language("\u306d\u3053\u304c\u5bdd\u308b") == "ja");
  CHECK(guess_language("\uace0\uc591\uc774\uac00 \uc794\ub2e4") == "ko");
  CHECK(guess_language("\u0430\u0431\u0432\u0433") == "ru");
  CHECK(guess_language("\u0430\u0431\u0456\u0432\u0433") == "uk");
  CHECK(guess_language("\u0643\u062a\u0627\u0628") == "ar");
  CHECK(guess_language("") == "en");
}

TEST_CASE("Chinese is told apart by the characters of one script only") {
  CHECK(guess_language("\u8fd9\u4e2a\u56fd\u5bb6") == "zh-Hans");
  CHECK(guess_language("\u9019\u500b\u570b\u5bb6") == "zh-Hant");
}

TEST_CASE("brands in Latin letters do not hide Chinese") {
  CHECK(guess_language(
            "OpenAI \u4e0e Nvidia \u8fd9\u4e9b\u516c\u53f8\u5408\u4f5c\u5f00\u53d1\u82af\u7247") ==
        "zh-Hans");
}
