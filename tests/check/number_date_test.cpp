// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "check/number_date.h"

#include <catch2/catch.hpp>

using namespace fauxami;

namespace {

bool agree(const char* a, const char* b) {
  return dates_agree(parse_date(a).value(), parse_date(b).value());
}

}  // namespace

TEST_CASE("Dates are read from their canonical form") {
  CHECK(parse_date("2025-08-06") == CalendarDate{2025, 8, 8, 6});
  CHECK(parse_date("--08-06") == CalendarDate{0, 8, 8, 6});
  CHECK(parse_date("2025-08") == CalendarDate{2025, 8, 8, 0});
  CHECK(parse_date("2025-Q2") == CalendarDate{2025, 4, 6, 0});
  CHECK(parse_date("--H1") == CalendarDate{0, 1, 6, 0});
  CHECK(parse_date("--04/--06") == CalendarDate{0, 4, 6, 0});
}

TEST_CASE("What is no date gives nothing") {
  for (const char* text : {"", "x", "2025-13", "2025-08-40", "--", "2025-08-06T", "--Q5"})
    CHECK_FALSE(parse_date(text).has_value());
}

TEST_CASE("Dates agree when they say nothing different") {
  CHECK(agree("2025-08-06", "--08-06"));
  CHECK(agree("--Q2", "--04/--06"));
  CHECK(agree("2025-08", "2025-08-06"));
  CHECK_FALSE(agree("2025-08-06", "2025-06-08"));
  CHECK_FALSE(agree("2025-08-06", "2024-08-06"));
  CHECK_FALSE(agree("--Q2", "--Q3"));
}

TEST_CASE("The calendar is known") {
  CHECK(days_in_month(2024, 2) == 29);
  CHECK(days_in_month(2025, 2) == 28);
  CHECK(days_in_month(0, 2) == 29);
  CHECK(days_in_month(1900, 2) == 28);
  CHECK(days_in_month(2025, 13) == 0);
  CHECK(weekday_of(2025, 8, 6) == 2);
  CHECK(weekday_of(2000, 1, 1) == 5);
  CHECK(weekday_of(1969, 7, 20) == 6);
}

TEST_CASE("Times of day are seconds") {
  CHECK(parse_time("15:45") == 15 * 3600 + 45 * 60);
  CHECK(parse_time("15:45:10") == 15 * 3600 + 45 * 60 + 10);
  CHECK_FALSE(parse_time("15").has_value());
  CHECK_FALSE(parse_time("15:").has_value());
  CHECK_FALSE(parse_time("soon").has_value());
}
