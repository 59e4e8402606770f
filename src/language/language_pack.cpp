// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Puts a pack's parts together. Tested by tests/language/language_pack_test.cpp.
#include "language/language_pack.h"

namespace fauxami {

LanguagePack LanguagePack::load(const PackFile& pack) {
  LanguagePack language;
  language.file = pack;
  language.tag = pack.section("tag").read_string();
  language.orthography = Orthography::load(pack.section("orthography"));
  language.lexicon = Lexicon(pack);
  language.numerals = NumeralGrammar::load(pack.section("numerals"));
  language.units = UnitTable::load(pack.section("units"));
  language.currencies = Currencies::load(pack.section("currencies"));
  language.amounts = Amounts::load(pack.section("amounts"));
  language.names = NameIndex::load(pack);
  language.name_parts = NameParts::load(pack);
  language.rules = RuleSet::load(pack);
  language.typography = Typography::load(pack.section("typography"));
  language.agreement = Agreement::load(pack.section("agreement"));
  language.contractions = Contractions::load(pack.section("contractions"));
  language.foreign_text = ForeignText::load(pack.section("foreign_text"));
  language.word_traits = WordTraits::load(pack.section("word_traits"));
  language.acronyms = Acronyms::load(pack.section("acronyms"));
  return language;
}

}  // namespace fauxami
