// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Number words at places of a run. Tested by tests/analyse/quantities_test.cpp.
#include "analyse/number_text.h"

#include <algorithm>
#include <array>

#include "base/text_hash.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr std::uint32_t max_ideographs = 16;  // of one word of the grammar
constexpr std::uint32_t max_words_before = 5;

constexpr NumberWordKinds all_kinds = ~NumberWordKinds{0};

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// Of the phrases of a group; a table of the pack holds them in two halves.
NumberWordKinds whole(const NumberWordKindBits& bits) {
  return static_cast<NumberWordKinds>(bits.high) << 64U | bits.low;
}

bool wants(NumberWordKinds wanted, const NumberWord& word) {
  return (wanted & kinds(word.kind)) != 0;
}

// A phrase in capitals means text in capitals; one with a capital, text with one.
bool has_case(const NumberPhrase& phrase, const Token& token, std::string_view word) {
  if (phrase.letters == 0 || token.kind != TokenKind::word) return true;
  if (phrase.letters == 2) return token.letter_case != LetterCase::lower;
  // One capital is "capitalised", and so is one before digits: "Q2".
  const bool single = std::all_of(word.begin() + 1, word.end(),
                                  [](char byte) { return byte >= '0' && byte <= '9'; });
  return token.letter_case == LetterCase::upper ||
         (token.letter_case == LetterCase::capitalised && single);
}

}  // namespace

char32_t NumberText::code_point(Place at) const {
  return at_end(at) ? 0 : decode(text_, at.begin).value;
}

// Bytes of a code point inside ideographs, which are never a broken sequence.
std::uint32_t NumberText::ideograph_size(std::uint32_t begin) const {
  const unsigned char lead = static_cast<unsigned char>(text_[begin]);
  return lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
}

Place NumberText::step(Place at) const {
  const Token& token = tokens_[at.token];
  if (token.kind != TokenKind::ideographs) return place_of(at.token + 1);
  const std::uint32_t next = at.begin + ideograph_size(at.begin);
  return next < token.end ? Place{at.token, next} : place_of(at.token + 1);
}

NumberText::DigitToken NumberText::digits(std::uint32_t index) const {
  DigitToken result;
  if (index >= count_ || tokens_[index].kind != TokenKind::number) return result;
  const std::string_view token = text(tokens_[index].text());
  for (std::size_t at = 0; at < token.size();) {
    const CodePoint c = decode(token, at);
    at += c.size;
    const std::uint32_t value = c.value < 0x80 ? c.value - '0' : digit_value(c.value);
    if (value > 9) return {};
    if (result.count == 0) result.first = value;
    if (++result.count <= 18) result.value = result.value * 10 + value;
  }
  return result;
}

std::optional<WordMatch> NumberText::match_there(Place at, NumberWordKinds wanted) const {
  if (tokens_[at.token].kind == TokenKind::ideographs) return match_ideographs(at, wanted);
  const bool inside = at.begin > tokens_[at.token].begin;
  if (!inside)
    if (const std::optional<WordMatch> whole = match_tokens(at, wanted)) return whole;
  if (!inside && !tokens_[at.token].has(trait::compound_number)) return std::nullopt;
  return match_compound(at, wanted);
}

std::optional<WordMatch> NumberText::match_tokens(Place at, NumberWordKinds wanted) const {
  if (!tokens_[at.token].has(trait::number_word)) return std::nullopt;
  const PhraseGroup* group = grammar_.group_of(tokens_[at.token].key);
  if (group == nullptr || !group->kinds.has_any(wanted)) return std::nullopt;
  for (const NumberPhrase& phrase : grammar_.phrases_of(*group)) {
    if (!wants(wanted, phrase.word) ||
        !has_case(phrase, tokens_[at.token], text(tokens_[at.token].text())))
      continue;
    if (const auto found = match_rest(phrase, at.token + 1)) return found;
  }
  return std::nullopt;
}

// The words of a phrase behind its first one. The last of them may begin a token of ideographs.
std::optional<WordMatch> NumberText::match_rest(const NumberPhrase& phrase,
                                                std::uint32_t token) const {
  const std::uint32_t end = token + phrase.rest_count;
  if (end > count_) return std::nullopt;
  const std::span<const std::uint64_t> rest =
      grammar_.rest.subspan(phrase.rest_begin, phrase.rest_count);
  for (std::uint32_t i = 0; i < rest.size(); ++i) {
    if (phrase.joined != 0 && tokens_[token + i - 1].end != tokens_[token + i].begin)
      return std::nullopt;
    if (tokens_[token + i].key == rest[i]) continue;
    if (i + 1 < rest.size() || tokens_[token + i].kind != TokenKind::ideographs)
      return std::nullopt;
    const std::uint32_t inside = end_of_beginning(tokens_[token + i], rest[i]);
    if (inside == 0) return std::nullopt;
    return WordMatch{&phrase.word, Place{token + i, inside}, inside};
  }
  return WordMatch{&phrase.word, place_of(end), tokens_[end - 1].end};
}

// Where the word of a key that begins a token of ideographs ends, 0 when it does not begin it.
std::uint32_t NumberText::end_of_beginning(const Token& token, std::uint64_t key) const {
  TextHash hash;
  std::uint32_t length = 0;
  for (std::uint32_t end = token.begin; end < token.end && length < max_ideographs; ++length) {
    const std::uint32_t size = ideograph_size(end);
    hash.add(text_.substr(end, size));
    end += size;
    if (hash.value() == key) return end;
  }
  return 0;
}

std::optional<WordMatch> NumberText::match_ideographs(Place at, NumberWordKinds wanted) const {
  const PhraseGroup* begun = begun_at(at.begin);
  if (begun == nullptr) return std::nullopt;
  const Token& token = tokens_[at.token];
  std::array<std::uint64_t, max_ideographs> keys{};
  std::array<std::uint32_t, max_ideographs> ends{};
  const std::uint32_t limit = std::min<std::uint32_t>(max_ideographs, begun->most_ideographs);
  std::uint32_t length = 0;
  TextHash hash;
  for (std::uint32_t end = at.begin; end < token.end && length < limit; ++length) {
    const std::uint32_t size = ideograph_size(end);
    hash.add(text_.substr(end, size));
    end += size;
    keys[length] = hash.value();
    ends[length] = end;
  }
  for (; length > 0; --length) {
    const PhraseGroup* group = grammar_.group_of(keys[length - 1]);
    if (group == nullptr || !group->kinds.has_any(wanted)) continue;
    if (const auto found = match_in_group(*group, wanted, {at.token, ends[length - 1]}))
      return found;
  }
  return std::nullopt;
}

// The longest phrase of a group whose first word ends inside or at the end of ideographs.
std::optional<WordMatch> NumberText::match_in_group(const PhraseGroup& group,
                                                    NumberWordKinds wanted, Place end) const {
  const bool at_token_end = end.begin == tokens_[end.token].end;
  for (const NumberPhrase& phrase : grammar_.phrases_of(group)) {
    if (!wants(wanted, phrase.word)) continue;
    if (phrase.rest_count == 0)
      return WordMatch{&phrase.word, at_token_end ? place_of(end.token + 1) : end, end.begin};
    const auto found = at_token_end ? match_rest(phrase, end.token + 1) : std::nullopt;
    if (found) return found;
  }
  return std::nullopt;
}

std::optional<WordMatch> NumberText::match_up_to(Place at, NumberWordKinds wanted,
                                                 Place end) const {
  const std::optional<WordMatch> found = match(at, wanted);
  if (found && found->next.token == end.token && found->next.begin == end.begin) return found;
  return std::nullopt;
}

// Ideographs have no spaces: any of the last code points before `end` may begin the word.
std::optional<WordMatch> NumberText::before_inside(Place at, NumberWordKinds wanted,
                                                   std::uint32_t end, Place& begin) const {
  const std::uint32_t index = end > tokens_[at.token].begin ? at.token : at.token - 1;
  const Token& token = tokens_[index];
  std::optional<WordMatch> found;
  std::uint32_t offset = end > token.begin && end <= token.end ? end : token.end;
  for (std::uint32_t i = 0; i < max_ideographs && offset > token.begin; ++i) {
    do --offset;
    while (is_continuation(text_[offset]));
    const std::optional<WordMatch> match = match_up_to({index, offset}, wanted, at);
    if (!match) continue;
    found = match;
    begin = {index, offset};
  }
  return found;
}

NumberWordKinds NumberText::look_at(Place at) const {
  if (at_end(at)) return 0;
  const Token& token = tokens_[at.token];
  if (token.kind == TokenKind::ideographs) {
    const PhraseGroup* begun = begun_at(at.begin);
    return begun == nullptr ? 0 : whole(begun->begun);
  }
  if (token.has(trait::compound_number)) return all_kinds;
  if (!token.has(trait::number_word) || at.begin > token.begin) return 0;
  const PhraseGroup* group = grammar_.group_of(token.key);
  return group == nullptr ? 0 : whole(group->kinds);
}

NumberWordKinds NumberText::look_before(Place at) const {
  const bool inside = !at_end(at) && at.begin > tokens_[at.token].begin;
  if (inside) return look_before_inside(at.token, at.begin);
  if (at.token == 0) return 0;
  if (tokens_[at.token - 1].kind == TokenKind::ideographs)
    return look_before_inside(at.token - 1, tokens_[at.token - 1].end);
  NumberWordKinds found = 0;
  for (std::uint32_t back = 1; back <= std::min(max_words_before, at.token); ++back) {
    const Token& first = tokens_[at.token - back];
    const PhraseGroup* group =
        first.has(trait::number_word) ? grammar_.group_of(first.key) : nullptr;
    if (first.kind == TokenKind::ideographs || first.has(trait::compound_number) ||
        (group != nullptr && group->most_rest + 1U >= back))
      found |= look_at(place_of(at.token - back));
  }
  return found;
}

NumberWordKinds NumberText::look_before_inside(std::uint32_t index, std::uint32_t end) const {
  const Token& token = tokens_[index];
  if (token.kind != TokenKind::ideographs) return all_kinds;
  NumberWordKinds found = 0;
  std::uint32_t offset = end;
  for (std::uint32_t i = 1; i <= max_ideographs && offset > token.begin; ++i) {
    do --offset;
    while (is_continuation(text_[offset]));
    const PhraseGroup* begun = begun_at(offset);
    if (begun != nullptr && begun->most_ideographs >= i) found |= whole(begun->begun);
  }
  return found;
}

std::optional<WordMatch> NumberText::match_just_before(Place at, NumberWordKinds wanted,
                                                       Place& begin) const {
  const bool inside = !at_end(at) && at.begin > tokens_[at.token].begin;
  if (inside) return before_inside(at, wanted, at.begin, begin);
  if (at.token == 0) return std::nullopt;
  if (tokens_[at.token - 1].kind == TokenKind::ideographs)
    return before_inside(at, wanted, at.begin, begin);
  std::optional<WordMatch> found;
  for (std::uint32_t back = 1; back <= std::min(max_words_before, at.token); ++back) {
    const std::optional<WordMatch> match = match_up_to(place_of(at.token - back), wanted, at);
    if (!match) continue;
    found = match;
    begin = place_of(at.token - back);
  }
  return found;
}

std::optional<WordMatch> NumberText::match_leading(Place at, NumberWordKinds wanted,
                                                   Place& begin) const {
  if (const auto direct = match_before(at, wanted, begin)) return direct;
  Place article;
  if (!match_before(at, kinds(NumberWordKind::article, NumberWordKind::prefix), article))
    return std::nullopt;
  return match_before(article, wanted, begin);
}

}  // namespace fauxami
