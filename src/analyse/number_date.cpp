// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Dates in digits and in words. Tested by tests/analyse/quantities_test.cpp.
#include "analyse/number_date.h"

#include <array>
#include <utility>

namespace fauxami {
namespace {

using Kind = NumberWordKind;

bool is_full(const DateParts& date) {
  return date.year >= 1000 && date.year <= 2199 && date.month >= 1 && date.month <= 12 &&
         date.day >= 1 && date.day <= 31;
}

// Three numbers in the order that their digits show, or else in that of the language.
std::optional<TypedNumber> in_order(const std::array<SmallNumber, 3>& parts, DateOrder order) {
  const SmallNumber& last = parts[2];
  const bool pairs = parts[0].digits == 2 && parts[1].digits == 2 && last.digits == 2;
  DateParts date;
  DateParts other;
  if (parts[0].digits == 4 || (pairs && order == DateOrder::year_first)) {
    date = {full_year(parts[0]), parts[1].value, last.value};
  } else if (last.digits == 4 || pairs) {
    date = {full_year(last), parts[1].value, parts[0].value};
    other = {date.year, date.day, date.month};
    if (order == DateOrder::month_first) std::swap(date, other);
    if (!is_full(date)) std::swap(date, other);
  }
  if (!is_full(date)) return std::nullopt;
  TypedNumber typed = dated(date, last.next, last.end);
  if (is_full(other) && other.month != date.month) typed.typed_other = other.to_string();
  return typed;
}

// Marks between the parts of a date: a full stop of abbreviation, a comma, "of".
Place behind_filler(const NumberText& text, Place at) {
  for (int i = 0; i < 2 && !text.at_end(at); ++i) {
    const char32_t mark = text.code_point(at);
    const auto linker = text.match(at, kinds(Kind::date_linker));
    if (linker)
      at = linker->next;
    else if (mark == '.' || mark == ',' || mark == 0x60C)
      at = text.place_of(at.token + 1);
    else
      break;
  }
  return at;
}

// A month in words, or its number behind the word for month.
struct Month {
  std::uint32_t value = 0;
  Place next;
  std::uint32_t end = 0;
};

// "Thang 3 nam 2024": the word for a year is also a unit.
bool year_follows(const NumberText& text, Place at) {
  const auto word = text.match(at, kinds(Kind::year_before, Kind::date_linker));
  const auto year = word ? small_number_at(text, word->next) : std::nullopt;
  return year && year->is_year();
}

std::optional<Month> month_at(const NumberText& text, Place at) {
  if (const auto word = text.match(at, kinds(Kind::month)))
    return Month{word->word->value, word->next, word->end};
  const auto before = text.match(at, kinds(Kind::month_before));
  const auto number = before ? small_number_at(text, before->next) : std::nullopt;
  if (!number || !number->is_month() ||
      (text.match(number->next, kinds(Kind::unit)) && !year_follows(text, number->next)))
    return std::nullopt;
  return Month{number->value, number->next, number->end};
}

Place behind_ordinal(const NumberText& text, const SmallNumber& number) {
  if (text.at_end(number.next) || number.next.begin != number.end) return number.next;
  const auto suffix = text.match(number.next, kinds(Kind::ordinal_after));
  return suffix ? suffix->next : number.next;
}

// "6 aout 2025", "6th of August", "6. August", "6 thang 8 nam 2025".
std::optional<TypedNumber> read_day_month(const NumberText& text, Place at) {
  const auto day = small_number_at(text, at);
  if (!day || !day->is_day()) return std::nullopt;
  const auto month = month_at(text, behind_filler(text, behind_ordinal(text, *day)));
  if (!month) return std::nullopt;
  DateParts date{0, month->value, day->value};
  Place next = month->next;
  std::uint32_t end = month->end;
  date.year = read_year_behind(text, next, end);
  return dated(date, next, end);
}

// The first day of "3-7 mars 2025", "3 au 7 mars": its digits, with the month that follows.
std::optional<TypedNumber> read_first_day(const NumberText& text, Place at) {
  const auto day = small_number_at(text, at);
  if (!day || !day->is_day() || day->digits == 0) return std::nullopt;
  const auto to = text.match(behind_ordinal(text, *day), kinds(Kind::range_to, Kind::range_and));
  const auto last = to ? read_day_month(text, to->next) : std::nullopt;
  if (!last) return std::nullopt;
  TypedNumber typed{QuantityRole::date, day->next, day->end, last->typed, ""};
  typed.typed.replace(typed.typed.size() - 2, 2, padded(day->value, 2));
  return typed;
}

// "July 21, 2025"; without a year only where the month comes first: "July 21st".
std::optional<TypedNumber> read_month_day(const NumberText& text, const Month& month) {
  const bool dot = !text.at_end(month.next) && text.code_point(month.next) == '.';
  const auto day = small_number_at(text, dot ? text.place_of(month.next.token + 1) : month.next);
  if (!day || !day->is_day() || day->digits == 0) return std::nullopt;
  DateParts date{0, month.value, day->value};
  Place next = behind_ordinal(text, *day);
  std::uint32_t end = next.token > day->next.token ? text.token(next.token - 1).end : day->end;
  date.year = read_year_behind(text, next, end);
  const bool usual = text.grammar().date_order == DateOrder::month_first;
  if (date.year == 0 && (!usual || makes_amount(text, next))) return std::nullopt;
  return dated(date, next, end);
}

// "d'avril a juin 2025": both months.
std::optional<TypedNumber> read_month_range(const NumberText& text, const Month& first) {
  const auto to = text.match(first.next, kinds(Kind::range_to));
  const auto last = to ? month_at(text, to->next) : std::nullopt;
  if (!last || last->value <= first.value) return std::nullopt;
  Place next = last->next;
  std::uint32_t end = last->end;
  const std::uint32_t year = read_year_behind(text, next, end);
  const DateParts begin{year, first.value, 0};
  const DateParts finish{year, last->value, 0};
  return TypedNumber{QuantityRole::date, next, end, begin.to_string() + "/" + finish.to_string(),
                     ""};
}

std::optional<TypedNumber> read_month_first(const NumberText& text, Place at) {
  const auto month = month_at(text, at);
  if (!month) return std::nullopt;
  if (const auto range = read_month_range(text, *month)) return range;
  if (const auto day = read_month_day(text, *month)) return day;
  DateParts date{0, month->value, 0};
  Place next = month->next;
  std::uint32_t end = month->end;
  date.year = read_year_behind(text, next, end);
  const bool alone = text.match(at, kinds(Kind::month_alone, Kind::month_before)).has_value();
  return date.year != 0 || alone ? std::optional(dated(date, next, end)) : std::nullopt;
}

}  // namespace

TypedNumber dated(const DateParts& parts, Place next, std::uint32_t end) {
  const bool year_only = parts.month == 0 && parts.day == 0;
  return {year_only ? QuantityRole::year : QuantityRole::date, next, end, parts.to_string(), ""};
}

bool makes_amount(const NumberText& text, Place at) {
  return text
      .match(at, kinds(Kind::scale, Kind::scale_alone, Kind::currency, Kind::share, Kind::unit,
                       Kind::multiple, Kind::points, Kind::counter))
      .has_value();
}

std::uint32_t full_year(const SmallNumber& year) {
  constexpr std::uint32_t pivot = 70;
  if (year.digits != 2) return year.value;
  return year.value + (year.value < pivot ? 2000 : 1900);
}

std::uint32_t read_year_behind(const NumberText& text, Place& next, std::uint32_t& end) {
  Place at = behind_filler(text, next);
  if (const auto before = text.match(at, kinds(Kind::year_before))) at = before->next;
  const auto year = small_number_at(text, at);
  if (!year || year->digits != 4 || !year->is_year()) return 0;
  const auto mark = text.match(year->next, kinds(Kind::year_mark));
  if (!mark && makes_amount(text, year->next)) return 0;
  next = mark ? mark->next : year->next;
  end = mark ? mark->end : year->end;
  return year->value;
}

std::optional<TypedNumber> read_digits_date(const NumberText& text, Place at) {
  const auto first = small_number_at(text, at);
  if (!first || first->digits == 0) return std::nullopt;
  for (const char32_t mark : {U'/', U'-', U'.', char32_t{0x2011}}) {
    const auto second = joined_number(text, *first, mark);
    const auto third = second ? joined_number(text, *second, mark) : std::nullopt;
    if (third && !joined_number(text, *third, mark))
      return in_order({*first, *second, *third}, text.grammar().date_order);
  }
  return std::nullopt;
}

std::optional<TypedNumber> read_worded_date(const NumberText& text, Place at) {
  if (auto day = read_day_month(text, at)) return day;
  if (text.digits(at.token).count > 0) return read_first_day(text, at);
  return read_month_first(text, at);
}

}  // namespace fauxami
