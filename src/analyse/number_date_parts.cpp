// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Quarters, half years, decades. Tested by tests/analyse/quantities_test.cpp.
#include "analyse/number_date.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

// A quarter or a half of a year, before its year is known.
struct Part {
  char letter = 'Q';
  std::uint32_t value = 0;
  Place next;
  std::uint32_t end = 0;
};

std::optional<Part> part_of(const WordMatch& mark, std::uint32_t value) {
  const bool half = mark.word->kind == Kind::half_year || mark.word->kind == Kind::half_year_mark;
  if (value < 1 || value > (half ? 2U : 4U)) return std::nullopt;
  return Part{half ? 'H' : 'Q', value, mark.next, mark.end};
}

Place behind_suffix(const NumberText& text, const SmallNumber& number) {
  if (text.at_end(number.next) || number.next.begin != number.end) return number.next;
  const auto suffix = text.match(number.next, kinds(Kind::ordinal_after));
  return suffix ? suffix->next : number.next;
}

// "second quarter", "2e trimestre", "2Q": an ordinal or a number, then the word for a quarter.
std::optional<Part> numbered_part(const NumberText& text, Place at) {
  constexpr NumberWordKinds marks = kinds(Kind::quarter_mark, Kind::half_year_mark);
  if (const auto ordinal = text.match(at, kinds(Kind::ordinal))) {
    const auto mark = text.match(ordinal->next, marks);
    return mark ? part_of(*mark, ordinal->word->value) : std::nullopt;
  }
  const auto number = small_number_at(text, at);
  Place money;
  if (!number || number->digits > 1 || text.match_before(at, kinds(Kind::currency_before), money))
    return std::nullopt;
  const auto mark = text.match(behind_suffix(text, *number), marks);
  return mark ? part_of(*mark, number->value) : std::nullopt;
}

std::optional<Part> part_at(const NumberText& text, Place at) {
  if (const auto phrase = text.match(at, kinds(Kind::quarter, Kind::half_year)))
    return part_of(*phrase, phrase->word->value);
  if (const auto before = text.match(at, kinds(Kind::quarter_before))) {
    const auto number = small_number_at(text, before->next);
    if (!number || number->digits != 1 || number->value < 1 || number->value > 4)
      return std::nullopt;
    return Part{'Q', number->value, number->next, number->end};
  }
  return numbered_part(text, at);
}

// "2Q25": two digits of a year right behind.
std::uint32_t glued_year(const NumberText& text, Part& part) {
  const auto year = small_number_at(text, part.next);
  if (!year || year->digits != 2 || part.next.begin != part.end) return 0;
  part.next = year->next;
  part.end = year->end;
  return full_year(*year);
}

TypedNumber typed_part(const Part& part, std::uint32_t year) {
  const std::string value = std::string(1, part.letter) + std::to_string(part.value);
  return {QuantityRole::date, part.next, part.end,
          (year == 0 ? "--" : padded(year, 4) + "-") + value, ""};
}

// "2025 Q2": the year in front.
std::optional<TypedNumber> read_after_year(const NumberText& text, const SmallNumber& year) {
  if (!year.is_year() || year.digits != 4) return std::nullopt;
  const auto part = part_at(text, year.next);
  return part ? std::optional(typed_part(*part, year.value)) : std::nullopt;
}

// "1990s", "90 niandai", "annees 1990".
std::optional<TypedNumber> read_decade(const NumberText& text, Place at, const SmallNumber& year) {
  if (year.value % 10 != 0 || !(year.is_year() || year.value < 100)) return std::nullopt;
  const auto mark = text.match(year.next, kinds(Kind::decade_mark));
  Place place;
  const bool before = text.match_before(at, kinds(Kind::decade_before), place).has_value();
  const bool touching = mark && (year.digits == 0 || year.next.begin == year.end ||
                                 text.is(year.next, TokenKind::ideographs));
  if (!before && !touching) return std::nullopt;
  constexpr std::uint32_t pivot = 30;
  const std::uint32_t first =
      year.value >= 100 ? year.value : year.value + (year.value < pivot ? 2000 : 1900);
  return TypedNumber{QuantityRole::year, touching ? mark->next : year.next,
                     touching ? mark->end : year.end, std::to_string(first) + "s", ""};
}

}  // namespace

std::optional<TypedNumber> read_part_of_year(const NumberText& text, Place at) {
  if (auto part = part_at(text, at)) {
    std::uint32_t year = glued_year(text, *part);
    if (year == 0) year = read_year_behind(text, part->next, part->end);
    return typed_part(*part, year);
  }
  const auto number = small_number_at(text, at);
  if (!number) return std::nullopt;
  if (auto part = read_after_year(text, *number)) return part;
  return read_decade(text, at, *number);
}

}  // namespace fauxami
