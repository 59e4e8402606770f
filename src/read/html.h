// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string_view>

#include "base/document.h"

namespace fauxami {

/// Reads HTML as a browser shows it: blocks with roles and languages, inline tags left out,
/// references decoded, white space collapsed; scripts, styles, templates and comments are not text.
/// Never fails, whatever the nesting; takes time linear in the bytes.
///
/// Besides blocks, the page's title and description (also Open Graph's) and the attributes `alt`,
/// `title`, `aria-label`, `placeholder` are runs, escaped as their quotes ask.
Document read_html(std::string_view bytes);

}  // namespace fauxami
