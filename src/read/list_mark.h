// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstddef>
#include <string_view>

namespace fauxami {

/// Length in bytes of the list mark at the start of a line of plain text, with the white space
/// behind it; 0 when the line begins no list item. Marks are bullets, "-", "*", an en dash,
/// "1.", "1)", "a)", "(1)"; marks that are also words need white space behind them.
///
/// Example: 3 for "1. Un", 0 for "1.5 point" and "-5".
std::size_t list_mark_size(std::string_view line);

}  // namespace fauxami
