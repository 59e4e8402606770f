// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The cause behind a power of ten. Tested by tests/cases/number.
#include "check/number_cause.h"

#include <cstdlib>

namespace fauxami {

std::string cause_of(const Quantity& wrong, int power) {
  if (power == 3 && wrong.scale_exponent >= 12) return "number.cause.short-scale";
  if (power == 6 && wrong.scale_exponent >= 18) return "number.cause.short-scale";
  if (power == -3 && wrong.scale_exponent == 6) return "number.cause.scale-word";
  if (std::abs(power) == 1 && wrong.scale_exponent >= 6) return "number.cause.hundred-million";
  if (std::abs(power) == 1) return "number.cause.ten-thousand";
  if (std::abs(power) == 4 || std::abs(power) == 8) return "number.cause.ten-thousand";
  if (std::abs(power) == 3 || std::abs(power) == 6) return "number.cause.scale-word";
  return "number.cause.decimal-mark";
}

}  // namespace fauxami
