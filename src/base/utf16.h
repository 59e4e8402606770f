// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>

#include "base/document.h"

namespace fauxami {

/// UTF-16 bytes of the given byte order as UTF-8. A lone surrogate and an odd last byte become
/// U+FFFD. Example: from_utf16("A\0\xE9\0", utf16_little_endian) is "A\u{E9}".
std::string from_utf16(std::string_view bytes, Encoding encoding);

/// UTF-8 as UTF-16 bytes of the given byte order, without a byte order mark.
std::string to_utf16(std::string_view text, Encoding encoding);

}  // namespace fauxami
