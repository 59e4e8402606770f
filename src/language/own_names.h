// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"
#include "language/name_rows.h"

namespace fauxami {

/// The names that a project keeps for itself: rows like those of dictionaries/names, read when the
/// program runs and compiled as if they stood there. Their columns are those of the name tables,
/// any of which may be absent but `key`, and two more: `forbidden` (forms that the project gives
/// up for `fr`) and `do_not_translate` (`yes`: the name stays as it is in every language).
///
/// Example: "key\tkind\tfr\tzh-Hans\nlina-morvan\tperson\tLina Morvan\t<hanzi>\n".

/// One table, already in memory; `path` names it in messages. LoadError with file:line:column for
/// an unknown column, a bad kind, a name in the wrong script, a form that is both wanted and
/// forbidden.
std::vector<NameRow> read_own_names(const std::string& path, std::string_view bytes);

/// LoadError for a table of own names without a key, or with a column that none has.
void refuse_unknown_columns(const TsvFile& table);

/// A list of names that are not translated: one a line, `#` opens a comment.
std::vector<NameRow> read_kept_names(const std::string& path, std::string_view bytes);

/// What must hold for a row by itself, with the column of the fault; nothing when the row is right.
struct NameFault {
  std::string column;
  std::string message;
};
std::vector<NameFault> faults_of(const NameRow& row);

/// The shipped rows with the project's own: a row with the key of a shipped one adds to it, and its
/// `fr` takes the place of the shipped form, which is forbidden from then on unless the row keeps
/// it among its aliases. A row without a key (of a glossary) belongs to the shipped row of its kind
/// that shares one of its names. LoadError for a key that two own rows have, another kind than the
/// shipped row's, a new row without kind or French form.
std::vector<NameRow> with_own_names(std::vector<NameRow> shipped, std::vector<NameRow> own);

/// compile_names of name tables and own rows together.
std::string compile_names(const std::string& names_directory, const std::string& language,
                          const std::vector<NameRow>& own, const Lexicon& lexicon);

}  // namespace fauxami
