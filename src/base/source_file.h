// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace fauxami {

/// Where an offset is for a person: both numbers start at 1, the column counts code points
/// (an invalid byte counts as one).
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  friend bool operator==(const Position&, const Position&) = default;
};

/// The immutable bytes of one page and its name.
///
/// Invariant: the bytes never change after construction, so every source Span stays valid for
/// the life of the file. Lines end with LF, CR LF or a lone CR.
///
/// Example: SourceFile("a.txt", "ab\n\xC3\xA9t").position(5) is line 2, column 2.
class SourceFile {
 public:
  SourceFile(std::string name, std::string bytes);

  const std::string& name() const { return name_; }
  std::string_view bytes() const { return bytes_; }
  std::string_view slice(Span source) const;
  Position position(std::uint32_t offset) const;
  /// The whole line that holds the offset, without its line end.
  Span line_at(std::uint32_t offset) const;

 private:
  std::string name_;
  std::string bytes_;
  std::vector<std::uint32_t> line_starts_;
};

}  // namespace fauxami
