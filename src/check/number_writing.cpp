// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Writes corrected numbers in the page's own style. Tested by tests/check/number_writing_test.cpp.
#include "check/number_writing.h"

#include <algorithm>

#include "base/unicode.h"

namespace fauxami {
namespace {

const std::string narrow_space = "\u202F";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The mark between two groups of the number as it stands: the white space of "7 500".
std::string group_mark_of(std::string_view number) {
  for (std::size_t at = 0; at + 1 < number.size(); ++at) {
    if (!is_digit(number[at]) || is_digit(number[at + 1])) continue;
    const CodePoint mark = decode(number, at + 1);
    const std::size_t next = at + 1 + mark.size;
    if (is_space(mark.value) && next < number.size() && is_digit(number[next]))
      return std::string(number.substr(at + 1, mark.size));
  }
  return narrow_space;
}

// The last white space of the number as it stands, before its scale word.
std::string space_before_scale(std::string_view number) {
  for (std::size_t end = number.size(); end > 0;) {
    const CodePoint c = decode_before(number, end);
    if (is_space(c.value)) return std::string(number.substr(end - c.size, c.size));
    end -= c.size;
  }
  return "\u00A0";
}

std::string grouped(const std::string& digits, std::string_view mark) {
  std::string result;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) result += mark;
    result += digits[i];
  }
  return result;
}

const WrittenScale* scale_of(const NumeralGrammar& grammar, int exponent) {
  for (const WrittenScale& scale : grammar.written)
    if (scale.exponent == exponent) return &scale;
  return nullptr;
}

// The largest scale word that leaves a mantissa of at least one; the smallest word when none does.
const WrittenScale* best_scale(const NumeralGrammar& grammar, const Rational& value) {
  const WrittenScale* best = grammar.written.empty() ? nullptr : &grammar.written.front();
  for (const WrittenScale& scale : grammar.written)
    if (value >= *Rational::power_of_ten(scale.exponent)) best = &scale;
  return best;
}

std::optional<Rational> mantissa_in(const Rational& value, const WrittenScale* scale) {
  return scale == nullptr ? std::nullopt
                          : value.divided_by(*Rational::power_of_ten(scale->exponent));
}

bool is_natural(const std::optional<Rational>& mantissa) {
  return mantissa && *mantissa >= Rational(1) && *mantissa < Rational(1000);
}

// The scale word of the place: as it is written when it stays ("Md"), else spelled out.
std::string scale_text(std::string_view number, const Quantity& wrong, const WrittenScale& scale,
                       bool many) {
  std::size_t begin = number.size();
  while (begin > 0 && !is_space(decode_before(number, begin).value) && !is_digit(number[begin - 1]))
    begin -= decode_before(number, begin).size;
  const std::string_view word = number.substr(begin);
  const bool abbreviated = to_lower(word) != scale.one && to_lower(word) != scale.many;
  if (scale.exponent == wrong.scale_exponent && abbreviated && !wrong.spelled_out)
    return std::string(word);
  return many ? scale.many : scale.one;
}

}  // namespace

std::optional<std::string> write_digits(const Rational& value, const NumeralGrammar& grammar,
                                        std::string_view group_mark) {
  const std::string plain = value.to_string();
  if (plain.find('/') != std::string::npos || value.sign() < 0) return std::nullopt;
  const std::size_t point = plain.find('.');
  std::string result = grouped(plain.substr(0, point), group_mark);
  if (point == std::string::npos) return result;
  append_utf8(result, grammar.decimal_mark);
  return result + plain.substr(point + 1);
}

std::optional<std::string> rewrite_number(const AnalysedRun& run, const Quantity& wrong,
                                          const Rational& value, const NumeralGrammar& grammar) {
  const std::string_view number = run.text(wrong.span);
  const std::string mark = group_mark_of(number);
  const bool fits_a_noun = !grammar.written.empty() &&
                           value >= *Rational::power_of_ten(grammar.written.front().exponent);
  if (wrong.scale_exponent == 0 || !fits_a_noun) return write_digits(value, grammar, mark);
  const WrittenScale* scale = scale_of(grammar, wrong.scale_exponent);
  if (!is_natural(mantissa_in(value, scale))) scale = best_scale(grammar, value);
  const std::optional<Rational> mantissa = mantissa_in(value, scale);
  const std::optional<std::string> digits =
      mantissa ? write_digits(*mantissa, grammar, mark) : std::nullopt;
  if (!digits) return std::nullopt;
  const std::string space =
      is_space(decode_before(number, number.size()).value) ? "" : space_before_scale(number);
  return *digits + space + scale_text(number, wrong, *scale, *mantissa >= Rational(2));
}

std::optional<int> power_ratio(const Rational& a, const Rational& b) {
  if (a.sign() <= 0 || b.sign() <= 0) return std::nullopt;
  const std::optional<Rational> ratio = a.divided_by(b);
  const std::optional<int> power = ratio ? ratio->exact_power_of_ten() : std::nullopt;
  return power && *power != 0 ? power : std::nullopt;
}

std::string significand(const Rational& value) {
  std::string digits = value.to_string();
  digits.erase(std::remove(digits.begin(), digits.end(), '.'), digits.end());
  const std::size_t first = digits.find_first_not_of('0');
  if (first == std::string::npos) return "0";
  return digits.substr(first, digits.find_last_not_of('0') - first + 1);
}

}  // namespace fauxami
