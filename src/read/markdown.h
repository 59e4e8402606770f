// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string_view>

#include "base/document.h"

namespace fauxami {

/// Reads Markdown (CommonMark, tables, strikethrough): blocks with their roles, markup left out,
/// code spans as no_translate spans; code blocks and HTML are not text. Front matter gives title
/// and description. Image texts and link titles are runs of their own.
Document read_markdown(std::string_view bytes);

}  // namespace fauxami
