// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstddef>
#include <string>

namespace fauxami {

/// One line on a terminal's standard error, "3/40 page.html", while many pages are at work;
/// nothing elsewhere. Erase it before anything else is written.
class Progress {
 public:
  explicit Progress(std::size_t count);

  void show(std::size_t index, const std::string& name);
  void erase();

 private:
  std::size_t count_;
  bool wanted_;
  bool shown_ = false;
};

}  // namespace fauxami
