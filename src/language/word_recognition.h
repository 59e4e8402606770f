// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string_view>

#include "base/token.h"
#include "language/lexicon.h"
#include "language/orthography.h"

namespace fauxami {

/// The analysis of a word as a reader accepts it; 0 when no way of reading it is known. In turn:
/// the whole form (Lexicon::find_any_case); what stands before its clitics ("pourrait-elle" has
/// the readings of "pourrait"); what stands behind a productive prefix ("cybermenace",
/// "vice-ministre": readings of the last part); hyphenated words whose parts are all known
/// ("moteur-balai": Lexicon::known_compound, which has no readings).
///
/// Lexicon::lemma takes the whole word with such a reading and gives the lemma of the part, with
/// its prefix.
AnalysisId recognise(std::string_view word, LetterCase letter_case, const Lexicon& lexicon,
                     const Orthography& orthography);

/// Case of a part of a word, as the tokeniser counts it.
LetterCase letter_case_of(std::string_view word);

}  // namespace fauxami
