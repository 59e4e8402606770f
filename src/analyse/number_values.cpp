// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Exact values, and the ends of ranges. Tested by tests/analyse/quantities_test.cpp.
#include "analyse/number_reading.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

// The other reading grows with the value that it stands beside.
std::optional<Rational> in_step(const Quantity& quantity, const Rational& value) {
  const Rational& before = quantity.low.is_zero() ? quantity.mantissa : quantity.low;
  const std::optional<Rational> ratio = quantity.other->divided_by(before);
  return ratio ? ratio->times(value) : std::nullopt;
}

std::optional<Rational> scaled(const Quantity& quantity, const Rational& mantissa) {
  const auto scale = Rational::power_of_ten(quantity.scale_exponent);
  auto value = scale ? mantissa.times(*scale) : std::nullopt;
  if (value && quantity.unit == "%") value = value->divided_by(Rational(100));
  if (value && quantity.unit == "permille") value = value->divided_by(Rational(1000));
  return value;
}

bool is_gap(std::string_view gap) {
  return gap.size() <= 3 &&
         gap.find_first_not_of(" \xC2\xA0\xE2\x80\xAF") == std::string_view::npos;
}

// An end far above the other ("de 500 a 2 millions") keeps its own value.
bool inherits(const Quantity& first, const Quantity& second) {
  const auto bound = second.mantissa.times(Rational(20));
  return bound && first.mantissa <= *bound &&
         (second.scale_exponent != 0 || !second.unit.empty() ||
          second.role != QuantityRole::amount);
}

bool is_bare(const Quantity& quantity) {
  return quantity.scale_exponent == 0 && quantity.unit.empty() &&
         quantity.role == QuantityRole::amount;
}

bool is_currency(std::string_view unit) {
  return unit.size() == 3 && unit.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == unit.npos;
}

// Where a number with the currency before it begins.
Place beginning_of(const NumberText& text, const Quantity& quantity) {
  std::uint32_t token = quantity.first_token;
  while (token > 0 && text.token(token).begin > quantity.whole.begin) --token;
  return {token, quantity.whole.begin};
}

bool is_range(const NumberText& text, const Quantity& first, const NumberReading& second) {
  Place place;
  const auto word = text.match_leading(second.begin, kinds(Kind::range_to, Kind::range_and), place);
  if (!word || place.begin < first.whole.end) return false;
  if (!is_gap(text.text({first.whole.end, place.begin}))) return false;
  if (word->word->kind == Kind::range_to) return true;
  Place opening;
  return text.match_leading(beginning_of(text, first), kinds(Kind::range_open), opening)
      .has_value();
}

// The power of ten of a number that is one digit and zeros: 2 for 400; nothing for others.
std::optional<int> round_power(const Rational& value) {
  for (int power = 0; power <= 3; ++power) {
    const auto digit = value.divided_by(*Rational::power_of_ten(power));
    if (digit && digit->is_integer() && *digit < Rational(10)) return power;
  }
  return std::nullopt;
}

// "Trois a quatre cents millions": what follows the last digit belongs to the first end too. A
// share in tenths ("six to seven tenths") is such a number as well.
void take_rest_of(const Quantity& second, Quantity& first) {
  if (!first.mantissa.is_integer() || first.mantissa >= Rational(10)) return;
  std::optional<Rational> grown;
  if (second.role == QuantityRole::share && second.unit.empty() && second.mantissa < Rational(1)) {
    grown = first.mantissa.divided_by(Rational(10));
  } else if (first.spelled_out && second.scale_exponent > 0) {
    const std::optional<int> power = round_power(second.mantissa);
    grown = power ? first.mantissa.times(*Rational::power_of_ten(*power)) : std::nullopt;
  }
  if (grown && *grown < second.mantissa) first.mantissa = *grown;
}

}  // namespace

void set_value(Quantity& quantity) {
  const std::optional<Rational> value = scaled(quantity, quantity.mantissa);
  if (!value) quantity.role = QuantityRole::identifier;
  if (quantity.other && value) quantity.other = in_step(quantity, *value);
  quantity.low = quantity.high = value.value_or(Rational(0));
}

void set_value(NumberReading& reading) {
  Quantity& quantity = reading.quantity;
  set_value(quantity);
  if (!reading.spread.is_zero()) {
    const auto top = quantity.mantissa.plus(reading.spread);
    if (const auto high = top ? scaled(quantity, *top) : std::nullopt) quantity.high = *high;
  }
  // A size without a value ("dozens of millions") reaches from twice to ten times its unit.
  if (!reading.vague) return;
  quantity.approximation = Approximation::about;
  if (const auto high = quantity.low.times(Rational(5))) quantity.high = *high;
}

void join_range(const NumberText& text, Quantity& first, NumberReading& reading) {
  Quantity& second = reading.quantity;
  if (second.role == QuantityRole::identifier || !first.is_comparable()) return;
  if (first.spelled_out != second.spelled_out || !is_range(text, first, reading)) return;
  if (is_bare(first)) {
    if (!inherits(first, second)) return;
    take_rest_of(second, first);
    first.role = second.role;
    first.unit = second.unit;
    first.scale_exponent = second.scale_exponent;
  } else {
    // The sign of a currency may stand before the first end only: "$3-5 billion".
    if (second.unit.empty() && is_currency(first.unit)) second.unit = first.unit;
    if (first.unit != second.unit && !first.unit.empty()) return;
    first.unit = second.unit;
    // A word behind the first end closes it: "40 000 euros a 3 milliards".
    const bool open = first.whole.end == first.span.end;
    if (open && first.scale_exponent == 0 && second.scale_exponent > 0 && is_currency(first.unit)) {
      if (!inherits(first, second)) return;
      first.scale_exponent = second.scale_exponent;
    }
  }
  set_value(first);
  set_value(second);
  first.approximation = second.approximation = Approximation::range;
}

}  // namespace fauxami
