// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Several number words in one token: "zweihundert", "vingt-trois".
// Tested by tests/analyse/quantities_test.cpp.
#include <algorithm>
#include <array>

#include "analyse/number_text.h"
#include "base/text_hash.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

constexpr std::size_t longest_token = 80;    // bytes: "siebenhundertsiebenundsiebzigtausend..."
constexpr std::uint32_t longest_piece = 24;  // letters of one number word
constexpr std::uint32_t most_steps = 200;    // of the search, whatever the token

constexpr NumberWordKinds compound_kinds =
    kinds(Kind::cardinal, Kind::multiplier, Kind::scale, Kind::scale_alone, Kind::half_scale,
          Kind::collective, Kind::number_linker, Kind::half_after, Kind::prefix, Kind::fraction,
          Kind::fraction_alone, Kind::ordinal, Kind::ordinal_after);

// Every beginning of a text, as hash and end, shortest first.
struct Beginnings {
  std::array<std::uint64_t, longest_piece> keys{};
  std::array<std::uint32_t, longest_piece> ends{};
  std::uint32_t count = 0;

  Beginnings(std::string_view text, std::uint32_t begin, std::uint32_t end) {
    TextHash hash;
    for (std::uint32_t at = begin; at < end && count < longest_piece; ++count) {
      const CodePoint c = decode(text, at);
      add_folded(hash, c.value);
      at += c.size;
      keys[count] = hash.value();
      ends[count] = at;
    }
  }
};

const NumberWord* word_of(const NumeralGrammar& grammar, std::uint64_t key,
                          NumberWordKinds wanted) {
  for (const NumberPhrase& phrase : grammar.phrases_of(key))
    if (phrase.rest_count == 0 && phrase.in_capitals == 0 &&
        (kinds(phrase.word.kind) & wanted) != 0)
      return &phrase.word;
  return nullptr;
}

}  // namespace

bool NumberText::may_split(std::uint32_t index) const {
  const Token& token = tokens_[index];
  if (token.kind != TokenKind::word || grammar_.habits.compound == 0) return false;
  if (token.text().size() > longest_token) return false;
  const CodePoint first = decode(text_, token.begin);
  const CodePoint second = decode(text_, token.begin + first.size);
  return grammar_.may_split(to_lower(first.value), to_lower(second.value));
}

// Hyphens join the pieces and say nothing.
std::uint32_t NumberText::behind_joint(std::uint32_t at, std::uint32_t end) const {
  const CodePoint c = decode(text_, at);
  const bool joint =
      at + c.size < end && (c.value == '-' || c.value == 0x2010 || c.value == 0x2011);
  return joint ? at + c.size : at;
}

bool NumberText::splits(std::uint32_t begin, std::uint32_t end, std::uint32_t& steps) const {
  begin = behind_joint(begin, end);
  if (begin == end) return true;
  if (++steps > most_steps) return false;
  const Beginnings pieces(text_, begin, end);
  for (std::uint32_t i = pieces.count; i > 0; --i)
    if (word_of(grammar_, pieces.keys[i - 1], compound_kinds) != nullptr &&
        splits(pieces.ends[i - 1], end, steps))
      return true;
  return false;
}

std::optional<WordMatch> NumberText::match_compound(Place at, NumberWordKinds wanted) const {
  const std::uint32_t end = tokens_[at.token].end;
  const Beginnings pieces(text_, at.begin, end);
  std::uint32_t steps = 0;
  for (std::uint32_t i = pieces.count; i > 0; --i) {
    const NumberWord* word = word_of(grammar_, pieces.keys[i - 1], wanted & compound_kinds);
    const std::uint32_t piece_end = pieces.ends[i - 1];
    if (word == nullptr || !splits(piece_end, end, steps)) continue;
    const Place next =
        piece_end < end ? Place{at.token, behind_joint(piece_end, end)} : place_of(at.token + 1);
    return WordMatch{word, next, piece_end};
  }
  return std::nullopt;
}

}  // namespace fauxami
