// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Exact rational arithmetic with a bound. Tested by tests/base/rational_test.cpp.
#include "base/rational.h"

#include <algorithm>

namespace fauxami {
namespace {

using Integer = Rational::Integer;

constexpr Integer bound = static_cast<Integer>(1) << 120;

Integer magnitude(Integer value) { return value < 0 ? -value : value; }

Integer greatest_common_divisor(Integer a, Integer b) {
  while (b != 0) {
    const Integer rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

std::optional<Integer> multiply(Integer a, Integer b) {
  Integer product = 0;
  if (__builtin_mul_overflow(a, b, &product) || magnitude(product) >= bound) return std::nullopt;
  return product;
}

std::string digits_of(Integer value) {
  std::string digits;
  do {
    digits.push_back(static_cast<char>('0' + static_cast<int>(value % 10)));
    value /= 10;
  } while (value != 0);
  std::reverse(digits.begin(), digits.end());
  return digits;
}

// The number of decimals that write 1/denominator exactly, or -1 when none does.
int decimals_needed(Integer denominator) {
  int twos = 0;
  int fives = 0;
  for (; denominator % 2 == 0; denominator /= 2) ++twos;
  for (; denominator % 5 == 0; denominator /= 5) ++fives;
  return denominator == 1 ? std::max(twos, fives) : -1;
}

}  // namespace

std::optional<Rational> Rational::of(Integer numerator, Integer denominator) {
  if (denominator == 0) return std::nullopt;
  const Integer divisor = greatest_common_divisor(magnitude(numerator), magnitude(denominator));
  const Integer sign = denominator < 0 ? -1 : 1;
  Rational result;
  result.numerator_ = sign * numerator / divisor;
  result.denominator_ = sign * denominator / divisor;
  if (magnitude(result.numerator_) >= bound || result.denominator_ >= bound) return std::nullopt;
  return result;
}

std::optional<Rational> Rational::parse(std::string_view decimal) {
  const std::size_t point = decimal.find('.');
  const std::size_t digits = decimal.size() - (point == std::string_view::npos ? 0 : 1);
  if (digits == 0 || digits > 30) return std::nullopt;
  Integer value = 0;
  for (std::size_t i = 0; i < decimal.size(); ++i) {
    if (i == point) continue;
    if (decimal[i] < '0' || decimal[i] > '9') return std::nullopt;
    value = value * 10 + (decimal[i] - '0');
  }
  const std::size_t decimals = point == std::string_view::npos ? 0 : decimal.size() - point - 1;
  const std::optional<Rational> scale = power_of_ten(-static_cast<int>(decimals));
  return scale ? of(value, scale->denominator_) : std::nullopt;
}

std::optional<Rational> Rational::power_of_ten(int exponent) {
  if (exponent < -30 || exponent > 30) return std::nullopt;
  Integer value = 1;
  for (int i = 0; i < std::abs(exponent); ++i) value *= 10;
  return exponent < 0 ? of(1, value) : of(value, 1);
}

std::optional<Rational> Rational::plus(const Rational& other) const {
  const std::optional<Integer> a = multiply(numerator_, other.denominator_);
  const std::optional<Integer> b = multiply(other.numerator_, denominator_);
  const std::optional<Integer> denominator = multiply(denominator_, other.denominator_);
  if (!a || !b || !denominator) return std::nullopt;
  return of(*a + *b, *denominator);
}

std::optional<Rational> Rational::minus(const Rational& other) const {
  return plus(other.negated());
}

std::optional<Rational> Rational::times(const Rational& other) const {
  const std::optional<Integer> numerator = multiply(numerator_, other.numerator_);
  const std::optional<Integer> denominator = multiply(denominator_, other.denominator_);
  if (!numerator || !denominator) return std::nullopt;
  return of(*numerator, *denominator);
}

std::optional<Rational> Rational::divided_by(const Rational& other) const {
  const std::optional<Integer> numerator = multiply(numerator_, other.denominator_);
  const std::optional<Integer> denominator = multiply(denominator_, other.numerator_);
  if (!numerator || !denominator) return std::nullopt;
  return of(*numerator, *denominator);
}

Rational Rational::negated() const {
  Rational result = *this;
  result.numerator_ = -result.numerator_;
  return result;
}

std::optional<int> Rational::exact_power_of_ten() const {
  Integer rest = denominator_ == 1 ? numerator_ : denominator_;
  if (rest <= 0 || (denominator_ != 1 && numerator_ != 1)) return std::nullopt;
  int exponent = 0;
  for (; rest % 10 == 0; rest /= 10) ++exponent;
  if (rest != 1) return std::nullopt;
  return denominator_ == 1 ? exponent : -exponent;
}

std::string Rational::to_string() const {
  const std::string sign = numerator_ < 0 ? "-" : "";
  const int decimals = decimals_needed(denominator_);
  if (decimals < 0 || decimals > 30)
    return sign + digits_of(magnitude(numerator_)) + "/" + digits_of(denominator_);
  std::string digits =
      digits_of(magnitude(numerator_) * power_of_ten(decimals)->numerator_ / denominator_);
  if (decimals == 0) return sign + digits;
  const std::size_t width = static_cast<std::size_t>(decimals) + 1;
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  digits.insert(digits.size() - static_cast<std::size_t>(decimals), 1, '.');
  return sign + digits;
}

std::strong_ordering operator<=>(const Rational& a, const Rational& b) {
  if (const std::optional<Rational> difference = a.minus(b)) return difference->sign() <=> 0;
  // Beyond the bound the cross products do not fit: the integer parts decide, and they differ.
  return (a.numerator_ / a.denominator_) <=> (b.numerator_ / b.denominator_);
}

}  // namespace fauxami
