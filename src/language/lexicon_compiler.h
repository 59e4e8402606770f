// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <vector>

#include "language/lexicon_tables.h"
#include "language/pack_file.h"

namespace fauxami {

/// Adds the lexicon's sections to a pack. `words_toml` names the Hunspell dictionary to read from
/// `hunspell_directory`, maps its tags to features, and may name a file of further words.
/// LoadError for a missing dictionary, a tag without an entry, or a fault in the words.
void compile_lexicon(const std::string& words_toml, const std::string& hunspell_directory,
                     PackWriter& pack);

/// The sections for readings in any order; duplicates are dropped.
void write_lexicon(std::vector<WordReading> readings, PackWriter& pack);

}  // namespace fauxami
