// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <optional>

#include "analyse/number_types.h"
#include "analyse/small_number.h"

namespace fauxami {

/// The ways to write a date, each tried at a place that may begin it.

/// Digits and marks: 09/12/2025, 2025-08-06, 6.8.2025.
std::optional<TypedNumber> read_digits_date(const NumberText& text, Place at);
/// A month in words: "6 aout 2025", "July 21, 2025", "avril-juin", "ngay 6 thang 8".
std::optional<TypedNumber> read_worded_date(const NumberText& text, Place at);
/// Marks behind each part, eras: Chinese, Japanese and Korean dates, Russian years.
std::optional<TypedNumber> read_marked_date(const NumberText& text, Place at);
/// Quarters, half years and decades: "Q2 2025", "deuxieme trimestre", "1990s".
std::optional<TypedNumber> read_part_of_year(const NumberText& text, Place at);

/// A date that ends at a place.
TypedNumber dated(const DateParts& parts, Place next, std::uint32_t end);
/// Adds the year that stands behind a date so far, and moves behind it; 0 when there is none.
std::uint32_t read_year_behind(const NumberText& text, Place& next, std::uint32_t& end);
/// Something behind a number that makes it an amount.
bool makes_amount(const NumberText& text, Place at);
/// "25" is 2025 and "85" is 1985 where a date needs a year.
std::uint32_t full_year(const SmallNumber& year);

}  // namespace fauxami
