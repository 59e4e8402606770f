// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <set>
#include <string>
#include <vector>

#include "language/cyrillic.h"
#include "language/hangul.h"
#include "language/name_derivation.h"
#include "language/romanise.h"

namespace fauxami {

/// The tables and transforms behind NameDerivation, shared by its files, one a script.
struct DerivationTools {
  explicit DerivationTools(const std::string& names_directory);

  Romaniser romaniser;
  Cyrillic cyrillic;
  KoreanNames korean;
  std::vector<GenericWord> generics;
  std::vector<std::string> compound_surnames;
  std::set<std::string> surname_first;  ///< keys of persons whose people write the surname first
};

/// Shorter romanised words look like too many others.
constexpr std::size_t shortest_romanised = 4;
constexpr std::size_t shortest_syllabic = 5;  // of Japanese and Korean, whose syllables are few

/// Letters, digits and ideographs of a name; each ideograph is a piece of its own.
std::vector<std::string> pieces_of(const std::string& name);
std::vector<std::string> joined(std::vector<std::string> first,
                                const std::vector<std::string>& second);
NameForm listed(const std::string& text, FormKind kind, NamePart part = NamePart::whole);
NameForm derived(std::vector<std::string> parts, FormOrigin origin, NamePart part,
                 std::size_t syllables, const std::string& from);

/// "A<dot>B" -> "A", "B": Chinese and Japanese write a middle dot between parts of a foreign name.
std::vector<std::string> split_dots(const std::string& name);
std::vector<std::string> words_of(const std::string& name);
bool starts_with(const std::string& text, const std::string& head);
bool ends_with(const std::string& text, const std::string& tail);
std::size_t code_points(const std::string& text);
bool is_foreign(const NameRow& row);  ///< a foreign name shows a dot in one of its Chinese forms
/// The surname of a person; the last word of the French name when the row does not say it.
std::string surname_of(const NameRow& row);
/// A name that French writes surname first keeps that order in other scripts: what stands last
/// there is a given name.
bool surname_is_last(const NameRow& row);
/// The French name without its surname; empty when that is all it has.
std::string given_of(const NameRow& row);

/// Given and surname in one style each (the last one stands for the rest), both orders, and each
/// half beside the right other half. Syllables count when the origin is pinyin.
void add_person(const NameRow& row, const Spellings& given, const Spellings& surname,
                FormOrigin origin, const std::string& native, std::vector<NameForm>& forms);

/// "X" + "Electronics" with the head of the right name: "Samsung Jeonja" for each spelling of the
/// generic word, when the right name ends with one of its translations.
void add_generic_tail(const NameRow& row, const GenericWord& generic, const Spellings& tail,
                      FormOrigin origin, const std::string& native, std::vector<NameForm>& forms);
/// Spellings of a proper element before or after each translation of the generic one.
void add_half_translated(const GenericWord& generic, const Spellings& rest,
                         const std::string& native, std::vector<NameForm>& forms);
/// The right name of the row is one of these spellings: "Agence Xinhua" is right.
bool is_right_name(const NameRow& row, const Spellings& rest);

void add_chinese(const DerivationTools& tools, const NameRow& row, std::vector<NameForm>& forms);
void add_japanese(const DerivationTools& tools, const NameRow& row, std::vector<NameForm>& forms);
void add_korean(const DerivationTools& tools, const NameRow& row, std::vector<NameForm>& forms);
/// Of the Russian or the Ukrainian column.
void add_cyrillic(const DerivationTools& tools, const NameRow& row, const std::string& language,
                  std::vector<NameForm>& forms);

}  // namespace fauxami
