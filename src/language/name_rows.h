// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "language/names.h"

namespace fauxami {

/// One row of dictionaries/names: an entity. Cells with several values separate them by " | ".
///
/// Example (people.tsv): key "jensen-huang", kind person, canonical {fr: {"Jensen Huang"},
/// zh-Hans: {"<hanzi>"}}, nicknames, literal translations, context words.
struct NameRow {
  std::string key;
  NameKind kind = NameKind::person;
  std::string surname;  ///< of a person; the last word of the French form unless the row says so
  std::map<std::string, std::vector<std::string>> names;  ///< by language tag; "fr" is never empty
  std::vector<std::string> aliases;
  std::vector<std::string> wrong;      ///< renderings that are another referent
  std::vector<std::string> nicknames;  ///< native
  std::vector<std::string> literal;    ///< word-for-word translations
  std::vector<std::string> context;
  std::vector<std::string> against;

  /// The names in a language, none when the cell is empty.
  const std::vector<std::string>& in(const std::string& language) const;
};

/// A generic element of names and its translations: the Chinese for "bank" with Bank, Banque.
struct GenericWord {
  std::string native;
  std::vector<std::string> translations;
};

/// All entity tables of a folder (those with a `key` column), files in alphabetical order, so that
/// row numbers are entity numbers. LoadError with file:line:column for a bad row.
std::vector<NameRow> read_name_rows(const std::string& directory);

/// generic_words.tsv of the folder; absent reads as empty.
std::vector<GenericWord> read_generic_words(const std::string& directory);

/// One value a line, `#` comments; absent reads as empty.
std::vector<std::string> read_lines(const std::string& path);

}  // namespace fauxami
