// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/unit.h"
#include "language/numerals.h"

namespace fauxami {

/// What a date says; 0 where it says nothing. A quarter is its three months.
/// Example: "--Q2" is months 4 to 6, "2025-08-06" has first_month = last_month = 8.
struct CalendarDate {
  int year = 0;
  int first_month = 0;
  int last_month = 0;
  int day = 0;

  friend bool operator==(const CalendarDate&, const CalendarDate&) = default;
};

/// Reads Quantity::typed of a date; nothing for what is no date.
std::optional<CalendarDate> parse_date(std::string_view typed);

/// True when the two say nothing different and share more than the year.
bool dates_agree(const CalendarDate& a, const CalendarDate& b);

/// Days of a month of the Gregorian calendar; 29 for February when the year is 0 (not said).
int days_in_month(int year, int month);
/// 0 for Monday to 6 for Sunday. Source: Sakamoto's method (comp.lang.c, 1993).
int weekday_of(int year, int month, int day);

/// A time of day in seconds from Quantity::typed ("15:45", "15:45:10"); nothing for other text.
std::optional<int> parse_time(std::string_view typed);

/// In which order a page writes dates in digits: told by those that can be read in one order only
/// ("10/30/2025").
DateOrder date_order_of(const AnalysedPage& page);

/// The readings of a date, given the order that its page proves: the usual one first.
std::vector<CalendarDate> date_readings(const AnalysedRun& run, const Quantity& date,
                                        DateOrder order);

}  // namespace fauxami
