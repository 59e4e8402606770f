// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>

#include "check/name_evidence.h"

namespace fauxami {

/// Adds the fixes that put the right name: the full form first, for a surname alone also the
/// surname. The little word before the name follows it: "d'Ultron" becomes "de Sam Altman", "de
/// Aoteman" becomes "d'Altman" (the language's own pairs, from its names.toml).
void add_name_fixes(Finding& finding, const NamePage& page, const NameCandidate& candidate,
                    Safety safety);

/// The span of a literal translation with the article it needs and a name does not: "le Vieux
/// Huang". Only an article that leaves nothing behind is included.
Span with_article(const NamePage& page, const NameCandidate& candidate);

}  // namespace fauxami
