// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "language/number_word.h"
#include "language/pack_file.h"

namespace fauxami {

/// A phrase as the pack holds it: the Token::key of its first word, then those of the rest.
struct NumberPhrase {
  std::uint64_t first = 0;
  std::uint32_t rest_begin = 0;
  std::uint16_t rest_count = 0;
  std::uint8_t letters = 0;  ///< PhraseCase: 1 wants capitals, 2 an initial capital
  std::uint8_t joined = 0;   ///< 1: no white space between its tokens ("A$", but not "A $5")
  NumberWord word;
};

/// All that begins with one word, and all whose first word begins with one ideograph: what a place
/// in a text can mean is decided by one look-up before any phrase is tried.
struct PhraseGroup {
  std::uint64_t key = 0;
  std::uint32_t begin = 0;     ///< of its phrases in NumeralGrammar::phrases
  std::uint16_t count = 0;     ///< 0: no phrase begins with this word, only with the ideograph
  std::uint8_t most_rest = 0;  ///< words behind the first in its longest phrase
  std::uint8_t most_ideographs = 0;  ///< code points of the longest word that begins with the key
  NumberWordKindBits kinds;          ///< of its phrases
  NumberWordKindBits begun;          ///< of the phrases whose first word begins with the key
};

/// A scale word as the language writes it: one, and more than one ("million", "millions").
struct WrittenScale {
  std::int8_t exponent = 0;
  std::string one;
  std::string many;
};

/// Order of day, month and year where a date is written in digits.
enum class DateOrder : std::uint32_t { unknown, day_first, month_first, year_first };

/// How the words of a language make a number; 1 is yes.
struct NumeralHabits {
  std::uint8_t positional = 0;         ///< digit words may stand side by side as digits do
  std::uint8_t compound = 0;           ///< one token may be several number words
  std::uint8_t units_before_tens = 0;  ///< "five and twenty"
  std::uint8_t words_fill_tokens = 0;  ///< a number in ideographs starts and fills its token
  std::uint8_t words_need_unit = 0;    ///< a number in ideographs stands before a unit or counter
};

/// How a language writes numbers, from dictionaries/<tag>/numerals.toml and CLDR. All tables are
/// flat and used in place in the mapped pack.
///
/// Example (French): phrases_of(key of "milliards") holds one scale with exponent 9;
/// starts_number(key of "deux") is true, of "dollars" false.
struct NumeralGrammar {
  char32_t decimal_mark = 0;
  std::span<const std::uint32_t> grouping_marks;
  DateOrder date_order = DateOrder::unknown;
  NumeralHabits habits;
  std::vector<std::string> units;     ///< ISO 4217 codes and ids of units.tsv
  std::vector<WrittenScale> written;  ///< scale words that a correction may use, ascending
  std::vector<std::string> falls;     ///< parts of words (lower case) that tell of a fall or a loss
  /// What a currency word that several countries share means by itself, the usual one first.
  std::vector<std::string> home_currencies;
  std::span<const NumberPhrase> phrases;  ///< by first key, longest first
  std::span<const std::uint64_t> rest;    ///< later keys of all phrases
  std::span<const PhraseGroup> groups;
  std::span<const std::uint32_t> slots;       ///< open addressing: 1 + number of the group of a key
  std::span<const std::uint64_t> starters;    ///< one bit a key: may begin a number
  std::span<const std::uint64_t> openings;    ///< one bit a word or pair of words: see may_open
  std::span<const std::uint64_t> beginnings;  ///< one bit a beginning of a word: see may_split

  static NumeralGrammar load(SectionReader section);

  bool empty() const { return phrases.empty(); }
  /// What is known of a key; nullptr when neither a phrase nor an ideograph of one begins with it.
  const PhraseGroup* group_of(std::uint64_t key) const {
    if (slots.empty()) return nullptr;
    const std::size_t mask = slots.size() - 1;
    for (std::size_t slot = key & mask; slots[slot] != 0; slot = (slot + 1) & mask)
      if (groups[slots[slot] - 1].key == key) return &groups[slots[slot] - 1];
    return nullptr;
  }
  /// The phrases of a group, longest first.
  std::span<const NumberPhrase> phrases_of(const PhraseGroup& group) const {
    return phrases.subspan(group.begin, group.count);
  }
  /// All phrases that begin with a word, longest first.
  std::span<const NumberPhrase> phrases_of(std::uint64_t key) const {
    const PhraseGroup* group = group_of(key);
    return group == nullptr ? std::span<const NumberPhrase>() : phrases_of(*group);
  }
  /// May a number begin with this word? One bit test; rarely true for another word.
  bool starts_number(std::uint64_t key) const {
    return !starters.empty() && has_bit(starters, key);
  }
  /// May a number begin with this word before that one? "La" begins one only before "moitie".
  bool may_open(std::uint64_t key, std::uint64_t next) const {
    return !openings.empty() &&
           (has_bit(openings, opening_bit(key, 0)) || has_bit(openings, opening_bit(key, next)));
  }
  /// May a word that begins with these two letters (lower case) be several number words?
  bool may_split(char32_t first, char32_t second) const {
    return habits.compound != 0 && has_bit(beginnings, beginning_bit(first, second));
  }
  bool groups_with(char32_t mark) const;
  /// True when the word, alone, has one of these kinds.
  bool has_kind(std::uint64_t key, NumberWordKinds wanted) const;

  static std::uint64_t beginning_bit(char32_t first, char32_t second) {
    return (first * 0x9E3779B1ULL) ^ (second * 0x85EBCA77ULL >> 7U);
  }
  /// Of a word alone with second 0.
  static std::uint64_t opening_bit(std::uint64_t first, std::uint64_t second) {
    return first ^ (second * 0x9E3779B97F4A7C15ULL >> 32U);
  }
  static bool has_bit(std::span<const std::uint64_t> bits, std::uint64_t key) {
    const std::uint64_t bit = key & (bits.size() * 64 - 1);
    return (bits[bit / 64] >> (bit % 64) & 1U) != 0;
  }
};

struct NumeralSource;

/// Makes the section that NumeralGrammar::load reads.
std::string compile_numerals(const NumeralSource& source);

}  // namespace fauxami
