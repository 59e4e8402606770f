// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace fauxami {

/// One romanisation, syllable by syllable, each a letters_key(). Example: {"huang", "ren", "xun"}.
using Syllables = std::vector<std::string>;

/// Romanises names. Slow (ICU transforms behind a process-wide lock): for the pack build only.
class Romaniser {
 public:
  /// `cyrillic_table`: a TSV of Cyrillic letters and their naive French renderings; may be absent.
  explicit Romaniser(const std::string& cyrillic_table);
  ~Romaniser();
  Romaniser(Romaniser&&) noexcept;

  /// Every pinyin reading of a Han name: as a name and as plain words, with the spellings of
  /// u with diaeresis as u, v and yu. Empty when the text holds something else than Han.
  std::vector<Syllables> pinyin(const std::string& han) const;
  /// Hepburn without macrons, one piece; empty when the text is not all katakana.
  std::string hepburn(const std::string& katakana) const;
  /// BGN and letter-for-letter French, one piece each.
  std::vector<std::string> cyrillic(const std::string& word) const;
  std::string traditional(const std::string& simplified) const;

 private:
  struct Transforms;
  std::unique_ptr<Transforms> transforms_;
};

}  // namespace fauxami
