// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Settles overlapping findings. Tested by tests/fix/settle_test.cpp.
#include "fix/settle.h"

#include <algorithm>
#include <tuple>

namespace fauxami {
namespace {

bool comes_before(const Finding& a, const Finding& b) {
  return std::tie(a.source.begin, a.source.end, a.rule) < std::tie(b.source.begin, b.source.end, b.rule);
}

}  // namespace

std::vector<Finding> settle(std::vector<Finding> findings) {
  std::stable_sort(findings.begin(), findings.end(), comes_before);
  return findings;
}

}  // namespace fauxami
