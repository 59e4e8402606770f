// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Slips of a digit. Tested by tests/check/number_explanation_test.cpp.
#include "check/number_slip.h"

#include <algorithm>

namespace fauxami {

std::pair<std::string, std::string> aligned_digits(const Rational& a, const Rational& b) {
  std::pair<std::string, std::string> digits{a.to_string(), b.to_string()};
  const auto decimals = [](const std::string& text) {
    const std::size_t point = text.find('.');
    return point == std::string::npos ? 0 : text.size() - point - 1;
  };
  const std::size_t most = std::max(decimals(digits.first), decimals(digits.second));
  for (std::string* text : {&digits.first, &digits.second}) {
    text->append(most - decimals(*text), '0');
    text->erase(std::remove(text->begin(), text->end(), '.'), text->end());
    text->erase(0, std::min(text->find_first_not_of('0'), text->size()));
  }
  while (digits.first.size() > 1 && digits.second.size() > 1 && digits.first.back() == '0' &&
         digits.second.back() == '0') {
    digits.first.pop_back();
    digits.second.pop_back();
  }
  return digits;
}

DigitSlip slip_between(std::string_view wrong, std::string_view right) {
  std::size_t front = 0;
  while (front < wrong.size() && front < right.size() && wrong[front] == right[front]) ++front;
  std::string_view rest_wrong = wrong.substr(front);
  std::string_view rest_right = right.substr(front);
  while (!rest_wrong.empty() && !rest_right.empty() && rest_wrong.back() == rest_right.back()) {
    rest_wrong.remove_suffix(1);
    rest_right.remove_suffix(1);
  }
  if (rest_wrong.size() == 1 && rest_right.size() == 1) return DigitSlip::changed;
  if (rest_wrong.empty() && rest_right.size() == 1) return DigitSlip::lost;
  if (rest_wrong.size() == 1 && rest_right.empty()) return DigitSlip::added;
  const bool swapped = rest_wrong.size() == 2 && rest_right.size() == 2 &&
                       rest_wrong[0] == rest_right[1] && rest_wrong[1] == rest_right[0];
  return swapped ? DigitSlip::swapped : DigitSlip::none;
}

DigitSlip slip_of(const Rational& wrong, const Rational& right) {
  const std::pair<std::string, std::string> digits = aligned_digits(wrong, right);
  return slip_between(digits.first, digits.second);
}

}  // namespace fauxami
