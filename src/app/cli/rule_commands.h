// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include "app/cli/options.h"
#include "app/cli/pack_shelf.h"

namespace fauxami {

/// `fauxami explain RULE`: what the rule finds, why it matters, its examples. Exit code 2 with the
/// nearest ids for an unknown rule.
int run_explain(const Options& options, PackShelf& shelf);

/// `fauxami rules list`: every rule, as a table or as JSON.
int run_rules_list(const Options& options, PackShelf& shelf);

/// `fauxami rules test [FILE]...`: runs the examples of all rules, or of the files' rules beside
/// the pack's. Exit code 1 when one fails, 2 for a fault in a file (with its line and column).
int run_rules_test(const Options& options, PackShelf& shelf);

}  // namespace fauxami
