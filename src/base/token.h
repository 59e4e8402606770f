// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string_view>

#include "base/span.h"

namespace fauxami {

enum class TokenKind : std::uint8_t {
  word,         ///< letters, inner apostrophes of a listed word, inner hyphens; "l'" ends at its
                ///< apostrophe
  number,       ///< a run of digits (any script); separators are punctuation tokens of their own
  ideographs,   ///< a run of Han, kana or hangul
  punctuation,  ///< one code point
  symbol,       ///< one code point: currency, mathematics, emoji
  address       ///< a URL, e-mail address, file path, @name or #tag: one token, never language
};

enum class LetterCase : std::uint8_t {
  none,         ///< no cased letter
  lower,        ///< "mot"
  capitalised,  ///< "Mot", and a single capital "A"
  upper,        ///< "MOT", two letters or more
  mixed         ///< "OpenAI", "qrCode"
};

/// Number of an entry of the lexicon's table of analyses; 0 means the word is unknown.
using AnalysisId = std::uint32_t;

/// What the lists of the pack say of a token, one bit each. A check asks the bit before it looks
/// the token up; a bit that is not set is certain, one that is set may only mean "look".
///
/// Example (French): "le" is an own_function_word and a determiner, "deux" a number_word that
/// starts_number, "the" a foreign_function_word.
using Traits = std::uint16_t;
namespace trait {
constexpr Traits own_function_word = 1U << 0U;      ///< of the page's language
constexpr Traits foreign_function_word = 1U << 1U;  ///< of another language
constexpr Traits number_word = 1U << 2U;    ///< a phrase of the numeral grammar begins with it
constexpr Traits starts_number = 1U << 3U;  ///< such a phrase may begin a number
constexpr Traits starts_name = 1U << 4U;    ///< a known name may begin with it as it is written
constexpr Traits starts_phrase = 1U << 5U;  ///< a determiner, adjective, preposition or pronoun
constexpr Traits determiner = 1U << 6U;
constexpr Traits degree_adverb = 1U << 7U;
constexpr Traits prenominal = 1U << 8U;        ///< an adjective that stands before its noun
constexpr Traits compound_number = 1U << 10U;  ///< it may be several number words in one token
constexpr Traits no_agreement = 1U << 9U;      ///< listed as a word that agreement leaves alone
constexpr Traits anchors_rule = 1U << 11U;     ///< a rule of the pack may be found by it
constexpr Traits changes_form =
    1U << 12U;  ///< a word that elides, contracts or changes before a vowel
}  // namespace trait

/// One token of a TextRun. Tokens ascend and never overlap; what lies between two tokens is
/// white space only, so tokens and gaps tile the run.
///
/// `key` is hash_word() of the token's text: equal for "Investissement" and "investissement", and
/// for both apostrophes. Rules and names are looked up by it, so no stage folds case again.
///
/// Example: "l'IA coute 3 EUR" gives word "l'", word "IA" (upper), word "coute", number "3", word
/// "EUR".
struct Token {
  std::uint64_t key = 0;
  std::uint32_t begin = 0;  ///< text span in the run
  std::uint32_t end = 0;
  AnalysisId analysis = 0;
  Traits traits = 0;
  TokenKind kind : 4 = TokenKind::word;
  LetterCase letter_case : 4 = LetterCase::none;
  bool elided : 1 = false;        ///< a word that ends with its apostrophe: "l'", "qu'"
  bool apostrophe : 1 = false;    ///< a word with an apostrophe, inner or last
  bool no_translate : 1 = false;  ///< inside a no_translate span: not language, checks skip it

  Span text() const { return {begin, end}; }
  std::string_view in(std::string_view run) const { return run.substr(begin, end - begin); }
  bool has(Traits wanted) const { return (traits & wanted) != 0; }
};
static_assert(sizeof(Token) == 24, "a page holds one token for every five bytes");

}  // namespace fauxami
