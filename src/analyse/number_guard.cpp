// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Number words among the syllables of ordinary words.
// Tested by tests/analyse/quantities_ko_test.cpp.
#include "analyse/number_guard.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

constexpr NumberWordKinds counted_kinds =
    kinds(Kind::unit, Kind::counter, Kind::currency, Kind::share, Kind::points, Kind::multiple,
          Kind::proportion, Kind::denominator_first, Kind::ordinal_after, Kind::year_mark,
          Kind::month_mark, Kind::day_mark, Kind::hour_mark, Kind::minute_mark, Kind::second_mark,
          Kind::decade_mark, Kind::quarter_mark, Kind::half_year_mark);
constexpr NumberWordKinds closing_kinds =
    counted_kinds | kinds(Kind::particle, Kind::about_after, Kind::more_than_after,
                          Kind::less_than_after, Kind::over, Kind::half_after);
constexpr NumberWordKinds leading_kinds = kinds(Kind::about, Kind::more_than, Kind::less_than,
                                                Kind::ordinal_before, Kind::prefix, Kind::minus);
constexpr int longest_string = 3;  // digit words that are a number without a unit

bool begins_token(const NumberText& text, Place at) {
  const std::uint32_t begin = text.token(at.token).begin;
  if (at.begin == begin) return true;
  Place leading;
  return text.match_before(at, leading_kinds, leading).has_value() && leading.begin == begin;
}

// "ni, sannin": the unit stands behind the other end of a range.
bool opens_range(const NumberText& text, Place at) {
  const auto to = text.match(at, kinds(Kind::range_to));
  return to && (text.is(to->next, TokenKind::number) ||
                text.match(to->next, kinds(Kind::cardinal, Kind::multiplier)));
}

// From a place on, nothing but words of the wanted kinds up to the end of its token.
bool fills_token(const NumberText& text, Place at) {
  const std::uint32_t token = at.token;
  while (!text.at_end(at) && at.token == token) {
    const auto match = text.match(at, closing_kinds);
    if (!match) return false;
    at = match->next;
  }
  return true;
}

}  // namespace

bool may_stand(const NumberText& text, Place at, const SpelledNumber& number) {
  const NumeralHabits& habits = text.grammar().habits;
  if (!text.is(at, TokenKind::ideographs)) return true;
  if (habits.words_fill_tokens != 0 && !begins_token(text, at)) return false;
  const bool counted = habits.words_need_unit == 0 ||
                       (number.digits && number.words >= longest_string) ||
                       text.match(number.next, counted_kinds | kinds(Kind::linker)) ||
                       opens_range(text, number.next);
  if (!counted) return false;
  return habits.words_fill_tokens == 0 || text.at_end(number.next) ||
         !text.is(number.next, TokenKind::ideographs) || fills_token(text, number.next);
}

}  // namespace fauxami
