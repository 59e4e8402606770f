// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// What the scripts of NameDerivation share. Tested by tests/language/names_test.cpp.
#include "language/name_derivation_tools.h"

#include <algorithm>

#include "base/text_hash.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

bool has_dot(const std::string& name) { return split_dots(name).size() > 1; }

std::size_t count_of(FormOrigin origin, const Syllables& syllables) {
  return origin == FormOrigin::pinyin ? syllables.size() : 0;
}

// Syllables of the romanised half and one for the right half; none where syllables do not count.
std::size_t half_count(FormOrigin origin, const Syllables& syllables) {
  return origin == FormOrigin::pinyin ? syllables.size() + 1 : 0;
}

// An initial before or after the right half is an initial.
bool is_long_enough(const Syllables& half) {
  std::size_t letters = 0;
  for (const std::string& syllable : half) letters += syllable.size();
  return letters > 2;
}

}  // namespace

DerivationTools::DerivationTools(const std::string& directory)
    : romaniser(directory),
      cyrillic(directory),
      korean(directory + "/hangul_spellings.tsv"),
      generics(read_generic_words(directory)),
      compound_surnames(read_lines(directory + "/compound_surnames.txt")) {
  const std::vector<std::string> keys = read_lines(directory + "/surname_first.txt");
  surname_first.insert(keys.begin(), keys.end());
}

std::vector<std::string> pieces_of(const std::string& name) {
  std::vector<std::string> pieces;
  bool open = false;
  for (std::size_t at = 0; at < name.size();) {
    const CodePoint c = decode(name, at);
    const std::string letter = letters_key(name.substr(at, c.size));
    at += c.size;
    const bool ideograph = class_of(c.value) == CharacterClass::ideograph;
    if (!letter.empty() && (!open || ideograph)) pieces.emplace_back();
    if (!letter.empty()) pieces.back() += letter;
    open = !letter.empty() && !ideograph;
  }
  return pieces;
}

std::vector<std::string> joined(std::vector<std::string> first,
                                const std::vector<std::string>& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

NameForm listed(const std::string& text, FormKind kind, NamePart part) {
  NameForm form{pieces_of(text), kind, FormOrigin::listed, part, 0, "", 0};
  const std::string first_word = text.substr(0, text.find(' '));
  if (is_lower(decode(text, 0).value)) form.lower_first = hash_word(first_word);
  return form;
}

NameForm derived(std::vector<std::string> parts, FormOrigin origin, NamePart part,
                 std::size_t syllables, const std::string& from) {
  return {std::move(parts),
          FormKind::transliteration,
          origin,
          part,
          static_cast<std::uint8_t>(syllables),
          from,
          0};
}

std::vector<std::string> split_dots(const std::string& name) {
  std::vector<std::string> parts(1);
  for (std::size_t at = 0; at < name.size();) {
    const CodePoint c = decode(name, at);
    if (c.value == 0xB7 || c.value == 0x30FB || c.value == 0x2027)
      parts.emplace_back();
    else
      parts.back() += name.substr(at, c.size);
    at += c.size;
  }
  return parts;
}

std::vector<std::string> words_of(const std::string& name) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t space = std::min(name.find(' ', at), name.size());
    if (space > at) words.push_back(name.substr(at, space - at));
    at = space + 1;
  }
  return words;
}

bool starts_with(const std::string& text, const std::string& head) {
  return text.compare(0, head.size(), head) == 0;
}

bool ends_with(const std::string& text, const std::string& tail) {
  return text.size() >= tail.size() &&
         text.compare(text.size() - tail.size(), tail.size(), tail) == 0;
}

std::size_t code_points(const std::string& text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) at += decode(text, at).size;
  return count;
}

bool is_foreign(const NameRow& row) {
  for (const std::string tag : {"zh-Hans", "zh-Hant"}) {
    const std::vector<std::string>& names = row.in(tag);
    if (std::any_of(names.begin(), names.end(), has_dot)) return true;
  }
  return false;
}

std::string surname_of(const NameRow& row) {
  const std::string& name = row.in("fr").front();
  return row.surname.empty() ? name.substr(name.rfind(' ') + 1) : row.surname;
}

bool surname_is_last(const NameRow& row) {
  return ends_with(row.in("fr").front(), surname_of(row));
}

std::string given_of(const NameRow& row) {
  const std::string& name = row.in("fr").front();
  const std::size_t surname = surname_of(row).size();
  if (name.size() <= surname + 1) return "";
  if (surname_is_last(row)) return name.substr(0, name.size() - surname - 1);
  return starts_with(name, surname_of(row)) ? name.substr(surname + 1) : std::string();
}

void add_person(const NameRow& row, const Spellings& given, const Spellings& surname,
                FormOrigin origin, const std::string& native, std::vector<NameForm>& forms) {
  const std::vector<std::string> right_given = pieces_of(given_of(row));
  const std::vector<std::string> right_surname = pieces_of(surname_of(row));
  for (std::size_t k = 0; k < std::max(given.size(), surname.size()); ++k) {
    if (given.empty() || surname.empty()) break;
    const Syllables& first = given[std::min(k, given.size() - 1)];
    const Syllables& last = surname[std::min(k, surname.size() - 1)];
    const std::size_t count = count_of(origin, first) + count_of(origin, last);
    forms.push_back(derived(joined(first, last), origin, NamePart::whole, count, native));
    forms.push_back(derived(joined(last, first), origin, NamePart::whole, count, native));
  }
  for (const Syllables& last : surname)
    if (!right_given.empty() && last != right_surname && is_long_enough(last))
      forms.push_back(derived(joined(right_given, last), FormOrigin::mixed, NamePart::whole,
                              half_count(origin, last), native));
  for (const Syllables& first : given)
    if (!right_surname.empty() && first != right_given && is_long_enough(first))
      forms.push_back(derived(joined(first, right_surname), FormOrigin::mixed, NamePart::whole,
                              half_count(origin, first), native));
}

void add_generic_tail(const NameRow& row, const GenericWord& generic, const Spellings& tail,
                      FormOrigin origin, const std::string& native, std::vector<NameForm>& forms) {
  for (const std::string tag : {"fr", "en"})
    for (const std::string& name : row.in(tag))
      for (const std::string& translation : generic.translations) {
        if (!ends_with(name, " " + translation)) continue;
        const std::string head = name.substr(0, name.size() - translation.size() - 1);
        for (const Syllables& spelling : tail)
          forms.push_back(derived(joined(pieces_of(head), spelling), origin, NamePart::whole,
                                  spelling.size() + 1, native));
      }
}

void add_half_translated(const GenericWord& generic, const Spellings& rest,
                         const std::string& native, std::vector<NameForm>& forms) {
  for (const Syllables& syllables : rest)
    for (const std::string& translation : generic.translations) {
      const std::vector<std::string> word = pieces_of(translation);
      NameForm before = derived(joined(word, syllables), FormOrigin::generic, NamePart::whole,
                                syllables.size() + 1, native);
      if (is_lower(decode(translation, 0).value)) before.lower_first = hash_word(translation);
      forms.push_back(before);
      if (word.size() == 1)
        forms.push_back(derived(joined(syllables, word), FormOrigin::generic, NamePart::whole,
                                syllables.size() + 1, native));
    }
}

bool is_right_name(const NameRow& row, const Spellings& rest) {
  std::vector<std::string> right = row.in("fr");
  right.insert(right.end(), row.aliases.begin(), row.aliases.end());
  for (const Syllables& syllables : rest) {
    std::string key;
    for (const std::string& syllable : syllables) key += syllable;
    for (const std::string& name : right)
      if (letters_key(name) == key) return true;
  }
  return false;
}

}  // namespace fauxami
