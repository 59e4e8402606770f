// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/text_hash.h"
#include "base/unit.h"
#include "language/numerals.h"

namespace fauxami {

/// A place in a run at which something is read: a token, or a code point inside a token of
/// ideographs. `begin` is a text offset.
struct Place {
  std::uint32_t token = 0;
  std::uint32_t begin = 0;
};

/// A word of the numeral grammar found at a place.
struct WordMatch {
  const NumberWord* word = nullptr;
  Place next;             ///< where reading goes on
  std::uint32_t end = 0;  ///< end of the word itself: white space may lie between it and `next`
};

/// Reads a tokenised run by places, with the words of one language. Cheap to make; nothing is
/// allocated.
class NumberText {
 public:
  NumberText(const AnalysedRun& run, const NumeralGrammar& grammar)
      : text_(run.run->text),
        tokens_(run.tokens.data()),
        count_(static_cast<std::uint32_t>(run.tokens.size())),
        grammar_(grammar) {}

  const NumeralGrammar& grammar() const { return grammar_; }
  bool at_end(Place at) const { return at.token >= count_; }
  const Token& token(std::uint32_t index) const { return tokens_[index]; }
  std::uint32_t token_count() const { return count_; }
  std::string_view text(Span span) const { return text_.substr(span.begin, span.size()); }

  Place place_of(std::uint32_t index) const {
    return {index,
            index < count_ ? tokens_[index].begin : static_cast<std::uint32_t>(text_.size())};
  }
  bool is(Place at, TokenKind kind) const { return !at_end(at) && tokens_[at.token].kind == kind; }
  /// A token of decimal digits of any script; count is 0 for any other token.
  struct DigitToken {
    std::uint32_t count = 0;
    std::uint32_t first = 0;  ///< value of the first digit
    std::uint64_t value = 0;  ///< of the whole token, when count is at most 18
  };
  DigitToken digits(std::uint32_t index) const;
  /// True when another token begins where this one ends.
  bool touches_next(std::uint32_t index) const {
    return index + 1 < count_ && tokens_[index + 1].begin == tokens_[index].end;
  }

  /// Behind the code point at a place inside ideographs, behind the token elsewhere.
  Place step(Place at) const;
  /// The code point at a place, 0 at the end.
  char32_t code_point(Place at) const;

  /// The longest word or phrase of the wanted kinds that begins at a place. Inside a compound word
  /// ("zweihundert") a piece is found only if all that follows in the token are number words too.
  std::optional<WordMatch> match(Place at, NumberWordKinds wanted) const {
    if ((kinds_at(at) & wanted) == 0) return std::nullopt;
    return match_there(at, wanted);
  }
  /// A phrase of the wanted kinds that ends where the number at `at` begins.
  std::optional<WordMatch> match_before(Place at, NumberWordKinds wanted, Place& begin) const {
    if ((kinds_before(at) & wanted) == 0) return std::nullopt;
    return match_just_before(at, wanted, begin);
  }
  /// The same before the number, its article or glued prefix: "cerca de los 300".
  std::optional<WordMatch> match_leading(Place at, NumberWordKinds wanted, Place& begin) const;

  /// All kinds that a word or phrase may have which begins at a place, or which ends there. A kind
  /// that is not among them is certain. Remembered, as many questions are asked of one place.
  NumberWordKinds kinds_at(Place at) const {
    Known& known = known_at_[at.begin % known_at_.size()];
    if (known.begin != at.begin) known = {at.begin, look_at(at)};
    return known.kinds;
  }
  NumberWordKinds kinds_before(Place at) const {
    if (known_before_.begin != at.begin) known_before_ = {at.begin, look_before(at)};
    return known_before_.kinds;
  }

 private:
  struct Known {
    std::uint32_t begin = ~std::uint32_t{0};
    NumberWordKinds kinds = 0;
  };
  NumberWordKinds look_at(Place at) const;
  NumberWordKinds look_before(Place at) const;
  NumberWordKinds look_before_inside(std::uint32_t index, std::uint32_t end) const;
  std::uint32_t ideograph_size(std::uint32_t begin) const;
  const PhraseGroup* begun_at(std::uint32_t begin) const {
    return grammar_.group_of(hash_bytes(text_.substr(begin, ideograph_size(begin))));
  }
  std::optional<WordMatch> match_there(Place at, NumberWordKinds wanted) const;
  std::optional<WordMatch> match_just_before(Place at, NumberWordKinds wanted, Place& begin) const;
  std::optional<WordMatch> match_tokens(Place at, NumberWordKinds wanted) const;
  std::optional<WordMatch> match_ideographs(Place at, NumberWordKinds wanted) const;
  std::optional<WordMatch> match_in_group(const PhraseGroup& group, NumberWordKinds wanted,
                                          Place end) const;
  std::optional<WordMatch> match_rest(const NumberPhrase& phrase, std::uint32_t token) const;
  std::uint32_t end_of_beginning(const Token& token, std::uint64_t key) const;
  std::optional<WordMatch> match_compound(Place at, NumberWordKinds wanted) const;
  std::optional<WordMatch> match_piece(std::uint64_t key, Place end, NumberWordKinds wanted) const;
  bool splits(Place at, std::uint32_t& steps) const;
  std::optional<WordMatch> match_up_to(Place at, NumberWordKinds wanted, Place end) const;
  std::optional<WordMatch> before_inside(Place at, NumberWordKinds wanted, std::uint32_t end,
                                         Place& begin) const;

  std::string_view text_;
  const Token* tokens_;
  std::uint32_t count_;
  const NumeralGrammar& grammar_;
  mutable std::array<Known, 4> known_at_;
  mutable Known known_before_;
};

/// May the word be several number words written as one, "vingt-trois"? False is certain; what the
/// words around it say is not asked. Sets trait::compound_number.
bool may_be_compound(std::string_view word, const NumeralGrammar& grammar);

}  // namespace fauxami
