// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <map>
#include <optional>
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
  std::string gender;                                     ///< of a person: "m", "f" or ""
  std::vector<std::string> aliases;
  std::vector<std::string> wrong;      ///< renderings that are another referent
  std::vector<std::string> nicknames;  ///< native
  std::vector<std::string> literal;    ///< word-for-word translations
  std::vector<std::string> context;
  std::vector<std::string> against;
  std::vector<std::string> forbidden;  ///< of the project's own names: right, but not wanted here
  bool kind_known = true;  ///< false: an own row that leaves the kind to the shipped one
  bool kept = false;       ///< a translation leaves the name as it is
  std::string file = {};   ///< where the row stands, for messages
  std::uint32_t line = 0;

  /// The names in a language, none when the cell is empty.
  const std::vector<std::string>& in(const std::string& language) const;
};

/// A generic element of names and its translations: the Chinese for "bank" with Bank, Banque, and
/// the same element in Korean and in Japanese, the latter with its reading.
struct GenericWord {
  std::string native;
  std::vector<std::string> translations;
  std::vector<std::string> korean;
  std::vector<std::pair<std::string, std::string>> japanese;  ///< written, read
};

/// All entity tables of a folder (those with a `key` column), files in alphabetical order, so that
/// row numbers are entity numbers. LoadError with file:line:column for a bad row.
std::vector<NameRow> read_name_rows(const std::string& directory);

/// The languages that have a column in the name tables, French first: "fr", "zh-Hans" ...
const std::vector<std::string>& name_languages();

class TsvFile;
class TsvRow;
/// One row of any name table; absent columns read as empty. LoadError at a bad cell.
NameRow read_name_row(const TsvFile& table, const TsvRow& row);

/// The kind of that name; nothing for an unknown one, which unknown_kind() puts into words.
std::optional<NameKind> name_kind_named(const std::string& name);
std::string unknown_kind(const std::string& name);
std::string name_kinds();  ///< "person, company, ... or product"

/// generic_words.tsv of the folder; absent reads as empty.
std::vector<GenericWord> read_generic_words(const std::string& directory);

/// One value a line, `#` comments; absent reads as empty.
std::vector<std::string> read_lines(const std::string& path);

}  // namespace fauxami
