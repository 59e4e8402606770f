// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "language/numerals.h"
#include "language/units.h"

namespace fauxami {

/// Where a word of the numeral grammar comes from. The first one wins.
enum class NumeralOrigin : std::uint8_t {
  own,       ///< written in the language's numerals.toml
  included,  ///< written in a file that it includes
  cldr       ///< harvested from the Unicode CLDR through ICU
};

/// One meaning of one phrase.
struct NumeralEntry {
  std::string phrase;
  NumberWord word;
  std::string unit;  ///< for currency, currency_before and unit
  NumeralOrigin origin = NumeralOrigin::own;
};

/// All that a language's files and CLDR say of its numbers, before it is made into tables.
struct NumeralSource {
  char32_t decimal_mark = 0;
  std::vector<std::uint32_t> grouping_marks;
  DateOrder date_order = DateOrder::unknown;
  NumeralHabits habits;
  std::vector<NumeralEntry> entries;
  std::vector<WrittenScale> written;
  std::vector<std::string> falls;
  std::vector<std::string> home_currencies;
};

/// The files that make one language's numerals.
struct NumeralFiles {
  std::string toml_path;
  std::vector<UnitRow> units;        ///< of dictionaries/units.tsv; empty: ids are not checked
  std::vector<std::string> locales;  ///< CLDR locales to harvest, unless the file names its own
};

/// Reads numerals.toml, the files it includes and CLDR, and settles which meaning wins: a word
/// that a file gives is not taken from CLDR in a like sense. dictionaries/numerals.md is the
/// reference. LoadError with the place of an unknown key, a wrong type, an empty word, a unit that
/// units.tsv does not hold.
NumeralSource read_numerals(const NumeralFiles& files);

/// What a file says of others: the files it includes, and of CLDR.
struct NumeralFileLinks {
  std::vector<std::string> includes;
  std::vector<std::string> locales;  ///< [cldr] locales
  std::vector<std::string> dropped;  ///< [cldr] drop: phrases not to be harvested
};
NumeralFileLinks numerals_links(const std::string& path);

/// One file alone: adds its entries, with their origin, and its settings to `source`.
void read_numerals_file(const std::string& path, NumeralOrigin origin,
                        const std::vector<UnitRow>& units, NumeralSource& source);

/// One line an entry: key of the file, value or unit, phrase, origin. For people.
std::string explain_numerals(const NumeralSource& source);

}  // namespace fauxami
