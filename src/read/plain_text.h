// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string_view>

#include "base/document.h"

namespace fauxami {

/// Reads plain text: each line is a block (hard-wrapped paragraphs are recognised and joined), the
/// first line is the title, lines that begin with a bullet are list items.
Document read_plain_text(std::string_view bytes);

}  // namespace fauxami
