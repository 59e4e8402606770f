// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>

#include "base/report.h"

namespace fauxami {

/// Counts over several reports.
struct Summary {
  std::uint32_t documents = 0;
  std::uint64_t findings = 0;
  SeverityCounts by_severity{};
  std::uint64_t penalty = 0;
  std::uint64_t words = 0;
};

inline void add_to(Summary& summary, const Report& report) {
  ++summary.documents;
  summary.findings += report.findings.size();
  summary.penalty += report.score.penalty;
  summary.words += report.score.words;
  for (std::size_t i = 0; i < report.counts.size(); ++i) summary.by_severity[i] += report.counts[i];
}

/// Penalty points per 1,000 words in tenths, rounded half up. Example: 5 in 731 words are 68.
constexpr std::uint64_t per_1000_words_tenths(std::uint64_t penalty, std::uint64_t words) {
  return words == 0 ? 0 : (penalty * 10000 + words / 2) / words;
}

/// A page passes without a critical finding and with at most 5 points in 1,000 words.
inline bool passes(const Report& report) {
  constexpr std::uint64_t limit = 5;
  return report.counts[static_cast<std::size_t>(Severity::critical)] == 0 &&
         std::uint64_t{report.score.penalty} * 1000 <= limit * report.score.words;
}

}  // namespace fauxami
