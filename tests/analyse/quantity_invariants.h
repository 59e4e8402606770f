// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/quantity.h"
#include "base/unit.h"

namespace fauxami {

/// The typed form with each digit as "0": "2025-Q2" is "0000-Q0". Runs of digits in a form whose
/// length is free are one "0".
inline std::string shape_of(std::string_view typed, bool free_length) {
  std::string shape;
  for (const char c : typed) {
    const bool digit = c >= '0' && c <= '9';
    if (digit && free_length && !shape.empty() && shape.back() == '0') continue;
    shape += digit ? '0' : c;
  }
  return shape;
}

inline int number_at(std::string_view typed, std::size_t at) {
  return (typed[at] - '0') * 10 + (typed[at + 1] - '0');
}

/// "2025-08-06", "--08-06", "2025-08", "--08", "2025-Q2", "--Q2", "--04/--06", "2025-04/2025-06",
/// "---06", "2025-H1", "--H1", and two days with a slash between them.
inline bool is_typed_date(std::string_view typed) {
  const std::string shape = shape_of(typed, false);
  const auto is_month = [&](std::size_t at) {
    return number_at(typed, at) >= 1 && number_at(typed, at) <= 12;
  };
  const auto is_day = [&](std::size_t at) {
    return number_at(typed, at) >= 1 && number_at(typed, at) <= 31;
  };
  if (shape == "0000-00-00") return is_month(5) && is_day(8);
  if (shape == "--00-00") return is_month(2) && is_day(5);
  if (shape == "0000-00") return is_month(5);
  if (shape == "--00") return is_month(2);
  if (shape == "0000-Q0" || shape == "--Q0") return typed.back() >= '1' && typed.back() <= '4';
  if (shape == "---00") return is_day(3);
  if (shape == "0000-H0" || shape == "--H0") return typed.back() == '1' || typed.back() == '2';
  if (shape == "0000-00-00/0000-00-00")
    return is_month(5) && is_day(8) && is_month(16) && is_day(19);
  if (shape == "--00-00/--00-00") return is_month(2) && is_day(5) && is_month(10) && is_day(13);
  if (shape == "--00/--00") return is_month(2) && is_month(7);
  if (shape == "0000-00/0000-00") return is_month(5) && is_month(13);
  return false;
}

/// "15:45", "15:45:10"; 24:00 is the end of a day.
inline bool is_typed_time(std::string_view typed) {
  const std::string shape = shape_of(typed, false);
  if (shape != "00:00" && shape != "00:00:00") return false;
  return number_at(typed, 0) <= 24 && number_at(typed, 3) < 60 &&
         (typed.size() == 5 || number_at(typed, 6) < 61);
}

/// Whether `typed` is a form that base/quantity.h documents for the role.
inline bool is_canonical(QuantityRole role, std::string_view typed) {
  const std::string shape = shape_of(typed, true);
  switch (role) {
    case QuantityRole::date: return is_typed_date(typed);
    case QuantityRole::time: return is_typed_time(typed);
    case QuantityRole::year: return shape == "0" || shape == "0/0" || shape == "0s";
    case QuantityRole::phone: return shape == "0" || shape == "+0";
    case QuantityRole::score: return shape == "0-0";
    case QuantityRole::ordinal: return shape == "0";
    case QuantityRole::version: {
      std::string_view rest = shape;
      while (rest.substr(0, 2) == "0.") rest.remove_prefix(2);
      return rest == "0";
    }
    default: return false;
  }
}

inline bool is_boundary(std::string_view text, std::uint32_t at) {
  return at == text.size() ||
         (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80);
}

inline std::string broken_promise_of_one(const Quantity& quantity, const AnalysedRun& run) {
  const std::string_view text = run.run->text;
  const Span span = quantity.span;
  if (span.begin >= span.end || span.end > text.size()) return "a span outside the text";
  if (!is_boundary(text, span.begin) || !is_boundary(text, span.end)) return "half a code point";
  if (quantity.whole.begin > span.begin || quantity.whole.end < span.end ||
      quantity.whole.end > text.size())
    return "the number is no part of the whole";
  if (!is_boundary(text, quantity.whole.begin) || !is_boundary(text, quantity.whole.end))
    return "half a code point of the whole";
  if (quantity.low > quantity.high) return "low is above high";
  if (quantity.first_token >= quantity.end_token || quantity.end_token > run.tokens.size())
    return "no token holds it";
  if (quantity.is_comparable() && !(quantity.typed.empty() && quantity.typed_other.empty()))
    return "a value that is typed: " + quantity.typed;
  if (!quantity.typed.empty() && !is_canonical(quantity.role, quantity.typed))
    return "a typed form that is not documented: " + quantity.typed;
  if (!quantity.typed_other.empty() &&
      (quantity.role != QuantityRole::date || !is_canonical(quantity.role, quantity.typed_other) ||
       quantity.typed.empty() || quantity.typed == quantity.typed_other))
    return "a second reading that is none: " + quantity.typed_other;
  if (quantity.other && *quantity.other == quantity.low) return "a second value that is the first";
  return "";
}

/// What the reader of numbers promises of a run, see base/quantity.h. Returns "" or the broken
/// promise in words, so that unit tests and the fuzz target can share it.
inline std::string broken_promise(const AnalysedRun& run, const std::vector<Quantity>& quantities) {
  std::uint32_t end = 0;
  for (const Quantity& quantity : quantities) {
    std::string broken = quantity.span.begin < end ? "spans overlap or descend"
                                                   : broken_promise_of_one(quantity, run);
    end = quantity.span.end;
    if (!broken.empty()) return broken + ", at " + std::to_string(quantity.span.begin);
  }
  return "";
}

}  // namespace fauxami
