// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Phrases of numerals.toml as sequences of token keys. Tested by tests/language/numerals_test.cpp.
#include "language/numeral_phrase.h"

#include <algorithm>

#include "base/text_hash.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

// What kind of token a code point of a phrase belongs to, as the tokeniser would cut it.
enum class Piece { space, word, digits, ideographs, single };

// Which of the ways to cut is meant.
struct Cut {
  bool after_apostrophe = false;
  bool before_digit = false;
};

Piece piece_of(char32_t c) {
  switch (class_of(c)) {
    case CharacterClass::space: return Piece::space;
    case CharacterClass::letter:
    case CharacterClass::mark: return Piece::word;
    case CharacterClass::digit: return Piece::digits;
    case CharacterClass::ideograph: return Piece::ideographs;
    default: return Piece::single;
  }
}

bool is_raised_digit(char32_t c) { return class_of(c) == CharacterClass::other_number; }
bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2019; }
bool is_hyphen(char32_t c) { return c == '-' || c == 0x2010 || c == 0x2011; }

bool word_goes_on(std::string_view phrase, std::size_t at, Cut cut) {
  const CodePoint c = decode(phrase, at);
  const Piece piece = piece_of(c.value);
  if (piece == Piece::word) return true;
  if (piece == Piece::digits || is_raised_digit(c.value)) return !cut.before_digit;
  const std::size_t next = at + c.size;
  const bool letter_behind =
      next < phrase.size() && piece_of(decode(phrase, next).value) == Piece::word;
  return (is_hyphen(c.value) || (is_apostrophe(c.value) && !cut.after_apostrophe)) && letter_behind;
}

std::size_t token_end(std::string_view phrase, std::size_t at, Cut cut) {
  const Piece kind = piece_of(decode(phrase, at).value);
  std::size_t end = at + decode(phrase, at).size;
  if (kind == Piece::single) return end;
  while (end < phrase.size()) {
    const CodePoint c = decode(phrase, end);
    if (kind == Piece::word && is_apostrophe(c.value) && !word_goes_on(phrase, end, cut))
      return end + c.size;
    if (kind == Piece::word ? !word_goes_on(phrase, end, cut) : piece_of(c.value) != kind)
      return end;
    end += c.size;
  }
  return end;
}

PhraseKeys keys_of(std::string_view phrase, Cut cut) {
  PhraseKeys keys;
  for (std::size_t at = 0; at < phrase.size();) {
    if (piece_of(decode(phrase, at).value) == Piece::space) {
      at += decode(phrase, at).size;
      continue;
    }
    const std::size_t end = token_end(phrase, at, cut);
    keys.push_back(hash_word(phrase.substr(at, end - at)));
    at = end;
  }
  return keys;
}

void add_ways(std::string_view phrase, std::vector<PhraseKeys>& ways) {
  for (const Cut cut : {Cut{true, false}, Cut{false, false}, Cut{true, true}, Cut{false, true}}) {
    PhraseKeys keys = keys_of(phrase, cut);
    if (!keys.empty() && std::find(ways.begin(), ways.end(), keys) == ways.end())
      ways.push_back(std::move(keys));
  }
}

}  // namespace

std::vector<PhraseKeys> phrase_keys(std::string_view phrase) {
  std::vector<PhraseKeys> ways;
  add_ways(phrase, ways);
  const bool abbreviated = phrase.size() > 2 && phrase.back() == '.';
  if (abbreviated) add_ways(phrase.substr(0, phrase.size() - 1), ways);
  return ways;
}

std::uint32_t leading_ideographs(std::string_view phrase) {
  std::uint32_t length = 0;
  for (std::size_t at = 0; at < phrase.size(); ++length) {
    const CodePoint c = decode(phrase, at);
    if (piece_of(c.value) != Piece::ideographs) break;
    at += c.size;
  }
  return length;
}

PhraseCase case_of(std::string_view phrase) {
  std::size_t capitals = 0;
  std::size_t small = 0;
  for (std::size_t at = 0; at < phrase.size(); at += decode(phrase, at).size) {
    const char32_t c = decode(phrase, at).value;
    if (is_upper(c)) ++capitals;
    if (is_lower(c)) ++small;
  }
  if (capitals == 0) return PhraseCase::any;
  return small == 0 ? PhraseCase::upper : PhraseCase::initial;
}

}  // namespace fauxami
