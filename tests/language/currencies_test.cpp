// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/currencies.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "base/load_error.h"

using namespace fauxami;

namespace {

const Currencies& currencies() {
  static const Currencies loaded =
      Currencies::load(PackFile::open(FAUXAMI_PACK_DIR "/fr.pack").section("currencies"));
  return loaded;
}

std::string table(const std::string& row) {
  const std::string path = std::string(FAUXAMI_PACK_DIR) + "/currencies_under_test.tsv";
  std::ofstream(path) << "code\tfamily\tper_dollar\tbare\n" << row << "\n";
  return path;
}

}  // namespace

TEST_CASE("A bare word leaves the country of a currency open, a full name does not") {
  CHECK(currencies().may_be("USD", "dollars", "TWD"));
  CHECK(currencies().may_be("CNY", "元", "HKD"));
  CHECK_FALSE(currencies().may_be("TWD", "dollars taïwanais", "USD"));
  CHECK_FALSE(currencies().may_be("USD", "dollars", "EUR"));
  CHECK_FALSE(currencies().may_be("EUR", "euros", "USD"));
}

TEST_CASE("A currency of no known country may be any, and is one") {
  CHECK(currencies().may_be("ZZZ", "couronnes", "SEK"));
  CHECK(currencies().contains("ZZZ"));
  CHECK_FALSE(currencies().contains("km"));
}

TEST_CASE("A word that several currencies share names none of another family") {
  CHECK(currencies().may_be("ZZZ", "元", "HKD"));
  CHECK_FALSE(currencies().may_be("ZZZ", "元", "EUR"));
  CHECK(currencies().is_shared_word("元", "TWD"));
  CHECK_FALSE(currencies().is_shared_word("台幣", "TWD"));
  CHECK(currencies().are_relatives("USD", "TWD"));
  CHECK_FALSE(currencies().are_relatives("EUR", "TWD"));
}

TEST_CASE("A rate is known where it is steady") {
  CHECK(currencies().per_dollar("JPY") == Rational(151));
  CHECK_FALSE(currencies().per_dollar("ARS").has_value());
}

TEST_CASE("A damaged row of currencies is refused") {
  CHECK_THROWS_AS(compile_currencies(table("US\tdollar\t1\t$")), LoadError);
  CHECK_THROWS_AS(compile_currencies(table("USD\tdollar\tmuch\t$")), LoadError);
  CHECK_THROWS_AS(compile_currencies(table("USD\tdollar\t0\t$")), LoadError);
}
