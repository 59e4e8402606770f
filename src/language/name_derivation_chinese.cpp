// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Pinyin and Wade-Giles of names. Tested by tests/language/names_test.cpp, derivation_test.cpp.
#include <algorithm>

#include "base/unicode.h"
#include "language/name_derivation_tools.h"
#include "language/wade_giles.h"

namespace fauxami {
namespace {

constexpr std::size_t sure_given = 3;  // syllables from which a given name alone is no other word

class ChineseForms {
 public:
  ChineseForms(const DerivationTools& tools, const NameRow& row, std::vector<NameForm>& forms)
      : tools_(tools), row_(row), forms_(forms) {}
  void add(const std::string& native);
  void add_wade(const std::string& native);
  void add_whole(const std::string& native, FormOrigin origin);

 private:
  void add_native_person(const std::string& native);
  void add_person_spelling(const std::string& native, const Syllables& syllables,
                           FormOrigin origin);
  void add_foreign_person(const std::string& native);
  void accept_from(std::size_t first);
  void add_generics(const std::string& native);
  std::size_t surname_size(const std::string& native, const Syllables& syllables) const;
  void push(std::vector<std::string> parts, FormOrigin origin, NamePart part,
            const std::string& native) {
    const std::size_t syllables = parts.size();
    forms_.push_back(derived(std::move(parts), origin, part, syllables, native));
  }

  const DerivationTools& tools_;
  const NameRow& row_;
  std::vector<NameForm>& forms_;
};

std::size_t ChineseForms::surname_size(const std::string& native,
                                       const Syllables& syllables) const {
  const std::vector<std::string>& compound = tools_.compound_surnames;
  const bool two = std::any_of(compound.begin(), compound.end(), [&](const std::string& surname) {
    return starts_with(native, surname);
  });
  return two && syllables.size() > 2 ? 2 : 1;
}

// Surname first as in Chinese, and given name first as a machine may turn it.
void ChineseForms::add_person_spelling(const std::string& native, const Syllables& syllables,
                                       FormOrigin origin) {
  const std::ptrdiff_t size = static_cast<std::ptrdiff_t>(surname_size(native, syllables));
  const Syllables surname(syllables.begin(), syllables.begin() + size);
  const Syllables given(syllables.begin() + size, syllables.end());
  push(syllables, origin, NamePart::whole, native);
  if (given.empty()) return;
  push(joined(given, surname), origin, NamePart::whole, native);
  if (given.size() > 1 && origin == FormOrigin::pinyin)
    push(given, origin, NamePart::given, native);
}

void ChineseForms::add_native_person(const std::string& native) {
  for (const Syllables& syllables : tools_.romaniser.pinyin(native))
    add_person_spelling(native, syllables, FormOrigin::pinyin);
}

// A form without a dot is the surname alone.
void ChineseForms::add_foreign_person(const std::string& native) {
  const std::vector<std::string> parts = split_dots(native);
  const Spellings surname = tools_.romaniser.pinyin(parts.back());
  for (const Syllables& spelling : surname)
    push(spelling, FormOrigin::pinyin, NamePart::surname, native);
  const Spellings first = parts.size() < 2 ? Spellings() : tools_.romaniser.pinyin(parts.front());
  add_person(row_, first, surname, FormOrigin::pinyin, native, forms_);
  for (const Syllables& spelling : first)
    if (spelling.size() >= sure_given) push(spelling, FormOrigin::pinyin, NamePart::given, native);
  if (parts.size() < 3) return;
  Syllables all;
  for (const std::string& part : parts) {
    const Spellings spellings = tools_.romaniser.pinyin(part);
    if (spellings.empty()) return;
    all = joined(all, spellings.front());
  }
  push(all, FormOrigin::pinyin, NamePart::whole, native);
}

void ChineseForms::add_whole(const std::string& native, FormOrigin origin) {
  for (const Syllables& syllables : tools_.romaniser.pinyin(native))
    push(syllables, origin, NamePart::whole, native);
}

void ChineseForms::add_generics(const std::string& native) {
  for (const GenericWord& generic : tools_.generics) {
    if (native.size() <= generic.native.size()) continue;
    std::string rest;
    if (ends_with(native, generic.native)) {
      rest = native.substr(0, native.size() - generic.native.size());
      add_generic_tail(row_, generic, tools_.romaniser.pinyin(generic.native), FormOrigin::generic,
                       native, forms_);
    } else if (starts_with(native, generic.native)) {
      rest = native.substr(generic.native.size());
    }
    const Spellings spellings = tools_.romaniser.pinyin(rest);
    if (code_points(rest) > 1 && !is_right_name(row_, spellings))
      add_half_translated(generic, spellings, native, forms_);
  }
}

// Whose surname is spelled by Wade-Giles is called so at home: another form of the right name.
void ChineseForms::accept_from(std::size_t first) {
  for (std::size_t i = first; i < forms_.size(); ++i) {
    forms_[i].kind = FormKind::alias;
    forms_[i].origin = FormOrigin::respelled;
  }
}

// Taiwan romanises its persons and places by Wade-Giles. A place whose French name is no spelling
// of that kind lies elsewhere.
void ChineseForms::add_wade(const std::string& native) {
  const Spellings pinyin = tools_.romaniser.pinyin(native);
  if (pinyin.empty() || is_foreign(row_)) return;
  const Spellings spellings = wade_giles(pinyin.front());
  if (row_.kind != NameKind::person && !is_right_name(row_, spellings)) return;
  const std::size_t before = forms_.size();
  for (const Syllables& spelling : spellings)
    if (row_.kind == NameKind::person)
      add_person_spelling(native, spelling, FormOrigin::wade);
    else
      push(spelling, FormOrigin::wade, NamePart::whole, native);
  if (row_.kind == NameKind::person && spellings.front().front() == letters_key(surname_of(row_)))
    accept_from(before);
}

void ChineseForms::add(const std::string& native) {
  const bool person = row_.kind == NameKind::person;
  if (person && is_foreign(row_)) add_foreign_person(native);
  if (person && !is_foreign(row_)) add_native_person(native);
  if (!person) {
    add_whole(native, FormOrigin::pinyin);
    add_generics(native);
  }
}

}  // namespace

void add_chinese(const DerivationTools& tools, const NameRow& row, std::vector<NameForm>& forms) {
  ChineseForms chinese(tools, row, forms);
  for (const std::string& native : row.in("zh-Hans")) {
    chinese.add(native);
    if (row.kind == NameKind::person) chinese.add_wade(native);
  }
  for (const std::string& native : row.in("zh-Hant")) {
    chinese.add(native);
    chinese.add_wade(native);
  }
  for (const std::string& nickname : row.nicknames)
    chinese.add_whole(nickname, FormOrigin::nickname);
}

}  // namespace fauxami
