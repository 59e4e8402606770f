// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Units and currencies of two numbers. Tested by tests/cases/number.
#include "check/number_units.h"

#include "base/text_hash.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

// A degree may be one of temperature, of an angle, and in Chinese a kilowatt hour.
constexpr std::string_view any_degree = "deg";

// "80 km" may be a speed where the text says "an hour" elsewhere.
bool are_length_and_speed(const std::string& a, const std::string& b, const LanguagePack& pack) {
  const std::optional<UnitOfMeasure> first = pack.units.find(a);
  const std::optional<UnitOfMeasure> second = pack.units.find(b);
  if (!first || !second) return false;
  return (first->dimension == "length" && second->dimension == "speed") ||
         (first->dimension == "speed" && second->dimension == "length");
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

UnitMatch match_money(const NumberPlace& a, const NumberPlace& b, const LanguagePack& pack) {
  const std::string& unit_a = a.quantity->unit;
  const std::string& unit_b = b.quantity->unit;
  const bool open = pack.currencies.may_be(unit_a, unit_word(a, pack), unit_b) ||
                    pack.currencies.may_be(unit_b, unit_word(b, pack), unit_a);
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

UnitMatch match_units(const NumberPlace& a, const NumberPlace& b, const LanguagePack& pack) {
  const std::string& unit_a = a.quantity->unit;
  const std::string& unit_b = b.quantity->unit;
  if (unit_a == unit_b) return UnitMatch::same;
  if (unit_a.empty() || unit_b.empty()) return UnitMatch::open;
  const bool money = is_money(unit_a, pack);
  if (money != is_money(unit_b, pack)) return UnitMatch::differ;
  if (money) return match_money(a, b, pack);
  if (unit_a == any_degree || unit_b == any_degree) return UnitMatch::open;
  if (are_length_and_speed(unit_a, unit_b, pack)) return UnitMatch::open;
  return UnitMatch::differ;
}

}  // namespace fauxami
