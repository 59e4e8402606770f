// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include "app/cli/options.h"
#include "app/cli/pack_shelf.h"

namespace fauxami {

/// `fauxami diff`: prints the corrections as one patch; exit code 0, or 2 after an error.
int run_diff(const Options& options, PackShelf& shelf);

/// `fauxami fix`: corrects pages in place (standard input to standard output); exit code as an
/// audit of the result.
int run_fix(const Options& options, PackShelf& shelf);

}  // namespace fauxami
