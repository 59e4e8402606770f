// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Dates, times, phones, versions, scores. Tested by tests/analyse/quantities_test.cpp.
#include "analyse/number_types.h"

#include <array>

namespace fauxami {
namespace {

using Kind = NumberWordKind;

TypedNumber typed(QuantityRole role, const NumberText& text, std::uint32_t last_token) {
  return {role, text.place_of(last_token + 1), text.token(last_token).end};
}

std::uint32_t digits_at(const NumberText& text, std::uint32_t token) {
  return text.digits(token).count;
}

bool is_number(const NumberText& text, std::uint32_t token) { return text.digits(token).count > 0; }

bool touches(const NumberText& text, std::uint32_t token) {
  return token + 1 < text.token_count() && text.token(token + 1).begin == text.token(token).end;
}

// Value of a number token of at most four digits, else a large number.
std::uint32_t small_value(const NumberText& text, std::uint32_t token) {
  const NumberText::DigitToken digits = text.digits(token);
  constexpr std::uint32_t large = 100000;
  return digits.count == 0 || digits.count > 4 ? large : static_cast<std::uint32_t>(digits.value);
}

bool is_phone_gap(std::string_view gap) {
  return gap == " " || gap == "\u00A0" || gap == "\u202F" || gap.empty();
}

bool is_phone_mark(char32_t c) {
  return c == ' ' || c == '-' || c == '.' || c == '(' || c == ')' || c == '/' || c == 0x2011;
}

// Number tokens joined by single separators of telephone numbers.
struct Groups {
  std::uint32_t count = 0;
  std::uint32_t last = 0;
  std::uint32_t pairs = 0;   // groups of two digits
  std::uint32_t threes = 0;  // groups of three digits behind the first
  std::uint32_t digits = 0;
  bool marked = false;  // some mark other than white space joins them
  bool pointed = true;  // only such marks join them
};

Groups groups_at(const NumberText& text, std::uint32_t first) {
  Groups groups;
  std::uint32_t at = first;
  while (is_number(text, at)) {
    const std::uint32_t digits = digits_at(text, at);
    if (digits > 11) break;
    groups.last = at;
    groups.digits += digits;
    groups.pairs += digits == 2 ? 1 : 0;
    groups.threes += digits == 3 && groups.count > 0 ? 1 : 0;
    ++groups.count;
    std::uint32_t next = at + 1;
    bool mark = false;
    while (next < text.token_count() && next < at + 3 && !is_number(text, next)) {
      if (!is_phone_mark(text.code_point(text.place_of(next)))) return groups;
      mark = true;
      ++next;
    }
    if (!is_number(text, next)) break;
    if (!is_phone_gap(text.text({text.token(at).end, text.token(at + 1).begin})) ||
        !is_phone_gap(text.text({text.token(next - 1).end, text.token(next).begin})))
      break;
    groups.marked = groups.marked || mark;
    groups.pointed = groups.pointed && mark;
    at = next;
  }
  return groups;
}

bool plus_before(const NumberText& text, std::uint32_t token) {
  return token > 0 && text.token(token - 1).end == text.token(token).begin &&
         text.code_point(text.place_of(token - 1)) == '+';
}

std::optional<TypedNumber> read_phone(const NumberText& text, std::uint32_t token) {
  const Groups groups = groups_at(text, token);
  const bool international = plus_before(text, token) && groups.digits >= 7;
  const bool by_pairs = groups.pairs >= 4 && groups.count == groups.pairs;
  const bool long_chain = groups.count >= 4 && groups.threes + 1 != groups.count;
  const bool hyphened = groups.count == 3 && groups.pointed && groups.digits >= 9;
  const bool free_call = groups.count >= 3 && text.digits(token).first == 0 && groups.digits >= 9;
  if (!international && !by_pairs && !long_chain && !hyphened && !free_call) return std::nullopt;
  return typed(QuantityRole::phone, text, groups.last);
}

// The token behind a mark that touches both its neighbours, or 0.
std::uint32_t joined(const NumberText& text, std::uint32_t token, char32_t mark) {
  if (!touches(text, token) || text.code_point(text.place_of(token + 1)) != mark) return 0;
  return touches(text, token + 1) && is_number(text, token + 2) ? token + 2 : 0;
}

std::optional<TypedNumber> read_joined(const NumberText& text, std::uint32_t token) {
  if (const std::uint32_t second = joined(text, token, '/'); second != 0) {
    const std::uint32_t third = joined(text, second, '/');
    return third != 0 ? typed(QuantityRole::date, text, third)
                      : typed(QuantityRole::score, text, second);
  }
  for (const char32_t hyphen : {U'-', U'.'}) {
    const std::uint32_t second = joined(text, token, hyphen);
    const std::uint32_t third = second != 0 ? joined(text, second, hyphen) : 0;
    if (third == 0) continue;
    const bool year_first = digits_at(text, token) == 4 && digits_at(text, second) <= 2;
    const bool year_last = digits_at(text, third) == 4 && digits_at(text, second) <= 2;
    if (year_first || year_last) return typed(QuantityRole::date, text, third);
    if (hyphen == '-') return typed(QuantityRole::identifier, text, third);
  }
  for (const char32_t colon : {U':', U'\uFF1A'}) {
    const std::uint32_t second = joined(text, token, colon);
    if (second == 0) continue;
    const std::uint32_t third = joined(text, second, colon);
    return typed(QuantityRole::time, text, third != 0 ? third : second);
  }
  return std::nullopt;
}

bool looks_like_year(const NumberText& text, std::uint32_t token) {
  const std::uint32_t value = small_value(text, token);
  return digits_at(text, token) == 4 && value >= 1000 && value <= 2199;
}

// "2024-2025", "2024/25" and "3-1" are no ranges of amounts unless a scale or a unit follows.
std::optional<TypedNumber> read_pair(const NumberText& text, std::uint32_t token) {
  for (const char32_t dash : {U'-', U'\u2013', U'\u2011'}) {
    const std::uint32_t second = joined(text, token, dash);
    if (second == 0) continue;
    if (looks_like_year(text, token)) return typed(QuantityRole::year, text, second);
    constexpr NumberWordKinds unit_kinds =
        kinds(Kind::scale, Kind::scale_alone, Kind::scale_short, Kind::multiplier, Kind::currency,
              Kind::unit, Kind::share, Kind::points, Kind::linker);
    if (text.match(text.place_of(second + 1), unit_kinds)) return std::nullopt;
    return typed(QuantityRole::score, text, second);
  }
  return std::nullopt;
}

// "10 h 35", "10h35": an hour mark and, for a time of day, minutes.
std::optional<TypedNumber> read_time(const NumberText& text, std::uint32_t token) {
  if (digits_at(text, token) > 2 || small_value(text, token) > 24) return std::nullopt;
  const std::optional<WordMatch> mark =
      text.match(text.place_of(token + 1), kinds(Kind::hour_mark));
  if (!mark || !is_number(text, mark->next.token) || digits_at(text, mark->next.token) != 2 ||
      mark->next.begin != text.token(mark->next.token).begin)
    return std::nullopt;
  TypedNumber time = typed(QuantityRole::time, text, mark->next.token);
  if (const auto minutes = text.match(time.next, kinds(Kind::minute_mark))) {
    time.next = minutes->next;
    time.end = minutes->end;
  }
  return time;
}

// "in der 89. Minute", "vom 5. Mai": a full stop that makes an ordinal may also end a sentence, so
// an article stands in front, or the sentence goes on behind it.
bool is_ordinal_stop(const NumberText& text, Place at, Place after) {
  Place begin;
  if (digits_at(text, at.token) > 3 || text.at_end(after) ||
      after.begin == text.token(at.token + 1).end ||
      text.token(after.token).kind != TokenKind::word)
    return false;
  return text.token(after.token).letter_case == LetterCase::lower ||
         text.match_before(at, kinds(Kind::article), begin) ||
         text.match(after, kinds(Kind::month, Kind::quarter_mark, Kind::half_year_mark));
}

std::optional<TypedNumber> read_ordinal(const NumberText& text, Place at) {
  Place begin;
  if (text.match_before(at, kinds(Kind::ordinal_before), begin))
    return typed(QuantityRole::ordinal, text, at.token);
  if (!touches(text, at.token)) return std::nullopt;
  const std::optional<WordMatch> suffix =
      text.match(text.place_of(at.token + 1), kinds(Kind::ordinal_after));
  if (!suffix) return std::nullopt;
  const bool stop = text.code_point(text.place_of(at.token + 1)) == '.';
  if (stop && !is_ordinal_stop(text, at, suffix->next)) return std::nullopt;
  return TypedNumber{QuantityRole::ordinal, suffix->next, suffix->end};
}

// A month behind the day ("21 juillet 2025", "July 21, 2025"), or before it.
std::optional<TypedNumber> read_date(const NumberText& text, Place at, Place after_day,
                                     std::uint32_t day_end) {
  const bool day = digits_at(text, at.token) <= 2 && small_value(text, at.token) <= 31;
  if (day) {
    if (const std::optional<WordMatch> month = text.match(after_day, kinds(Kind::month))) {
      Place year = month->next;
      if (!text.at_end(year) && text.code_point(year) == '.') year = text.place_of(year.token + 1);
      if (is_number(text, year.token) && looks_like_year(text, year.token))
        return typed(QuantityRole::date, text, year.token);
      return TypedNumber{QuantityRole::date, month->next, month->end};
    }
  }
  Place begin;
  const std::optional<WordMatch> month = text.match_before(at, kinds(Kind::month), begin);
  if (!month || (!day && !looks_like_year(text, at.token))) return std::nullopt;
  if (text.match(after_day, kinds(Kind::scale, Kind::scale_alone, Kind::currency, Kind::share)))
    return std::nullopt;
  return TypedNumber{QuantityRole::date, after_day, day_end};
}

// Years, months and days with their marks, as in Chinese dates.
std::optional<TypedNumber> read_marked_date(const NumberText& text, Place at) {
  const Place next = text.place_of(at.token + 1);
  const std::optional<WordMatch> mark =
      text.match(next, kinds(Kind::year_mark, Kind::month_mark, Kind::day_mark));
  if (!mark) return std::nullopt;
  const bool year = mark->word->kind == Kind::year_mark;
  if (year && !looks_like_year(text, at.token) && digits_at(text, at.token) != 2)
    return std::nullopt;
  if (year && digits_at(text, at.token) == 2 && !is_number(text, mark->next.token))
    return std::nullopt;
  if (!year && small_value(text, at.token) > 31) return std::nullopt;
  return TypedNumber{year ? QuantityRole::year : QuantityRole::date, mark->next, mark->end};
}

// "RTX 5090", "Boeing 737": a name in front, and nothing behind that makes it an amount.
bool follows_model_name(const NumberText& text, std::uint32_t token) {
  if (token == 0 || text.token(token - 1).kind != TokenKind::word) return false;
  const LetterCase letters = text.token(token - 1).letter_case;
  if (letters != LetterCase::upper && letters != LetterCase::mixed) return false;
  Place begin;
  if (text.match_before(text.place_of(token),
                        kinds(Kind::currency_before, Kind::about, Kind::more_than), begin))
    return false;
  constexpr NumberWordKinds amount =
      kinds(Kind::scale, Kind::scale_alone, Kind::scale_short, Kind::currency, Kind::unit,
            Kind::share, Kind::points, Kind::multiple);
  const Place next = text.place_of(token + 1);
  const bool marked = !text.at_end(next) && touches(text, token) && is_number(text, token + 2);
  return !marked && !is_number(text, token + 1) && !text.match(next, amount);
}

// Letters that touch the digits and mean neither a scale, a unit nor an ordinal: "18A", "RTX5090".
std::optional<TypedNumber> read_model(const NumberText& text, Place at) {
  Place begin;
  if (at.token > 0) {
    const Token& before = text.token(at.token - 1);
    const bool glued = before.end == text.token(at.token).begin && before.kind == TokenKind::word;
    if (glued && !before.elided &&
        !text.match_before(at, kinds(Kind::currency_before, Kind::prefix), begin))
      return typed(QuantityRole::version, text, at.token);
    if (before.kind == TokenKind::address && before.end == text.token(at.token).begin)
      return typed(QuantityRole::identifier, text, at.token);
  }
  if (text.match_before(at, kinds(Kind::version_before), begin) ||
      follows_model_name(text, at.token))
    return typed(QuantityRole::version, text, at.token);
  if (!touches(text, at.token) || text.token(at.token + 1).kind != TokenKind::word)
    return std::nullopt;
  const Token& word = text.token(at.token + 1);
  const bool single_capital =
      word.end - word.begin == 1 && word.letter_case == LetterCase::capitalised;
  constexpr NumberWordKinds known =
      kinds(Kind::scale, Kind::scale_alone, Kind::scale_short, Kind::currency, Kind::unit,
            Kind::hour_mark, Kind::minute_mark, Kind::multiple);
  const bool is_unit = text.match(text.place_of(at.token + 1), known).has_value();
  const bool money =
      text.match_before(at, kinds(Kind::currency_before), begin).has_value() ||
      text.match(text.place_of(at.token + 2), kinds(Kind::currency, Kind::linker)).has_value();
  if (is_unit && (!single_capital || money)) return std::nullopt;
  return typed(QuantityRole::version, text, at.token + 1);
}

}  // namespace

std::optional<TypedNumber> read_typed(const NumberText& text, Place at) {
  if (auto phone = read_phone(text, at.token)) return phone;
  if (auto marks = read_joined(text, at.token)) return marks;
  if (auto pair = read_pair(text, at.token)) return pair;
  if (auto time = read_time(text, at.token)) return time;
  if (auto ordinal = read_ordinal(text, at)) {
    const auto date = read_date(text, at, ordinal->next, ordinal->end);
    return date ? date : ordinal;
  }
  if (auto date = read_date(text, at, text.place_of(at.token + 1), text.token(at.token).end))
    return date;
  if (auto date = read_marked_date(text, at)) return date;
  return read_model(text, at);
}

}  // namespace fauxami
