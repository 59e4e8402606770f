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
/// (an invalid byte counts as one; so does half a pair in UTF-16).
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  friend bool operator==(const Position&, const Position&) = default;
};

/// The immutable bytes of one page and its name.
///
/// Invariant: the bytes never change after construction, so every source Span stays valid for
/// the life of the file. Lines end with LF, CR LF or a lone CR. A byte order mark of UTF-16 makes
/// lines and columns those of its code units' characters.
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
  /// A known column inside a long line, so that no position costs more than a few kilobytes.
  struct Checkpoint {
    std::uint32_t offset = 0;
    std::uint32_t column = 1;
  };
  enum class Units : std::uint8_t { bytes, little_endian_pairs, big_endian_pairs };

  static Units units_of(std::string_view bytes);
  char unit(std::uint32_t offset) const;
  std::uint32_t character_end(std::uint32_t offset) const;
  void find_line_starts();
  void find_line_starts_of_pairs();
  void find_checkpoints(std::uint32_t line_begin, std::uint32_t line_end);

  std::string name_;
  std::string bytes_;
  Units units_;
  std::vector<std::uint32_t> line_starts_{0};
  std::vector<Checkpoint> checkpoints_;  ///< ascending, in lines longer than their spacing only
};

}  // namespace fauxami
