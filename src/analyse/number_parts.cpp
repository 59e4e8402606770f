// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Numbers of two parts. Tested by tests/analyse/quantities_es_test.cpp.
#include "analyse/number_parts.h"

#include "analyse/number_digits.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

bool is_positional(const NumberText& text) { return text.grammar().habits.positional != 0; }

// Where the digits of a second part stand: they touch the first part in Chinese, elsewhere a space
// or "e" is between them. "Between 2 thousand and 500" has no second part.
std::optional<Place> second_part_at(const NumberText& text, const Quantity& quantity, Place at) {
  if (is_positional(text))
    return text.is(at, TokenKind::number) && at.begin == quantity.span.end
               ? std::optional<Place>(at)
               : std::nullopt;
  if (quantity.decimals != 0) return std::nullopt;
  if (text.is(at, TokenKind::number)) return at;
  const auto linker = text.match(at, kinds(Kind::scale_linker));
  if (!linker || !text.is(linker->next, TokenKind::number)) return std::nullopt;
  Place place;
  const bool opened = text.match_leading({quantity.first_token, quantity.span.begin},
                                         kinds(Kind::range_open), place)
                          .has_value();
  return opened ? std::nullopt : std::optional<Place>(linker->next);
}

// "15 millones 300 mil" and "1 mil 250" are sums; in "3 mil 500 millones" all counts millions.
bool add_second_part(const NumberText& text, Quantity& quantity, const DigitRun& digits,
                     int exponent, int scale) {
  if (digits.decimals != 0 || digits.leading_zero || scale == exponent) return false;
  const bool larger = scale > exponent;
  const bool thousands = digits.value >= Rational(1000);
  if (is_positional(text) ? scale == 0 || larger
      : thousands         ? scale != 0
                          : scale == 0 && exponent != 3)
    return false;
  const std::optional<Rational> bound =
      Rational::power_of_ten(larger ? exponent : exponent - scale);
  if (!bound || digits.value >= *bound) return false;
  const std::optional<Rational> first =
      larger ? quantity.mantissa.times(*bound) : quantity.mantissa;
  const std::optional<Rational> part = larger ? digits.value : digits.value.divided_by(*bound);
  const std::optional<Rational> sum = first && part ? first->plus(*part) : std::nullopt;
  if (!sum) return false;
  quantity.mantissa = *sum;
  quantity.decimals = static_cast<std::int8_t>(larger ? 0 : exponent - scale);
  if (larger) quantity.scale_exponent = static_cast<std::int8_t>(scale);
  return true;
}

}  // namespace

Place read_second_part(const NumberText& text, Quantity& quantity, Place at) {
  const int exponent = quantity.scale_exponent;
  const std::optional<Place> second = second_part_at(text, quantity, at);
  const std::optional<DigitRun> digits =
      second ? read_digits(text, *second) : std::optional<DigitRun>();
  if (!digits) return at;
  NumberWordKinds wanted = kinds(Kind::scale, Kind::scale_alone);
  if (is_positional(text)) wanted |= kinds(Kind::multiplier);
  int scale = 0;
  Place next = digits->next;
  std::uint32_t end = digits->end;
  while (const auto match = text.match(next, wanted)) {
    scale += match->word->exponent;
    next = match->next;
    end = match->end;
  }
  if (!add_second_part(text, quantity, *digits, exponent, scale)) return at;
  quantity.span.end = end;
  return next;
}

}  // namespace fauxami
