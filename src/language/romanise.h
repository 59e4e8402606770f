// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace fauxami {

/// One romanisation, syllable by syllable, each a letters_key(). Example: {"huang", "ren", "xun"}.
using Syllables = std::vector<std::string>;

/// Ways to write one word in Latin letters, the likeliest first, without doubles.
using Spellings = std::vector<Syllables>;

/// Adds a spelling that is not empty and not there yet.
void add_spelling(Spellings& spellings, const Syllables& syllables);

/// Romanises Chinese and Japanese names. Slow (ICU transforms behind a process-wide lock): for the
/// pack build only.
class Romaniser {
 public:
  /// Reads readings.tsv (characters that are read in several ways) and kana.tsv of the folder, both
  /// of which may be absent.
  explicit Romaniser(const std::string& names_directory);
  ~Romaniser();
  Romaniser(Romaniser&&) noexcept;

  /// Pinyin readings of a Han name: as a name, as plain words, then with one character at a time
  /// read in its other ways, at most `most_readings`; u with diaeresis as u, v and yu. Empty when
  /// the text holds something else than Han.
  Spellings pinyin(const std::string& han) const;
  /// Hepburn of katakana and hiragana, one piece: long vowels single, doubled, as "ou" and "ei"; n
  /// before a labial also as m; then the official system, Kunrei. Empty when the text is no kana.
  Spellings kana(const std::string& text) const;
  std::string traditional(const std::string& simplified) const;

  static constexpr std::size_t most_readings = 8;

 private:
  struct Transforms;
  void add_readings(Spellings& readings, const std::vector<std::string>& toned) const;

  std::unique_ptr<Transforms> transforms_;
};

/// Long vowels of a romanised Japanese word that its spelling may or may not show: "ohtani" gives
/// "otani", "ootani", "outani"; "shohei" also "shouhei". The official system too.
Spellings japanese_respellings(const std::string& letters);

}  // namespace fauxami
