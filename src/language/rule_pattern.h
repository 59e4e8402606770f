// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "language/features.h"
#include "language/orthography.h"

namespace fauxami {

enum class PatternKind : std::uint8_t {
  word,         ///< `text`, any case
  exact,        ///< `text` with its case
  lemma,        ///< any form of `text`, with `features` when they are not 0
  features,     ///< a reading with `features`
  regex,        ///< RE2 `text` matches the whole token
  any,          ///< one token
  capitalised,  ///< a word with a capital first letter
  upper,        ///< a word of capitals only
  number,       ///< a run of digits
  skip,         ///< 0 to `limit` tokens
  rest,         ///< any number of tokens
  start,        ///< start of the sentence, no token
  end,          ///< end of the sentence, no token
  sequence,     ///< the children one after the other
  choice,       ///< one of the children
  optional,     ///< the child or nothing
  negation      ///< one token that the child does not match
};

/// One element of a pattern and what is inside it.
struct PatternNode {
  PatternKind kind = PatternKind::any;
  std::string text;
  Features features = 0;
  std::uint32_t limit = 0;
  std::uint32_t at = 0;  ///< byte offset in the pattern, for messages
  std::vector<PatternNode> children;
};

/// A parsed pattern. The underlined part is elements [underline_begin, underline_end); the whole
/// pattern when it has no parentheses.
struct Pattern {
  std::string text;
  std::vector<PatternNode> elements;
  std::uint32_t underline_begin = 0;
  std::uint32_t underline_end = 0;
  std::uint32_t line = 0;  ///< where the text begins in its file, 0 when it has none
  std::uint32_t column = 0;
};

/// A fault in a pattern: byte offset and what to do.
struct PatternError {
  std::uint32_t at = 0;
  std::string message;
};

/// Whether `...` (U+2026) skips tokens, as in antipatterns, or stands for itself.
enum class Ellipsis : std::uint8_t { literal, skips };

/// Parses a pattern of rules/README.md. Words are cut into tokens as in text, so the orthography's
/// elisions are needed. Throws PatternError.
///
/// Example: `(>faire ?:ADV) sens` has three elements, lemma "faire", optional features ADV, word
/// "sens"; the first two are underlined.
Pattern parse_pattern(std::string_view text, const Orthography& orthography, Ellipsis ellipsis);

/// Fewest and most tokens that a node can take; `rest` counts as unbounded_tokens.
constexpr std::uint32_t unbounded_tokens = 1U << 20;
struct TokenCount {
  std::uint32_t least = 0;
  std::uint32_t most = 0;
};
TokenCount token_count(const PatternNode& node);

}  // namespace fauxami
