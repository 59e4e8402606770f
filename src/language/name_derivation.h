// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "language/name_rows.h"

namespace fauxami {

/// One form under which an entity may stand on a page. `parts` are letters_key() pieces in reading
/// order, cut wherever a writer may put a space or a hyphen; together they are the form's key.
///
/// Example: parts {"huang", "ren", "xun"}, kind transliteration, origin pinyin, three syllables.
struct NameForm {
  std::vector<std::string> parts;
  FormKind kind = FormKind::canonical;
  FormOrigin origin = FormOrigin::listed;
  NamePart part = NamePart::whole;
  std::uint8_t syllables = 0;
  std::string from;  ///< native form behind a derived one
  std::uint64_t lower_first =
      0;  ///< hash_word of the first word when the form begins in lower case
};

/// Which forms a pack holds: only right and native ones (a source language), or also those that a
/// machine would write (a target language).
enum class FormSet : std::uint8_t { right_and_native, with_machine_forms };

/// Derives what a machine writes for a name that went through another script: pinyin in every
/// reading and both orders, Wade-Giles, half-translated generics, romanised kana, Hangul and
/// Cyrillic with case endings, the right name with its parts swapped.
///
/// Sources: ICU transforms Han-Latin, Han-Latin/Names, Katakana-Latin (Hepburn); Wade-Giles; the
/// Revised Romanization and McCune-Reischauer; the styles of cyrillic.tsv (French, BGN/PCGN,
/// English, Spanish, German, ISO 9). The tables of dictionaries/names say what a linguist may
/// change.
class NameDerivation {
 public:
  /// Reads the helper tables of dictionaries/names. LoadError for a fault in them.
  explicit NameDerivation(const std::string& names_directory);
  ~NameDerivation();
  NameDerivation(NameDerivation&&) noexcept;

  /// Every form of an entity on a page of the given language, right ones first.
  std::vector<NameForm> forms(const NameRow& row, const std::string& language, FormSet set) const;
  /// Native forms of the row in that language; traditional Chinese is made out of simplified when
  /// the row has none.
  std::vector<std::string> native_forms(const NameRow& row, const std::string& language) const;

 private:
  struct Tools;
  std::unique_ptr<Tools> tools_;
};

}  // namespace fauxami
