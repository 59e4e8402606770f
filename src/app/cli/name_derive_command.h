// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include "app/cli/options.h"
#include "app/cli/pack_shelf.h"

namespace fauxami {

/// `fauxami names derive NAME`: every form that would be read as the name, by kind, and how each
/// is made. NAME is a form or the key of a known name, or any name in Chinese, Japanese, Korean or
/// Cyrillic. Exit code 1 when nothing is known and nothing can be derived.
int run_names_derive(const Options& options, PackShelf& shelf);

}  // namespace fauxami
