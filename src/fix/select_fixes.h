// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <vector>

#include "base/report.h"

namespace fauxami {

/// Which fixes may be applied. Fixes for display only never are.
enum class FixScope : std::uint8_t { safe, safe_and_unsafe };

/// For each finding its first fix of the scope that changes something; where two fixes overlap, the
/// one of the more severe, then more confident, then earlier finding is taken and the other
/// finding gets none in this round. In page order; the fixes live in the report.
///
/// Example: "les option" as a major finding with fix "les options" and a minor finding on
/// "option" with fix "Option": only the first is selected.
std::vector<const Fix*> select_fixes(const Report& report, FixScope scope);

}  // namespace fauxami
