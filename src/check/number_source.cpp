// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Numbers of the page against those of its source. Tested by tests/cases/number.
#include "check/number_source.h"

#include <algorithm>

#include "check/number_rest.h"

namespace fauxami {
namespace {

constexpr std::uint16_t sure_pair = 900;    // confidence of blocks that surely belong together
constexpr std::uint16_t surest_pair = 950;  // from which a missing number is believed

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
    find_rest();
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
      for (std::uint32_t j = 0; j < pairs_.source.size(); ++j) {
        if (!may_conflict(pairs_.target[i], pairs_.source[j])) continue;
        const std::optional<NumberExplanation> explanation = explain(pairs_, i, j, comparison_);
        if (explanation && is_sure(*explanation, i)) candidates.push_back({i, j, *explanation});
      }
    for (const Candidate& candidate : candidates) judge(candidate, candidates);
  }

  // One of them has no counterpart at all; the other may be a second mention of a number that has.
  static bool may_conflict(const PairedNumber& target, const PairedNumber& source) {
    return target.partner == PairedNumber::none && source.partner == PairedNumber::none &&
           (target.is_left() || source.is_left());
  }

  bool is_sure(const NumberExplanation& explanation, std::uint32_t target) const {
    if (explanation.points < sure_explanation) return false;
    return confidence_ >= sure_pair || numbers_agree() || is_no_chance(explanation, target);
  }

  // More numbers of the blocks have a partner than are left: they are a pair, whatever their shape.
  bool numbers_agree() const {
    std::size_t paired = 0;
    std::size_t left = 0;
    for (const PairedNumber& number : pairs_.target) {
      if (!has_digits(*number.quantity)) continue;
      paired += number.match == NumberMatch::exact ? 1 : 0;
      left += number.is_left() ? 1 : 0;
    }
    return paired >= 2 && paired >= left;
  }

  static bool has_digits(const Quantity& quantity) {
    return quantity.low >= Rational(10) || quantity.decimals > 0;
  }

  // Blocks that may be no pair (joined, split or shifted) share only what cannot be chance.
  bool is_no_chance(const NumberExplanation& explanation, std::uint32_t target) const {
    const Quantity& quantity = *pairs_.target[target].quantity;
    switch (explanation.fault) {
      case NumberFault::scale: return quantity.scale_exponent > 0 || quantity.low >= Rational(1000);
      case NumberFault::currency:
      case NumberFault::percent:
      case NumberFault::phone:
      case NumberFault::day_and_month:
      case NumberFault::half_day: return true;
      default: return false;
    }
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

  // What nothing explains is missing on one side, or one too many on the other.
  void find_rest() {
    if (confidence_ < surest_pair) return;
    const NumberRest rest = find_unpaired(pairs_, comparison_.pack);
    for (const std::uint32_t source : rest.missing)
      verdicts_.missing.push_back(
          {pairs_.source_place(source), pairs_.target_run, anchor_of(pairs_, source), confidence_});
    for (const std::uint32_t target : rest.added)
      verdicts_.added.push_back({pairs_.target_place(target), pairs_.source_run, confidence_});
  }

  const NumberPairs& pairs_;
  const NumberComparison& comparison_;
  std::uint16_t confidence_ = 0;
  SourceVerdicts& verdicts_;
};

}  // namespace

namespace {

// Whether the page names a currency that shares a word with its own: dollars beside a bare yuan.
bool names_relatives(const AnalysedPage& page, const std::string& home, const LanguagePack& pack) {
  return std::any_of(page.runs.begin(), page.runs.end(), [&](const AnalysedRun& run) {
    return std::any_of(run.quantities.begin(), run.quantities.end(), [&](const Quantity& quantity) {
      return quantity.unit != home && pack.currencies.are_relatives(quantity.unit, home);
    });
  });
}

NumberComparison comparison_of(const PageFacts& page, const LanguagePack& pack,
                               const NumeralGrammar* source) {
  NumberComparison comparison{pack, date_order_of(*page.source), source, {}};
  if (source != nullptr && !source->home_currencies.empty() &&
      !names_relatives(*page.source, source->home_currencies.front(), pack))
    comparison.home_currencies = source->home_currencies;
  return comparison;
}

}  // namespace

SourceVerdicts compare_with_source(const PageFacts& page, const LanguagePack& pack,
                                   const NumeralGrammar* source_grammar) {
  SourceVerdicts verdicts;
  if (page.source == nullptr) return verdicts;
  const NumberComparison comparison = comparison_of(page, pack, source_grammar);
  for (const RunPair& pair : page.pairs) {
    const AnalysedRun& target = page.target->runs[pair.target];
    if (target.quantities.empty() && page.source->runs[pair.source].quantities.empty()) continue;
    const NumberPairs pairs = pair_numbers(target, page.source->runs[pair.source], comparison);
    Comparer(pairs, comparison, pair.confidence, verdicts).compare();
  }
  return verdicts;
}

}  // namespace fauxami
