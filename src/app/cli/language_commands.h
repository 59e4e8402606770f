// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include "app/cli/options.h"
#include "app/cli/pack_shelf.h"

namespace fauxami {

/// `fauxami languages`: the installed packs, which of them can audit pages, and where they are.
int run_languages(const Options& options, PackShelf& shelf);

}  // namespace fauxami
