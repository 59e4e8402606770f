// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Forms of a name on a page. Tested by tests/language/names_test.cpp.
#include "language/name_derivation.h"

#include <algorithm>

#include "base/text_hash.h"
#include "base/unicode.h"
#include "language/romanise.h"

namespace fauxami {
namespace {

// Pieces of letters, digits and ideographs; each ideograph is a piece of its own.
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

// Shorter romanised words look like too many others.
constexpr std::size_t shortest_romanised = 4;

std::vector<std::string> joined(std::vector<std::string> first,
                                const std::vector<std::string>& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

NameForm listed(const std::string& text, FormKind kind, NamePart part = NamePart::whole) {
  NameForm form{pieces_of(text), kind, FormOrigin::listed, part, 0, "", 0};
  const std::string first_word = text.substr(0, text.find(' '));
  if (is_lower(decode(text, 0).value)) form.lower_first = hash_word(first_word);
  return form;
}

std::uint8_t count_of(const Syllables& syllables) {
  return static_cast<std::uint8_t>(syllables.size());
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

// "A<dot>B" -> "A", "B": Chinese and Japanese write a middle dot between the parts of a foreign
// name.
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

bool has_dot(const std::string& name) { return split_dots(name).size() > 1; }

// Names of East Asian persons are one run of characters; a foreign name shows a dot in one of its
// forms.
bool is_foreign(const NameRow& row) {
  const std::vector<std::string>& forms = row.in("zh-Hans");
  return std::any_of(forms.begin(), forms.end(), has_dot);
}

// A name that French writes surname first keeps that order in Cyrillic and katakana: what stands
// last there is a given name.
bool surname_is_last(const NameRow& row) {
  const std::string& canonical = row.in("fr").front();
  return ends_with(canonical, row.surname);
}

}  // namespace

struct NameDerivation::Tools {
  Romaniser romaniser;
  std::vector<GenericWord> generics;
  std::vector<std::string> compound_surnames;
  std::vector<std::string> case_endings;

  void add_native_person(const std::string& native, std::vector<NameForm>& forms) const;
  void add_foreign_person(const NameRow& row, const std::string& native,
                          std::vector<NameForm>& forms) const;
  void add_whole(const std::string& native, FormOrigin origin, std::vector<NameForm>& forms) const;
  void add_generics(const NameRow& row, const std::string& native,
                    std::vector<NameForm>& forms) const;
  bool is_right_name(const NameRow& row, const std::string& rest) const;
  void add_half_translated(const std::string& native, const std::string& rest,
                           const GenericWord& generic, std::vector<NameForm>& forms) const;
  void add_chinese(const NameRow& row, std::vector<NameForm>& forms) const;
  void add_japanese(const NameRow& row, std::vector<NameForm>& forms) const;
  std::vector<std::string> declined(const std::string& word) const;
  void add_russian_thing(const std::string& native, std::vector<NameForm>& forms) const;
  void add_russian(const NameRow& row, std::vector<NameForm>& forms) const;
  void add_right(const NameRow& row, const std::string& language,
                 std::vector<NameForm>& forms) const;
  void add_listed_wrong(const NameRow& row, std::vector<NameForm>& forms) const;
};

// Surname first as in Chinese, and given name first as a machine may turn it.
void NameDerivation::Tools::add_native_person(const std::string& native,
                                              std::vector<NameForm>& forms) const {
  const bool compound =
      std::any_of(compound_surnames.begin(), compound_surnames.end(),
                  [&](const std::string& surname) { return starts_with(native, surname); });
  for (const Syllables& syllables : romaniser.pinyin(native)) {
    const std::ptrdiff_t surname_size = compound && syllables.size() > 2 ? 2 : 1;
    const Syllables surname(syllables.begin(), syllables.begin() + surname_size);
    const Syllables given(syllables.begin() + surname_size, syllables.end());
    forms.push_back(
        derived(syllables, FormOrigin::pinyin, NamePart::whole, syllables.size(), native));
    if (given.empty()) continue;
    forms.push_back(derived(joined(given, surname), FormOrigin::pinyin, NamePart::whole,
                            syllables.size(), native));
    if (given.size() > 1)
      forms.push_back(derived(given, FormOrigin::pinyin, NamePart::given, given.size(), native));
  }
}

// A form without a dot is the surname alone; with one, the whole and both half-right mixtures.
void NameDerivation::Tools::add_foreign_person(const NameRow& row, const std::string& native,
                                               std::vector<NameForm>& forms) const {
  const std::vector<std::string> parts = split_dots(native);
  const std::string& canonical = row.in("fr").front();
  const std::vector<std::string> right_given = pieces_of(canonical.substr(0, canonical.find(' ')));
  for (const Syllables& surname : romaniser.pinyin(parts.back())) {
    forms.push_back(
        derived(surname, FormOrigin::pinyin, NamePart::surname, surname.size(), native));
    forms.push_back(derived(joined(right_given, surname), FormOrigin::mixed, NamePart::whole,
                            surname.size() + 1, native));
    if (parts.size() < 2) continue;
    for (const Syllables& given : romaniser.pinyin(parts.front())) {
      const std::size_t syllables = given.size() + surname.size();
      forms.push_back(
          derived(joined(given, surname), FormOrigin::pinyin, NamePart::whole, syllables, native));
      forms.push_back(
          derived(joined(surname, given), FormOrigin::pinyin, NamePart::whole, syllables, native));
      forms.push_back(derived(joined(given, pieces_of(row.surname)), FormOrigin::mixed,
                              NamePart::whole, given.size() + 1, native));
    }
  }
}

void NameDerivation::Tools::add_whole(const std::string& native, FormOrigin origin,
                                      std::vector<NameForm>& forms) const {
  for (const Syllables& syllables : romaniser.pinyin(native))
    forms.push_back(derived(syllables, origin, NamePart::whole, count_of(syllables), native));
}

void NameDerivation::Tools::add_half_translated(const std::string& native, const std::string& rest,
                                                const GenericWord& generic,
                                                std::vector<NameForm>& forms) const {
  if (code_points(rest) < 2) return;
  for (const Syllables& syllables : romaniser.pinyin(rest))
    for (const std::string& translation : generic.translations) {
      const std::vector<std::string> word = pieces_of(translation);
      NameForm before = derived(joined(word, syllables), FormOrigin::generic, NamePart::whole,
                                syllables.size() + 1, native);
      if (is_lower(decode(translation, 0).value)) before.lower_first = hash_word(translation);
      forms.push_back(before);
      forms.push_back(derived(joined(syllables, word), FormOrigin::generic, NamePart::whole,
                              syllables.size() + 1, native));
    }
}

// "Agence Xinhua" is right: the pinyin of the rest is the French name.
bool NameDerivation::Tools::is_right_name(const NameRow& row, const std::string& rest) const {
  std::vector<std::string> right = row.in("fr");
  right.insert(right.end(), row.aliases.begin(), row.aliases.end());
  for (const Syllables& syllables : romaniser.pinyin(rest)) {
    std::string key;
    for (const std::string& syllable : syllables) key += syllable;
    for (const std::string& name : right)
      if (letters_key(name) == key) return true;
  }
  return false;
}

void NameDerivation::Tools::add_generics(const NameRow& row, const std::string& native,
                                         std::vector<NameForm>& forms) const {
  for (const GenericWord& generic : generics) {
    if (native.size() <= generic.native.size()) continue;
    const std::size_t rest = native.size() - generic.native.size();
    if (ends_with(native, generic.native) && !is_right_name(row, native.substr(0, rest)))
      add_half_translated(native, native.substr(0, rest), generic, forms);
    if (starts_with(native, generic.native) &&
        !is_right_name(row, native.substr(generic.native.size())))
      add_half_translated(native, native.substr(generic.native.size()), generic, forms);
  }
}

void NameDerivation::Tools::add_chinese(const NameRow& row, std::vector<NameForm>& forms) const {
  const bool person = row.kind == NameKind::person;
  std::vector<std::string> natives = row.in("zh-Hans");
  natives.insert(natives.end(), row.in("zh-Hant").begin(), row.in("zh-Hant").end());
  for (const std::string& native : natives) {
    if (person && is_foreign(row)) add_foreign_person(row, native, forms);
    if (person && !is_foreign(row)) add_native_person(native, forms);
    if (person) continue;
    add_whole(native, FormOrigin::pinyin, forms);
    add_generics(row, native, forms);
  }
  for (const std::string& nickname : row.nicknames)
    add_whole(nickname, FormOrigin::nickname, forms);
}

void NameDerivation::Tools::add_japanese(const NameRow& row, std::vector<NameForm>& forms) const {
  for (const std::string& native : row.in("ja")) {
    const std::vector<std::string> parts = split_dots(native);
    const std::string last = romaniser.hepburn(parts.back());
    if (last.size() < shortest_romanised) continue;
    const bool person = row.kind == NameKind::person;
    if (!person || surname_is_last(row))
      forms.push_back(derived({last}, FormOrigin::katakana,
                              person ? NamePart::surname : NamePart::whole, 0, native));
    if (parts.size() > 1 && !romaniser.hepburn(parts.front()).empty())
      forms.push_back(derived({romaniser.hepburn(parts.front()), last}, FormOrigin::katakana,
                              NamePart::whole, 0, native));
  }
}

bool ends_in_consonant(const std::string& letters) {
  return std::string_view("aeiouy").find(letters.back()) == std::string_view::npos;
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

// Russian declines names that end in a consonant: a machine may keep the ending of the case. Each
// inner vector is one way to write the word.
std::vector<std::string> NameDerivation::Tools::declined(const std::string& word) const {
  std::vector<std::string> forms;
  for (const std::string& ending : case_endings)
    for (const std::string& last : romaniser.cyrillic(word)) {
      if (last.size() < shortest_romanised || (ending != "-" && !ends_in_consonant(last))) continue;
      forms.push_back(ending == "-" ? last : last + ending);
    }
  return forms;
}

// A name of several words is written whole: its last word alone ("bank") is anybody's.
void NameDerivation::Tools::add_russian_thing(const std::string& native,
                                              std::vector<NameForm>& forms) const {
  const std::vector<std::string> words = words_of(native);
  std::vector<std::string> head;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const std::vector<std::string> romanised = romaniser.cyrillic(words[i]);
    if (romanised.empty()) return;
    head.push_back(romanised.front());
  }
  for (const std::string& last : declined(words.back()))
    forms.push_back(
        derived(joined(head, {last}), FormOrigin::cyrillic, NamePart::whole, 0, native));
}

void NameDerivation::Tools::add_russian(const NameRow& row, std::vector<NameForm>& forms) const {
  const std::string& canonical = row.in("fr").front();
  const std::vector<std::string> right_given = pieces_of(canonical.substr(0, canonical.find(' ')));
  for (const std::string& native : row.in("ru")) {
    if (row.kind != NameKind::person) {
      add_russian_thing(native, forms);
      continue;
    }
    const std::size_t space = native.rfind(' ');
    for (const std::string& last :
         declined(space == std::string::npos ? native : native.substr(space + 1))) {
      if (surname_is_last(row))
        forms.push_back(derived({last}, FormOrigin::cyrillic, NamePart::surname, 0, native));
      if (space == std::string::npos) continue;
      for (const std::string& given : romaniser.cyrillic(native.substr(0, space)))
        forms.push_back(derived({given, last}, FormOrigin::cyrillic, NamePart::whole, 0, native));
      forms.push_back(
          derived(joined(right_given, {last}), FormOrigin::mixed, NamePart::whole, 0, native));
    }
  }
}

void NameDerivation::Tools::add_right(const NameRow& row, const std::string& language,
                                      std::vector<NameForm>& forms) const {
  FormKind kind = FormKind::canonical;
  for (const std::string& tag : {language, std::string("fr"), std::string("en")})
    for (const std::string& name : row.in(tag)) {
      if (class_of(decode(name, 0).value) == CharacterClass::ideograph) continue;
      forms.push_back(listed(name, kind));
      kind = FormKind::alias;
    }
  for (const std::string& alias : row.aliases) forms.push_back(listed(alias, FormKind::alias));
  if (!row.surname.empty())
    forms.push_back(listed(row.surname, FormKind::alias, NamePart::surname));
}

void NameDerivation::Tools::add_listed_wrong(const NameRow& row,
                                             std::vector<NameForm>& forms) const {
  const std::string native = row.in("zh-Hans").empty() ? std::string() : row.in("zh-Hans").front();
  for (const std::string& wrong : row.wrong) {
    forms.push_back(listed(wrong, FormKind::wrong_sense));
    forms.back().from = native;
  }
  for (const std::string& literal : row.literal) {
    forms.push_back(listed(literal, FormKind::literal));
    forms.back().from = row.nicknames.empty() ? native : row.nicknames.front();
  }
}

NameDerivation::NameDerivation(const std::string& directory)
    : tools_(std::make_unique<Tools>(Tools{Romaniser(directory + "/cyrillic.tsv"),
                                           read_generic_words(directory),
                                           read_lines(directory + "/compound_surnames.txt"),
                                           read_lines(directory + "/case_endings.txt")})) {}
NameDerivation::~NameDerivation() = default;
NameDerivation::NameDerivation(NameDerivation&&) noexcept = default;

std::vector<std::string> NameDerivation::native_forms(const NameRow& row,
                                                      const std::string& language) const {
  std::vector<std::string> natives = row.in(language);
  if (language == "zh-Hant" && natives.empty()) natives = row.in("zh-Hans");
  if (language == "zh-Hans" || language == "zh-Hant")
    natives.insert(natives.end(), row.nicknames.begin(), row.nicknames.end());
  // Characters that have a traditional form are often written in the simplified one all the same.
  const std::size_t count = language == "zh-Hant" ? natives.size() : 0;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string traditional = tools_->romaniser.traditional(natives[i]);
    if (traditional != natives[i]) natives.push_back(traditional);
  }
  return natives;
}

std::vector<NameForm> NameDerivation::forms(const NameRow& row, const std::string& language,
                                            FormSet set) const {
  std::vector<NameForm> forms;
  tools_->add_right(row, language, forms);
  // Before the aliases: the first reading of a form counts.
  for (const std::string& form : row.forbidden)
    forms.insert(forms.begin() + 1, listed(form, FormKind::forbidden));
  for (const std::string tag : {"zh-Hans", "zh-Hant", "ja", "ko", "ru"})
    for (const std::string& native : native_forms(row, tag)) {
      forms.push_back(listed(native, FormKind::native));
      const std::vector<std::string> parts = split_dots(native);
      if (parts.size() > 1)
        forms.push_back(listed(parts.back(), FormKind::native, NamePart::surname));
    }
  if (set == FormSet::right_and_native) return forms;
  tools_->add_listed_wrong(row, forms);
  tools_->add_chinese(row, forms);
  tools_->add_japanese(row, forms);
  tools_->add_russian(row, forms);
  return forms;
}

}  // namespace fauxami
