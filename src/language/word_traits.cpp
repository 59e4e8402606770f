// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// One table of what the lists of a language say. Tested by tests/language/word_traits_test.cpp.
#include "language/word_traits.h"

#include <algorithm>
#include <bit>
#include <unordered_map>
#include <vector>

#include "language/language_pack.h"

namespace fauxami {
namespace {

using TraitsByKey = std::unordered_map<std::uint64_t, Traits>;

void add_function_words(const LanguagePack& pack, TraitsByKey& traits) {
  const std::uint32_t own = pack.foreign_text.bit_of(pack.tag);
  for (const auto& [key, languages] : pack.foreign_text.words()) {
    if ((languages & own) != 0) traits[key] |= trait::own_function_word;
    if ((languages & ~own) != 0) traits[key] |= trait::foreign_function_word;
  }
}

void add_number_words(const NumeralGrammar& grammar, TraitsByKey& traits) {
  for (const NumberPhrase& phrase : grammar.phrases) {
    traits[phrase.first] |= trait::number_word;
    if (grammar.starts_number(phrase.first)) traits[phrase.first] |= trait::starts_number;
  }
}

void add_agreement(const Agreement& agreement, TraitsByKey& traits) {
  for (const auto& [key, form] : agreement.determiners) traits[key] |= trait::determiner;
  for (const std::uint64_t key : agreement.degree_adverbs) traits[key] |= trait::degree_adverb;
  for (const std::uint64_t key : agreement.prenominal_forms) traits[key] |= trait::prenominal;
  for (const std::uint64_t key : agreement.exceptions) traits[key] |= trait::no_agreement;
}

}  // namespace

std::string compile_word_traits(const LanguagePack& pack) {
  TraitsByKey traits;
  add_function_words(pack, traits);
  add_number_words(pack.numerals, traits);
  add_agreement(pack.agreement, traits);
  std::vector<WordTraits::Slot> sorted;  // so that the same lists give the same bytes
  for (const auto& [key, bits] : traits) sorted.push_back({key, bits});
  std::sort(sorted.begin(), sorted.end(),
            [](const WordTraits::Slot& a, const WordTraits::Slot& b) { return a.key < b.key; });
  std::vector<WordTraits::Slot> slots(sorted.empty() ? 0 : std::bit_ceil(2 * sorted.size()));
  for (const WordTraits::Slot& slot : sorted) {
    std::size_t at = slot.key & (slots.size() - 1);
    while (slots[at].traits != 0) at = (at + 1) & (slots.size() - 1);
    slots[at] = slot;
  }
  SectionWriter section;
  section.write_array(std::span<const WordTraits::Slot>(slots));
  return section.take();
}

WordTraits WordTraits::load(SectionReader section) {
  WordTraits traits;
  if (!section.at_end()) traits.slots_ = section.read_array<Slot>();
  return traits;
}

}  // namespace fauxami
