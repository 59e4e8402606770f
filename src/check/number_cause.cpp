// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The cause behind a power of ten. Tested by tests/cases/number.
#include "check/number_cause.h"

#include <cstdlib>

namespace fauxami {
namespace {

bool is_short_scale(const Quantity& wrong, int power) {
  return (power == 3 && wrong.scale_exponent >= 12) || (power == 6 && wrong.scale_exponent >= 18);
}

// Without a source, the power and the scale word tell.
std::string likely_cause(const Quantity& wrong, int power) {
  if (power == -3 && wrong.scale_exponent == 6) return "number.cause.scale-word";
  if (std::abs(power) == 1)
    return wrong.scale_exponent >= 6 ? "number.cause.hundred-million" : "number.cause.ten-thousand";
  if (std::abs(power) == 4 || std::abs(power) == 8) return "number.cause.ten-thousand";
  return power % 3 == 0 ? "number.cause.scale-word" : "number.cause.decimal-mark";
}

}  // namespace

std::string cause_of(const Quantity& wrong, int power, const Quantity* right) {
  if (is_short_scale(wrong, power)) return "number.cause.short-scale";
  if (right == nullptr) return likely_cause(wrong, power);
  if (right->scale_exponent == 4) return "number.cause.ten-thousand";
  if (right->scale_exponent == 8) return "number.cause.hundred-million";
  if (right->scale_exponent == 12 && power == -3) return "number.cause.trillion";
  if (right->scale_exponent > 0 && wrong.scale_exponent > 0 && power % 3 == 0)
    return "number.cause.scale-word";
  const bool marks = right->grouped || wrong.grouped || right->decimals > 0 || wrong.decimals > 0;
  return std::abs(power) == 3 && marks ? "number.cause.grouping" : "number.cause.decimal-mark";
}

}  // namespace fauxami
