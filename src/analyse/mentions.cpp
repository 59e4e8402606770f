// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Names of a run, in one pass over its tokens. Tested by tests/analyse/mentions_test.cpp.
#include "analyse/mentions.h"

#include "base/letters_hash.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr std::uint32_t longest_name = 7;          // words, initials and elided articles included
constexpr std::uint32_t longest_native_name = 16;  // ideographs

struct Match {
  std::span<const NameReading> readings;
  std::uint32_t end_token = 0;
  Span span;
};

class MentionFinder {
 public:
  MentionFinder(const AnalysedRun& run, const NameIndex& names) : run_(run), names_(names) {}
  std::vector<Mention> find();

 private:
  bool may_start(const Token& token) const;
  bool joins(std::uint32_t index) const;
  bool same_line(std::uint32_t index) const;
  bool is_torn(std::uint32_t first, std::uint32_t last,
               std::span<const NameReading> readings) const;
  Match match_words(std::uint32_t first) const;
  Match match_ideographs(const Token& token, std::uint32_t begin) const;
  void add_ideographs(std::uint32_t index);
  void add(const Match& match, std::uint32_t first);
  char32_t character(const Token& token) const { return decode(run_.text(token), 0).value; }

  const AnalysedRun& run_;
  const NameIndex& names_;
  std::vector<Mention> mentions_;
};

bool MentionFinder::may_start(const Token& token) const {
  return token.kind == TokenKind::word && !token.elided && token.has(trait::starts_name);
}

// Between two words of a name: the point of an initial, an apostrophe, a hyphen, a middle dot, "&".
bool MentionFinder::joins(std::uint32_t index) const {
  const Token& token = run_.tokens[index];
  if (token.kind != TokenKind::punctuation && token.kind != TokenKind::symbol) return false;
  switch (character(token)) {
    case U'.': return index > 0 && run_.tokens[index - 1].text().size() <= 2;
    case U'\'':
    case 0x2019:
    case U'-':
    case 0x2010:
    case 0x2011:
    case 0xB7:
    case 0x30FB:
    case U'&': return true;
    default: return false;
  }
}

// Nothing but spaces on one line lies before the token.
bool MentionFinder::same_line(std::uint32_t index) const {
  const Span gap{run_.tokens[index - 1].end, run_.tokens[index].begin};
  return run_.text(gap).find('\n') == std::string_view::npos;
}

// A surname in an alphabet or in kana is one word: "Wu du" is not "Wudu".
bool is_one_word(const NameReading& reading) {
  return reading.part == NamePart::surname &&
         (reading.origin == FormOrigin::cyrillic || reading.origin == FormOrigin::ukrainian ||
          reading.origin == FormOrigin::katakana);
}

// A romanised name neither begins nor ends with a lower-case word of its own: "Altman a" is not
// "Altmana", "de Guo" is not "Deguo".
bool MentionFinder::is_torn(std::uint32_t first, std::uint32_t last,
                            std::span<const NameReading> readings) const {
  const FormOrigin origin = readings.front().origin;
  if (last > first && run_.tokens[last].elided) return true;  // "Bolivie n'a" is not "Bolivien"
  if (origin == FormOrigin::listed || origin == FormOrigin::generic || origin == FormOrigin::exonym)
    return false;
  if (run_.tokens[first].letter_case == LetterCase::lower) return true;
  for (std::uint32_t i = first; i <= last; ++i)
    if (run_.tokens[i].elided) return true;  // "Ri n'a" is not "Rina"
  if (last > first && is_one_word(readings.front())) return true;
  if (last > first && run_.tokens[first].text().size() == 1 && origin != FormOrigin::pinyin)
    return true;  // "C. Huang" is not "Chuang"
  const Token& token = run_.tokens[last];
  return last > first && token.letter_case == LetterCase::lower &&
         token.begin != run_.tokens[last - 1].end;
}

Match MentionFinder::match_words(std::uint32_t first) const {
  Match best;
  TextHash hash;
  std::uint32_t words = 0;
  for (std::uint32_t i = first; i < run_.tokens.size() && words < longest_name; ++i) {
    if (i > first && !same_line(i)) break;
    const Token& token = run_.tokens[i];
    if (token.kind != TokenKind::word && token.kind != TokenKind::number) {
      if (!joins(i)) break;
      continue;
    }
    add_letters(hash, run_.text(token));
    ++words;
    if (!names_.may_begin(hash.value())) break;
    const std::span<const NameReading> readings = names_.find(hash.value());
    if (!readings.empty() && !is_torn(first, i, readings))
      best = {readings, i + 1, {run_.tokens[first].begin, token.end}};
  }
  return best;
}

Match MentionFinder::match_ideographs(const Token& token, std::uint32_t begin) const {
  Match best;
  TextHash hash;
  const std::string_view text = run_.run->text;
  std::uint32_t count = 0;
  for (std::uint32_t at = begin; at < token.end && count < longest_native_name; ++count) {
    const CodePoint c = decode(text, at);
    add_letters(hash, text.substr(at, c.size));
    at += c.size;
    if (!names_.may_begin(hash.value())) break;
    const std::span<const NameReading> readings = names_.find(hash.value());
    if (!readings.empty()) best = {readings, 0, {begin, at}};
  }
  return best;
}

// Ideographs stand without spaces: names are looked for from every character, longest first.
void MentionFinder::add_ideographs(std::uint32_t index) {
  const Token& token = run_.tokens[index];
  for (std::uint32_t at = token.begin; at < token.end;) {
    Match match = match_ideographs(token, at);
    match.end_token = index + 1;
    if (!match.readings.empty()) add(match, index);
    at = match.readings.empty() ? at + decode(run_.run->text, at).size : match.span.end;
  }
}

void MentionFinder::add(const Match& match, std::uint32_t first) {
  Mention mention{match.span, first, match.end_token, {}};
  for (const NameReading& reading : match.readings)
    mention.readings.push_back(
        {reading.entity, reading.kind, reading.part != NamePart::whole, reading.syllables});
  mentions_.push_back(std::move(mention));
}

std::vector<Mention> MentionFinder::find() {
  for (std::uint32_t i = 0; i < run_.tokens.size();) {
    const Token& token = run_.tokens[i];
    if (token.kind == TokenKind::ideographs) add_ideographs(i);
    const Match match = may_start(token) ? match_words(i) : Match{};
    if (!match.readings.empty()) add(match, i);
    i = match.readings.empty() ? i + 1 : match.end_token;
  }
  return std::move(mentions_);
}

}  // namespace

std::vector<Mention> find_mentions(const AnalysedRun& run, const LanguagePack& pack) {
  if (pack.names.empty()) return {};
  return MentionFinder(run, pack.names).find();
}

}  // namespace fauxami
