// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/unit.h"
#include "language/language_pack.h"

namespace fauxami {

/// A number and the run it stands in.
struct NumberPlace {
  const AnalysedRun* run = nullptr;
  const Quantity* quantity = nullptr;
};

/// What a comparison of two pages may read.
struct NumberComparison {
  const LanguagePack& pack;  ///< of the target
  DateOrder source_order = DateOrder::unknown;
  const NumeralGrammar* source_grammar = nullptr;
  /// What a currency word that several countries share means on the source page; empty when that
  /// is open.
  std::vector<std::string> home_currencies;
};

/// How the units of two numbers compare.
enum class UnitMatch : std::uint8_t {
  differ,
  open,  ///< one has none, or leaves open which: "dollars" may be any country's
  same
};

/// A word such as the yuan sign, which several countries share, is one of the source page's own
/// currencies.
UnitMatch match_units(const NumberPlace& target, const NumberPlace& source,
                      const NumberComparison& comparison);

/// ISO 4217 code, or ZZZ for a currency of no known country.
bool is_money(const std::string& unit, const LanguagePack& pack);

/// The unit as it is written beside the number, lower case, without linking words and white space
/// around it. Example: "dollars" for "3 milliards de dollars", "$" for "$3bn".
std::string unit_word(const NumberPlace& place, const LanguagePack& pack);

/// Where the unit is written beside the number, without linking words and white space around it.
Span unit_span(const NumberPlace& place, const LanguagePack& pack);

}  // namespace fauxami
