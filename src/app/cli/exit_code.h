// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <algorithm>
#include <optional>

#include "app/cli/console.h"
#include "base/report.h"

namespace fauxami {

/// The exit code of a run: 0 clean, 1 findings at or above the threshold, 2 an error; 2 beats 1.
class ExitCode {
 public:
  void count(const Report& report, std::optional<Severity> fail_on) {
    if (!fail_on) return;
    for (std::size_t i = static_cast<std::size_t>(*fail_on); i < report.counts.size(); ++i)
      if (report.counts[i] != 0) value_ = std::max(value_, 1);
  }
  void complain(const Console& console, const Message& error) {
    console.complain(error);
    fail();
  }
  void fail() { value_ = 2; }
  int value() const { return value_; }

 private:
  int value_ = 0;
};

}  // namespace fauxami
