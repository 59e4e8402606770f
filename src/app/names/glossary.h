// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/name_rows.h"

namespace fauxami {

/// Glossaries of translation tools: CSV (RFC 4180) or TSV whose header names the languages by their
/// tags. One row is one name; several values in a cell are separated by " | ". Other columns:
///
///     key                a unique name in ASCII, or that of a shipped name
///     kind               as in the name tables; none reads as product
///     forbidden, wrong   forms that the project gives up for the French one
///     aliases            other right forms
///     do_not_translate   yes, no
///
/// and, read over, what such files carry besides: notes, definitions, domains, status and the like.
/// A row without a French form is left out: it is not translated yet.
///
/// Example: "en,fr,kind,forbidden\nKyiv,Kyiv,place,Kiev\n".

/// Whether a file of own names is a glossary: CSV, or TSV without a column `key`.
bool is_glossary(const std::string& path, std::string_view bytes);

/// LoadError with file:line:column for an unknown column, a kind or name that cannot be.
std::vector<NameRow> read_glossary(const std::string& path, std::string_view bytes);

}  // namespace fauxami
