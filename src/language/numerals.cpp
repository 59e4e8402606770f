// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Number words of a language, mapped from the pack. Tested by tests/language/numerals_test.cpp.
#include "language/numerals.h"

#include <algorithm>

namespace fauxami {

NumeralGrammar NumeralGrammar::load(SectionReader section) {
  NumeralGrammar grammar;
  if (section.at_end()) return grammar;
  grammar.decimal_mark = section.read<std::uint32_t>();
  grammar.date_order = section.read<DateOrder>();
  grammar.habits = section.read<NumeralHabits>();
  grammar.grouping_marks = section.read_array<std::uint32_t>();
  grammar.phrases = section.read_array<NumberPhrase>();
  grammar.rest = section.read_array<std::uint64_t>();
  grammar.groups = section.read_array<PhraseGroup>();
  grammar.slots = section.read_array<std::uint32_t>();
  grammar.starters = section.read_array<std::uint64_t>();
  grammar.openings = section.read_array<std::uint64_t>();
  grammar.beginnings = section.read_array<std::uint64_t>();
  grammar.units.resize(section.read<std::uint32_t>());
  for (std::string& unit : grammar.units) unit = section.read_string();
  grammar.written.resize(section.read<std::uint32_t>());
  for (WrittenScale& scale : grammar.written) {
    scale.exponent = section.read<std::int8_t>();
    scale.one = section.read_string();
    scale.many = section.read_string();
  }
  grammar.falls = section.read_strings();
  grammar.home_currencies = section.read_strings();
  return grammar;
}

bool NumeralGrammar::has_kind(std::uint64_t key, NumberWordKinds wanted) const {
  const PhraseGroup* group = group_of(key);
  if (group == nullptr || !group->kinds.has_any(wanted)) return false;
  for (const NumberPhrase& phrase : phrases_of(*group))
    if (phrase.rest_count == 0 && (kinds(phrase.word.kind) & wanted) != 0) return true;
  return false;
}

bool NumeralGrammar::groups_with(char32_t mark) const {
  return std::find(grouping_marks.begin(), grouping_marks.end(), mark) != grouping_marks.end();
}

}  // namespace fauxami
