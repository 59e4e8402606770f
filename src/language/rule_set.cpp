// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Compiled rules. Tested by tests/language/rule_set_test.cpp.
#include "language/rule_set.h"

namespace fauxami {

RuleSet RuleSet::load(const PackFile&) { return {}; }

}  // namespace fauxami
