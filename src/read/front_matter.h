// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string_view>

#include "base/document.h"

namespace fauxami {

/// Where the text behind front matter begins (YAML between "---" lines, TOML between "+++" lines at
/// the start of the page); the start of the text when there is none.
std::size_t after_front_matter(std::string_view bytes);

/// Adds the values of title and description as runs (roles title, description), and takes the
/// page's language from `lang`. Only one-line scalars are read: plain or quoted.
///
/// Example: `title: "Un \"mot\""` gives the run `Un "mot"`, each escape one replaced piece.
void read_front_matter(std::string_view bytes, Document& document);

}  // namespace fauxami
