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

// "80 niandai" behind "20 shiji": the decade of that century.
std::optional<TypedNumber> read_decade_of_century(const NumberText& text,
                                                  const SmallNumber& century) {
  if (century.value < 10 || century.value > 21) return std::nullopt;
  const auto unit = text.match(century.next, kinds(Kind::unit));
  if (!unit || text.grammar().units[unit->word->unit] != "century") return std::nullopt;
  const auto years = small_number_at(text, unit->next);
  if (!years || years->value % 10 != 0 || years->value > 90) return std::nullopt;
  const auto mark = text.match(years->next, kinds(Kind::decade_mark));
  if (!mark) return std::nullopt;
  return TypedNumber{QuantityRole::year, mark->next, mark->end,
                     std::to_string((century.value - 1) * 100 + years->value) + "s", ""};
}

// "XIX": the number of a century, which is not always the last one.
bool is_roman(const NumberText& text, Place at) {
  return text.is(at, TokenKind::word) &&
         text.text(text.token(at.token).text()).find_first_not_of("IVXL") == std::string_view::npos;
}

// "The eighties" of the last century.
std::optional<TypedNumber> read_decade_word(const NumberText& text, Place at) {
  const auto word = text.match(at, kinds(Kind::decade));
  if (!word || is_roman(text, word->next)) return std::nullopt;
  return TypedNumber{QuantityRole::year, word->next, word->end,
                     std::to_string(1900 + word->word->value) + "s", ""};
}

// "FY25", "FY 2025".
std::optional<TypedNumber> read_fiscal_year(const NumberText& text, Place at,
                                            const SmallNumber& year) {
  Place place;
  const bool usual = year.digits == 2 || (year.digits == 4 && year.is_year());
  if (!usual || !text.match_before(at, kinds(Kind::fiscal_before), place)) return std::nullopt;
  if (makes_amount(text, year.next)) return std::nullopt;
  return TypedNumber{QuantityRole::year, year.next, year.end,
                     std::to_string(year.digits == 2 ? 2000 + year.value : year.value), ""};
}

}  // namespace

std::optional<TypedNumber> read_part_of_year(const NumberText& text, Place at) {
  if (auto part = part_at(text, at)) {
    std::uint32_t year = glued_year(text, *part);
    if (year == 0) year = read_year_behind(text, part->next, part->end);
    return typed_part(*part, year);
  }
  if (auto decade = read_decade_word(text, at)) return decade;
  const auto number = small_number_at(text, at);
  if (!number) return std::nullopt;
  if (auto year = read_fiscal_year(text, at, *number)) return year;
  if (auto decade = read_decade_of_century(text, *number)) return decade;
  if (auto part = read_after_year(text, *number)) return part;
  return read_decade(text, at, *number);
}

}  // namespace fauxami
