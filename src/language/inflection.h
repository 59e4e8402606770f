// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/unit.h"
#include "language/lexicon.h"

namespace fauxami {

/// The readings of a token, the likeliest in its place first: a participle after an auxiliary, a
/// noun or adjective after a determiner, else a finite verb.
std::vector<Reading> readings_in_context(const AnalysedRun& run, std::uint32_t token,
                                         const Lexicon& lexicon);

/// The features a form has in its place where its reading leaves several open: third person,
/// indicative, present, unless a pronoun before it says otherwise.
Features narrowed(Features features, const AnalysedRun& run, std::uint32_t token,
                  const Lexicon& lexicon);

/// The form of a lemma with these features, "" when there is none. Gender gives way when the lemma
/// has its own ("personne" stays feminine), and the part of speech when it differs.
std::string form_of(std::string_view lemma, Features wanted, const Lexicon& lexicon);

/// `own` with the values of `wanted` instead of its own in each group that `wanted` names; a verb
/// form brings its own set: Inf drops person, mood and tense.
Features overridden(Features own, Features wanted);

}  // namespace fauxami
