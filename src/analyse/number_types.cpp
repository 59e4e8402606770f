// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Which type a number is, tried from the surest to the weakest.
// Tested by tests/analyse/quantities_test.cpp and number_label_test.cpp.
#include "analyse/number_types.h"

#include "analyse/number_date.h"

namespace fauxami {

std::optional<TypedNumber> read_date(const NumberText& text, Place at) {
  if (auto date = read_digits_date(text, at)) return date;
  if (auto date = read_marked_date(text, at)) return date;
  if (auto date = read_part_of_year(text, at)) return date;
  return read_worded_date(text, at);
}

std::optional<TypedNumber> read_typed(const NumberText& text, Place at) {
  if (auto date = read_digits_date(text, at)) return date;
  if (auto phone = read_phone(text, at)) return phone;
  if (auto time = read_time(text, at)) return time;
  if (auto date = read_date(text, at)) return date;
  return read_label(text, at);
}

}  // namespace fauxami
