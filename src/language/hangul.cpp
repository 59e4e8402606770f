// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Korean by arithmetic. Tested by tests/language/romanise_test.cpp.
#include "language/hangul.h"

#include <array>
#include <filesystem>
#include <string_view>

#include "base/unicode.h"
#include "language/tsv_file.h"

namespace fauxami {
namespace {

constexpr char32_t first_syllable = 0xAC00;
constexpr char32_t last_syllable = 0xD7A3;
constexpr std::uint32_t vowels_count = 21;
constexpr std::uint32_t finals_count = 28;

using Table28 = std::array<std::string_view, finals_count>;

constexpr std::array<std::string_view, 19> initials{"g",  "kk", "n", "d",  "tt", "r", "m",
                                                    "b",  "pp", "s", "ss", "",   "j", "jj",
                                                    "ch", "k",  "t", "p",  "h"};
constexpr std::array<std::string_view, vowels_count> vowels{
    "a",  "ae", "ya", "yae", "eo", "e",  "yeo", "ye", "o",  "wa", "wae",
    "oe", "yo", "u",  "wo",  "we", "wi", "yu",  "eu", "ui", "i"};
// A final at the end of a word, and the same when a vowel follows: it opens the next syllable.
constexpr Table28 finals{"",  "k", "k", "k", "n", "n", "n", "t",  "l", "k", "m", "l", "l", "l",
                         "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", ""};
constexpr Table28 kept{"",  "", "", "k", "",  "n", "", "",   "", "l", "l", "l", "l", "l",
                       "l", "", "", "",  "p", "",  "", "ng", "", "",  "",  "",  "",  ""};
constexpr Table28 moved{"",  "g", "kk", "s", "n", "j", "n",  "d", "r", "g",  "m", "b", "s", "t",
                        "p", "r", "m",  "b", "s", "s", "ss", "",  "j", "ch", "k", "t", "p", ""};
// Numbers of the initials that matter below.
enum Initial : std::uint32_t { g = 0, n = 2, d = 3, r = 5, m = 6, b = 7, s = 9, none = 11, j = 12 };

struct Parts {
  std::uint32_t initial = 0, vowel = 0, final_ = 0;
};

std::vector<Parts> parts_of(const std::string& word) {
  std::vector<Parts> parts;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = decode(word, at);
    at += c.size;
    const std::uint32_t index = static_cast<std::uint32_t>(c.value - first_syllable);
    parts.push_back({index / (vowels_count * finals_count),
                     index % (vowels_count * finals_count) / finals_count, index % finals_count});
  }
  return parts;
}

// What a final and the next initial become.
struct Border {
  std::string final_, initial;
};

bool is_nasal(std::uint32_t initial) { return initial == n || initial == m; }

// Before a nasal or r, stops become nasals.
std::string nasal_of(std::string_view final_) {
  if (final_ == "k") return "ng";
  if (final_ == "t") return "n";
  return final_ == "p" ? "m" : std::string(final_);
}

Border at_border(std::uint32_t final_, std::uint32_t initial) {
  const std::string closed(finals[final_]);
  const std::string opening(initials[initial]);
  if (initial == none && final_ != 0)
    return {std::string(kept[final_]), std::string(moved[final_])};
  constexpr std::uint32_t final_h = 27;
  if (final_ == final_h && initial == g) return {"", "k"};
  if (final_ == final_h && initial == d) return {"", "t"};
  if (final_ == final_h && initial == j) return {"", "ch"};
  if (final_ == final_h && initial == n) return {"n", "n"};
  if (is_nasal(initial))
    return closed == "l" && initial == n ? Border{"l", "l"} : Border{nasal_of(closed), opening};
  if (initial == r && (closed == "n" || closed == "l")) return {"l", "l"};
  if (initial == r && !closed.empty()) return {nasal_of(closed), "n"};
  return {closed, opening};
}

// McCune-Reischauer: voiceless at the head of a word, voiced after a vowel, n, m, ng and l.
std::string mccune_initial(const std::string& initial, bool voiced) {
  if (initial == "g") return voiced ? "g" : "k";
  if (initial == "d") return voiced ? "d" : "t";
  if (initial == "b") return voiced ? "b" : "p";
  if (initial == "j") return voiced ? "j" : "ch";
  if (initial == "jj") return "tch";
  return initial;
}

std::string mccune_vowel(std::string_view vowel) {
  if (vowel == "eo") return "o";
  if (vowel == "eu") return "u";
  if (vowel == "yeo") return "yo";
  return std::string(vowel);
}

bool is_voiced(const std::string& before) {
  return before.empty() || before == "n" || before == "m" || before == "ng" || before == "l";
}

class Word {
 public:
  Word(std::vector<Parts> parts, HangulStyle style) : parts_(std::move(parts)), style_(style) {}

  Syllables romanised() {
    Syllables syllables;
    std::string initial = initial_of(0, "");
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      const Border border = border_after(i);
      const std::string_view vowel = vowels[parts_[i].vowel];
      syllables.push_back(initial + (is_mccune() ? mccune_vowel(vowel) : std::string(vowel)) +
                          border.final_);
      initial =
          is_mccune() ? mccune_initial(border.initial, is_voiced(border.final_)) : border.initial;
    }
    return syllables;
  }

 private:
  std::string initial_of(std::size_t i, const std::string& before) const {
    const std::string initial(initials[parts_[i].initial]);
    const bool voiced = i > 0 && is_voiced(before);
    return is_mccune() ? mccune_initial(initial, voiced) : initial;
  }
  bool is_mccune() const {
    return style_ == HangulStyle::mccune || style_ == HangulStyle::mccune_syllabic;
  }
  bool is_syllabic() const {
    return style_ == HangulStyle::syllabic || style_ == HangulStyle::mccune_syllabic;
  }
  Border border_after(std::size_t i) const {
    const std::uint32_t final_ = parts_[i].final_;
    if (i + 1 == parts_.size()) return {std::string(finals[final_]), ""};
    if (is_syllabic())
      return {std::string(finals[final_]), std::string(initials[parts_[i + 1].initial])};
    return at_border(final_, parts_[i + 1].initial);
  }

  std::vector<Parts> parts_;
  HangulStyle style_;
};

std::vector<std::string> characters_of(const std::string& text) {
  std::vector<std::string> characters;
  for (std::size_t at = 0; at < text.size(); at += characters.back().size())
    characters.push_back(text.substr(at, decode(text, at).size));
  return characters;
}

}  // namespace

bool is_all_hangul(const std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.size;
    if (c.value < first_syllable || c.value > last_syllable) return false;
  }
  return !text.empty();
}

Syllables romanise_hangul(const std::string& word, HangulStyle style) {
  return is_all_hangul(word) ? Word(parts_of(word), style).romanised() : Syllables();
}

Spellings hangul_spellings(const std::string& word) {
  Spellings spellings;
  if (!is_all_hangul(word)) return spellings;
  for (const HangulStyle style : {HangulStyle::revised, HangulStyle::syllabic, HangulStyle::mccune,
                                  HangulStyle::mccune_syllabic})
    spellings.push_back(romanise_hangul(word, style));
  return spellings;
}

KoreanNames::KoreanNames(const std::string& path) {
  if (!std::filesystem::exists(path)) return;
  const TsvFile table(path);
  table.require({"hangul", "surname", "given"});
  for (const TsvRow& row : table.rows()) {
    if (!row.cell("surname").empty()) surnames_[row.cell("hangul")] = row.values("surname");
    if (!row.cell("given").empty()) syllables_[row.cell("hangul")] = row.cell("given");
  }
}

std::size_t KoreanNames::surname_size(const std::string& name) const {
  const std::vector<std::string> syllables = characters_of(name);
  if (!is_all_hangul(name) || syllables.size() < 2 || syllables.size() > 4) return 0;
  const std::size_t two = syllables[0].size() + syllables[1].size();
  if (syllables.size() > 2 && surnames_.count(name.substr(0, two)) != 0) return two;
  return surnames_.count(syllables[0]) != 0 ? syllables[0].size() : 0;
}

Spellings KoreanNames::surname(const std::string& hangul) const {
  Spellings spellings;
  const std::map<std::string, std::vector<std::string>>::const_iterator usual =
      surnames_.find(hangul);
  if (usual != surnames_.end())
    for (const std::string& spelling : usual->second)
      add_spelling(spellings, {letters_key(spelling)});
  for (const Syllables& spelling : hangul_spellings(hangul)) add_spelling(spellings, spelling);
  return spellings;
}

Spellings KoreanNames::given(const std::string& hangul) const {
  Spellings spellings = hangul_spellings(hangul);
  const Syllables plain = romanise_hangul(hangul, HangulStyle::syllabic);
  const std::vector<std::string> characters = characters_of(hangul);
  Syllables usual = plain;
  for (std::size_t i = 0; i < plain.size(); ++i) {
    const std::map<std::string, std::string>::const_iterator found = syllables_.find(characters[i]);
    if (found == syllables_.end()) continue;
    usual[i] = found->second;
    Syllables one = plain;
    one[i] = found->second;
    add_spelling(spellings, one);
  }
  add_spelling(spellings, usual);
  return spellings;
}

}  // namespace fauxami
