// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Settles overlapping findings. Tested by tests/fix/settle_test.cpp.
#include "fix/settle.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <tuple>
#include <utility>

namespace fauxami {
namespace {

bool comes_before(const Finding& a, const Finding& b) {
  return std::tie(a.source.begin, a.source.end, a.rule) <
         std::tie(b.source.begin, b.source.end, b.rule);
}

bool weighs_more(const Finding& a, const Finding& b) {
  const std::uint32_t a_size = a.source.size();
  const std::uint32_t b_size = b.source.size();
  return std::tie(a.severity, a.confidence, a_size) > std::tie(b.severity, b.confidence, b_size);
}

// 0 for words, 1 for form: findings of different layers never exclude each other.
std::size_t layer_of(const Finding& finding) {
  const std::string_view rule = finding.rule;
  return rule.rfind("typography/", 0) == 0 || rule.rfind("encoding/", 0) == 0 ? 1 : 0;
}

bool same_place(Span a, Span b) { return a.overlaps(b) || a == b; }

}  // namespace

// One sweep: the findings kept in a layer never overlap, so only the last of them can meet the
// next.
std::vector<Finding> settle(std::vector<Finding> findings) {
  std::stable_sort(findings.begin(), findings.end(), comes_before);
  std::array<std::vector<Finding>, 2> layers;
  for (Finding& finding : findings) {
    std::vector<Finding>& kept = layers[layer_of(finding)];
    if (kept.empty() || !same_place(kept.back().source, finding.source))
      kept.push_back(std::move(finding));
    else if (weighs_more(finding, kept.back()))
      kept.back() = std::move(finding);
  }
  std::vector<Finding> settled;
  settled.reserve(layers[0].size() + layers[1].size());
  std::merge(std::make_move_iterator(layers[0].begin()), std::make_move_iterator(layers[0].end()),
             std::make_move_iterator(layers[1].begin()), std::make_move_iterator(layers[1].end()),
             std::back_inserter(settled), comes_before);
  return settled;
}

}  // namespace fauxami
