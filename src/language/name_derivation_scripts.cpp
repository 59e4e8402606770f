// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Romanised kana, Hangul and Cyrillic. Tested by tests/language/derivation_test.cpp.
#include <algorithm>

#include "base/unicode.h"
#include "language/name_derivation_tools.h"

namespace fauxami {
namespace {

// Each word in one spelling after the other, the same number of spelling for all words.
Spellings combined(const std::vector<Spellings>& words) {
  std::size_t most = 0;
  for (const Spellings& spellings : words) {
    if (spellings.empty()) return {};
    most = std::max(most, spellings.size());
  }
  Spellings combinations;
  for (std::size_t k = 0; k < most; ++k) {
    Syllables all;
    for (const Spellings& spellings : words)
      all = joined(all, spellings[std::min(k, spellings.size() - 1)]);
    add_spelling(combinations, all);
  }
  return combinations;
}

// Every given name with every surname, up to a bound: the same person spells one half in one way
// and the other in another.
void add_all_pairs(const NameRow& row, const Spellings& given, const Spellings& surname,
                   FormOrigin origin, const std::string& native, std::vector<NameForm>& forms) {
  constexpr std::size_t most = 4;
  for (std::size_t s = 0; s < std::min(most, surname.size()); ++s)
    add_person(row, given, {surname[s]}, origin, native, forms);
}

void add_alone(const Spellings& spellings, FormOrigin origin, NamePart part,
               const std::string& native, std::vector<NameForm>& forms) {
  for (const Syllables& spelling : spellings) {
    std::size_t letters = 0;
    for (const std::string& syllable : spelling) letters += syllable.size();
    if (letters >= shortest_romanised) forms.push_back(derived(spelling, origin, part, 0, native));
  }
}

// "Chen" of "Chen Shui-bian" stands first in other scripts as well: its halves are not turned.
bool begins_with_surname(const NameRow& row, const Spellings& first) {
  const std::string surname = letters_key(surname_of(row));
  return std::any_of(first.begin(), first.end(), [&](const Syllables& spelling) {
    std::string letters;
    for (const std::string& syllable : spelling) letters += syllable;
    return letters == surname;
  });
}

// --- Japanese

void add_kana(const DerivationTools& tools, const NameRow& row, const std::string& native,
              std::vector<NameForm>& forms) {
  std::vector<Spellings> parts;
  for (const std::string& part : split_dots(native)) parts.push_back(tools.romaniser.kana(part));
  if (std::any_of(parts.begin(), parts.end(), [](const Spellings& s) { return s.empty(); })) return;
  const bool person = row.kind == NameKind::person;
  if (parts.size() == 1) {
    if (!person || surname_is_last(row))
      add_alone(parts[0], FormOrigin::katakana, person ? NamePart::surname : NamePart::whole,
                native, forms);
    return;
  }
  add_alone(combined(parts), FormOrigin::katakana, NamePart::whole, native, forms);
  if (!person || begins_with_surname(row, parts.front())) return;
  add_person(row, parts.front(), parts.back(), FormOrigin::katakana, native, forms);
  if (surname_is_last(row))
    add_alone(parts.back(), FormOrigin::katakana, NamePart::surname, native, forms);
}

// A name in kanji: what may differ is the order and the long vowels of the right name.
void add_respelled(const NameRow& row, std::vector<NameForm>& forms) {
  const std::string given = letters_key(given_of(row));
  const std::string surname = letters_key(row.surname);
  if (given.empty() || surname.empty()) return;
  const Spellings givens = japanese_respellings(given);
  for (const Syllables& last : japanese_respellings(surname))
    for (const Syllables& first : givens)
      for (const std::vector<std::string>& parts : {joined(first, last), joined(last, first)}) {
        NameForm form = derived(parts, FormOrigin::respelled, NamePart::whole, 0, "");
        form.kind = FormKind::alias;
        forms.push_back(std::move(form));
      }
}

void add_japanese_generics(const DerivationTools& tools, const NameRow& row,
                           const std::string& native, std::vector<NameForm>& forms) {
  for (const GenericWord& generic : tools.generics)
    for (const std::pair<std::string, std::string>& word : generic.japanese) {
      if (!ends_with(native, word.first)) continue;
      const Spellings read = japanese_respellings(letters_key(word.second));
      add_generic_tail(row, generic, read, FormOrigin::katakana, native, forms);
      const std::string rest = native.substr(0, native.size() - word.first.size());
      const Spellings head = tools.romaniser.kana(rest);
      add_half_translated(generic, head, native, forms);
      add_alone(combined({head, read}), FormOrigin::katakana, NamePart::whole, native, forms);
    }
}

// --- Korean

void add_korean_person(const DerivationTools& tools, const NameRow& row, const std::string& native,
                       std::vector<NameForm>& forms) {
  const std::vector<std::string> words = words_of(native);
  const std::size_t surname = words.size() == 1 ? tools.korean.surname_size(native) : 0;
  if (surname != 0) {
    add_all_pairs(row, tools.korean.given(native.substr(surname)),
                  tools.korean.surname(native.substr(0, surname)), FormOrigin::hangul, native,
                  forms);
    return;
  }
  const Spellings last = hangul_spellings(words.back());
  add_alone(last, FormOrigin::hangul, NamePart::surname, native, forms);
  if (words.size() < 2) return;
  std::vector<Spellings> given;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) given.push_back(hangul_spellings(words[i]));
  const Spellings first = combined(given);
  add_person(row, first, last, FormOrigin::hangul, native, forms);
}

void add_korean_thing(const DerivationTools& tools, const NameRow& row, const std::string& native,
                      std::vector<NameForm>& forms) {
  std::vector<Spellings> words;
  for (const std::string& word : words_of(native)) words.push_back(hangul_spellings(word));
  add_alone(combined(words), FormOrigin::hangul, NamePart::whole, native, forms);
  for (const GenericWord& generic : tools.generics)
    for (const std::string& word : generic.korean) {
      if (!ends_with(native, word) || native.size() == word.size()) continue;
      std::string rest = native.substr(0, native.size() - word.size());
      if (rest.back() == ' ') rest.pop_back();
      const Spellings head = hangul_spellings(rest);
      add_generic_tail(row, generic, hangul_spellings(word), FormOrigin::hangul, native, forms);
      if (!is_right_name(row, head)) add_half_translated(generic, head, native, forms);
      add_alone(combined({head, hangul_spellings(word)}), FormOrigin::hangul, NamePart::whole,
                native, forms);
    }
}

// --- Cyrillic

class CyrillicForms {
 public:
  CyrillicForms(const DerivationTools& tools, const NameRow& row, const std::string& language,
                std::vector<NameForm>& forms)
      : tools_(tools),
        row_(row),
        language_(language),
        origin_(language == "uk" ? FormOrigin::ukrainian : FormOrigin::cyrillic),
        forms_(forms) {}
  void add(const std::string& native);

 private:
  using Cases = std::vector<std::string>;
  Spellings styles(const std::string& word) const;
  void add_person_case(const Cases& given, const std::string& surname, const std::string& native);

  const DerivationTools& tools_;
  const NameRow& row_;
  const std::string& language_;
  const FormOrigin origin_;
  std::vector<NameForm>& forms_;
};

// One spelling a style; styles that agree are kept, so that words can be paired style by style.
Spellings CyrillicForms::styles(const std::string& word) const {
  Spellings spellings;
  for (const std::string& spelling : tools_.cyrillic.romanised(language_, word))
    if (!spelling.empty()) spellings.push_back({spelling});
  return spellings;
}

// The given names and the surname in one case. The given name may also stay as it was.
void CyrillicForms::add_person_case(const Cases& given, const std::string& surname,
                                    const std::string& native) {
  const Spellings last = styles(surname);
  if (surname_is_last(row_)) add_alone(last, origin_, NamePart::surname, native, forms_);
  std::vector<Spellings> first;
  for (const std::string& word : given) first.push_back(styles(word));
  if (first.empty() || last.empty()) {
    add_person(row_, {}, last, origin_, native, forms_);
    return;
  }
  Spellings firsts;
  for (std::size_t k = 0; k < last.size(); ++k) {
    Syllables all;
    for (const Spellings& word : first)
      if (!word.empty()) all = joined(all, word[std::min(k, word.size() - 1)]);
    firsts.push_back(all);
  }
  add_person(row_, firsts, last, origin_, native, forms_);
  if (given.size() > 1) add_person(row_, first.front(), last, origin_, native, forms_);
}

void CyrillicForms::add(const std::string& native) {
  const std::vector<std::string> words = words_of(native);
  if (words.empty()) return;
  std::vector<Cases> declined;
  for (const std::string& word : words) declined.push_back(tools_.cyrillic.cases(language_, word));
  const bool turned = words.size() > 1 && begins_with_surname(row_, styles(words.front()));
  for (std::size_t c = 0; c < declined.back().size(); ++c) {
    const std::string& last = declined.back()[c];
    if (last.empty()) continue;
    Cases heads;
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
      heads.push_back(c < declined[i].size() && !declined[i][c].empty() ? declined[i][c]
                                                                        : words[i]);
    if (row_.kind == NameKind::person && !turned) {
      add_person_case(heads, last, native);
      continue;
    }
    std::vector<Spellings> parts;
    for (const std::string& head : heads) parts.push_back(styles(head));
    parts.push_back(styles(last));
    add_alone(combined(parts), origin_, NamePart::whole, native, forms_);
  }
}

}  // namespace

void add_japanese(const DerivationTools& tools, const NameRow& row, std::vector<NameForm>& forms) {
  for (const std::string& native : row.in("ja")) {
    const std::size_t before = forms.size();
    add_kana(tools, row, native, forms);
    if (row.kind == NameKind::person && forms.size() == before && !is_foreign(row))
      add_respelled(row, forms);
    if (row.kind != NameKind::person) add_japanese_generics(tools, row, native, forms);
  }
}

void add_korean(const DerivationTools& tools, const NameRow& row, std::vector<NameForm>& forms) {
  for (const std::string& native : row.in("ko"))
    if (row.kind == NameKind::person)
      add_korean_person(tools, row, native, forms);
    else
      add_korean_thing(tools, row, native, forms);
}

void add_cyrillic(const DerivationTools& tools, const NameRow& row, const std::string& language,
                  std::vector<NameForm>& forms) {
  CyrillicForms cyrillic(tools, row, language, forms);
  for (const std::string& native : row.in(language)) cyrillic.add(native);
}

}  // namespace fauxami
