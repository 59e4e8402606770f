// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// What stands around a number: sign, currency, unit, "about".
// Tested by tests/analyse/quantities_test.cpp.
#include "analyse/number_reading.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

constexpr NumberWordKinds unit_kinds =
    kinds(Kind::currency, Kind::unit, Kind::share, Kind::points, Kind::multiple);
constexpr NumberWordKinds qualifier_kinds = kinds(Kind::about, Kind::more_than, Kind::less_than);

// A hyphen is a sign where nothing before it could be joined or subtracted from.
bool may_be_sign(const NumberText& text, Place sign, Place number) {
  if (text.is(sign, TokenKind::word) || text.is(sign, TokenKind::ideographs)) return true;
  const bool glued = text.token(sign.token).end == number.begin;
  if (!glued) return false;
  if (sign.token == 0) return true;
  const Token& before = text.token(sign.token - 1);
  const bool touching = before.end == sign.begin;
  if (before.kind == TokenKind::number) return false;
  const char32_t mark = text.code_point(text.place_of(sign.token - 1));
  return !touching || (before.kind == TokenKind::punctuation && mark != ')' && mark != ']');
}

void negate(NumberReading& reading, Place sign) {
  Quantity& quantity = reading.quantity;
  quantity.mantissa = quantity.mantissa.negated();
  if (quantity.other) quantity.other = quantity.other->negated();
  if (reading.begin.begin == quantity.span.begin) {
    quantity.span.begin = sign.begin;
    quantity.first_token = sign.token;
  }
  reading.begin = sign;
}

void read_sign(const NumberText& text, NumberReading& reading) {
  Place sign;
  const auto found = text.match_before(reading.begin, kinds(Kind::minus) | qualifier_kinds, sign);
  if (!found || found->word->kind != Kind::minus) return;
  if (may_be_sign(text, sign, reading.begin)) negate(reading, sign);
}

// "three years and a half".
void read_half(const NumberText& text, NumberReading& reading) {
  Quantity& quantity = reading.quantity;
  if (quantity.role != QuantityRole::amount || quantity.unit.empty()) return;
  if (quantity.scale_exponent != 0 || quantity.decimals != 0) return;
  const auto half = text.match(reading.next, kinds(Kind::half_after));
  const auto sum = half ? quantity.mantissa.plus(*Rational::of(1, 2)) : std::nullopt;
  if (!sum) return;
  quantity.mantissa = *sum;
  quantity.decimals = 1;
  quantity.whole.end = half->end;
  reading.next = half->next;
}

void take_unit(const NumberText& text, const NumberWord& word, Quantity& quantity) {
  switch (word.kind) {
    case Kind::share:
      quantity.role = QuantityRole::share;
      quantity.unit = word.value == 1000 ? "permille" : "%";
      return;
    case Kind::points: quantity.role = QuantityRole::points; break;
    case Kind::multiple: quantity.role = QuantityRole::multiple; return;
    case Kind::counter: return;
    default: quantity.unit = text.grammar().units[word.unit];
  }
  quantity.scale_exponent = static_cast<std::int8_t>(quantity.scale_exponent + word.exponent);
}

}  // namespace

void read_before(const NumberText& text, NumberReading& reading) {
  Place place;
  if (const auto sign = text.match_before(reading.begin, kinds(Kind::currency_before), place)) {
    reading.quantity.unit = text.grammar().units[sign->word->unit];
    reading.begin = place;
  }
  read_sign(text, reading);
}

// A word that is a unit and a counter is a unit; a longer counter hides a shorter unit.
std::optional<WordMatch> match_unit(const NumberText& text, Place at) {
  const std::optional<WordMatch> unit = text.match(at, unit_kinds);
  const std::optional<WordMatch> counter = text.match(at, kinds(Kind::counter));
  return counter && (!unit || counter->end > unit->end) ? counter : unit;
}

// "Three long years": the unit counts, the adjective is left out of the whole.
void read_described_unit(const NumberText& text, NumberReading& reading) {
  std::optional<WordMatch> adjective = text.match(reading.next, kinds(Kind::adjective));
  if (!adjective || reading.quantity.role != QuantityRole::amount) return;
  if (const auto second = text.match(adjective->next, kinds(Kind::adjective))) adjective = second;
  const auto unit = text.match(adjective->next, kinds(Kind::unit));
  if (!unit) return;
  take_unit(text, *unit->word, reading.quantity);
  reading.counted = true;
  reading.next = unit->next;
}

void read_unit(const NumberText& text, NumberReading& reading) {
  Quantity& quantity = reading.quantity;
  if (!quantity.unit.empty()) {
    // The currency is known from its sign in front; its word behind the number says it again.
    const auto again = text.match(reading.next, kinds(Kind::currency));
    if (!again) return;
    quantity.whole.end = again->end;
    reading.next = again->next;
    return;
  }
  std::optional<WordMatch> unit = match_unit(text, reading.next);
  if (!unit && (quantity.scale_exponent > 0 || reading.collective))
    unit = match_behind_linker(text, reading.next, kinds(Kind::currency, Kind::unit));
  if (!unit) return read_described_unit(text, reading);
  take_unit(text, *unit->word, quantity);
  if (unit->word->kind != Kind::counter) quantity.whole.end = unit->end;
  reading.counted = true;
  reading.by_counter = unit->word->kind == Kind::counter;
  reading.next = unit->next;
  read_half(text, reading);
}

void read_qualifiers(const NumberText& text, NumberReading& reading) {
  constexpr NumberWordKinds behind_kinds =
      kinds(Kind::about_after, Kind::more_than_after, Kind::less_than_after, Kind::over);
  Place place;
  const auto before = text.match_leading(reading.begin, qualifier_kinds, place);
  const auto behind = text.match(reading.next, behind_kinds);
  if (!before && !behind) return;
  switch (before ? before->word->kind : behind->word->kind) {
    case Kind::less_than:
    case Kind::less_than_after: reading.quantity.approximation = Approximation::less_than; break;
    case Kind::about:
    case Kind::about_after: reading.quantity.approximation = Approximation::about; break;
    default: reading.quantity.approximation = Approximation::more_than;
  }
}

}  // namespace fauxami
