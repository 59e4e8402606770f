// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <vector>

#include "language/numerals_source.h"

namespace fauxami {

/// What the Unicode CLDR, as ICU carries it, says of a locale's numbers.
struct CldrNumbers {
  char32_t decimal_mark = '.';
  std::vector<std::uint32_t> grouping_marks;
  DateOrder date_order = DateOrder::day_first;
  std::vector<NumeralEntry> entries;
};

/// Harvests locales ("fr", "fr-CA"), the first of which decides marks and date order: scale words
/// in every plural form (compact patterns), months, currencies of ISO 4217, percent signs, and the
/// names of the units that have a CLDR name. Build time only.
///
/// Left out, because they lie more often than they help: symbols that several currencies share,
/// unit symbols of one letter, short names of times, anything that holds a digit.
///
/// Example: fr gives "milliards" as a scale of 9, "novembre" and "nov." as month 11, "roupies
/// indiennes" as INR.
CldrNumbers harvest_cldr(const std::vector<std::string>& locales,
                         const std::vector<UnitRow>& units);

}  // namespace fauxami
