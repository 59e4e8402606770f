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
  TokenKind kind = TokenKind::word;
  LetterCase letter_case = LetterCase::none;
  bool elided = false;        ///< a word that ends with its apostrophe: "l'", "qu'"
  bool no_translate = false;  ///< inside a no_translate span: not language, checks skip it

  Span text() const { return {begin, end}; }
  std::string_view in(std::string_view run) const { return run.substr(begin, end - begin); }
};

}  // namespace fauxami
