// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>
#include <vector>

#define TOML_HEADER_ONLY 0
#define TOML_EXCEPTIONS 1
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include "base/load_error.h"

// The one header with a library in it: it is the common ground of the .cpp files that read TOML
// data and is never included by another header.

namespace fauxami {

/// Parses a TOML file; LoadError with file:line:column for a missing file or a syntax error.
toml::table parse_toml(const std::string& path);
/// The same for a text that stands in memory; `path` names it in messages.
toml::table parse_toml_text(std::string_view text, const std::string& path);

/// A LoadError at the place of a node.
LoadError error_at(const std::string& path, const toml::node& node, const std::string& message);

/// The strings of `table[key]`, an array of strings; an absent key is empty.
std::vector<std::string> strings_of(const std::string& path, const toml::table& table,
                                    std::string_view key);

/// The string of `table[key]`, or `fallback` when absent.
std::string string_of(const std::string& path, const toml::table& table, std::string_view key,
                      std::string_view fallback = "");

}  // namespace fauxami
