// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Fractions, proportions and factors with their true value.
// Tested by tests/analyse/quantities_test.cpp.
#include <algorithm>

#include "analyse/number_reading.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

constexpr std::uint32_t words_in_ratio = 3;  // "neuf entreprises francaises sur dix"

// The number becomes a value said whole: what its digits were no longer matters.
bool become(NumberReading& reading, QuantityRole role, const std::optional<Rational>& value,
            Place next, std::uint32_t end) {
  if (!value) return false;
  Quantity& quantity = reading.quantity;
  quantity.role = role;
  quantity.mantissa = *value;
  quantity.scale_exponent = 0;
  quantity.decimals = 0;
  quantity.span.end = end;
  reading.next = next;
  reading.small = reading.vague = false;
  reading.counted = true;
  return true;
}

std::optional<NumberReading> read_number(const NumberText& text, Place at) {
  return text.digits(at.token).count > 0 ? read_digit_number(text, at) : read_word_number(text, at);
}

bool is_plain(const NumberReading& reading) {
  const Quantity& quantity = reading.quantity;
  return quantity.mantissa.is_integer() && quantity.scale_exponent == 0 && !reading.vague &&
         quantity.unit.empty() && quantity.role == QuantityRole::amount;
}

// "trois quarts", "un tiers des": one of a part needs a word for "of" behind it.
bool read_parts(const NumberText& text, NumberReading& reading) {
  const auto part = text.match(reading.next, kinds(Kind::fraction, Kind::fraction_of));
  if (!part || part->word->value == 0) return false;
  const Rational& count = reading.quantity.mantissa;
  const Rational denominator(part->word->value);
  const bool of = text.match(part->next, kinds(Kind::fraction_linker)).has_value();
  const bool sure = part->word->kind == Kind::fraction && count > Rational(1);
  if (count < Rational(1) || count > denominator || (!of && !sure)) return false;
  return become(reading, QuantityRole::share, count.divided_by(denominator), part->next, part->end);
}

// Denominator, mark, numerator: a third in Chinese is "of three parts one".
bool read_denominator_first(const NumberText& text, NumberReading& reading) {
  const auto mark = text.match(reading.next, kinds(Kind::denominator_first));
  if (!mark || reading.quantity.mantissa <= Rational(1)) return false;
  const auto numerator = read_number(text, mark->next);
  if (!numerator || !is_plain(*numerator)) return false;
  return become(reading, QuantityRole::share,
                numerator->quantity.mantissa.divided_by(reading.quantity.mantissa), numerator->next,
                numerator->quantity.span.end);
}

std::optional<Rational> decimal_place(const Rational& digit, int place) {
  return digit.times(*Rational::power_of_ten(-place));
}

// Tenths in one word behind a digit, and hundredths behind that: "2 cheng 5" is 25/100, "3 wari 5
// bu" is 35/100.
bool read_proportion(const NumberText& text, NumberReading& reading) {
  const auto tenths = text.match(reading.next, kinds(Kind::proportion));
  if (!tenths || reading.quantity.scale_exponent != 0 || tenths->word->exponent != 1 ||
      reading.quantity.mantissa > Rational(10))
    return false;
  std::optional<Rational> value = decimal_place(reading.quantity.mantissa, 1);
  Place next = tenths->next;
  std::uint32_t end = tenths->end;
  for (int place = 2; value && place <= 3; ++place) {
    const auto digit = read_number(text, next);
    if (!digit || !is_plain(*digit) || digit->quantity.mantissa >= Rational(10)) break;
    const auto mark = text.match(digit->next, kinds(Kind::proportion));
    if (!mark && (place > 2 || !digit->quantity.spelled_out)) break;
    const auto part = decimal_place(digit->quantity.mantissa, mark ? mark->word->exponent : place);
    value = part ? value->plus(*part) : std::nullopt;
    next = mark ? mark->next : digit->next;
    end = mark ? mark->end : digit->quantity.span.end;
    if (!mark) break;
  }
  reading.spread = *decimal_place(reading.spread, 1);
  return become(reading, QuantityRole::share, value, next, end);
}

// What is left to pay in tenths, or hundredths in two digits: "8 zhe" takes 20 % off.
bool read_discount(const NumberText& text, NumberReading& reading) {
  const auto discount = text.match(reading.next, kinds(Kind::discount));
  const Rational& digits = reading.quantity.mantissa;
  if (!discount || reading.quantity.scale_exponent != 0 || digits.sign() <= 0) return false;
  const auto left = digits.divided_by(Rational(digits > Rational(10) ? 100 : 10));
  if (!left || *left >= Rational(1)) return false;
  reading.spread = Rational();
  reading.quantity.other = left;
  return become(reading, QuantityRole::share, Rational(1).minus(*left), discount->next,
                discount->end);
}

bool is_round(const Rational& value) {
  for (const std::int64_t round : {12, 15, 20, 25, 30, 40, 50, 100, 1000, 10000, 100000, 1000000})
    if (value == Rational(round)) return true;
  return value > Rational(1) && value <= Rational(10);
}

// The word between the two numbers of a ratio: next to the first, or behind its noun.
std::optional<WordMatch> ratio_word(const NumberText& text, Place at) {
  if (const auto near = text.match(at, kinds(Kind::ratio))) return near;
  if (text.match(at, kinds(Kind::currency, Kind::unit, Kind::share))) return std::nullopt;
  for (std::uint32_t i = 0; i < words_in_ratio && text.is(at, TokenKind::word); ++i) {
    at = text.place_of(at.token + 1);
    const auto found = text.match(at, kinds(Kind::ratio));
    if (found) return found->word->value == 0 ? found : std::nullopt;
  }
  return std::nullopt;
}

// "un sur cinq", "nine out of ten", "deux personnes sur trois".
bool read_ratio(const NumberText& text, NumberReading& reading) {
  if (!is_plain(reading) || text.is(reading.next, TokenKind::ideographs)) return false;
  const Rational& numerator = reading.quantity.mantissa;
  const auto word = ratio_word(text, reading.next);
  const auto denominator = word ? read_number(text, word->next) : std::nullopt;
  if (!denominator || !is_plain(*denominator)) return false;
  const Rational& whole = denominator->quantity.mantissa;
  if (numerator < Rational(1) || numerator >= whole || !is_round(whole)) return false;
  constexpr NumberWordKinds measures = kinds(Kind::unit, Kind::currency, Kind::share, Kind::month);
  if (text.match(denominator->next, measures)) return false;
  return become(reading, QuantityRole::share, numerator.divided_by(whole), denominator->next,
                denominator->quantity.span.end);
}

NumberReading worded(Place at, const WordMatch& word) {
  NumberReading reading = begin_reading(at, word.next, word.end);
  reading.quantity.spelled_out = true;
  reading.counted = true;
  return reading;
}

// "percent of" before the number.
std::optional<NumberReading> read_share_before(const NumberText& text, Place at,
                                               const WordMatch& share) {
  auto number = read_number(text, share.next);
  if (!number || number->quantity.role != QuantityRole::amount) return std::nullopt;
  number->begin = at;
  number->quantity.span.begin = at.begin;
  number->quantity.first_token = at.token;
  number->quantity.role = QuantityRole::share;
  number->quantity.unit = share.word->value == 1000 ? "permille" : "%";
  number->small = false;
  number->counted = true;
  return number;
}

// A half, one and a half: of a scale or a unit that follows, else a share.
std::optional<NumberReading> read_fraction_alone(const NumberText& text, Place at,
                                                 const WordMatch& word) {
  const auto value = Rational::of(word.word->value, word.word->unit);
  if (!value) return std::nullopt;
  NumberReading reading = worded(at, word);
  reading.quantity.mantissa = *value;
  read_scales(text, reading);
  const bool measured =
      text.match(reading.next, kinds(Kind::unit, Kind::currency, Kind::counter)).has_value();
  if (reading.quantity.scale_exponent == 0 && !measured && *value < Rational(1))
    reading.quantity.role = QuantityRole::share;
  return reading;
}

std::optional<Rational> inverse(const Rational& value) { return Rational(1).divided_by(value); }

// A word before the number, or before "about" in front of it.
bool leads(const NumberText& text, Place begin, Kind kind, Place& place) {
  if (text.match_before(begin, kinds(kind), place)) return true;
  Place qualifier;
  return text.match_before(begin, kinds(Kind::about, Kind::more_than, Kind::less_than),
                           qualifier) &&
         text.match_before(qualifier, kinds(kind), place);
}

}  // namespace

bool read_fraction(const NumberText& text, NumberReading& reading) {
  const Quantity& quantity = reading.quantity;
  if (quantity.role != QuantityRole::amount || !quantity.unit.empty()) return false;
  return read_parts(text, reading) || read_denominator_first(text, reading) ||
         read_proportion(text, reading) || read_discount(text, reading) ||
         read_ratio(text, reading);
}

// "Two days" in one word, with a prefix glued to it or none.
std::optional<NumberReading> read_counted_unit(const NumberText& text, Place at) {
  const auto prefix = text.match(at, kinds(Kind::prefix));
  const auto word = text.match(prefix ? prefix->next : at, kinds(Kind::unit_counted));
  if (!word) return std::nullopt;
  NumberReading reading = worded(at, *word);
  reading.quantity.mantissa = Rational(word->word->value);
  reading.quantity.unit = text.grammar().units[word->word->unit];
  return reading;
}

std::optional<NumberReading> read_share_word(const NumberText& text, Place at) {
  if (auto counted = read_counted_unit(text, at)) return counted;
  const auto word =
      text.match(at, kinds(Kind::share_before, Kind::fraction_alone, Kind::multiple_word));
  if (!word) return std::nullopt;
  if (word->word->kind == Kind::share_before) return read_share_before(text, at, *word);
  if (word->word->kind == Kind::fraction_alone) return read_fraction_alone(text, at, *word);
  NumberReading reading = worded(at, *word);
  reading.quantity.mantissa = Rational(word->word->value);
  reading.quantity.role = QuantityRole::multiple;
  return reading;
}

void settle_multiple(const NumberText& text, NumberReading& reading) {
  Quantity& quantity = reading.quantity;
  Place place;
  if (quantity.role == QuantityRole::multiple) {
    if (const auto less = text.match(reading.next, kinds(Kind::times_less))) {
      if (const auto part = inverse(quantity.mantissa)) quantity.mantissa = *part;
      quantity.whole.end = less->end;
      reading.next = less->next;
    } else if (leads(text, reading.begin, Kind::increase_by, place)) {
      quantity.other = quantity.mantissa;
      if (const auto sum = quantity.mantissa.plus(Rational(1))) quantity.mantissa = *sum;
    }
    return;
  }
  if (quantity.role != QuantityRole::amount || !quantity.unit.empty()) return;
  if (leads(text, reading.begin, Kind::multiple_before, place)) {
    quantity.role = QuantityRole::multiple;
  } else if (leads(text, reading.begin, Kind::division_before, place)) {
    const auto part = inverse(quantity.mantissa);
    if (!part) return;
    quantity.role = QuantityRole::multiple;
    quantity.mantissa = *part;
  } else {
    return;
  }
  reading.counted = true;
}

}  // namespace fauxami
