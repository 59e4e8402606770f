// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "base/unicode.h"

#include <catch2/catch.hpp>

#include "base/text_hash.h"

using namespace fauxami;

TEST_CASE("invalid bytes decode one at a time") {
  CHECK(decode("\xC3\xA9", 0).value == 0xE9);
  CHECK_FALSE(decode("\xC3", 0).valid);
  CHECK(decode("\xC0\x80", 0).size == 1);
  CHECK_FALSE(decode("\xED\xA0\x80", 0).valid);
  CHECK(decode_before("a\xC3\xA9", 3).value == 0xE9);
  CHECK_FALSE(decode_before("\xA9", 1).valid);
  CHECK(is_valid_utf8("\xF0\x9F\x98\x80"));
  CHECK_FALSE(is_valid_utf8("ok\xFE"));
}

TEST_CASE("a word's key ignores case and the kind of apostrophe") {
  CHECK(hash_word("L\xE2\x80\x99IA") == hash_word("l'ia"));
  CHECK(hash_word("п\u02BCять") == hash_word("п'ять"));
  CHECK(hash_word("\xC3\x89tat") == hash_word("\xC3\xA9tat"));
  CHECK(hash_word("etat") != hash_word("\xC3\xA9tat"));
  CHECK(hash_word("\u043F\u02BC\u044F\u0442\u044C") == hash_word("\u043F'\u044F\u0442\u044C"));
  CHECK(hash_word("zwei\u00ADhundert") == hash_word("Zweihundert"));
  CHECK(hash_word("\u0623\u064E\u0644\u0640\u0652\u0641") == hash_word("\u0627\u0644\u0641"));
  CHECK(hash_word("\u0645\u0626\u0629") != hash_word("\u0645\u0626\u0647"));
}

TEST_CASE("names meet under their letters") {
  CHECK(letters_key("Yingte\xE2\x80\x99"
                    "er") == "yingteer");
  CHECK(letters_key("Huang Ren-Xun") == "huangrenxun");
  CHECK(letters_key("C\xC5\x93ur d\xE2\x80\x99\xC3\x89t\xC3\xA9") == "coeurdete");
  CHECK(letters_key("\xE9\xBB\x84\xC2\xB7\xE4\xBB\x81") == "\xE9\xBB\x84\xE4\xBB\x81");
}

TEST_CASE("composed and decomposed letters are told apart and joined") {
  CHECK(is_nfc("\xC3\xA9t\xC3\xA9"));
  CHECK_FALSE(is_nfc("e\xCC\x81"));
  CHECK(to_nfc("e\xCC\x81") == "\xC3\xA9");
}

TEST_CASE("case and words") {
  CHECK(to_upper("\xC3\xA9t\xC3\xA9") == "\xC3\x89T\xC3\x89");
  CHECK(capitalise("\xC3\xA9tat") == "\xC3\x89tat");
  CHECK(capitalise("") == "");
  CHECK(count_words("Il a 3 \xE2\x80\x94 non, 4 chats !") == 6);
  CHECK(is_space(0x202F));
}

TEST_CASE("digits of every script have their value") {
  CHECK(digit_value(U'7') == 7);
  CHECK(digit_value(0x0660) == 0);
  CHECK(digit_value(0x0663) == 3);
  CHECK(digit_value(0x06F9) == 9);
  CHECK(digit_value(0x096B) == 5);
  CHECK(digit_value(0xFF18) == 8);
  CHECK(digit_value(0x1D7D9) == 1);
  CHECK(digit_value(0x1D7FF) == 9);
  CHECK(digit_value(U'a') == 10);
  CHECK(digit_value(0x00B2) == 10);
}
