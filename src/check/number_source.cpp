// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Numbers of the page against those of its source. Tested by tests/cases/number.
#include "check/number_source.h"

#include <algorithm>

#include "check/number_writing.h"

namespace fauxami {
namespace {

// A number that may be compared, and whether its counterpart was found.
struct Candidate {
  const Quantity* quantity = nullptr;
  bool matched = false;
};

bool is_unknown_money(const std::string& unit) { return unit == "ZZZ"; }
bool is_money(const std::string& unit) {
  return unit.size() == 3 &&
         std::all_of(unit.begin(), unit.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool units_agree(const std::string& a, const std::string& b) {
  if (a == b || a.empty() || b.empty()) return true;
  return is_money(a) && is_money(b) && (is_unknown_money(a) || is_unknown_money(b));
}

bool same_kind(QuantityRole a, QuantityRole b) {
  const bool years = (a == QuantityRole::year || a == QuantityRole::amount) &&
                     (b == QuantityRole::year || b == QuantityRole::amount);
  return a == b || years;
}

std::vector<Candidate> candidates_of(const AnalysedRun& run) {
  std::vector<Candidate> candidates;
  for (const Quantity& quantity : run.quantities)
    if (quantity.is_comparable() || quantity.role == QuantityRole::year)
      candidates.push_back({&quantity, false});
  return candidates;
}

// The unit of the last digit that is written: 10^8 for "16,5 yi" read to one decimal of 10^9.
std::optional<Rational> step_of(const Quantity& quantity) {
  return Rational::power_of_ten(quantity.scale_exponent - quantity.decimals);
}

// Equal, or equal once the finer side is rounded or cut to the coarser side's last digit.
bool values_agree(const Quantity& a, const Quantity& b) {
  if (a.low == b.low && a.high == b.high) return true;
  if (!a.is_exact() || !b.is_exact()) return a.low <= b.high && b.low <= a.high;
  const std::optional<Rational> step_a = step_of(a);
  const std::optional<Rational> step_b = step_of(b);
  const std::optional<Rational> difference = a.low.minus(b.low);
  if (!step_a || !step_b || !difference || a.role == QuantityRole::share) return false;
  const Rational distance = difference->sign() < 0 ? difference->negated() : *difference;
  const Rational& coarse = *step_a > *step_b ? *step_a : *step_b;
  if (*step_a == *step_b) return false;
  const std::optional<Rational> relative = distance.times(Rational(20));
  return distance < coarse && relative && *relative <= a.low;
}

bool agree(const Quantity& a, const Quantity& b) {
  return same_kind(a.role, b.role) && units_agree(a.unit, b.unit) && values_agree(a, b);
}

void match_equal(std::vector<Candidate>& target, std::vector<Candidate>& source,
                 SourceVerdicts& verdicts) {
  for (const bool strict : {true, false})
    for (Candidate& candidate : target) {
      if (candidate.matched) continue;
      for (Candidate& other : source) {
        if (other.matched || !agree(*candidate.quantity, *other.quantity)) continue;
        if (strict && !(candidate.quantity->low == other.quantity->low)) continue;
        candidate.matched = other.matched = true;
        verdicts.confirmed[candidate.quantity] = other.quantity;
        break;
      }
    }
}

bool has_weight(const Quantity& quantity) {
  return quantity.scale_exponent > 0 || is_money(quantity.unit) || quantity.low >= Rational(1000);
}

// A number without scale or unit may stand in a table that names them elsewhere ("in millions").
bool may_be_in_other_units(const Quantity& target, const Quantity& source) {
  if (target.scale_exponent > 0 || !target.unit.empty()) return false;
  return target.decimals > 0 || target.mantissa == source.mantissa;
}

bool may_conflict(const Quantity& target, const Quantity& source) {
  constexpr int largest_power = 6;
  if (target.role != QuantityRole::amount || source.role != QuantityRole::amount) return false;
  if (!target.is_exact() || !source.is_exact() || !units_agree(target.unit, source.unit))
    return false;
  if (!has_weight(target) || !has_weight(source) || may_be_in_other_units(target, source))
    return false;
  const std::optional<int> power = power_ratio(target.low, source.low);
  return power && *power >= -largest_power && *power <= largest_power;
}

// Every number of the source that `target` may be a miswriting of; one means it is sure.
void find_conflicts(std::vector<Candidate>& target, std::vector<Candidate>& source,
                    const RunPair& pair, const PageFacts& page, SourceVerdicts& verdicts) {
  for (Candidate& candidate : target) {
    if (candidate.matched) continue;
    Candidate* partner = nullptr;
    for (Candidate& other : source) {
      if (other.matched || !may_conflict(*candidate.quantity, *other.quantity)) continue;
      partner = &other;
      break;
    }
    if (partner == nullptr) continue;
    candidate.matched = partner->matched = true;
    verdicts.conflicts.push_back({&page.target->runs[pair.target], candidate.quantity,
                                  &page.source->runs[pair.source], partner->quantity,
                                  *power_ratio(candidate.quantity->low, partner->quantity->low),
                                  pair.confidence});
  }
}

}  // namespace

bool SourceVerdicts::contradicts(const Quantity& quantity) const {
  return std::any_of(conflicts.begin(), conflicts.end(),
                     [&](const ScaleConflict& conflict) { return conflict.wrong == &quantity; });
}

SourceVerdicts compare_with_source(const PageFacts& page) {
  SourceVerdicts verdicts;
  if (page.source == nullptr) return verdicts;
  for (const RunPair& pair : page.pairs) {
    std::vector<Candidate> target = candidates_of(page.target->runs[pair.target]);
    if (target.empty()) continue;
    std::vector<Candidate> source = candidates_of(page.source->runs[pair.source]);
    match_equal(target, source, verdicts);
    find_conflicts(target, source, pair, page, verdicts);
  }
  return verdicts;
}

}  // namespace fauxami
