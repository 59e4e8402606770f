// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Parts of dates and times. Tested by tests/analyse/quantities_test.cpp.
#include "analyse/small_number.h"

#include "analyse/number_spelled.h"

namespace fauxami {

std::optional<SmallNumber> small_number_at(const NumberText& text, Place at) {
  constexpr std::uint32_t largest = 9999;
  const NumberText::DigitToken digits = text.digits(at.token);
  if (digits.count > 0) {
    if (digits.count > 4) return std::nullopt;
    return SmallNumber{static_cast<std::uint32_t>(digits.value), digits.count,
                       text.place_of(at.token + 1), text.token(at.token).end};
  }
  if (!text.is(at, TokenKind::ideographs)) return std::nullopt;
  const std::optional<SpelledNumber> spelled = read_spelled(text, at);
  if (!spelled || !spelled->value.is_integer() || spelled->vague || spelled->more ||
      spelled->value > Rational(largest))
    return std::nullopt;
  return SmallNumber{static_cast<std::uint32_t>(spelled->value.numerator()), 0, spelled->next,
                     spelled->end};
}

std::optional<SmallNumber> joined_number(const NumberText& text, const SmallNumber& first,
                                         char32_t mark) {
  const std::uint32_t at = first.next.token;
  if (first.digits == 0 || at == 0 || !text.touches_next(at - 1) || !text.touches_next(at) ||
      text.code_point(text.place_of(at)) != mark || text.digits(at + 1).count == 0)
    return std::nullopt;
  return small_number_at(text, text.place_of(at + 1));
}

std::string padded(std::uint32_t value, std::uint32_t width) {
  std::string digits = std::to_string(value);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return digits;
}

std::string DateParts::to_string() const {
  if (year == 0 && month == 0) return "---" + padded(day, 2);
  std::string text = year == 0 ? "-" : padded(year, 4);
  if (month != 0) text += "-" + padded(month, 2);
  if (day != 0) text += "-" + padded(day, 2);
  return text;
}

}  // namespace fauxami
