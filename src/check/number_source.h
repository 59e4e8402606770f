// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "check/number_explanation.h"

namespace fauxami {

/// A number of the page that its source contradicts.
struct NumberConflict {
  NumberPlace wrong;
  NumberPlace right;  ///< in the source
  NumberExplanation explanation;
  std::uint16_t confidence = 0;  ///< of the pair of blocks, per mille
  /// Another number of the source explains it as well: it is wrong, but what it should be is open.
  bool ambiguous = false;
};

/// A number of the source that the page does not say.
struct MissingNumber {
  NumberPlace source;
  const AnalysedRun* target = nullptr;
  std::uint32_t anchor = 0;  ///< token of the target at the place where it is missed
  std::uint16_t confidence = 0;
};

/// A number of the page that its source does not say.
struct AddedNumber {
  NumberPlace target;
  const AnalysedRun* source = nullptr;
  std::uint16_t confidence = 0;
};

/// What the source page says about the numbers of the page, each list in page order.
struct SourceVerdicts {
  std::unordered_map<const Quantity*, const Quantity*>
      confirmed;  ///< number of the page -> its source
  std::vector<NumberConflict> conflicts;
  std::vector<MissingNumber> missing;
  std::vector<AddedNumber> added;

  bool contradicts(const Quantity& quantity) const { return contradicted.count(&quantity) != 0; }
  std::unordered_set<const Quantity*> contradicted;  ///< the wrong numbers of `conflicts`
};

/// Compares the numbers of every sure pair of blocks. Partners by value are taken away first; of
/// the rest, those that a known fault explains are conflicts.
SourceVerdicts compare_with_source(const PageFacts& page, const LanguagePack& pack,
                                   const NumeralGrammar* source_grammar);

}  // namespace fauxami
