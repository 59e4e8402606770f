// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "analyse/number_text.h"
#include "base/quantity.h"

namespace fauxami {

/// A number that is no amount: a date, a time, a telephone number, a score, a model name.
struct TypedNumber {
  QuantityRole role = QuantityRole::identifier;
  Place next;
  std::uint32_t end = 0;
  std::string typed;        ///< canonical form, as base/quantity.h says
  std::string typed_other;  ///< second reading of a date
};

/// What the number at a number token is by its shape and its neighbours; nothing when it may be
/// an amount. In doubt a type wins: a typed number is never compared as a value.
///
/// Example (French): "3 mars 2019" is the date 2019-03-03, "7 h 50" the time 07:50,
/// "+33 1 23 45 67 89" a phone, "0/400" a score, "18A" a version.
std::optional<TypedNumber> read_typed(const NumberText& text, Place at);

/// Each family of types, for any place that may begin one.
std::optional<TypedNumber> read_date(const NumberText& text, Place at);
std::optional<TypedNumber> read_time(const NumberText& text, Place at);
std::optional<TypedNumber> read_phone(const NumberText& text, Place at);
std::optional<TypedNumber> read_label(const NumberText& text, Place at);

}  // namespace fauxami
