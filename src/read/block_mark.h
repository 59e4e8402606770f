// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/document.h"

namespace fauxami {

/// A mark at the start of a line that says what the line is.
struct BlockMark {
  std::size_t size = 0;  ///< in bytes, white space behind it included
  Role role = Role::paragraph;
  bool may_be_text = false;  ///< a number, or a mark that means something before a number
};

/// The heading mark, block quotation, list mark or footnote definition at the start of a line
/// (without indentation); a line may have several, one behind the other.
///
/// Example: "> - Un" has a quotation mark of two bytes, "[^3]: Un" a footer's of six.
std::optional<BlockMark> find_block_mark(std::string_view line);

/// True for a line of nothing but three or more "-", "*" or "_": a rule across the page.
bool is_thematic_break(std::string_view line);

}  // namespace fauxami
