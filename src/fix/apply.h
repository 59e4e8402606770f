// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "base/fix.h"

namespace fauxami {

/// The edits of fixes that do not overlap, ascending, their text encoded as the file is.
std::vector<Edit> edits_of(const std::vector<const Fix*>& fixes, Encoding encoding);

/// The bytes after the edits; bytes outside the edits stay as they are. Edits ascend and do not
/// overlap. Example: apply_edits("un mot", {{{3, 6}, "jeu"}}) is "un jeu".
std::string apply_edits(std::string_view bytes, const std::vector<Edit>& edits);

/// One list of edits that does what `first` and then `second` (whose spans count bytes of the
/// result of `first`) do.
///
/// Example: {{3, 6}, "jeu"} then {{3, 4}, "l"} on "un mot" is {{3, 6}, "leu"}.
std::vector<Edit> compose_edits(const std::vector<Edit>& first, const std::vector<Edit>& second);

}  // namespace fauxami
