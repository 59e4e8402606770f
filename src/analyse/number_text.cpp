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

bool wants(NumberWordKinds wanted, const NumberWord& word) {
  return (wanted & kinds(word.kind)) != 0;
}

// A phrase in capitals means text in capitals; one with a capital, text with one.
bool has_case(const NumberPhrase& phrase, const Token& token) {
  if (phrase.letters == 0 || token.kind != TokenKind::word) return true;
  if (phrase.letters == 2) return token.letter_case != LetterCase::lower;
  return token.letter_case == LetterCase::upper ||
         (token.letter_case == LetterCase::capitalised && token.text().size() == 1);
}

}  // namespace

char32_t NumberText::code_point(Place at) const {
  return at_end(at) ? 0 : decode(text_, at.begin).value;
}

Place NumberText::step(Place at) const {
  const Token& token = tokens_[at.token];
  if (token.kind != TokenKind::ideographs) return place_of(at.token + 1);
  const std::uint32_t next = at.begin + decode(text_, at.begin).size;
  return next < token.end ? Place{at.token, next} : place_of(at.token + 1);
}

NumberText::DigitToken NumberText::digits(std::uint32_t index) const {
  DigitToken result;
  if (index >= count_ || tokens_[index].kind != TokenKind::number) return result;
  const std::string_view token = text(tokens_[index].text());
  for (std::size_t at = 0; at < token.size();) {
    const CodePoint c = decode(token, at);
    at += c.size;
    const std::uint32_t value = digit_value(c.value);
    if (value > 9) return {};
    if (result.count == 0) result.first = value;
    if (++result.count <= 18) result.value = result.value * 10 + value;
  }
  return result;
}

std::optional<WordMatch> NumberText::match(Place at, NumberWordKinds wanted) const {
  if (at_end(at)) return std::nullopt;
  if (tokens_[at.token].kind == TokenKind::ideographs) return match_ideographs(at, wanted);
  const bool inside = at.begin > tokens_[at.token].begin;
  if (!inside)
    if (const std::optional<WordMatch> whole = match_tokens(at, wanted)) return whole;
  if (!inside && !tokens_[at.token].has(trait::compound_number)) return std::nullopt;
  return match_compound(at, wanted);
}

std::optional<WordMatch> NumberText::match_tokens(Place at, NumberWordKinds wanted) const {
  if (!tokens_[at.token].has(trait::number_word)) return std::nullopt;
  for (const NumberPhrase& phrase : grammar_.phrases_of(tokens_[at.token].key)) {
    if (!wants(wanted, phrase.word) || !has_case(phrase, tokens_[at.token])) continue;
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
    const CodePoint c = decode(text_, end);
    hash.add(text_.substr(end, c.size));
    end += c.size;
    if (hash.value() == key) return end;
  }
  return 0;
}

std::optional<WordMatch> NumberText::match_ideographs(Place at, NumberWordKinds wanted) const {
  const Token& token = tokens_[at.token];
  std::array<std::uint64_t, max_ideographs> keys{};
  std::array<std::uint32_t, max_ideographs> ends{};
  const std::uint32_t limit = std::min(max_ideographs, grammar_.longest_ideographs);
  std::uint32_t length = 0;
  TextHash hash;
  for (std::uint32_t end = at.begin; end < token.end && length < limit; ++length) {
    const CodePoint c = decode(text_, end);
    hash.add(text_.substr(end, c.size));
    end += c.size;
    keys[length] = hash.value();
    ends[length] = end;
  }
  for (; length > 0; --length)
    for (const NumberPhrase& phrase : grammar_.phrases_of(keys[length - 1])) {
      if (!wants(wanted, phrase.word)) continue;
      const std::uint32_t end = ends[length - 1];
      if (phrase.rest_count != 0) {
        const auto found = end == token.end ? match_rest(phrase, at.token + 1) : std::nullopt;
        if (found) return found;
        continue;
      }
      const Place next = end < token.end ? Place{at.token, end} : place_of(at.token + 1);
      return WordMatch{&phrase.word, next, end};
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
    offset -= decode_before(text_, offset).size;
    const std::optional<WordMatch> match = match_up_to({index, offset}, wanted, at);
    if (!match) continue;
    found = match;
    begin = {index, offset};
  }
  return found;
}

std::optional<WordMatch> NumberText::match_before(Place at, NumberWordKinds wanted,
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
