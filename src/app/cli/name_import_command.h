// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include "app/cli/options.h"
#include "app/cli/pack_shelf.h"

namespace fauxami {

/// `fauxami names import wikidata|cedict FILE`: a table of names out of another project's file, to
/// standard output or --output. Reads and writes line by line. Lines that are not of the format
/// are counted and said; exit code 2 when no line is, or when a file cannot be read or written.
int run_names_import(const Options& options, PackShelf& shelf);

}  // namespace fauxami
