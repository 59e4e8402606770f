// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/document.h"
#include "base/source_file.h"

namespace fauxami {

/// A page we cannot read as text: binary, or in an encoding named here. Nothing is guessed.
struct Unreadable {
  std::string reason_key;  ///< message key: "read.binary", "read.encoding"
  std::string detail;      ///< the encoding's name, may be ""
};

/// What kind of file the bytes are, by content first and extension second.
struct Detection {
  Format format = Format::plain_text;
  Encoding encoding = Encoding::utf8;
  std::optional<Unreadable> unreadable;
};

Detection detect(std::string_view name, std::string_view bytes);

/// Reads a page. Never fails: a broken page gives what could be read and its problems; a page that
/// is unreadable as text gives no runs.
///
/// Example: read_page of "a.html" with `<p>Un <b>mot</b></p>` gives one run "Un mot", role
/// paragraph, whose map puts "mot" at bytes 10-13.
Document read_page(const SourceFile& file, const Detection& detection);

}  // namespace fauxami
