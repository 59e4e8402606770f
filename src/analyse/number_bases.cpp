// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// "Year on year", "quarter on quarter". Tested by tests/analyse/quantities_test.cpp.
#include <algorithm>

#include "analyse/number_reading.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

constexpr std::uint32_t reach = 8;  // tokens between a base and its number

bool may_have_base(const Quantity& quantity) {
  return quantity.base == ComparisonBase::none && quantity.is_comparable();
}

// A mark of punctuation that ends a clause, whatever the script; a mark inside digits does not.
bool ends_clause(const NumberText& text, std::uint32_t token) {
  if (text.token(token).kind != TokenKind::punctuation) return false;
  switch (text.code_point(text.place_of(token))) {
    case '-':
    case '\'':
    case 0x2019:
    case '(':
    case ')':
    case '%': return false;
    case '.':
    case ',': return !(text.touches_next(token) && text.digits(token + 1).count > 0);
    default: return true;
  }
}

// Distance in tokens, or more than `reach` across the end of a clause.
std::uint32_t distance(const NumberText& text, std::uint32_t from, std::uint32_t to) {
  if (to > from + reach) return reach + 1;
  for (std::uint32_t i = from; i < to; ++i)
    if (ends_clause(text, i)) return reach + 1;
  return to > from ? to - from : 0;
}

// The nearest number of the clause; of two that are as near, the one in front.
void give_base(const NumberText& text, std::uint32_t first, std::uint32_t end, ComparisonBase base,
               std::vector<Quantity>& quantities) {
  Quantity* best = nullptr;
  std::uint32_t least = reach + 1;
  const std::vector<Quantity>::iterator near = std::partition_point(
      quantities.begin(), quantities.end(),
      [&](const Quantity& quantity) { return quantity.end_token + reach < first; });
  for (std::vector<Quantity>::iterator at = near; at != quantities.end(); ++at) {
    Quantity& quantity = *at;
    if (quantity.first_token > end + reach) break;
    if (!may_have_base(quantity)) continue;
    const bool before = quantity.span.begin < text.token(first).begin;
    const std::uint32_t steps = before ? distance(text, quantity.end_token, first)
                                       : distance(text, end, quantity.first_token);
    if (steps >= least) continue;
    least = steps;
    best = &quantity;
  }
  if (best != nullptr) best->base = base;
}

}  // namespace

void set_bases(const NumberText& text, std::vector<Quantity>& quantities) {
  constexpr NumberWordKinds bases = kinds(Kind::base_year, Kind::base_period);
  Place at = text.place_of(0);
  for (std::size_t i = 0; i < quantities.size(); ++i) {
    if (!may_have_base(quantities[i])) continue;
    const std::uint32_t first = quantities[i].first_token;
    if (at.token + reach < first) at = text.place_of(first - reach);
    while (!text.at_end(at) && at.token < quantities[i].end_token + reach) {
      const auto base = text.match(at, bases);
      const bool year = base && base->word->kind == Kind::base_year;
      if (base)
        give_base(text, at.token, base->next.token,
                  year ? ComparisonBase::year : ComparisonBase::period, quantities);
      at = base ? base->next : text.step(at);
    }
  }
}

}  // namespace fauxami
