// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string_view>

#include "base/document.h"
#include "base/span.h"

namespace fauxami {

/// Builds one TextRun from pieces of the file and keeps its invariant: valid UTF-8, NFC, a map
/// that covers the text. A byte that is not UTF-8, and NUL, become U+FFFD mapped to that byte.
///
/// Example: append({0, 3}), append(0xE9, 0, {3, 11}), take() over the bytes "caf&eacute;" gives the
/// run "caf\u00E9" with the pieces verbatim 0-3 and replaced 3-11.
class RunBuilder {
 public:
  explicit RunBuilder(std::string_view bytes) : bytes_(bytes) {}

  void append(Span source);  ///< the bytes as they are
  /// One or two characters (second may be 0) that the bytes stand for.
  void append(char32_t first, char32_t second, Span source);
  void append_break(Span source);   ///< the line break of markup such as `<br>`
  void append_object(Span source);  ///< U+FFFC for markup such as `<img>`
  bool empty() const { return run_.text.empty(); }
  std::uint32_t size() const { return static_cast<std::uint32_t>(run_.text.size()); }

  /// Everything but text and map: role, language, list. Kept until take().
  TextRun& run() { return run_; }
  /// The finished run; the builder starts afresh.
  TextRun take();

 private:
  void append_damaged(Span source);

  std::string_view bytes_;
  TextRun run_;
};

}  // namespace fauxami
