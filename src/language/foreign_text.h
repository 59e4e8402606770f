// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "language/pack_file.h"

namespace fauxami {

/// Telling other languages from the page's own: the function words of each, and how a menu of
/// languages names them. From dictionaries/stop_words.tsv and dictionaries/languages.tsv.
///
/// Example: languages_of(hash_word("the")) is the bit of "en"; is_language_name("Deutsch") holds.
class ForeignText {
 public:
  static ForeignText load(SectionReader section);

  /// Tags in the order of their bits.
  const std::vector<std::string>& tags() const { return tags_; }
  /// Bit i is set when the word is a function word of tags()[i]. `key` is Token::key.
  std::uint32_t languages_of(std::uint64_t key) const;
  /// Every function word with its languages, by key.
  const std::unordered_map<std::uint64_t, std::uint32_t>& words() const { return words_; }
  /// The bit of a language, 0 when it has no function words.
  std::uint32_t bit_of(std::string_view tag) const;
  /// Whether a whole text, case and outer white space apart, is the name of a language.
  bool is_language_name(std::string_view text) const;

 private:
  std::vector<std::string> tags_;
  std::unordered_map<std::uint64_t, std::uint32_t> words_;
  std::unordered_set<std::uint64_t> names_;
};

/// Reads both tables and writes the section that ForeignText::load reads. LoadError with the line
/// of a row without a tab.
std::string compile_foreign_text(const std::string& stop_words_path,
                                 const std::string& languages_path);

}  // namespace fauxami
