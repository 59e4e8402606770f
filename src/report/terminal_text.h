// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace fauxami {

/// Text that is safe to print: control, format and bidirectional code points stand as <U+202E>,
/// an invalid byte as <FF>, a line end as \n, a tab as a space. Everything else is kept.
std::string printable(std::string_view text);

/// Columns that printable text takes on a terminal.
std::uint32_t display_width_of(std::string_view text);

/// The longest head (or tail) of printable text that fits into so many columns; when something
/// was left out, an ellipsis is part of it.
std::string clip_end(std::string_view text, std::uint32_t columns);
std::string clip_begin(std::string_view text, std::uint32_t columns);

}  // namespace fauxami
