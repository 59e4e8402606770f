// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "base/document.h"
#include "base/finding.h"
#include "base/source_file.h"

namespace fauxami {

/// MQM score of a text: penalty points, and points per 1,000 words.
struct Score {
  std::uint32_t penalty = 0;
  std::uint32_t words = 0;
  /// Points per 1,000 words in thousandths, 0 for a text without words. Example: 5 points in
  /// 731 words are 6840.
  std::uint64_t per_1000_words_milli() const {
    return words == 0 ? 0 : std::uint64_t{penalty} * 1000 * 1000 / words;
  }
};

using SeverityCounts = std::array<std::uint32_t, 4>;  ///< indexed by Severity

/// The settled findings of one page: suppressed and overlapping ones are gone, the rest ascends
/// by begin, end, rule.
struct Report {
  const SourceFile* file = nullptr;
  const SourceFile* source_page = nullptr;  ///< the page it was translated from, when given
  Encoding encoding = Encoding::utf8;       ///< of the file: edits are written in it
  std::string language;
  std::vector<Finding> findings;
  SeverityCounts counts{};
  Score score;
};

}  // namespace fauxami
