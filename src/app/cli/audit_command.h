// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include "app/cli/options.h"
#include "app/cli/pack_shelf.h"

namespace fauxami {

/// `fauxami audit`: reports on each page in order. Exit code 0 for nothing at or above
/// --fail-on, 1 for findings, 2 when something could not be read.
int run_audit(const Options& options, PackShelf& shelf);

}  // namespace fauxami
