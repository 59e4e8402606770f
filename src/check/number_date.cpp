// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Dates and times as values. Tested by tests/check/number_date_test.cpp.
#include "check/number_date.h"

#include <array>

namespace fauxami {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The number at the front of `text`, taken off it; -1 when there is none.
int take_number(std::string_view& text) {
  if (text.empty() || !is_digit(text[0])) return -1;
  int value = 0;
  std::size_t digits = 0;
  while (digits < text.size() && digits < 6 && is_digit(text[digits]))
    value = value * 10 + (text[digits++] - '0');
  text.remove_prefix(digits);
  return value;
}

bool take(std::string_view& text, std::string_view prefix) {
  if (text.substr(0, prefix.size()) != prefix) return false;
  text.remove_prefix(prefix.size());
  return true;
}

bool take_part(std::string_view& text, int months, CalendarDate& date) {
  const int number = take_number(text);
  if (number < 1 || number * months > 12) return false;
  date.first_month = (number - 1) * months + 1;
  date.last_month = number * months;
  return true;
}

// "Q2", "H1", "08" or "08-06" behind the year.
bool take_months(std::string_view& text, CalendarDate& date) {
  if (take(text, "Q")) return take_part(text, 3, date);
  if (take(text, "H")) return take_part(text, 6, date);
  if (!take_part(text, 1, date)) return false;
  if (!take(text, "-")) return true;
  date.day = take_number(text);
  return date.day >= 1 && date.day <= 31;
}

bool take_date(std::string_view& text, CalendarDate& date) {
  if (take(text, "--")) return take_months(text, date);
  date.year = take_number(text);
  if (date.year < 0) return false;
  return !take(text, "-") || take_months(text, date);
}

bool differ(int a, int b) { return a != 0 && b != 0 && a != b; }

// The first two numbers of "10/30/2025", when it is written so.
std::optional<std::array<int, 2>> digits_of_date(std::string_view text) {
  std::array<int, 2> numbers{};
  for (int& number : numbers) {
    number = take_number(text);
    if (number < 1 || number > 31 || text.empty() || (text[0] != '/' && text[0] != '.'))
      return std::nullopt;
    text.remove_prefix(1);
  }
  return take_number(text) < 0 ? std::nullopt : std::optional(numbers);
}

}  // namespace

std::optional<CalendarDate> parse_date(std::string_view typed) {
  CalendarDate date;
  if (typed.empty() || !take_date(typed, date)) return std::nullopt;
  if (take(typed, "/")) {
    CalendarDate last;
    if (!take_date(typed, last)) return std::nullopt;
    date.last_month = last.last_month;
    date.day = 0;
  }
  return typed.empty() ? std::optional(date) : std::nullopt;
}

bool dates_agree(const CalendarDate& a, const CalendarDate& b) {
  if (differ(a.year, b.year) || differ(a.day, b.day)) return false;
  if (differ(a.first_month, b.first_month) || differ(a.last_month, b.last_month)) return false;
  const bool months = a.first_month != 0 && b.first_month != 0;
  const bool days = a.day != 0 && b.day != 0;
  return months || days || (a.year != 0 && a.year == b.year);
}

int days_in_month(int year, int month) {
  constexpr std::array<int, 12> days{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12) return 0;
  const bool leap = year == 0 || (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
  return month == 2 && !leap ? 28 : days[static_cast<std::size_t>(month - 1)];
}

int weekday_of(int year, int month, int day) {
  constexpr std::array<int, 12> shift{0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
  if (month < 3) --year;
  const int sunday_first = (year + year / 4 - year / 100 + year / 400 +
                            shift[static_cast<std::size_t>(month - 1)] + day) %
                           7;
  return (sunday_first + 6) % 7;
}

std::optional<int> parse_time(std::string_view typed) {
  int seconds = 0;
  int unit = 3600;
  for (int part = 0; part < 3; ++part, unit /= 60) {
    const int number = take_number(typed);
    if (number < 0) return std::nullopt;
    seconds += number * unit;
    if (typed.empty()) return part == 0 ? std::nullopt : std::optional(seconds);
    if (!take(typed, ":")) return std::nullopt;
  }
  return std::nullopt;
}

DateOrder date_order_of(const AnalysedPage& page) {
  DateOrder order = DateOrder::unknown;
  for (const AnalysedRun& run : page.runs)
    for (const Quantity& quantity : run.quantities) {
      if (quantity.role != QuantityRole::date) continue;
      const std::optional<std::array<int, 2>> numbers = digits_of_date(run.text(quantity.span));
      if (!numbers || ((*numbers)[0] > 12) == ((*numbers)[1] > 12)) continue;
      const DateOrder shown = (*numbers)[0] > 12 ? DateOrder::day_first : DateOrder::month_first;
      if (order != DateOrder::unknown && order != shown) return DateOrder::unknown;
      order = shown;
    }
  return order;
}

std::vector<CalendarDate> date_readings(const AnalysedRun& run, const Quantity& date,
                                        DateOrder order) {
  std::vector<CalendarDate> readings;
  for (const std::string* typed : {&date.typed, &date.typed_other})
    if (const std::optional<CalendarDate> reading = parse_date(*typed))
      readings.push_back(*reading);
  if (readings.size() < 2 || order == DateOrder::unknown) return readings;
  const std::optional<std::array<int, 2>> numbers = digits_of_date(run.text(date.span));
  if (!numbers) return readings;
  const int day = (*numbers)[order == DateOrder::day_first ? 0 : 1];
  return {readings[0].day == day ? readings[0] : readings[1]};
}

}  // namespace fauxami
