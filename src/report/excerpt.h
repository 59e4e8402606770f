// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>

#include "base/document.h"
#include "base/source_file.h"
#include "base/span.h"

namespace fauxami {

/// The line around a span in three printable parts, clipped to a width. Of a span over several
/// lines the first line is shown.
struct Excerpt {
  std::string before;
  std::string marked;
  std::string after;
};

/// Looks at a bounded window around the span, so a line may be of any length.
///
/// Example: the span of "mot" in "un mot de trop" gives {"un ", "mot", " de trop"}.
Excerpt excerpt_of(const SourceFile& file, Encoding encoding, Span span, std::uint32_t width);

}  // namespace fauxami
