// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Whether a name is written as its column says. Tested by tests/language/own_names_test.cpp.
#include "language/name_script.h"

#include <array>
#include <cstdint>

#include "base/unicode.h"

namespace fauxami {
namespace {

enum class Script : std::uint8_t { none, latin, cyrillic, arabic, hangul, kana, han, other };

struct Range {
  char32_t first;
  char32_t last;
  Script script;
};

constexpr std::array<Range, 19> ranges{{{0x41, 0x24F, Script::latin},
                                        {0x250, 0x2AF, Script::latin},
                                        {0x400, 0x52F, Script::cyrillic},
                                        {0x600, 0x6FF, Script::arabic},
                                        {0x750, 0x77F, Script::arabic},
                                        {0x8A0, 0x8FF, Script::arabic},
                                        {0x1100, 0x11FF, Script::hangul},
                                        {0x1E00, 0x1EFF, Script::latin},
                                        {0x2E80, 0x2FDF, Script::han},
                                        {0x3005, 0x3007, Script::han},
                                        {0x3041, 0x30FF, Script::kana},
                                        {0x3130, 0x318F, Script::hangul},
                                        {0x31F0, 0x31FF, Script::kana},
                                        {0x3400, 0x4DBF, Script::han},
                                        {0x4E00, 0x9FFF, Script::han},
                                        {0xAC00, 0xD7AF, Script::hangul},
                                        {0xF900, 0xFAFF, Script::han},
                                        {0xFB50, 0xFEFF, Script::arabic},
                                        {0x20000, 0x3FFFF, Script::han}}};

bool is_letter(char32_t c) {
  const CharacterClass kind = class_of(c);
  return kind == CharacterClass::letter || kind == CharacterClass::ideograph;
}

Script script_of(char32_t c) {
  if (!is_letter(c)) return Script::none;
  for (const Range& range : ranges)
    if (c >= range.first && c <= range.last) return range.script;
  return Script::other;
}

// The scripts of a language, the one that must be there first; Latin may stand beside them.
struct Writing {
  std::string_view language;
  std::array<Script, 2> scripts;
  const char* letters;  // for messages
};

constexpr std::array<Writing, 7> writings{
    {{"zh-Hans", {Script::han, Script::han}, "Chinese character"},
     {"zh-Hant", {Script::han, Script::han}, "Chinese character"},
     {"ja", {Script::kana, Script::han}, "kana or kanji"},
     {"ko", {Script::hangul, Script::han}, "hangul"},
     {"ru", {Script::cyrillic, Script::cyrillic}, "Cyrillic letter"},
     {"uk", {Script::cyrillic, Script::cyrillic}, "Cyrillic letter"},
     {"ar", {Script::arabic, Script::arabic}, "Arabic letter"}}};

const Writing& writing_of(std::string_view language) {
  static constexpr Writing latin{"", {Script::latin, Script::latin}, "Latin letter"};
  for (const Writing& writing : writings)
    if (writing.language == language) return writing;
  return latin;
}

std::string quoted(std::string_view text) { return "'" + std::string(text) + "'"; }

// A Latin letter in a Cyrillic word, or the other way round.
std::string mixed_word(std::string_view name) {
  Script word = Script::none;
  for (std::size_t at = 0; at < name.size();) {
    const CodePoint c = decode(name, at);
    const Script script = script_of(c.value);
    const bool pair = script == Script::latin || script == Script::cyrillic;
    if (pair && word != Script::none && word != script)
      return quoted(name) + " has Latin and Cyrillic letters in one word, at " +
             quoted(name.substr(at, c.size)) + "; type the letter that looks the same";
    word = pair ? script : Script::none;
    at += c.size;
  }
  return "";
}

}  // namespace

std::string script_fault(std::string_view language, std::string_view name) {
  const Writing& writing = writing_of(language);
  bool own = false, letters = false;
  for (std::size_t at = 0; at < name.size();) {
    const CodePoint c = decode(name, at);
    at += c.size;
    const Script script = script_of(c.value);
    letters = letters || script != Script::none;
    const bool right = script == writing.scripts[0] || script == writing.scripts[1];
    own = own || right;
    if (script != Script::none && !right && script != Script::latin)
      return quoted(name) + " has a letter of another script, " +
             quoted(name.substr(at - c.size, c.size)) + "; put the name into its own column";
  }
  const bool latin = writing.scripts[0] == Script::latin;
  if (!own && (!latin || letters))
    return quoted(name) + " holds no " + writing.letters +
           "; a name in Latin letters belongs in fr, en or aliases";
  return mixed_word(name);
}

std::string text_fault(std::string_view value) {
  if (!is_nfc(value) && to_nfc(value) != value)
    return quoted(value) + " is not normalised (NFC); write '" + to_nfc(value) + "'";
  bool after_space = true;
  for (std::size_t at = 0; at < value.size();) {
    const CodePoint c = decode(value, at);
    at += c.size;
    if (class_of(c.value) == CharacterClass::control)
      return quoted(value) + " holds an invisible character; take it out";
    const bool space = is_space(c.value);
    if (space && (after_space || at == value.size()))
      return quoted(value) + " has a space too many; take it out";
    after_space = space;
  }
  return "";
}

}  // namespace fauxami
