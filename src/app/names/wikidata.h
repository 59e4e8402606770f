// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "language/name_rows.h"

namespace fauxami {

/// What became of one line of a file that names are imported from.
enum class ImportResult : std::uint8_t {
  name,       ///< a row was made
  left_out,   ///< well formed, but no name that we can use
  malformed,  ///< not of the format
  blank       ///< no entry: brackets, comments, empty lines
};

/// Names out of the entity dump of Wikidata: one JSON object a line, the lines of one large array.
/// A row is made of an item
///  * that is an instance (P31) of a class in wikidata_kinds.tsv,
///  * that has a French name: its French label, else that of all languages ("mul"), else, unless
///    it is a place, the English one,
///  * and a name in another script, from which wrong forms can be derived.
/// Labels and aliases of our languages become names, French and English aliases right forms; P21
/// is the gender. The key is the English name and the item: "jensen-huang-q305177".
/// Source of the format: mediawiki.org, Wikibase/DataModel/JSON.
class WikidataReader {
 public:
  /// Reads wikidata_kinds.tsv; LoadError for a fault in it.
  explicit WikidataReader(const std::string& kinds_table);

  /// Reads one line; `row` is filled when the result is `name`.
  ImportResult read(std::string_view line, NameRow& row) const;

 private:
  struct Class {
    std::size_t rank = 0;  ///< place in the table: the first kind wins
    std::string kind;
  };
  std::map<std::string, Class, std::less<>> classes_;
};

}  // namespace fauxami
