// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace fauxami {

/// One line of plain text: its source span without line end, indentation and list mark, what it
/// measures with its indentation, and whether it begins a list item.
struct TextLine {
  Span content;
  std::uint32_t columns = 0;  ///< code points from the start of the line to the end of its content
  bool list_item = false;
};

/// Where the lines of a group (lines without an empty one between them) continue a paragraph that
/// a program wrapped: result[i] is true when line i is the continuation of line i - 1.
///
/// A program fills each line as far as it can: a line of 50 to 100 columns continues only if the
/// next word would not have fitted into the group's longest line, and the paragraph shows a
/// continuation in lower case.
std::vector<bool> find_continuations(std::string_view bytes, const std::vector<TextLine>& group);

}  // namespace fauxami
