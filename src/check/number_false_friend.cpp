// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// number/false-friend: an English scale word kept in a sum of money that cannot exist.
// Tested by tests/cases/number/false-friend.md.
//
// All private wealth of the world is about 5 * 10^14 US dollars (UBS, Global Wealth Report 2024):
// a sum above 10^15 in a currency of that weight is an English trillion or billion.
#include <algorithm>
#include <array>

#include "check/number_rules.h"
#include "check/number_writing.h"

namespace fauxami {
namespace {

constexpr std::array<std::string_view, 7> heavy_currencies{"USD", "EUR", "GBP", "CHF",
                                                           "CAD", "AUD", "SGD"};
constexpr std::uint16_t confidence = 950;

bool cannot_exist(const Quantity& quantity) {
  if (quantity.role != QuantityRole::amount || !quantity.is_exact() ||
      (quantity.scale_exponent != 12 && quantity.scale_exponent != 18))
    return false;
  if (std::find(heavy_currencies.begin(), heavy_currencies.end(), quantity.unit) ==
      heavy_currencies.end())
    return false;
  return quantity.low > *Rational::power_of_ten(15);
}

// With a paired source the comparison decides.
bool is_paired(const CheckContext& context, std::uint32_t run) {
  for (const RunPair& pair : context.page.pairs)
    if (pair.target == run) return true;
  return false;
}

void report(const AnalysedRun& run, const Quantity& quantity, const CheckContext& context,
            std::vector<Finding>& findings) {
  const int surplus = quantity.scale_exponent >= 18 ? 6 : 3;
  const std::optional<Rational> value = quantity.low.divided_by(*Rational::power_of_ten(surplus));
  if (!value) return;
  const std::optional<std::string> text =
      rewrite_number(run, quantity, *value, context.pack.numerals);
  if (!text) return;
  Finding finding =
      finding_at(info_of(NumberRule::false_friend), run, quantity.span, confidence,
                 {"number.false-friend.message",
                  {{"found", std::string(run.text(quantity.span))},
                   {"expected", *text},
                   {"value", write_digits(quantity.low, context.pack.numerals).value_or("")}}});
  add_fix(finding, run, quantity.span, *text, Safety::unsafe);
  findings.push_back(std::move(finding));
}

}  // namespace

void find_impossible_sums(const CheckContext& context, std::vector<Finding>& findings) {
  const std::vector<AnalysedRun>& runs = context.page.target->runs;
  for (std::uint32_t i = 0; i < runs.size(); ++i) {
    if (!runs[i].in_language || runs[i].run->role == Role::code || is_paired(context, i)) continue;
    for (const Quantity& quantity : runs[i].quantities)
      if (cannot_exist(quantity)) report(runs[i], quantity, context, findings);
  }
}

}  // namespace fauxami
