// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Pinyin to Wade-Giles. Tested by tests/language/romanise_test.cpp.
#include "language/wade_giles.h"

#include <array>
#include <string_view>
#include <utility>

namespace fauxami {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::size_t most_spellings = 6;

constexpr std::array<Pair, 20> initials{
    {{"zh", "ch"}, {"ch", "ch"}, {"sh", "sh"}, {"b", "p"},  {"p", "p"},  {"d", "t"}, {"t", "t"},
     {"g", "k"},   {"k", "k"},   {"j", "ch"},  {"q", "ch"}, {"x", "hs"}, {"r", "j"}, {"z", "ts"},
     {"c", "ts"},  {"m", "m"},   {"f", "f"},   {"n", "n"},  {"l", "l"},  {"h", "h"}}};

// Whole syllables that the parts below do not give; the second spelling is the careless one.
struct Whole {
  std::string_view pinyin, wade, careless;
};
constexpr std::array<Whole, 18> wholes{{{"zhi", "chih", "chi"},
                                        {"chi", "chih", "chi"},
                                        {"shi", "shih", "shi"},
                                        {"ri", "jih", "ji"},
                                        {"zi", "tzu", "tsu"},
                                        {"ci", "tzu", "tsu"},
                                        {"si", "ssu", "szu"},
                                        {"er", "erh", "er"},
                                        {"yi", "i", "yi"},
                                        {"you", "yu", "you"},
                                        {"yan", "yen", "yan"},
                                        {"ye", "yeh", "ye"},
                                        {"yong", "yung", "yong"},
                                        {"yue", "yueh", "yue"},
                                        {"e", "o", "e"},
                                        {"ge", "ko", "ke"},
                                        {"ke", "ko", "ke"},
                                        {"he", "ho", "he"}}};

constexpr std::array<Pair, 6> finals{
    {{"ong", "ung"}, {"ian", "ien"}, {"ie", "ieh"}, {"ue", "ueh"}, {"uo", "o"}, {"ui", "ui"}}};

bool starts_with(std::string_view text, std::string_view head) {
  return text.substr(0, head.size()) == head;
}

bool ends_with(std::string_view text, std::string_view tail) {
  return text.size() >= tail.size() && text.substr(text.size() - tail.size()) == tail;
}

// "guo" keeps its u, "duo" does not; "gui" is kuei.
std::string final_of(std::string_view initial, std::string_view rest) {
  const bool guttural = initial == "g" || initial == "k" || initial == "h" || initial == "sh";
  if (guttural && rest == "uo") return "uo";
  if ((initial == "g" || initial == "k") && rest == "ui") return "uei";
  if (rest == "iong") return "iung";
  for (const Pair& pair : finals)
    if (ends_with(rest, pair.first))
      return std::string(rest.substr(0, rest.size() - pair.first.size())) +
             std::string(pair.second);
  return std::string(rest);
}

std::string by_parts(std::string_view syllable) {
  for (const Pair& initial : initials)
    if (starts_with(syllable, initial.first))
      return std::string(initial.second) +
             final_of(initial.first, syllable.substr(initial.first.size()));
  return std::string(syllable);
}

// The spellings of one syllable, the system's first.
std::vector<std::string> syllable_spellings(const std::string& syllable) {
  for (const Whole& whole : wholes)
    if (whole.pinyin == syllable) return {std::string(whole.wade), std::string(whole.careless)};
  const std::string system = by_parts(syllable);
  if (starts_with(system, "hs")) return {system, "s" + system.substr(2), "sh" + system.substr(2)};
  if (ends_with(system, "ieh") || ends_with(system, "ueh"))
    return {system, system.substr(0, system.size() - 1)};
  if (ends_with(system, "ung") && ends_with(syllable, "ong"))
    return {system, system.substr(0, system.size() - 3) + "ong"};
  if (ends_with(system, "ien")) return {system, system.substr(0, system.size() - 2) + "an"};
  return {system};
}

}  // namespace

Spellings wade_giles(const Syllables& pinyin) {
  Spellings spellings(1);
  for (const std::string& syllable : pinyin)
    spellings[0].push_back(syllable_spellings(syllable)[0]);
  for (std::size_t i = 0; i < pinyin.size(); ++i) {
    const std::vector<std::string> choices = syllable_spellings(pinyin[i]);
    for (std::size_t k = 1; k < choices.size() && spellings.size() < most_spellings; ++k) {
      Syllables careless = spellings[0];
      careless[i] = choices[k];
      add_spelling(spellings, careless);
    }
  }
  return spellings;
}

}  // namespace fauxami
