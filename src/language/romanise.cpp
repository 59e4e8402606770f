// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Romanisation by ICU, at pack build only. Tested by tests/language/names_test.cpp.
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

bool is_all_han(const std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.size;
    if (class_of(c.value) != CharacterClass::ideograph || (c.value >= 0x3041 && c.value <= 0x30FF))
      return false;
  }
  return !text.empty();
}

// Katakana and the long-vowel mark.
bool is_all_katakana(const std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.size;
    if (c.value < 0x30A1 || c.value > 0x30FE) return false;
  }
  return !text.empty();
}

// U with diaeresis, bare and with the four tone marks.
bool is_u_diaeresis(char32_t c) {
  return c == 0xFC || c == 0x1D6 || c == 0x1D8 || c == 0x1DA || c == 0x1DC;
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

void add_reading(std::vector<Syllables>& readings, const std::vector<std::string>& toned,
                 const std::string& spelling) {
  Syllables syllables;
  for (const std::string& syllable : toned) syllables.push_back(respelled(syllable, spelling));
  if (std::find(readings.begin(), readings.end(), syllables) == readings.end())
    readings.push_back(syllables);
}

std::map<char32_t, std::string> read_letters(const std::string& path) {
  std::map<char32_t, std::string> letters;
  if (!std::filesystem::exists(path)) return letters;
  const TsvFile table(path);
  for (const TsvRow& row : table.rows())
    letters[decode(row.cell("letter"), 0).value] = row.cell("fr");
  return letters;
}

}  // namespace

struct Romaniser::Transforms {
  Transform names = make_transform("Han-Latin/Names");
  Transform words = make_transform("Han-Latin");
  Transform katakana = make_transform("Katakana-Latin");
  Transform russian = make_transform("Russian-Latin/BGN");
  Transform traditional = make_transform("Simplified-Traditional");
  std::map<char32_t, std::string> letters;
};

Romaniser::Romaniser(const std::string& cyrillic_table)
    : transforms_(std::make_unique<Transforms>()) {
  transforms_->letters = read_letters(cyrillic_table);
}
Romaniser::~Romaniser() = default;
Romaniser::Romaniser(Romaniser&&) noexcept = default;

std::vector<Syllables> Romaniser::pinyin(const std::string& han) const {
  std::vector<Syllables> readings;
  if (!is_all_han(han)) return readings;
  for (const Transform* transform : {&transforms_->names, &transforms_->words}) {
    const std::vector<std::string> toned = split_spaces(transformed(*transform, han));
    for (const char* spelling : {"u", "v", "yu"}) add_reading(readings, toned, spelling);
  }
  return readings;
}

std::string Romaniser::hepburn(const std::string& katakana) const {
  return is_all_katakana(katakana) ? letters_key(transformed(transforms_->katakana, katakana))
                                   : std::string();
}

std::vector<std::string> Romaniser::cyrillic(const std::string& word) const {
  std::vector<std::string> results;
  results.push_back(letters_key(transformed(transforms_->russian, word)));
  std::string naive;
  const std::string lower = to_lower(word);
  for (std::size_t at = 0; at < lower.size();) {
    const CodePoint c = decode(lower, at);
    at += c.size;
    const std::map<char32_t, std::string>::const_iterator letter =
        transforms_->letters.find(c.value);
    if (letter == transforms_->letters.end()) return results;
    naive += letter->second;
  }
  if (letters_key(naive) != results.front()) results.push_back(letters_key(naive));
  return results;
}

std::string Romaniser::traditional(const std::string& simplified) const {
  return transformed(transforms_->traditional, simplified);
}

}  // namespace fauxami
