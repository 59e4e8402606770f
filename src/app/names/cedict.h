// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "app/names/wikidata.h"
#include "language/name_rows.h"

namespace fauxami {

/// Names out of CC-CEDICT: `TRADITIONAL SIMPLIFIED [pin1 yin1] /gloss/gloss/` a line, `#` comments.
/// A row is made of an entry with capitals in its pinyin, one sense, and a gloss that says who or
/// what it is: years of life for a person, a word of cedict_glosses.tsv for a company or a place.
/// Left out as doubtful: names that French writes in another way than English (other alphabets,
/// sovereigns, saints: `doubtful` in the table), foreign places, several senses, and what
/// the shipped names know already.
///
/// Example: "... [Han2 Han2] /Han Han (1982-), PRC blogger, singer and race driver/" is a person.
/// Source of the format: cc-cedict.org, wiki, format:syntax.
class CedictReader {
 public:
  /// Reads cedict_glosses.tsv; `known` are the Chinese forms to leave out. LoadError for a fault.
  CedictReader(const std::string& glosses_table, std::set<std::string> known);

  /// Reads one line; `row` is filled when the result is `name`.
  ImportResult read(std::string_view line, NameRow& row);

 private:
  bool has_word(std::string_view gloss, std::string_view kind) const;

  std::map<std::string, std::string, std::less<>> words_;  ///< word to kind or "doubtful"
  std::set<std::string> known_;
  std::set<std::string> keys_;  ///< given so far
};

}  // namespace fauxami
