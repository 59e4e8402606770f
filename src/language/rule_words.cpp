// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Words of our own data, cut like those of a page. Tested by tests/language/rule_matcher_test.cpp.
#include "language/rule_words.h"

#include "base/text_hash.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2019 || c == 0x2BC; }
bool is_joint(char32_t c) {
  return is_apostrophe(c) || c == '-' || c == '_' || c == 0x2010 || c == 0x2011;
}

CharacterClass class_at(std::string_view text, std::size_t at) {
  return at < text.size() ? class_of(decode(text, at).value) : CharacterClass::control;
}

bool continues_word(CharacterClass kind) {
  return kind == CharacterClass::letter || kind == CharacterClass::digit ||
         kind == CharacterClass::mark || kind == CharacterClass::other_number;
}

std::size_t word_end(std::string_view text, std::size_t begin, const Orthography& orthography) {
  std::size_t at = begin;
  std::size_t elided_end = 0;
  while (at < text.size()) {
    const CodePoint c = decode(text, at);
    const std::size_t next = at + c.size;
    if (is_apostrophe(c.value) && elided_end == 0 &&
        orthography.elisions.count(hash_word(text.substr(begin, next - begin))) != 0)
      elided_end = next;
    if (!continues_word(class_of(c.value)) &&
        !(is_joint(c.value) && continues_word(class_at(text, next))))
      break;
    at = next;
  }
  const bool whole =
      orthography.apostrophe_words.count(hash_word(text.substr(begin, at - begin))) != 0;
  return elided_end != 0 && !whole ? elided_end : at;
}

std::size_t run_end(std::string_view text, std::size_t at, CharacterClass kind) {
  while (at < text.size() && class_at(text, at) == kind) at += decode(text, at).size;
  return at;
}

}  // namespace

std::vector<std::string> split_rule_words(std::string_view text, const Orthography& orthography) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    const CharacterClass kind = class_of(c.value);
    std::size_t end = at + c.size;
    if (kind == CharacterClass::letter) end = word_end(text, at, orthography);
    if (kind == CharacterClass::digit || kind == CharacterClass::ideograph)
      end = run_end(text, at, kind);
    if (kind != CharacterClass::space) words.emplace_back(text.substr(at, end - at));
    at = end;
  }
  return words;
}

}  // namespace fauxami
