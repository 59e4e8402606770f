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
          Kind::collective, Kind::collective_vague, Kind::number_linker, Kind::scale_linker,
          Kind::half_after, Kind::prefix, Kind::fraction, Kind::fraction_alone, Kind::ordinal,
          Kind::ordinal_after, Kind::unit_counted);

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

bool is_piece(const NumberPhrase& phrase, NumberWordKinds wanted) {
  return phrase.letters == 0 && (kinds(phrase.word.kind) & wanted) != 0;
}

// The letter at a place as keys count it; those that count nothing are passed over.
char32_t folded_letter(std::string_view text, std::size_t& at) {
  char32_t letter = 0;
  while (at < text.size() && letter == 0) {
    const CodePoint c = decode(text, at);
    at += c.size;
    letter = fold_letter(c.value);
  }
  return letter;
}

// Hyphens join the pieces and say nothing.
std::uint32_t behind_joint(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const CodePoint c = decode(text, at);
  const bool joint =
      at + c.size < end && (c.value == '-' || c.value == 0x2010 || c.value == 0x2011);
  return joint ? at + c.size : at;
}

// A prefix needs something behind it.
NumberWordKinds kinds_up_to(std::uint32_t piece_end, std::uint32_t end) {
  return piece_end == end ? compound_kinds & ~kinds(Kind::prefix) : compound_kinds;
}

// As splits(), for a word alone: what may follow its last piece is not known.
bool may_split_from(std::string_view word, std::uint32_t begin, const NumeralGrammar& grammar,
                    std::uint32_t& steps) {
  const std::uint32_t end = static_cast<std::uint32_t>(word.size());
  if (begin == end) return true;
  if (++steps > most_steps) return true;
  const Beginnings pieces(word, begin, end);
  for (std::uint32_t i = pieces.count; i > 0; --i) {
    const std::uint32_t behind = pieces.ends[i - 1];
    if (begin == 0 && behind == end) continue;  // a word of its own
    const NumberWordKinds wanted = begin == 0 ? compound_kinds : kinds_up_to(behind, end);
    const PhraseGroup* group = grammar.group_of(pieces.keys[i - 1]);
    if (group == nullptr || !group->kinds.has_any(wanted)) continue;
    for (const NumberPhrase& phrase : grammar.phrases_of(*group))
      if (is_piece(phrase, wanted) && (phrase.rest_count == 0 || behind == end) &&
          may_split_from(word, behind_joint(word, behind, end), grammar, steps))
        return true;
  }
  return false;
}

bool has_piece(const NumeralGrammar& grammar, std::uint64_t key, NumberWordKinds wanted) {
  for (const NumberPhrase& phrase : grammar.phrases_of(key))
    if (phrase.rest_count == 0 && is_piece(phrase, wanted)) return true;
  return false;
}

}  // namespace

bool may_be_compound(std::string_view word, const NumeralGrammar& grammar) {
  if (grammar.habits.compound == 0 || word.size() > longest_token) return false;
  std::size_t at = 0;
  const char32_t first = folded_letter(word, at);
  if (!grammar.may_split(first, folded_letter(word, at))) return false;
  if (has_piece(grammar, hash_word(word), compound_kinds)) return false;  // known as a whole
  std::uint32_t steps = 0;
  return may_split_from(word, 0, grammar, steps);
}

// What a piece that ends at `end` means: a word, or at the end of its token also the first word of
// a phrase that goes on behind ("wa-khamsata" and "ashara" are "and fifteen").
std::optional<WordMatch> NumberText::match_piece(std::uint64_t key, Place end,
                                                 NumberWordKinds wanted) const {
  const bool at_token_end = end.begin == tokens_[end.token].end;
  const PhraseGroup* group = grammar_.group_of(key);
  if (group == nullptr || !group->kinds.has_any(wanted)) return std::nullopt;
  for (const NumberPhrase& phrase : grammar_.phrases_of(*group)) {
    if (!is_piece(phrase, wanted)) continue;
    if (phrase.rest_count == 0) return WordMatch{&phrase.word, end, end.begin};
    const auto found = at_token_end ? match_rest(phrase, end.token + 1) : std::nullopt;
    if (found) return found;
  }
  return std::nullopt;
}

bool NumberText::splits(Place at, std::uint32_t& steps) const {
  const std::uint32_t end = tokens_[at.token].end;
  const std::uint32_t begin = behind_joint(text_, at.begin, end);
  if (begin == end) return true;
  if (++steps > most_steps) return false;
  const Beginnings pieces(text_, begin, end);
  for (std::uint32_t i = pieces.count; i > 0; --i) {
    const Place behind{at.token, pieces.ends[i - 1]};
    if (match_piece(pieces.keys[i - 1], behind, kinds_up_to(behind.begin, end)) &&
        splits(behind, steps))
      return true;
  }
  return false;
}

std::optional<WordMatch> NumberText::match_compound(Place at, NumberWordKinds wanted) const {
  const std::uint32_t end = tokens_[at.token].end;
  const Beginnings pieces(text_, at.begin, end);
  std::uint32_t steps = 0;
  for (std::uint32_t i = pieces.count; i > 0; --i) {
    const Place behind{at.token, pieces.ends[i - 1]};
    std::optional<WordMatch> piece =
        match_piece(pieces.keys[i - 1], behind, wanted & compound_kinds);
    if (!piece || !splits(behind, steps)) continue;
    if (piece->next.token == at.token)
      piece->next = behind.begin < end ? Place{at.token, behind_joint(text_, behind.begin, end)}
                                       : place_of(at.token + 1);
    return piece;
  }
  return std::nullopt;
}

}  // namespace fauxami
