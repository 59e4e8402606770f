// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>

#include "language/pack_file.h"

namespace fauxami {

/// The compiled rules of one language.
class RuleSet {
 public:
  static RuleSet load(const PackFile& pack);
};

}  // namespace fauxami
