// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Persons by the form of their names. Tested by tests/cases/name/unknown-*.md.
#include "check/source_persons.h"

#include <algorithm>

#include "base/letters_hash.h"
#include "base/unicode.h"
#include "check/marks.h"
#include "check/name_page.h"

namespace fauxami {
namespace {

constexpr std::uint32_t longest_part = 6;  // characters
constexpr char32_t first_cyrillic = 0x400;
constexpr char32_t last_cyrillic = 0x52F;

bool is_dot(char32_t c) { return c == 0xB7 || c == 0x30FB || c == 0x2027 || c == 0x2022; }
bool is_katakana(char32_t c) { return c >= 0x30A1 && c <= 0x30FE && c != 0x30FB; }
bool is_hangul(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }

class PersonFinder {
 public:
  PersonFinder(const AnalysedRun& run, const NameParts& parts) : run_(run), parts_(parts) {}
  std::vector<SourcePerson> find();

 private:
  std::string_view text() const { return run_.run->text; }
  bool is_ideographs(std::uint32_t index) const {
    return index < run_.tokens.size() && run_.tokens[index].kind == TokenKind::ideographs;
  }
  bool joins(std::uint32_t dot) const;
  bool sounds_foreign(char32_t c, bool kana) const;
  std::uint32_t part_begin(const Token& token) const;
  std::uint32_t part_end(const Token& token) const;
  std::uint32_t known_end(std::uint32_t begin, std::uint32_t end) const;
  void add_dotted(std::uint32_t dot);
  void add_titled(const Token& token);
  void add_before_title(const Token& token, std::uint32_t title);
  void add_korean(std::uint32_t index);
  void add_cyrillic(std::uint32_t index);
  bool is_cyrillic_name(std::uint32_t index) const;
  bool is_known(Span span) const;
  void add(Span span, std::string native, std::vector<std::string> parts);

  const AnalysedRun& run_;
  const NameParts& parts_;
  std::vector<SourcePerson> persons_;
};

bool PersonFinder::is_known(Span span) const {
  return std::any_of(run_.mentions.begin(), run_.mentions.end(),
                     [&](const Mention& mention) { return mention.span.overlaps(span); });
}

void PersonFinder::add(Span span, std::string native, std::vector<std::string> parts) {
  if (!is_known(span)) persons_.push_back({span, std::move(native), std::move(parts)});
}

// A dot between two runs of ideographs, with nothing around it.
bool PersonFinder::joins(std::uint32_t dot) const {
  const std::vector<Token>& tokens = run_.tokens;
  return dot > 0 && is_ideographs(dot - 1) && is_ideographs(dot + 1) &&
         is_dot(mark_at(run_, dot)) && tokens[dot - 1].end == tokens[dot].begin &&
         tokens[dot].end == tokens[dot + 1].begin;
}

bool PersonFinder::sounds_foreign(char32_t c, bool kana) const {
  return kana ? is_katakana(c) : parts_.writes_foreign_names(c);
}

// Where the foreign sounds begin that end with the token.
std::uint32_t PersonFinder::part_begin(const Token& token) const {
  const bool kana = is_katakana(decode_before(text(), token.end).value);
  std::uint32_t at = token.end;
  for (std::uint32_t count = 0; at > token.begin && (kana || count < longest_part); ++count) {
    const CodePoint c = decode_before(text(), at);
    if (!sounds_foreign(c.value, kana)) break;
    at -= c.size;
  }
  for (std::uint32_t begin = at; begin < token.end; begin += decode(text(), begin).size)
    if (!kana && !parts_.find(hash_letters(text().substr(begin, token.end - begin))).empty())
      return begin;  // a name that is known as such
  return at;
}

std::uint32_t PersonFinder::known_end(std::uint32_t begin, std::uint32_t end) const {
  for (std::uint32_t at = end; at > begin; at -= decode_before(text(), at).size)
    if (!parts_.find(hash_letters(text().substr(begin, at - begin))).empty()) return at;
  return end;
}

std::uint32_t PersonFinder::part_end(const Token& token) const {
  const bool kana = is_katakana(decode(text(), token.begin).value);
  std::uint32_t at = token.begin;
  for (std::uint32_t count = 0; at < token.end && (kana || count < longest_part); ++count) {
    const CodePoint c = decode(text(), at);
    if (!sounds_foreign(c.value, kana)) break;
    at += c.size;
  }
  return kana ? at : known_end(token.begin, at);
}

// The dots of one name in a row: "A<dot>B<dot>C".
void PersonFinder::add_dotted(std::uint32_t dot) {
  if (dot > 1 && joins(dot - 2)) return;  // told by its first dot
  std::uint32_t last = dot;
  while (joins(last + 2) && run_.tokens[last + 1].end == run_.tokens[last + 2].begin) last += 2;
  const Span span{part_begin(run_.tokens[dot - 1]), part_end(run_.tokens[last + 1])};
  std::vector<std::string> parts;
  for (std::uint32_t i = dot - 1; i <= last + 1; i += 2) {
    const std::uint32_t begin = std::max(run_.tokens[i].begin, span.begin);
    const std::uint32_t end = std::min(run_.tokens[i].end, span.end);
    if (begin >= end) return;
    parts.emplace_back(text().substr(begin, end - begin));
  }
  add(span, std::string(run_.text(span)), std::move(parts));
}

// The surname and one or two characters stand before the title; when both may be, nobody is sure.
void PersonFinder::add_before_title(const Token& token, std::uint32_t title) {
  std::vector<std::uint32_t> begins;
  std::uint32_t at = title;
  for (std::uint32_t count = 0; count < 3 && at > token.begin; ++count) {
    at -= decode_before(text(), at).size;
    begins.push_back(at);
  }
  if (begins.size() < 2) return;
  const bool two = parts_.begins_person(decode(text(), begins[1]).value);
  const bool three = begins.size() > 2 && parts_.begins_person(decode(text(), begins[2]).value);
  if (two == three) return;
  const Span span{two ? begins[1] : begins[2], title};
  add(span, std::string(run_.text(span)), {});
}

void PersonFinder::add_titled(const Token& token) {
  for (std::uint32_t at = token.begin; at < token.end; at += decode(text(), at).size)
    for (const std::uint32_t size : {6U, 9U, 12U, 15U})  // bytes of two to five characters
      if (at + size <= token.end && parts_.is_title(text().substr(at, size)))
        add_before_title(token, at);
}

// Three syllables before a title: "surname and given name, professor".
void PersonFinder::add_korean(std::uint32_t index) {
  constexpr std::uint32_t syllable = 3;  // bytes
  const Token& name = run_.tokens[index];
  if (name.text().size() != 3 * syllable || !is_ideographs(index + 1)) return;
  const std::string_view next = run_.text(run_.tokens[index + 1]);
  for (std::uint32_t size = syllable; size <= next.size() && size <= 4 * syllable; size += syllable)
    if (parts_.is_title(next.substr(0, size))) {
      add(name.text(), std::string(run_.text(name)), {});
      return;
    }
}

bool PersonFinder::is_cyrillic_name(std::uint32_t index) const {
  constexpr std::size_t shortest = 6;  // bytes of three letters
  if (index >= run_.tokens.size()) return false;
  const Token& token = run_.tokens[index];
  const char32_t first = decode(text(), token.begin).value;
  return token.kind == TokenKind::word && token.letter_case == LetterCase::capitalised &&
         first >= first_cyrillic && first <= last_cyrillic && token.text().size() >= shortest;
}

// The word without the two letters that a case may change.
std::string stem_of(std::string_view word) {
  constexpr std::size_t ending = 4;  // bytes of two letters
  return std::string(
      word.substr(0, word.size() > 3 * ending ? word.size() - ending : word.size() - ending / 2));
}

// Two words in capitals inside a sentence, and no third one.
void PersonFinder::add_cyrillic(std::uint32_t index) {
  const bool inside = index > 0 && run_.tokens[index - 1].kind == TokenKind::word &&
                      run_.tokens[index - 1].letter_case == LetterCase::lower;
  if (!inside || !is_cyrillic_name(index) || !is_cyrillic_name(index + 1) ||
      is_cyrillic_name(index + 2))
    return;
  const Token& first = run_.tokens[index];
  const Token& last = run_.tokens[index + 1];
  add(covering(first.text(), last.text()),
      stem_of(run_.text(first)) + " " + stem_of(run_.text(last)), {});
}

std::vector<SourcePerson> PersonFinder::find() {
  for (std::uint32_t i = 0; i < run_.tokens.size(); ++i) {
    const Token& token = run_.tokens[i];
    if (joins(i)) add_dotted(i);
    if (token.kind == TokenKind::word) add_cyrillic(i);
    if (token.kind != TokenKind::ideographs) continue;
    if (is_hangul(decode(text(), token.begin).value))
      add_korean(i);
    else
      add_titled(token);
  }
  return std::move(persons_);
}

}  // namespace

std::vector<SourcePerson> find_source_persons(const AnalysedRun& run, const NameParts& parts) {
  return PersonFinder(run, parts).find();
}

}  // namespace fauxami
