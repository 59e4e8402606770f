// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Settles overlapping findings. Tested by tests/fix/settle_test.cpp.
#include "fix/settle.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <numeric>
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
// next. Findings are large: the sweep goes over their numbers, and each of them moves once.
std::vector<Finding> settle(std::vector<Finding> findings) {
  using Number = std::uint32_t;
  std::vector<Number> order(findings.size());
  std::iota(order.begin(), order.end(), Number{0});
  const auto precedes = [&findings](Number a, Number b) {
    return comes_before(findings[a], findings[b]);
  };
  std::stable_sort(order.begin(), order.end(), precedes);
  std::array<std::vector<Number>, 2> layers;
  for (const Number next : order) {
    const Finding& finding = findings[next];
    std::vector<Number>& kept = layers[layer_of(finding)];
    if (kept.empty() || !same_place(findings[kept.back()].source, finding.source))
      kept.push_back(next);
    else if (weighs_more(finding, findings[kept.back()]))
      kept.back() = next;
  }
  order.clear();
  std::merge(layers[0].begin(), layers[0].end(), layers[1].begin(), layers[1].end(),
             std::back_inserter(order), precedes);
  std::vector<Finding> settled;
  settled.reserve(order.size());
  for (const Number next : order) settled.push_back(std::move(findings[next]));
  return settled;
}

}  // namespace fauxami
