// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>

#include "language/name_rows.h"

namespace fauxami {

/// The column of the name tables that a language tag belongs to, "" for a language without one.
/// Example: "fr-CA" is "fr", "zh-TW" is "zh-Hant", "zh" is "zh-Hans", "nl" is "".
/// Source: likely scripts of Chinese, CLDR likelySubtags.
std::string name_language(std::string_view tag);

/// Adds a name that another program's file gives for a language. Latin letters in the column of
/// another script (a brand in a Chinese glossary) are an alias. What is wrong with it, or "".
std::string add_foreign_name(const std::string& language, const std::string& name, NameRow& row);

}  // namespace fauxami
