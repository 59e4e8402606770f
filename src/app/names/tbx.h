// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/name_rows.h"

namespace fauxami {

/// Names out of a TBX file (ISO 30042), core dialect: `conceptEntry`, `langSec`, `termSec`, `term`
/// of the edition of 2019 in its DCA and DCT style, and `termEntry`, `langSet`, `tig` or `ntig`,
/// `term` of that of 2008. Each entry is one row:
///
///     terms of a langSec   names in that language, preferred ones first; in French the first is
///                          the canonical form
///     administrativeStatus deprecatedTerm and supersededTerm are forbidden forms (in French)
///     translate="no"       on the entry or a term: a name that is not translated
///     descrip type="kind"  one of our kinds; without it the name counts as a product
///
/// Everything else is read over. Entries without a French term are left out. No external entity is
/// opened. LoadError with file:line:column for broken XML, a name that cannot be, and a file
/// without an entry.
std::vector<NameRow> read_tbx(const std::string& path, std::string_view bytes);

}  // namespace fauxami
