// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <optional>

#include "analyse/number_text.h"
#include "base/quantity.h"

namespace fauxami {

/// A number that is no amount: a date, a time, a telephone number, a score, a model name.
struct TypedNumber {
  QuantityRole role = QuantityRole::identifier;
  Place next;
  std::uint32_t end = 0;
};

/// What the number at a number token is by its shape and its neighbours; nothing when it may be
/// an amount. In doubt a type wins: a typed number is never compared as a value.
///
/// Example (French): "3 mars 2019" is a date, "7 h 50" a time, "+33 1 23 45 67 89" a phone,
/// "0/400" a score, "18A" a version.
std::optional<TypedNumber> read_typed(const NumberText& text, Place at);

}  // namespace fauxami
