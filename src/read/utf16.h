// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "base/offset_map.h"

namespace fauxami {

/// A UTF-16 file as UTF-8, with the map from each character back to its bytes. Half a surrogate
/// pair and an odd last byte become U+FFFD and are listed in `invalid` (source spans).
struct DecodedText {
  std::string text;
  OffsetMap map;
  std::vector<Span> invalid;
};

/// Decodes all bytes but a byte order mark at their start. `encoding` is one of the UTF-16 ones.
DecodedText decode_utf16(std::string_view bytes, Encoding encoding);

/// Reads spans of the decoded text as spans of the file: the maps of all runs, and all problems.
void map_through(Document& document, const OffsetMap& decoded);

}  // namespace fauxami
