// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>

namespace fauxami {

/// What is wrong with the writing of a name that stands in the column of a language, in words for a
/// message; "" when nothing is. A name in a language with a script of its own has at least one of
/// its letters; Latin letters may stand beside it, but not inside a Cyrillic word, where they look
/// the same and match nothing.
///
/// Example: script_fault("ru", "Huang") is "'Huang' holds no Cyrillic letter; ...".
/// Source of the ranges: Unicode, Blocks.txt; scripts of the languages: CLDR, likelySubtags.
std::string script_fault(std::string_view language, std::string_view name);

/// What is wrong with a value of a table as text: not NFC, doubled or outer spaces, control
/// characters. "" when nothing is.
std::string text_fault(std::string_view value);

}  // namespace fauxami
