// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <vector>

#include "base/unit.h"
#include "language/names.h"

namespace fauxami {

/// Blocks of a page that cite: footnotes and what
/// stands under a heading such as "References", up to the next heading. Titles and publishers keep
/// their script and their names there.
///
/// Example: on a page of four blocks, the last two being the heading "References" and one entry,
/// holds(3) is true and holds(1) is false.
class Citations {
 public:
  Citations(const AnalysedPage& page, const NameIndex& names);
  bool holds(std::size_t run) const { return cites_[run]; }

 private:
  std::vector<bool> cites_;
};

}  // namespace fauxami
