// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <vector>

#include "language/lexicon_tables.h"

namespace fauxami {

/// Adds the words of a file to `readings`, which hold the dictionary's. One entry a line, "#"
/// opens a comment:
///
///     podcast = sac               inflects like a lemma of the dictionary
///     tokeniser = utiliser
///     chaque : DET Masc Fem Sing  one form with its features
///     certains < certain : DET Masc Plur   and with its lemma
///
/// LoadError with file:line:column for a line of another shape, an unknown feature, or a model
/// that the dictionary lacks or whose forms the word cannot take.
void add_extra_words(const std::string& path, std::vector<WordReading>& readings);

}  // namespace fauxami
