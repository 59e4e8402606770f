// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <optional>
#include <string>

#include "language/acronyms.h"
#include "language/agreement.h"
#include "language/amounts.h"
#include "language/contractions.h"
#include "language/currencies.h"
#include "language/foreign_text.h"
#include "language/lexicon.h"
#include "language/name_parts.h"
#include "language/names.h"
#include "language/numerals.h"
#include "language/orthography.h"
#include "language/pack_file.h"
#include "language/rule_set.h"
#include "language/typography.h"
#include "language/units.h"
#include "language/word_traits.h"

namespace fauxami {

/// All that is known of one language, loaded once from its pack, then const and shared by threads.
/// A source-only language (zh-Hans, en) has an empty lexicon, no rules and no typography.
struct LanguagePack {
  std::string tag;               ///< BCP 47: "fr", "zh-Hans"
  std::optional<PackFile> file;  ///< keeps the tables mapped that the parts below use in place
  Orthography orthography;
  Lexicon lexicon;
  NumeralGrammar numerals;
  UnitTable units;
  Currencies currencies;
  Amounts amounts;
  NameIndex names;
  NameParts name_parts;
  RuleSet rules;
  Typography typography;
  ForeignText foreign_text;
  WordTraits word_traits;
  Acronyms acronyms;
  Agreement agreement;
  Contractions contractions;

  static LanguagePack load(const PackFile& pack);
};

}  // namespace fauxami
