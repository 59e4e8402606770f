// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>

#include "base/document.h"

namespace fauxami {

/// Raw bytes of a page as valid UTF-8, for people and for JSON: UTF-16 is decoded, each invalid
/// byte becomes U+FFFD. Example: "a\xFF" gives "a\u{FFFD}".
std::string readable(std::string_view bytes, Encoding encoding);

}  // namespace fauxami
