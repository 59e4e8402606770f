// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Units and currencies of two numbers. Tested by tests/cases/number.
#include "check/number_units.h"

#include <algorithm>

#include "base/text_hash.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr std::string_view unknown_currency = "ZZZ";
// A degree may be one of temperature, of an angle, and in Chinese a kilowatt hour.
constexpr std::string_view any_degree = "deg";

// "80 km" may be a speed where the text says "an hour" elsewhere.
bool are_length_and_speed(const std::string& a, const std::string& b, const LanguagePack& pack) {
  const std::optional<UnitOfMeasure> first = pack.units.find(a);
  const std::optional<UnitOfMeasure> second = pack.units.find(b);
  if (!first || !second) return false;
  if (first->dimension == "speed" && second->dimension == "length")
    return are_length_and_speed(b, a, pack);
  if (first->dimension != "length" || second->dimension != "speed") return false;
  return b.rfind(a + "/", 0) == 0 || (a == "mile" && b == "mph");
}

// The span without white space at its ends.
Span trimmed(std::string_view text, Span span) {
  while (!span.empty() && is_space(decode(text, span.begin).value))
    span.begin += decode(text, span.begin).size;
  while (!span.empty() && is_space(decode_before(text, span.end).value))
    span.end -= decode_before(text, span.end).size;
  return span;
}

// The end of the first word: behind its apostrophe, or at the white space.
std::uint32_t first_word_end(std::string_view text, Span span) {
  for (std::uint32_t at = span.begin; at < span.end;) {
    const CodePoint c = decode(text, at);
    if (is_space(c.value)) return at;
    at += c.size;
    if (c.value == '\'' || c.value == 0x2019) return at;
  }
  return span.end;
}

// A shared word of the source stands for a currency of its own country.
UnitMatch match_home(const NumberPlace& target, const std::vector<std::string>& homes,
                     const LanguagePack& pack) {
  const std::string& unit = target.quantity->unit;
  if (unit == homes.front()) return UnitMatch::same;
  const std::string word = unit_word(target, pack);
  const bool open = std::any_of(homes.begin(), homes.end(), [&](const std::string& home) {
    return pack.currencies.may_be(unit, word, home);
  });
  return open ? UnitMatch::open : UnitMatch::differ;
}

UnitMatch match_money(const NumberPlace& target, const NumberPlace& source,
                      const NumberComparison& comparison) {
  const Currencies& currencies = comparison.pack.currencies;
  const std::string& own = target.quantity->unit;
  const std::string& theirs = source.quantity->unit;
  const std::string their_word = unit_word(source, comparison.pack);
  const std::vector<std::string>& homes = comparison.home_currencies;
  const bool named = theirs != unknown_currency;
  if (!homes.empty() && (!named || theirs == homes.front()) &&
      currencies.is_shared_word(their_word, homes.front()))
    return match_home(target, homes, comparison.pack);
  if (own == theirs) return UnitMatch::same;
  const bool open = currencies.may_be(own, unit_word(target, comparison.pack), theirs) ||
                    currencies.may_be(theirs, their_word, own);
  return open ? UnitMatch::open : UnitMatch::differ;
}

}  // namespace

bool is_money(const std::string& unit, const LanguagePack& pack) {
  return unit.size() == 3 && unit[0] >= 'A' && unit[0] <= 'Z' && pack.currencies.contains(unit);
}

Span unit_span(const NumberPlace& place, const LanguagePack& pack) {
  const Quantity& quantity = *place.quantity;
  const std::string_view text = place.run->run->text;
  Span span = trimmed(text, {quantity.span.end, quantity.whole.end});
  if (span.empty()) span = trimmed(text, {quantity.whole.begin, quantity.span.begin});
  const std::uint32_t end = first_word_end(text, span);
  constexpr NumberWordKinds linkers = kinds(NumberWordKind::linker);
  const std::uint64_t first = hash_word(place.run->text(Span{span.begin, end}));
  if (end < span.end && pack.numerals.has_kind(first, linkers))
    span = trimmed(text, {end, span.end});
  return span;
}

std::string unit_word(const NumberPlace& place, const LanguagePack& pack) {
  return to_lower(place.run->text(unit_span(place, pack)));
}

UnitMatch match_units(const NumberPlace& target, const NumberPlace& source,
                      const NumberComparison& comparison) {
  const LanguagePack& pack = comparison.pack;
  const std::string& unit_a = target.quantity->unit;
  const std::string& unit_b = source.quantity->unit;
  if (unit_a.empty() && unit_b.empty()) return UnitMatch::same;
  if (unit_a.empty() || unit_b.empty()) return UnitMatch::open;
  const bool money = is_money(unit_a, pack);
  if (money != is_money(unit_b, pack)) return UnitMatch::differ;
  if (money) return match_money(target, source, comparison);
  if (unit_a == unit_b) return UnitMatch::same;
  if (unit_a == any_degree || unit_b == any_degree) return UnitMatch::open;
  if (are_length_and_speed(unit_a, unit_b, pack)) return UnitMatch::open;
  return UnitMatch::differ;
}

}  // namespace fauxami
