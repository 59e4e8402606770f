// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/document.h"

namespace fauxami {

/// Collects problems of a file that may have thousands of one kind: the first twenty of a rule
/// stand alone, the next one stands for all others and its detail says how many they are.
class ProblemList {
 public:
  explicit ProblemList(std::vector<Problem>& problems) : problems_(problems) {}

  /// Problems of a rule are added in the order of their places.
  void add(const std::string& rule, Span source) {
    const std::size_t count = ++counts_[rule];
    if (count <= most_alone) {
      problems_.push_back({rule, source, "1"});
    } else if (count == most_alone + 1) {
      last_[rule] = problems_.size();
      problems_.push_back({rule, source, "1"});
    } else {
      problems_[last_[rule]].detail = std::to_string(count - most_alone);
    }
  }

 private:
  static constexpr std::size_t most_alone = 20;

  std::vector<Problem>& problems_;
  std::map<std::string, std::size_t> counts_;
  std::map<std::string, std::size_t> last_;
};

}  // namespace fauxami
