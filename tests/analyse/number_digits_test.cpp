// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include <catch2/catch.hpp>

#include "analyse/quantities_fixture.h"

using namespace fauxami;

namespace {

std::string fr(const std::string& text) { return numbers_in("fr", text); }
std::string en(const std::string& text) { return numbers_in("en", text); }
std::string zh(const std::string& text) { return numbers_in("zh-Hans", text); }

}  // namespace

TEST_CASE("digits of every script are read") {
  CHECK(fr("٣٥ personnes et ۱۲ chiens") == "[٣٥] 35; [۱۲] 12");
  CHECK(fr("٣٫٥ millions") == "[٣٫٥ millions] 3500000");
  CHECK(fr("१२ maisons") == "[१२] 12");
  CHECK(zh("１２３４５人") == "[１２３４５] 12345");
  CHECK(zh("３．５亿") == "[３．５亿] 350000000");
}

TEST_CASE("groups of three, of four and of lakhs") {
  CHECK(fr("1\u202F234\u202F567 habitants") == "[1\u202F234\u202F567] 1234567");
  CHECK(fr("12\u2009500 habitants") == "[12\u2009500] 12500");
  CHECK(fr("1'250 habitants et 2\u2019500 chats") == "[1'250] 1250; [2\u2019500] 2500");
  CHECK(en("12,34,56,789 rupees") == "[12,34,56,789] 123456789 INR");
  CHECK(en("1,23,456 voters") == "[1,23,456] 123456");
  CHECK(en("1,234,567.89 dollars") == "[1,234,567.89] 1234567.89 USD");
  CHECK(zh("共1,2345,6789元") == "[1,2345,6789] 123456789 CNY");
  CHECK(zh("1，234人") == "[1，234] 1234");
  CHECK(fr("١٬٢٣٤٬٥٦٧ dinars") == "[١٬٢٣٤٬٥٦٧] 1234567 ZZZ");
}

TEST_CASE("one mark before three digits may be read in two ways") {
  CHECK(fr("1,200 personnes") == "[1,200] 1.2|1200");
  CHECK(fr("0,125 litre") == "[0,125] 0.125 L");
  CHECK(fr("1,200 milliards d'euros") == "[1,200 milliards] 1200000000|1200000000000 EUR");
  CHECK(en("3.125 metres") == "[3.125] 3.125|3125 m");
  CHECK(en("3,125 metres") == "[3,125] 3125 m");
}

TEST_CASE("fractions in one sign belong to the number") {
  CHECK(en("2½ miles") == "[2½] 2.5 mile");
  CHECK(fr("¾ de litre") == "[¾] 0.75");
  CHECK(fr("10 m² de béton") == "[10] 10 m2");
}

TEST_CASE("marks that make no number leave no amount") {
  CHECK(fr("1.2.3.4 et 192.168.0.1") == "[1.2.3.4] version; [192.168.0.1] version");
  CHECK(fr("l'adresse 12.3.45").find("12.3 ") == std::string::npos);
  CHECK(fr("007") == "[007] identifier");
}
