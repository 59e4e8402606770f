// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Numbers of the page against those of its source. Tested by tests/cases/number.
#include "check/number_source.h"

#include <algorithm>

namespace fauxami {
namespace {

constexpr std::uint16_t sure_pair = 900;  // confidence of blocks that surely belong together

// An explanation of number `target` by number `source`.
struct Candidate {
  std::uint32_t target = 0;
  std::uint32_t source = 0;
  NumberExplanation explanation;
};

class Comparer {
 public:
  Comparer(const NumberPairs& pairs, const NumberComparison& comparison, std::uint16_t confidence,
           SourceVerdicts& verdicts)
      : pairs_(pairs), comparison_(comparison), confidence_(confidence), verdicts_(verdicts) {}

  void compare() {
    confirm();
    if (pairs_.crowded) return;
    explain_rest();
  }

 private:
  void confirm() {
    for (const PairedNumber& number : pairs_.target)
      if (number.match >= NumberMatch::near)
        verdicts_.confirmed[number.quantity] = pairs_.source[number.partner].quantity;
  }

  void explain_rest() {
    std::vector<Candidate> candidates;
    for (std::uint32_t i = 0; i < pairs_.target.size(); ++i)
      for (std::uint32_t j = 0; j < pairs_.source.size() && pairs_.target[i].is_left(); ++j) {
        if (!pairs_.source[j].is_left()) continue;
        const std::optional<NumberExplanation> explanation = explain(pairs_, i, j, comparison_);
        if (explanation && is_sure(*explanation, i)) candidates.push_back({i, j, *explanation});
      }
    for (const Candidate& candidate : candidates) judge(candidate, candidates);
  }

  // Blocks that may be no pair (joined, split or shifted) share only what cannot be chance.
  bool is_sure(const NumberExplanation& explanation, std::uint32_t target) const {
    if (confidence_ >= sure_pair) return explanation.points >= sure_explanation;
    const Quantity& quantity = *pairs_.target[target].quantity;
    const bool strong = explanation.fault == NumberFault::currency ||
                        explanation.fault == NumberFault::phone ||
                        (explanation.fault == NumberFault::scale && quantity.scale_exponent > 0) ||
                        (explanation.fault == NumberFault::scale && quantity.low >= Rational(1000));
    return strong && explanation.points >= sure_explanation;
  }

  // A candidate counts when no other number of the page claims the same source as surely.
  void judge(const Candidate& candidate, const std::vector<Candidate>& all) {
    bool ambiguous = false;
    for (const Candidate& other : all) {
      const bool same_target = other.target == candidate.target;
      const bool same_source = other.source == candidate.source;
      if (same_target == same_source) continue;
      if (other.explanation.points > candidate.explanation.points) return;
      if (other.explanation.points < candidate.explanation.points) continue;
      if (same_source || other.source < candidate.source) return;
      ambiguous = true;
    }
    add(candidate, ambiguous);
  }

  void add(const Candidate& candidate, bool ambiguous) {
    const NumberPlace wrong = pairs_.target_place(candidate.target);
    verdicts_.contradicted.insert(wrong.quantity);
    verdicts_.conflicts.push_back({wrong, pairs_.source_place(candidate.source),
                                   candidate.explanation, confidence_, ambiguous});
  }

  const NumberPairs& pairs_;
  const NumberComparison& comparison_;
  std::uint16_t confidence_ = 0;
  SourceVerdicts& verdicts_;
};

}  // namespace

SourceVerdicts compare_with_source(const PageFacts& page, const LanguagePack& pack) {
  SourceVerdicts verdicts;
  if (page.source == nullptr) return verdicts;
  const NumberComparison comparison{pack, date_order_of(*page.source)};
  for (const RunPair& pair : page.pairs) {
    const AnalysedRun& target = page.target->runs[pair.target];
    if (target.quantities.empty() && page.source->runs[pair.source].quantities.empty()) continue;
    const NumberPairs pairs = pair_numbers(target, page.source->runs[pair.source], comparison);
    Comparer(pairs, comparison, pair.confidence, verdicts).compare();
  }
  return verdicts;
}

}  // namespace fauxami
