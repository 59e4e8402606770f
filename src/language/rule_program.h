// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "language/lexicon.h"
#include "language/rule_pattern.h"
#include "language/rule_tables.h"

namespace fauxami {

/// Turns patterns into programs and gathers the tables that they share. Throws PatternError for
/// an unknown lemma, a bad regex, too many elements.
///
/// Example: `[a|b] c` becomes  save 0, split L, word a, jump M, L: word b, M: save 1,
/// save 2, word c, save 3, accept.
class ProgramWriter {
 public:
  explicit ProgramWriter(const Lexicon& lexicon) : lexicon_(lexicon) {}

  /// Appends the pattern's program; its first instruction.
  std::uint32_t add(const Pattern& pattern);

  TextRange add_text(std::string_view text);
  /// Keys of all forms of a lemma, ascending.
  const std::vector<std::uint64_t>& keys_of_lemma(const PatternNode& node);
  /// Features of all readings of a word.
  Features features_of(std::string_view word) const {
    return lexicon_.any_features(lexicon_.find(word));
  }

  std::vector<RuleOp> ops;
  std::vector<RuleLemma> lemmas;
  std::vector<std::uint64_t> keys;
  std::vector<TextRange> regexes;
  std::string text;

 private:
  void write(const PatternNode& node);
  void write_choice(const PatternNode& node);
  void write_optional(const PatternNode& node);
  void write_negation(const PatternNode& node);
  void write_save(std::size_t slot);
  RuleOp op_of(const PatternNode& node);
  std::uint32_t lemma_number(const PatternNode& node);
  std::uint32_t regex_number(const PatternNode& node);
  std::uint32_t here() const { return static_cast<std::uint32_t>(ops.size()); }

  const Lexicon& lexicon_;
  std::map<std::string, std::uint32_t, std::less<>> lemma_numbers_;
  std::map<std::string, std::vector<std::uint64_t>, std::less<>> lemma_keys_;
  std::map<std::string, TextRange, std::less<>> text_ranges_;
};

}  // namespace fauxami
