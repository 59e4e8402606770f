// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/numerals_harvest.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace fauxami;

namespace {

const NumeralEntry* find(const CldrNumbers& numbers, const std::string& phrase,
                         NumberWordKind kind) {
  const std::vector<NumeralEntry>::const_iterator found = std::find_if(
      numbers.entries.begin(), numbers.entries.end(),
      [&](const NumeralEntry& entry) { return entry.phrase == phrase && entry.word.kind == kind; });
  return found == numbers.entries.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("French words of numbers come with their value") {
  const CldrNumbers french = harvest_cldr({"fr"}, {});
  CHECK(french.decimal_mark == U',');
  CHECK(french.date_order == DateOrder::day_first);
  const NumeralEntry* milliards = find(french, "milliards", NumberWordKind::scale);
  REQUIRE(milliards != nullptr);
  CHECK(milliards->word.exponent == 9);
  const NumeralEntry* november = find(french, "novembre", NumberWordKind::month);
  REQUIRE(november != nullptr);
  CHECK(november->word.value == 11);
  const NumeralEntry* rupees = find(french, "roupies indiennes", NumberWordKind::currency);
  REQUIRE(rupees != nullptr);
  CHECK(rupees->unit == "INR");
  CHECK(find(french, "%", NumberWordKind::share)->word.value == 100);
}

TEST_CASE("Scales of other scripts and marks of other places") {
  const CldrNumbers chinese = harvest_cldr({"zh-Hans"}, {});
  REQUIRE(find(chinese, "亿", NumberWordKind::scale) != nullptr);
  CHECK(find(chinese, "亿", NumberWordKind::scale)->word.exponent == 8);
  CHECK(chinese.date_order == DateOrder::year_first);
  CHECK(harvest_cldr({"en-US"}, {}).date_order == DateOrder::month_first);
  CHECK(harvest_cldr({"en-GB"}, {}).date_order == DateOrder::day_first);
}

TEST_CASE("The first locale decides marks, further ones add words") {
  const CldrNumbers both = harvest_cldr({"de", "en"}, {});
  CHECK(both.decimal_mark == U',');
  CHECK(find(both, "milliarden", NumberWordKind::scale) != nullptr);
  CHECK(find(both, "billion", NumberWordKind::scale) != nullptr);
}

TEST_CASE("What lies more often than it helps is left out") {
  const CldrNumbers english = harvest_cldr({"en"}, {});
  CHECK(std::none_of(english.entries.begin(), english.entries.end(), [](const NumeralEntry& entry) {
    return entry.phrase.empty() || entry.phrase.find_first_of("0123456789(") != std::string::npos;
  }));
}
