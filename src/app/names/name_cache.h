// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "language/pack_file.h"

namespace fauxami {

/// The folder of what is compiled from a project's own names: $XDG_CACHE_HOME/fauxami, else
/// $HOME/.cache/fauxami, "" when the environment names neither by an absolute path.
/// Source: XDG Base Directory Specification 0.8.
std::string cache_directory();

/// A file of the cache, mapped; nothing when there is none or it is damaged.
std::optional<PackFile> open_cached(const std::string& name);

/// Puts a file into the cache at once: written beside, then renamed, so that of two programs that
/// store the same name either wins and nobody reads a half. The oldest files beyond a few go.
/// A cache that cannot be written is no error: the next run compiles again.
void store_cached(const std::string& name, std::string_view bytes);

}  // namespace fauxami
