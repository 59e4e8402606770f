// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Romanisation by ICU, at pack build only. Tested by tests/language/romanise_test.cpp.
#include "language/romanise.h"

#include <unicode/translit.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "base/load_error.h"
#include "base/unicode.h"
#include "language/tsv_file.h"

namespace fauxami {
namespace {

using Transform = std::unique_ptr<icu::Transliterator>;

Transform make_transform(const char* id) {
  UErrorCode status = U_ZERO_ERROR;
  Transform transform(icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
  if (U_FAILURE(status) != 0 || transform == nullptr)
    throw LoadError("ICU", 0, 0,
                    "has no transform '" + std::string(id) + "'; install libicu with its data");
  return transform;
}

std::string transformed(const Transform& transform, const std::string& text) {
  icu::UnicodeString value = icu::UnicodeString::fromUTF8(text);
  transform->transliterate(value);
  std::string result;
  value.toUTF8String(result);
  return result;
}

bool is_kana(char32_t c) { return c >= 0x3041 && c <= 0x30FE && c != 0x30FB; }

bool is_all_han(const std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.size;
    const bool hangul = c.value >= 0xAC00 && c.value <= 0xD7A3;
    if (class_of(c.value) != CharacterClass::ideograph || is_kana(c.value) || hangul) return false;
  }
  return !text.empty();
}

bool is_all_kana(const std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.size;
    if (!is_kana(c.value)) return false;
  }
  return !text.empty();
}

// U with diaeresis, bare and with the four tone marks.
bool is_u_diaeresis(char32_t c) {
  return c == 0xFC || c == 0x1D6 || c == 0x1D8 || c == 0x1DA || c == 0x1DC;
}

bool has_u_diaeresis(const std::vector<std::string>& toned) {
  for (const std::string& syllable : toned)
    for (std::size_t at = 0; at < syllable.size();) {
      const CodePoint c = decode(syllable, at);
      if (is_u_diaeresis(c.value)) return true;
      at += c.size;
    }
  return false;
}

// `syllable` with its u-diaeresis spelled as given: "l" + "v", "l" + "yu".
std::string respelled(const std::string& syllable, const std::string& spelling) {
  std::string plain;
  for (std::size_t at = 0; at < syllable.size();) {
    const CodePoint c = decode(syllable, at);
    if (is_u_diaeresis(c.value))
      plain += spelling;
    else
      plain += syllable.substr(at, c.size);
    at += c.size;
  }
  return letters_key(plain);
}

std::vector<std::string> split_spaces(const std::string& text) {
  std::vector<std::string> parts(1);
  for (const char c : text)
    if (c == ' ')
      parts.emplace_back();
    else
      parts.back() += c;
  parts.erase(std::remove(parts.begin(), parts.end(), std::string()), parts.end());
  return parts;
}

std::vector<std::string> characters_of(const std::string& text) {
  std::vector<std::string> characters;
  for (std::size_t at = 0; at < text.size(); at += characters.back().size())
    characters.push_back(text.substr(at, decode(text, at).size));
  return characters;
}

std::map<std::string, std::vector<std::string>> read_readings(const std::string& path) {
  std::map<std::string, std::vector<std::string>> readings;
  if (!std::filesystem::exists(path)) return readings;
  const TsvFile table(path);
  table.require({"character", "readings"});
  for (const TsvRow& row : table.rows()) readings[row.cell("character")] = row.values("readings");
  return readings;
}

std::vector<std::pair<std::string, std::string>> read_kana(const std::string& path) {
  std::vector<std::pair<std::string, std::string>> kana;
  if (!std::filesystem::exists(path)) return kana;
  const TsvFile table(path);
  table.require({"kana", "latin"});
  for (const TsvRow& row : table.rows()) kana.emplace_back(row.cell("kana"), row.cell("latin"));
  return kana;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

// How the long vowels of a word are written: nothing, the vowel again, or Japanese spelling.
enum class LongVowel : std::uint8_t { dropped, doubled, spelled };

// The vowel under a macron, 0 for any other letter.
char macron_vowel(char32_t c) {
  switch (c) {
    case 0x101: return 'a';
    case 0x113: return 'e';
    case 0x12B: return 'i';
    case 0x14D: return 'o';
    case 0x16B: return 'u';
    default: return 0;
  }
}

std::string second_half(char vowel, LongVowel style) {
  if (style == LongVowel::dropped) return "";
  if (style == LongVowel::spelled && vowel == 'o') return "u";
  if (style == LongVowel::spelled && vowel == 'e') return "i";
  return std::string(1, vowel);
}

// A long-vowel mark that is still there belongs to a vowel of kana.tsv: it becomes its macron.
std::string with_marks(const std::string& latin) {
  const std::string mark = "\xE3\x83\xBC";
  const std::string vowels = "aeiou";
  const std::vector<std::string> macrons{"\xC4\x81", "\xC4\x93", "\xC4\xAB", "\xC5\x8D",
                                         "\xC5\xAB"};
  std::string marked = latin;
  for (std::size_t i = 0; i < vowels.size(); ++i)
    marked = replaced(marked, vowels[i] + mark, macrons[i]);
  return marked;
}

std::string with_long_vowels(const std::string& latin, LongVowel style) {
  std::string plain;
  for (std::size_t at = 0; at < latin.size();) {
    const CodePoint c = decode(latin, at);
    const char vowel = macron_vowel(c.value);
    if (vowel != 0)
      plain += vowel + second_half(vowel, style);
    else
      plain += latin.substr(at, c.size);
    at += c.size;
  }
  return letters_key(plain);
}

// The older Hepburn writes m before b, m and p.
std::string with_labials(const std::string& latin) {
  return replaced(replaced(replaced(latin, "nb", "mb"), "np", "mp"), "nm", "mm");
}

// Hepburn to Kunrei-shiki (Cabinet order of 1954), which follows the kana table.
std::string kunrei(std::string hepburn) {
  static const std::vector<std::pair<std::string, std::string>> pairs{
      {"sha", "sya"}, {"shu", "syu"}, {"sho", "syo"}, {"shi", "si"}, {"cha", "tya"},
      {"chu", "tyu"}, {"cho", "tyo"}, {"chi", "ti"},  {"tsu", "tu"}, {"ja", "zya"},
      {"ju", "zyu"},  {"jo", "zyo"},  {"ji", "zi"},   {"fu", "hu"}};
  for (const std::pair<std::string, std::string>& pair : pairs)
    hepburn = replaced(hepburn, pair.first, pair.second);
  return hepburn;
}

}  // namespace

void add_spelling(Spellings& spellings, const Syllables& syllables) {
  if (syllables.empty()) return;
  if (std::find(spellings.begin(), spellings.end(), syllables) == spellings.end())
    spellings.push_back(syllables);
}

struct Romaniser::Transforms {
  Transform names = make_transform("Han-Latin/Names");
  Transform words = make_transform("Han-Latin");
  Transform katakana = make_transform("Katakana-Latin");
  Transform hiragana = make_transform("Hiragana-Latin");
  Transform traditional = make_transform("Simplified-Traditional");
  std::map<std::string, std::vector<std::string>> readings;
  std::vector<std::pair<std::string, std::string>> kana;
};

Romaniser::Romaniser(const std::string& directory) : transforms_(std::make_unique<Transforms>()) {
  transforms_->readings = read_readings(directory + "/readings.tsv");
  transforms_->kana = read_kana(directory + "/kana.tsv");
}
Romaniser::~Romaniser() = default;
Romaniser::Romaniser(Romaniser&&) noexcept = default;

void Romaniser::add_readings(Spellings& readings, const std::vector<std::string>& toned) const {
  const std::vector<std::string> spellings = has_u_diaeresis(toned)
                                                 ? std::vector<std::string>{"u", "v", "yu"}
                                                 : std::vector<std::string>{"u"};
  for (const std::string& spelling : spellings) {
    Syllables syllables;
    for (const std::string& syllable : toned) syllables.push_back(respelled(syllable, spelling));
    if (readings.size() < most_readings) add_spelling(readings, syllables);
  }
}

Spellings Romaniser::pinyin(const std::string& han) const {
  Spellings readings;
  if (!is_all_han(han)) return readings;
  const std::vector<std::string> toned = split_spaces(transformed(transforms_->names, han));
  add_readings(readings, toned);
  add_readings(readings, split_spaces(transformed(transforms_->words, han)));
  const std::vector<std::string> characters = characters_of(han);
  for (std::size_t i = 0; i < characters.size() && characters.size() == toned.size(); ++i) {
    const std::map<std::string, std::vector<std::string>>::const_iterator others =
        transforms_->readings.find(characters[i]);
    if (others == transforms_->readings.end()) continue;
    for (const std::string& reading : others->second) {
      std::vector<std::string> changed = toned;
      changed[i] = reading;
      add_readings(readings, changed);
    }
  }
  return readings;
}

Spellings Romaniser::kana(const std::string& text) const {
  Spellings spellings;
  if (!is_all_kana(text)) return spellings;
  std::string sounds = text;
  for (const std::pair<std::string, std::string>& kana : transforms_->kana)
    sounds = replaced(sounds, kana.first, kana.second);
  const std::string latin =
      with_marks(transformed(transforms_->hiragana, transformed(transforms_->katakana, sounds)));
  for (const LongVowel style : {LongVowel::dropped, LongVowel::doubled, LongVowel::spelled}) {
    add_spelling(spellings, {with_long_vowels(latin, style)});
    add_spelling(spellings, {with_labials(with_long_vowels(latin, style))});
  }
  add_spelling(spellings, {kunrei(with_long_vowels(latin, LongVowel::dropped))});
  return spellings;
}

std::string Romaniser::traditional(const std::string& simplified) const {
  return transformed(transforms_->traditional, simplified);
}

Spellings japanese_respellings(const std::string& letters) {
  // Long o as h, u or o again; long u as u again. All are brought to the bare vowel first.
  std::string bare = replaced(replaced(letters, "ou", "o"), "oo", "o");
  bare = replaced(bare, "uu", "u");
  for (std::size_t at = bare.find("oh"); at != std::string::npos; at = bare.find("oh", at + 1))
    if (at + 2 >= bare.size() || std::string_view("aeiouy").find(bare[at + 2]) == std::string::npos)
      bare.erase(at + 1, 1);
  Spellings spellings;
  add_spelling(spellings, {bare});
  for (const char* spelling : {"ou", "oo"})
    add_spelling(spellings, {replaced(bare, "o", spelling)});
  add_spelling(spellings, {replaced(bare, "u", "uu")});
  const std::size_t first = bare.find('o');
  const std::size_t last = bare.rfind('o');
  for (const std::size_t at : {first, last})
    for (const char* spelling : {"ou", "oo"})
      if (at != std::string::npos && first != last)
        add_spelling(spellings, {std::string(bare).replace(at, 1, spelling)});
  if (first == 0) add_spelling(spellings, {"oh" + bare.substr(1)});
  add_spelling(spellings, {kunrei(bare)});
  return spellings;
}

}  // namespace fauxami
