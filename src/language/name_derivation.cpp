// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Forms of a name on a page. Tested by tests/language/names_test.cpp and derivation_test.cpp.
#include "language/name_derivation.h"

#include <algorithm>
#include <set>

#include "base/text_hash.h"
#include "base/unicode.h"
#include "language/name_derivation_tools.h"

namespace fauxami {
namespace {

bool is_own_script(const std::string& name) {
  const char32_t first = decode(name, 0).value;
  return class_of(first) != CharacterClass::ideograph && (first < 0x370 || first >= 0x1E00);
}

bool holds(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::size_t shortest_exonym = 5;  // shorter ones are codes and other words

// A place is known by other names in other languages; other entities keep theirs.
void add_exonyms(const NameRow& row, const std::string& language, std::vector<NameForm>& forms) {
  if (row.kind != NameKind::place) return;
  for (const std::string tag : {"en", "es", "pt", "de", "it"}) {
    if (tag == language) continue;
    for (const std::string& name : row.in(tag)) {
      if (!is_own_script(name) || holds(row.in(language), name) || holds(row.in("fr"), name) ||
          holds(row.aliases, name))
        continue;
      forms.push_back(listed(name, FormKind::alias));
      if (code_points(name) >= shortest_exonym) forms.back().origin = FormOrigin::exonym;
    }
  }
}

void add_right(const NameRow& row, const std::string& language, std::vector<NameForm>& forms) {
  FormKind kind = FormKind::canonical;
  std::vector<std::string> tags{language, "fr"};
  if (row.kind != NameKind::place) tags.emplace_back("en");
  for (const std::string& tag : tags)
    for (const std::string& name : row.in(tag)) {
      if (!is_own_script(name)) continue;
      forms.push_back(listed(name, kind));
      kind = FormKind::alias;
    }
  for (const std::string& alias : row.aliases) forms.push_back(listed(alias, FormKind::alias));
  add_exonyms(row, language, forms);
  if (!row.surname.empty())
    forms.push_back(listed(row.surname, FormKind::alias, NamePart::surname));
}

// A surname of one syllable, as Chinese and Korean ones are: "Lee", "Huang", "Choi".
bool is_one_syllable(const std::string& surname) {
  const std::string vowels = "aeiouy";
  std::uint32_t groups = 0;
  bool open = false;
  for (const char c : letters_key(surname)) {
    const bool vowel = vowels.find(c) != std::string::npos;
    if (vowel && !open) ++groups;
    open = vowel;
  }
  return groups < 2;
}

// French has one order for a person whose people say the surname first: as they do, or the other
// one for the Japanese and for those that are listed. Chinese who go by a Western given name are
// also named in their own order.
bool has_one_order(const DerivationTools& tools, const NameRow& row) {
  if (row.kind != NameKind::person) return false;
  if (tools.surname_first.count(row.key) != 0) return true;
  if (is_foreign(row) || (row.in("zh-Hans").empty() && row.in("zh-Hant").empty())) return false;
  return !surname_is_last(row) || !is_one_syllable(surname_of(row));
}

// "Jaeyong Lee" for "Lee Jae-yong": right letters, wrong order.
void add_swapped(const DerivationTools& tools, const NameRow& row, std::vector<NameForm>& forms) {
  const std::string given = given_of(row);
  if (given.empty() || !has_one_order(tools, row)) return;
  const std::string surname = surname_of(row);
  forms.push_back(listed(surname_is_last(row) ? surname + " " + given : given + " " + surname,
                         FormKind::alias));
  forms.back().origin = FormOrigin::swapped;
}

void add_listed_wrong(const NameRow& row, std::vector<NameForm>& forms) {
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

// "Ajax", a word of "Ajax Amsterdam", is right whatever it was derived from.
void drop_own_words(std::vector<NameForm>& forms) {
  std::set<std::string> own;
  for (const NameForm& form : forms)
    if (form.kind == FormKind::canonical || form.kind == FormKind::alias)
      own.insert(form.parts.begin(), form.parts.end());
  const auto is_own = [&](const NameForm& form) {
    std::string key;
    for (const std::string& part : form.parts) key += part;
    return form.kind == FormKind::transliteration && own.count(key) != 0;
  };
  forms.erase(std::remove_if(forms.begin(), forms.end(), is_own), forms.end());
}

// A part that may stand alone for the person: after the last dot, or the last word of a foreign
// name in Cyrillic or Hangul.
void add_native(const NameRow& row, const std::string& native, const std::string& tag,
                std::vector<NameForm>& forms) {
  forms.push_back(listed(native, FormKind::native));
  std::vector<std::string> parts = split_dots(native);
  const bool spaced = tag == "ru" || tag == "uk" || tag == "ko";
  if (parts.size() < 2 && spaced && row.kind == NameKind::person) parts = words_of(native);
  if (parts.size() > 1 && code_points(parts.back()) > 1 && !is_own_script(parts.back()))
    forms.push_back(listed(parts.back(), FormKind::native, NamePart::surname));
}

}  // namespace

struct NameDerivation::Tools : DerivationTools {
  using DerivationTools::DerivationTools;
};

NameDerivation::NameDerivation(const std::string& directory)
    : tools_(std::make_unique<Tools>(directory)) {}
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
  add_right(row, language, forms);
  // Before the aliases: the first reading of a form counts.
  for (const std::string& form : row.forbidden)
    forms.insert(forms.begin() + 1, listed(form, FormKind::forbidden));
  for (const std::string tag : {"zh-Hans", "zh-Hant", "ja", "ko", "ru", "uk", "ar"})
    for (const std::string& native : native_forms(row, tag)) add_native(row, native, tag, forms);
  if (set == FormSet::right_and_native) return forms;
  add_swapped(*tools_, row, forms);
  add_listed_wrong(row, forms);
  add_chinese(*tools_, row, forms);
  add_japanese(*tools_, row, forms);
  add_korean(*tools_, row, forms);
  add_cyrillic(*tools_, row, "ru", forms);
  add_cyrillic(*tools_, row, "uk", forms);
  drop_own_words(forms);
  return forms;
}

}  // namespace fauxami
