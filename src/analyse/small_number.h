// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "analyse/number_text.h"

namespace fauxami {

/// A whole number up to 9999 as dates and times use them: digits without marks, or words in
/// ideographs.
struct SmallNumber {
  std::uint32_t value = 0;
  std::uint32_t digits = 0;  ///< digits written, 0 for words
  Place next;
  std::uint32_t end = 0;

  bool is_day() const { return value >= 1 && value <= 31 && digits <= 2; }
  bool is_month() const { return value >= 1 && value <= 12 && digits <= 2; }
  bool is_year() const { return value >= 1000 && value <= 2199 && (digits == 4 || digits == 0); }
};
std::optional<SmallNumber> small_number_at(const NumberText& text, Place at);

/// The number of a digit token whose last token is joined to the next by a mark that touches both:
/// "12" of "08/12" behind '/'. Nothing when there is no such mark.
std::optional<SmallNumber> joined_number(const NumberText& text, const SmallNumber& first,
                                         char32_t mark);

/// "07" for 7 and width 2.
std::string padded(std::uint32_t value, std::uint32_t width);

/// A date as ISO 8601 writes it: parts that are 0 are not known.
/// Examples: "2025-08-06", "--08-06", "2025-08", "--08", "---06", "2025".
struct DateParts {
  std::uint32_t year = 0;
  std::uint32_t month = 0;
  std::uint32_t day = 0;

  std::string to_string() const;
};

}  // namespace fauxami
