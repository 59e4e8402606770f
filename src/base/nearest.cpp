// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Suggestions for mistyped names. Tested by tests/base/nearest_test.cpp.
#include "base/nearest.h"

#include <algorithm>
#include <numeric>

namespace fauxami {
namespace {

// Levenshtein distance, one row at a time.
std::size_t edits_between(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row[b.size()];
}

std::vector<std::string_view> views_of(const std::vector<std::string>& candidates) {
  return {candidates.begin(), candidates.end()};
}

}  // namespace

std::string_view nearest(std::string_view typed, std::span<const std::string_view> candidates) {
  std::string_view best;
  std::size_t fewest = std::max<std::size_t>(2, typed.size() / 3) + 1;
  for (const std::string_view candidate : candidates) {
    const std::size_t edits = edits_between(typed, candidate);
    if (edits >= fewest) continue;
    fewest = edits;
    best = candidate;
  }
  return best;
}

std::string nearest(std::string_view typed, const std::vector<std::string>& candidates) {
  return std::string(nearest(typed, views_of(candidates)));
}

std::string did_you_mean(std::string_view typed, std::span<const std::string_view> candidates) {
  const std::string_view best = nearest(typed, candidates);
  return best.empty() ? "" : "; did you mean '" + std::string(best) + "'?";
}

std::string did_you_mean(std::string_view typed, const std::vector<std::string>& candidates) {
  return did_you_mean(typed, views_of(candidates));
}

}  // namespace fauxami
