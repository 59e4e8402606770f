// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include "app/cli/options.h"
#include "app/cli/pack_shelf.h"

namespace fauxami {

/// `fauxami names check FILE...`: what is wrong in tables of names (also glossaries and TBX), one
/// line a fault with its place:
///  * a fault in a row: unknown kind or column, no French form, wrong script, text not normalised,
///    spaces, a form both wanted and unwanted, a gender or surname where none can be;
///  * two rows with one key, or with one French form and kind (unless homonyms.txt beside lists
///  it);
///  * collisions of machine forms (language/name_collisions.h) that differ from collisions.tsv
///    beside, where there is one. `--collisions` prints that table instead.
/// Exit code 1 when there is a fault, 2 when a file cannot be read.
int run_names_check(const Options& options, PackShelf& shelf);

}  // namespace fauxami
