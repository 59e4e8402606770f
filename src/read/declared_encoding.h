// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>

namespace fauxami {

/// The encoding that a page names for itself, in capitals as written: an XML declaration, a
/// `<meta charset>` or a `<meta http-equiv>` content type in its first 4 kB; "" when none.
///
/// Example: "ISO-8859-1" for `<meta charset="iso-8859-1">`.
std::string declared_encoding(std::string_view bytes);

/// True for the names of encodings that are UTF-8 or a part of it.
bool is_utf8_name(std::string_view name);

}  // namespace fauxami
