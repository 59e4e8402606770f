// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "language/romanise.h"

namespace fauxami {

/// Systems of romanising Korean. Sources: Revised Romanization of Korean (Ministry of Culture,
/// 2000); McCune-Reischauer (1939) without its diacritics and apostrophes, which do not count.
enum class HangulStyle : std::uint8_t {
  revised,   ///< as spoken: sounds at the border of two syllables change each other
  syllabic,  ///< each syllable by itself, as in given names
  mccune,    ///< k, t, p, ch are voiced between voiced sounds
  mccune_syllabic
};

/// True for text that is all Hangul syllables.
bool is_all_hangul(const std::string& text);

/// One word, syllable by syllable; empty when it is not all Hangul. A syllable is taken apart by
/// the arithmetic of Unicode (The Unicode Standard, 3.12): 19 initials, 21 vowels, 28 finals.
///
/// Example: U+BC15 U+ADFC U+D61C gives {"bak", "geun", "hye"}, in McCune {"pak", "kun", "hye"}.
Syllables romanise_hangul(const std::string& word, HangulStyle style);

/// A word in every style, in their order, equal ones kept so that words can be paired by style.
Spellings hangul_spellings(const std::string& word);

/// How Korean persons spell themselves (hangul_spellings.tsv).
class KoreanNames {
 public:
  /// LoadError for a fault; a file that is not there reads as empty.
  explicit KoreanNames(const std::string& table);

  /// Bytes of the surname with which a personal name of two to four syllables begins, 0 for none.
  std::size_t surname_size(const std::string& name) const;
  /// Usual spellings first, then those of the systems.
  Spellings surname(const std::string& hangul) const;
  Spellings given(const std::string& hangul) const;

 private:
  std::map<std::string, std::vector<std::string>> surnames_;
  std::map<std::string, std::string> syllables_;
};

}  // namespace fauxami
