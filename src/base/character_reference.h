// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>

namespace fauxami {

/// A character as a reference of HTML: by name for the letters and marks that European languages
/// need, by number for the others. Names: HTML 4.01, section 24 (Latin-1 and special characters).
/// Example: U+00E9 is "&eacute;", U+0159 is "&#345;".
std::string character_reference(char32_t c);

}  // namespace fauxami
