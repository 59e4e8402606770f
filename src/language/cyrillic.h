// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "language/romanise.h"

namespace fauxami {

/// Russian and Ukrainian names in Latin letters: the styles of cyrillic.tsv and the case endings of
/// case_endings.tsv, both in dictionaries/names.
///
/// Example: romanised("ru", ...) of the Russian for Khrushchev holds "khrouchtchev" (fr),
/// "khrushchev" (bgn, en), "jrushchov" (es), "chruschtschow" (de), one for each style.
class Cyrillic {
 public:
  /// LoadError for a fault in a table; a table that is not there reads as empty.
  explicit Cyrillic(const std::string& names_directory);

  /// One entry a style, in the order of the table; empty for a word with other letters.
  std::vector<std::string> romanised(const std::string& language, const std::string& word) const;
  /// The word in its cases, nominative first, as many as case_endings.tsv has columns; a case that
  /// does not apply is empty.
  std::vector<std::string> cases(const std::string& language, const std::string& word) const;

 private:
  struct Letter {
    std::string letter, after, before;
    std::vector<std::string> styles;
  };
  struct Ending {
    std::string ending;
    std::vector<std::string> cases;
  };
  const Letter* letter_at(const std::vector<Letter>& table, const std::string& word,
                          std::size_t at) const;
  void read_letters(const std::string& path);
  void read_endings(const std::string& path);

  std::map<std::string, std::vector<Letter>> letters_;  ///< by language
  std::map<std::string, std::vector<Ending>> endings_;
};

}  // namespace fauxami
