// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/rational.h"
#include "base/span.h"

namespace fauxami {

/// What a number is for. `amount`, `share`, `points` and `multiple` are compared as values; `date`,
/// `time`, `phone`, `year`, `ordinal`, `score` and `version` within their own role by
/// `Quantity::typed`; `identifier` never.
enum class QuantityRole : std::uint8_t {
  amount,
  share,     ///< a percentage or a fraction of something; the value of 5 % is 5/100
  points,    ///< percentage points; "0,2 point" is 2/10, 5 basis points are 5/100
  multiple,  ///< a factor: "trois fois", "doubler" is 2, "up 1.3 times" as Chinese counts is 2.3
  ordinal,
  year,
  date,  ///< a day, a month of a year, a quarter, a range of months
  time,  ///< a time of day
  phone,
  version,    ///< GPT-4, RTX 5090, "2 nm process" names, chapter and list numbers
  score,      ///< 3-1, 0/400
  identifier  ///< postal codes, tickers, hexadecimal, part of an address
};

/// What a change is measured against, when the text says it: "sur un an" is `year`, "par rapport au
/// trimestre precedent" is `period` (the quarter or the month before).
enum class ComparisonBase : std::uint8_t { none, year, period };

/// How exact the text says it is.
enum class Approximation : std::uint8_t {
  exact,
  about,      ///< "environ", "quelque", "pres de"
  more_than,  ///< "plus de": the high end is open upwards
  less_than,
  range  ///< "entre 38 et 42 milliards": low and high are the ends
};

/// One number as meant.
///
/// The value is the interval [low, high] of exact rationals. Each end of a written range is a
/// quantity of its own, and "more than" is told by `approximation`, so the readers so far give
/// equal ends. `mantissa` is what the digits alone say and `scale_exponent` what the scale words
/// multiply it by, so value = mantissa * 10^scale_exponent.
///
/// Example: "16,5 milliards de dollars" is mantissa 33/2, scale_exponent 9, low = high =
/// 16500000000, unit "USD", decimals 1, span over "16,5 milliards", whole over the unit too.
///
/// A value with a minus sign is negative, and the sign belongs to the span: "-5 %" is -5/100.
///
/// `typed` is the canonical form of a typed number, "" for the values. Dates and times are written
/// as ISO 8601 does: "2025-08-06", "--08-06" (no year), "2025-08", "--08" (a month alone),
/// "---06" (a day alone), "2025-Q2", "--Q2", "2025-H1" (a half year), "--04/--06" (a range),
/// "15:45", "15:45:10"; a year "2025" or "2024/2025"; a phone is its digits with the leading "+" if
/// there is one; a score "3-1"; an ordinal its number "3"; a version its digits "5090", "3.11.2".
/// Half years are "2025-H1", decades "1990s", a day alone "---06", months of one year
/// "2025-04/2025-06". `typed_other` is the second reading of a date that the locale leaves open:
/// "08/06/2025" in a language that writes day first has typed "2025-06-08" and typed_other
/// "2025-08-06".
struct Quantity {
  Span span;   ///< text span of the number and its scale words: what a finding underlines
  Span whole;  ///< the same with unit and currency
  Rational low;
  Rational high;
  Rational mantissa;
  std::int8_t scale_exponent = 0;  ///< 9 for "milliard", 8 for the Chinese yi, 0 for none
  std::int8_t decimals = 0;        ///< decimals written in the mantissa
  QuantityRole role = QuantityRole::amount;
  Approximation approximation = Approximation::exact;
  bool spelled_out = false;       ///< no digit at all: "deux cents millions"
  bool grouped = false;           ///< the mantissa shows a grouping mark: "1 000"
  std::uint32_t first_token = 0;  ///< tokens [first_token, end_token) of the run carry the span
  std::uint32_t end_token = 0;
  std::string unit;  ///< ISO 4217 code, UCUM symbol or pack's unit id; "" for a bare count
  ComparisonBase base = ComparisonBase::none;
  /// The value of the second reading: "1,200" in French has low 1.2 and other 1200; a discount that
  /// takes 20 % off has low 1/5 and other 4/5; "up 1.3 times" as Chinese counts is 2.3, other 1.3.
  std::optional<Rational> other;
  std::string typed;
  std::string typed_other;

  bool is_exact() const { return low == high; }
  bool is_comparable() const {
    return role == QuantityRole::amount || role == QuantityRole::share ||
           role == QuantityRole::points || role == QuantityRole::multiple;
  }
};

}  // namespace fauxami
