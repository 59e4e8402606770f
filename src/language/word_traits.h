// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "base/token.h"
#include "language/pack_file.h"

namespace fauxami {

struct LanguagePack;

/// What the lists of a language say of its words, as one table in the mapped pack: one probe a word
/// instead of one for each list. The pack compiler gathers it from the lists themselves.
///
/// Example (French): of(hash_word("le")) is own_function_word and determiner, and
/// foreign_function_word too, for Italian has it; of(hash_word("maison")) is 0.
class WordTraits {
 public:
  static WordTraits load(SectionReader section);

  /// Bits of namespace trait that lists of words decide. `key` is Token::key.
  Traits of(std::uint64_t key) const {
    if (slots_.empty()) return 0;
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = key & mask; slots_[at].traits != 0; at = (at + 1) & mask)
      if (slots_[at].key == key) return static_cast<Traits>(slots_[at].traits);
    return 0;
  }

  struct Slot {
    std::uint64_t key = 0;
    std::uint64_t traits = 0;  ///< 0 marks a free slot
  };

 private:
  std::span<const Slot> slots_;  ///< open addressing, a power of two, at most half full
};

/// The section that WordTraits::load reads, from function words, number words and agreement of a
/// pack that has these.
std::string compile_word_traits(const LanguagePack& pack);

}  // namespace fauxami
