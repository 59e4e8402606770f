// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fauxami {

/// An exact rational number, always in lowest terms with a positive denominator.
///
/// Values are bounded: |numerator| and denominator stay below 2^120. An operation that would pass
/// the bound gives nothing, and the number on the page is then not compared (silence, not error).
///
/// Examples: parse("4.51") * power_of_ten(12) is 4510000000000; ratio of 1000 and 100 has
/// exact_power_of_ten 1; a third is {1, 3}.
class Rational {
 public:
  __extension__ using Integer = __int128;

  constexpr Rational() = default;
  constexpr Rational(std::int64_t value) : numerator_(value) {}  // NOLINT: a number is a number

  /// numerator / denominator; nothing when the denominator is 0 or the bound is passed.
  static std::optional<Rational> of(Integer numerator, Integer denominator);
  /// Decimal digits with at most one '.'; nothing for anything else or more than 30 digits.
  static std::optional<Rational> parse(std::string_view decimal);
  /// 10^exponent for -30 <= exponent <= 30.
  static std::optional<Rational> power_of_ten(int exponent);

  std::optional<Rational> plus(const Rational& other) const;
  std::optional<Rational> minus(const Rational& other) const;
  std::optional<Rational> times(const Rational& other) const;
  std::optional<Rational> divided_by(const Rational& other) const;
  Rational negated() const;

  bool is_zero() const { return numerator_ == 0; }
  bool is_integer() const { return denominator_ == 1; }
  int sign() const { return numerator_ < 0 ? -1 : (numerator_ > 0 ? 1 : 0); }
  Integer numerator() const { return numerator_; }
  Integer denominator() const { return denominator_; }

  /// n when the value is exactly 10^n (1 is 0, a tenth is -1); nothing otherwise.
  std::optional<int> exact_power_of_ten() const;
  /// Decimal text with '.', exact when it ends, else "numerator/denominator". Example: "16.5".
  std::string to_string() const;

  friend bool operator==(const Rational&, const Rational&) = default;
  friend std::strong_ordering operator<=>(const Rational& a, const Rational& b);

 private:
  Integer numerator_ = 0;
  Integer denominator_ = 1;
};

}  // namespace fauxami
