// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/unit.h"
#include "language/lexicon.h"
#include "language/rule_set.h"

namespace fauxami {

/// Tokens of a run, [begin, end).
struct TokenRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  bool overlaps(TokenRange other) const { return begin < other.end && other.begin < end; }
};

/// A place where a pattern matches. Slots as RulePattern tells: element i takes the tokens
/// [slots[2i], slots[2i + 1]).
struct RuleMatch {
  std::uint32_t pattern = 0;
  TokenRange whole;
  std::array<std::uint32_t, 2 * most_elements> slots{};

  TokenRange element(std::size_t index) const { return {slots[2 * index], slots[2 * index + 1]}; }
};

/// Runs the patterns of a rule set over the sentences of one run.
///
/// The hot path is one bit test a token: only a token whose key is an anchor of some pattern is
/// looked up, and only then the pattern's program runs from each possible start. Programs
/// backtrack within a bound of steps, so the cost a byte stays flat whatever the page.
class RuleMatcher {
 public:
  RuleMatcher(const RuleSet& rules, const Lexicon& lexicon, const AnalysedRun& run)
      : rules_(rules), tables_(rules.tables()), lexicon_(lexicon), run_(run) {}

  /// Appends every match in the sentence, at most one for each pattern and start.
  void find(const Sentence& sentence, std::vector<RuleMatch>& matches) const;

  /// Whether the antipattern or condition that starts at instruction `program` matches inside
  /// the sentence at a place that shares a token with `where`. Looks at most 60 tokens around.
  bool overlaps(std::uint32_t program, const Sentence& sentence, TokenRange where) const;

  /// The first matches of a program in a sentence, at most `limit`.
  void occurrences(std::uint32_t program, const Sentence& sentence, std::size_t limit,
                   std::vector<TokenRange>& found) const;

 private:
  struct Attempt;

  bool has_other_word(const AnchorPosting& posting, const Sentence& sentence,
                      std::uint32_t at) const;
  void try_starts(const AnchorPosting& posting, const Sentence& sentence, std::uint32_t at,
                  std::vector<RuleMatch>& matches) const;
  bool match_at(std::uint32_t program, const Sentence& sentence, TokenRange window,
                std::uint32_t start, RuleMatch& match) const;
  bool step(Attempt& attempt, std::uint32_t op, std::uint32_t at) const;
  bool skip(Attempt& attempt, std::uint32_t op, std::uint32_t at, std::uint32_t limit) const;
  bool accepts(const RuleOp& op, const Token& token) const;
  bool has_lemma(const RuleOp& op, const Token& token) const;
  bool has_features(const RuleOp& op, const Token& token) const;

  const RuleSet& rules_;
  const RuleTables& tables_;
  const Lexicon& lexicon_;
  const AnalysedRun& run_;
};

/// Whether two spellings are the same but for the shape of their apostrophes.
bool same_spelling(std::string_view a, std::string_view b);

}  // namespace fauxami
