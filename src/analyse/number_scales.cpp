// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Digits or words, and the scale words behind them. Tested by tests/analyse/quantities_test.cpp.
#include <algorithm>

#include "analyse/number_parts.h"
#include "analyse/number_reading.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

constexpr NumberWordKinds scale_kinds = kinds(Kind::scale, Kind::scale_alone);
constexpr int largest_exponent = 24;

NumberWordKinds scales_of(const NumberText& text) {
  return text.grammar().habits.positional != 0 ? scale_kinds | kinds(Kind::multiplier)
                                               : scale_kinds;
}

// "k" and "bn" scale only beside a currency.
int read_short_scale(const NumberText& text, NumberReading& reading) {
  const auto scale = text.match(reading.next, kinds(Kind::scale_short));
  if (!scale) return 0;
  Place begin;
  const bool money =
      text.match_before(reading.begin, kinds(Kind::currency_before), begin).has_value() ||
      text.match(scale->next, kinds(Kind::currency)).has_value() ||
      match_behind_linker(text, scale->next, kinds(Kind::currency)).has_value();
  if (!money) return 0;
  reading.quantity.span.end = scale->end;
  reading.next = scale->next;
  return scale->word->exponent;
}

// "and a half", or further parts in digits.
void read_rest(const NumberText& text, NumberReading& reading) {
  Quantity& quantity = reading.quantity;
  const auto half = text.match(reading.next, kinds(Kind::half_after));
  if (!half) {
    reading.next = read_further_parts(text, quantity, reading.next);
    return;
  }
  if (const auto sum = quantity.mantissa.plus(*Rational::of(1, 2))) quantity.mantissa = *sum;
  quantity.span.end = half->end;
  reading.next = half->next;
}

// "2 and a half million", "2 and a half years" in digits.
void read_half_before(const NumberText& text, NumberReading& reading, NumberWordKinds scales) {
  Quantity& quantity = reading.quantity;
  if (text.grammar().habits.positional != 0 || quantity.decimals != 0 || quantity.spelled_out)
    return;
  const auto half = text.match(reading.next, kinds(Kind::half_after));
  if (!half || !text.match(half->next, scales | kinds(Kind::unit, Kind::currency))) return;
  const auto sum = quantity.mantissa.plus(*Rational::of(1, 2));
  if (!sum) return;
  quantity.mantissa = *sum;
  quantity.decimals = 1;
  quantity.span.end = half->end;
  reading.next = half->next;
}

}  // namespace

void read_scales(const NumberText& text, NumberReading& reading) {
  Quantity& quantity = reading.quantity;
  const NumberWordKinds wanted = scales_of(text);
  int exponent = 0;
  if (const auto over = text.match(reading.next, kinds(Kind::over))) {
    if (text.match(over->next, wanted)) reading.next = over->next;
    quantity.approximation = Approximation::more_than;
  }
  read_half_before(text, reading, wanted);
  std::optional<WordMatch> match = text.match(reading.next, wanted);
  while (match && exponent <= largest_exponent) {
    exponent += match->word->exponent;
    reading.next = match->next;
    quantity.span.end = match->end;
    match = text.match(reading.next, wanted);
    if (!match) match = match_behind_linker(text, reading.next, scale_kinds);
  }
  // "10 mil M" is ten thousand millions.
  if (exponent == 0 || exponent == 3) exponent += read_short_scale(text, reading);
  quantity.scale_exponent = static_cast<std::int8_t>(exponent);
  if (exponent > 0) read_rest(text, reading);
}

NumberReading begin_reading(Place at, Place next, std::uint32_t end) {
  NumberReading reading;
  reading.begin = at;
  reading.next = next;
  reading.quantity.span = {at.begin, end};
  reading.quantity.first_token = at.token;
  return reading;
}

namespace {

bool is_year(const Rational& value) { return value >= Rational(1000) && value <= Rational(2199); }

void take_digits(const DigitRun& digits, Quantity& quantity) {
  quantity.mantissa = digits.value;
  quantity.decimals = digits.decimals;
  quantity.grouped = digits.grouped;
  quantity.other = digits.other;
}

// The digits behind "virgule", read as words: "cinq", "zero cinq", "vingt-cinq".
class SpelledDecimals {
 public:
  explicit SpelledDecimals(const NumberText& text) : text_(text) {}

  bool read(Place at) {
    next = at;
    for (int words = 0; words < longest; ++words) {
      const std::optional<SpelledNumber> part = read_spelled(text_, next);
      if (!part || !add(*part)) return false;
      next = part->next;
      end = part->end;
      scale = part->scale_exponent;
      if (!part->value.is_zero() || scale != 0) return true;
    }
    return false;
  }

  Place next;
  std::uint32_t end = 0;
  std::int8_t scale = 0;
  std::int8_t count = 0;
  Rational value;

 private:
  static constexpr int longest = 6;

  bool add(const SpelledNumber& part) {
    const auto unscaled = part.value.divided_by(*Rational::power_of_ten(part.scale_exponent));
    if (part.vague || part.more || !unscaled || !unscaled->is_integer() ||
        *unscaled >= Rational(1000000))
      return false;
    std::int8_t digits = 1;
    for (Rational::Integer rest = unscaled->numerator(); rest >= 10; rest /= 10) ++digits;
    if (part.digits) digits = std::max<std::int8_t>(digits, static_cast<std::int8_t>(part.words));
    count = static_cast<std::int8_t>(count + digits);
    const auto sum = unscaled->times(*Rational::power_of_ten(-count));
    if (sum) value = *value.plus(*sum);
    return sum.has_value();
  }

  const NumberText& text_;
};

// "deux virgule cinq milliards", "two point five".
void read_spelled_decimals(const NumberText& text, NumberReading& reading) {
  Quantity& quantity = reading.quantity;
  if (quantity.scale_exponent != 0 || quantity.decimals != 0 || reading.vague) return;
  const auto mark = text.match(reading.next, kinds(Kind::decimal_word));
  SpelledDecimals decimals(text);
  if (!mark || !decimals.read(mark->next)) return;
  const auto sum = quantity.mantissa.plus(decimals.value);
  if (!sum) return;
  quantity.mantissa = *sum;
  quantity.decimals = decimals.count;
  quantity.scale_exponent = decimals.scale;
  quantity.span.end = decimals.end;
  reading.next = decimals.next;
  reading.small = false;
  if (decimals.scale == 0) read_scales(text, reading);
}

}  // namespace

std::optional<WordMatch> match_behind_linker(const NumberText& text, Place at,
                                             NumberWordKinds wanted) {
  const std::optional<WordMatch> linker = text.match(at, kinds(Kind::linker));
  return linker ? text.match(linker->next, wanted) : std::nullopt;
}

std::optional<NumberReading> read_digit_number(const NumberText& text, Place at) {
  const std::optional<DigitRun> digits = read_digits(text, at);
  if (!digits) return std::nullopt;
  NumberReading reading = begin_reading(at, digits->next, digits->end);
  take_digits(*digits, reading.quantity);
  read_scales(text, reading);
  if (reading.quantity.scale_exponent > 0 && reading.quantity.mantissa == digits->value)
    take_digits(before_scale(text, at, *digits), reading.quantity);
  if (digits->leading_zero) reading.quantity.role = QuantityRole::identifier;
  return reading;
}

std::optional<NumberReading> read_word_number(const NumberText& text, Place at) {
  const std::optional<SpelledNumber> spelled = read_spelled(text, at);
  return spelled ? read_word_number(text, at, *spelled) : std::nullopt;
}

std::optional<NumberReading> read_word_number(const NumberText& text, Place at,
                                              const SpelledNumber& spelled) {
  const auto scale = Rational::power_of_ten(-spelled.scale_exponent);
  const auto mantissa = scale ? spelled.value.times(*scale) : std::nullopt;
  const auto spread = scale ? spelled.spread.times(*scale) : std::nullopt;
  if (!mantissa || !spread) return std::nullopt;
  NumberReading reading = begin_reading(at, spelled.next, spelled.end);
  reading.quantity.spelled_out = true;
  reading.quantity.scale_exponent = spelled.scale_exponent;
  reading.quantity.decimals = spelled.decimals;
  reading.quantity.mantissa = *mantissa;
  if (spelled.more) reading.quantity.approximation = Approximation::about;
  constexpr NumberWordKinds counted = kinds(Kind::unit, Kind::counter, Kind::currency);
  if (spelled.digits && !text.match(spelled.next, counted))
    reading.quantity.role = is_year(*mantissa) ? QuantityRole::year : QuantityRole::identifier;
  reading.vague = spelled.vague;
  reading.spread = *spread;
  reading.collective = spelled.more || spelled.vague;
  reading.small = spelled.words == 1 && spelled.value < Rational(10);
  read_spelled_decimals(text, reading);
  if (spelled.ends_with_scale && !spelled.vague)
    reading.next = read_further_parts(text, reading.quantity, reading.next);
  return reading;
}

}  // namespace fauxami
