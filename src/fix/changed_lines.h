// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/fix.h"

namespace fauxami {

/// The lines of a text, each with its LF; the last one may lack it.
class Lines {
 public:
  explicit Lines(std::string_view text);

  std::size_t count() const { return starts_.size() - 1; }
  std::string_view operator[](std::size_t line) const {
    return text_.substr(starts_[line], starts_[line + 1] - starts_[line]);
  }
  std::size_t start(std::size_t line) const { return starts_[line]; }
  /// The line that holds the offset; count() behind a final LF.
  std::size_t line_of(std::size_t offset) const;

 private:
  std::string_view text_;
  std::vector<std::size_t> starts_;  ///< of each line, then the size of the text
};

/// Old lines [begin, end) and what stands in their place.
struct ChangedLines {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text;
};

/// The lines that the edits change, ascending, without lines that stay the same at either end.
std::vector<ChangedLines> changed_lines(const Lines& lines, std::string_view bytes,
                                        const std::vector<Edit>& edits);

}  // namespace fauxami
