// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Sums with their value in another currency. Tested by tests/cases/number/conversion*.md.
#include "check/number_conversion.h"

#include <cstdlib>

#include "base/unicode.h"
#include "check/marks.h"
#include "check/number_units.h"

namespace fauxami {
namespace {

constexpr std::uint32_t longest_gap = 4;  // tokens: the bracket and "environ", "soit", "pres de"
constexpr int largest_power = 9;
constexpr std::int64_t strong = 40;  // units a dollar: weaker currencies may have lost a digit

std::optional<Rational> in_dollars(const Quantity& quantity, const LanguagePack& pack) {
  const std::optional<Rational> rate = pack.currencies.per_dollar(quantity.unit);
  return rate ? quantity.low.divided_by(*rate) : std::nullopt;
}

bool is_sum(const Quantity& quantity, const LanguagePack& pack) {
  return quantity.role == QuantityRole::amount && quantity.is_exact() && quantity.low.sign() > 0 &&
         !quantity.other && is_money(quantity.unit, pack);
}

// The power of ten next to a ratio that is within 2 of it.
std::optional<int> near_power(const Rational& ratio) {
  for (int power = -largest_power; power <= largest_power; ++power) {
    const std::optional<Rational> rest = ratio.divided_by(*Rational::power_of_ten(power));
    if (rest && *rest > *Rational::of(1, 2) && *rest < Rational(2)) return power;
  }
  return std::nullopt;
}

bool is_strong(const std::string& unit, const LanguagePack& pack) {
  const std::optional<Rational> rate = pack.currencies.per_dollar(unit);
  return rate && *rate <= Rational(strong);
}

// Between the bracket and the sum stands nothing but "soit" or what says how exact it is.
bool is_introduced(const AnalysedRun& run, std::uint32_t first, const Quantity& quantity,
                   const LanguagePack& pack) {
  if (quantity.first_token - first > longest_gap) return false;
  for (std::uint32_t i = first; i < quantity.first_token; ++i) {
    const Token& token = run.tokens[i];
    if (token.kind == TokenKind::symbol && token.begin >= quantity.whole.begin) continue;
    const bool rough = quantity.approximation != Approximation::exact;
    const bool said = rough || pack.amounts.that_is.count(token.key) != 0;
    if (token.kind != TokenKind::word || !said) return false;
  }
  return true;
}

// The second sum fills the bracket that follows the first.
bool stands_in_brackets(const AnalysedRun& run, const Quantity& first, const Quantity& second,
                        const LanguagePack& pack) {
  std::uint32_t i = first.end_token;
  while (i < run.tokens.size() && run.tokens[i].begin < first.whole.end) ++i;
  if (mark_at(run, i) != '(' || second.first_token <= i) return false;
  std::uint32_t end = second.end_token;
  while (end < run.tokens.size() && run.tokens[end].begin < second.whole.end) ++end;
  return mark_at(run, end) == ')' && is_introduced(run, i + 1, second, pack);
}

}  // namespace

std::vector<Conversion> find_conversions(const AnalysedPage& page, const LanguagePack& pack) {
  std::vector<Conversion> conversions;
  for (const AnalysedRun& run : page.runs)
    for (std::size_t i = 0; i + 1 < run.quantities.size(); ++i) {
      const Quantity& amount = run.quantities[i];
      const Quantity& converted = run.quantities[i + 1];
      if (!is_sum(amount, pack) || !is_sum(converted, pack) || amount.unit == converted.unit)
        continue;
      if (!stands_in_brackets(run, amount, converted, pack)) continue;
      const std::optional<Rational> own = in_dollars(amount, pack);
      const std::optional<Rational> theirs = in_dollars(converted, pack);
      const std::optional<Rational> ratio = own && theirs ? own->divided_by(*theirs) : std::nullopt;
      const std::optional<int> power = ratio ? near_power(*ratio) : std::nullopt;
      if (!power) continue;
      const bool weak = !is_strong(amount.unit, pack) || !is_strong(converted.unit, pack);
      if (std::abs(*power) == 1 && weak) continue;
      conversions.push_back({&run, &amount, &converted, *power});
    }
  return conversions;
}

}  // namespace fauxami
