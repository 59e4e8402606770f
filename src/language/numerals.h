// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "language/pack_file.h"

namespace fauxami {

/// What a word means beside a number. One word may have several kinds ("m" is a million beside a
/// currency and a metre elsewhere): the reader asks for the kinds that fit the place.
enum class NumberWordKind : std::uint8_t {
  cardinal,          ///< value: 17
  multiplier,        ///< exponent, inside a number: hundred
  scale,             ///< exponent, of a whole number: millions
  scale_alone,       ///< a scale that means one of it when it stands alone
  scale_short,       ///< a scale only beside a currency: k, bn
  half_scale,        ///< half a million
  collective,        ///< value, about: a dozen
  collective_vague,  ///< exponent, no value: dozens
  vague,             ///< several
  over,              ///< "and more", inside the number
  about,
  about_after,
  more_than,
  more_than_after,
  less_than,
  range_open,
  range_to,
  range_and,
  linker,
  number_linker,  ///< inside a number, behind tens or a multiplier: "vingt et un"
  scale_linker,   ///< the same, behind hundreds and scales too: Portuguese "mil e duzentos"
  article,        ///< may stand between a qualifier and its number: "cerca de los 300"
  half_after,
  decimal_word,
  share,
  share_before,
  points,
  multiple,
  ordinal_before,
  ordinal_after,
  version_before,
  per,
  year_before,
  year_mark,
  month_mark,
  day_mark,
  hour_mark,
  minute_mark,
  month,  ///< value: 1 to 12
  currency,
  currency_before,
  unit,       ///< unit: number of a name in NumeralGrammar::units
  not_number  ///< looks like a number word and is none
};

/// A set of kinds: one bit each.
using NumberWordKinds = std::uint64_t;
constexpr NumberWordKinds kinds() { return 0; }
template <typename... Rest>
constexpr NumberWordKinds kinds(NumberWordKind first, Rest... rest) {
  return NumberWordKinds{1} << static_cast<unsigned>(first) | kinds(rest...);
}

/// One meaning of a word or phrase.
struct NumberWord {
  NumberWordKind kind = NumberWordKind::not_number;
  std::int8_t exponent = 0;
  std::uint16_t unit = 0;
  std::uint32_t value = 0;
};

/// A phrase as the pack holds it: the Token::key of its first word, then those of the rest.
struct NumberPhrase {
  std::uint64_t first = 0;
  std::uint32_t rest_begin = 0;
  std::uint32_t rest_count = 0;
  NumberWord word;
};

/// A scale word as the language writes it: one, and more than one ("million", "millions").
struct WrittenScale {
  std::int8_t exponent = 0;
  std::string one;
  std::string many;
};

/// How a language writes numbers, from dictionaries/<tag>/numerals.toml. All tables are flat and
/// used in place in the mapped pack.
///
/// Example (French): phrases_of(key of "milliards") holds one scale with exponent 9;
/// starts_number(key of "deux") is true, of "dollars" false.
struct NumeralGrammar {
  char32_t decimal_mark = 0;
  std::span<const std::uint32_t> grouping_marks;
  bool positional = false;                ///< digit words may stand side by side as digits do
  std::uint32_t longest_ideographs = 0;   ///< code points of the longest word in ideographs
  std::vector<std::string> units;         ///< ISO 4217 codes and UCUM symbols
  std::vector<WrittenScale> written;      ///< scale words that a correction may use, ascending
  std::span<const NumberPhrase> phrases;  ///< by first key, longest first
  std::span<const std::uint64_t> rest;    ///< later keys of all phrases
  std::span<const std::uint32_t>
      slots;  ///< open addressing: 1 + number of the first phrase of a key
  std::span<const std::uint64_t> starters;  ///< open addressing set: words that may begin a number

  static NumeralGrammar load(SectionReader section);

  bool empty() const { return phrases.empty(); }
  /// All phrases that begin with a word, longest first.
  std::span<const NumberPhrase> phrases_of(std::uint64_t key) const;
  bool starts_number(std::uint64_t key) const;
  bool groups_with(char32_t mark) const;
  /// True when the word, alone, has one of these kinds.
  bool has_kind(std::uint64_t key, NumberWordKinds wanted) const;
};

/// Reads numerals.toml and writes the section that NumeralGrammar::load reads. LoadError with the
/// place of an unknown key, a wrong type or an empty word.
std::string compile_numerals(const std::string& toml_path);

}  // namespace fauxami
