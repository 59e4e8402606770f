// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Whether two numbers mean the same. Tested by tests/check/number_match_test.cpp.
#include "check/number_match.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/unicode.h"
#include "check/amount_context.h"
#include "check/number_slip.h"

namespace fauxami {
namespace {

using Role = QuantityRole;

Rational magnitude(const Rational& value) { return value.sign() < 0 ? value.negated() : value; }

// True when a and b are at most a part `1/parts` of the larger one apart.
bool is_close(const Rational& a, const Rational& b, std::int64_t parts) {
  const std::optional<Rational> difference = a.minus(b);
  if (!difference) return false;
  const std::optional<Rational> apart = magnitude(*difference).times(Rational(parts));
  return apart && *apart <= std::max(magnitude(a), magnitude(b));
}

// The unit of the last digit that is written: 10^8 for "16,5 milliards", 1/1000 for "16,5 %".
std::optional<Rational> step_of(const Quantity& quantity) {
  const int percent = quantity.role == Role::share ? 2 : 0;
  return Rational::power_of_ten(quantity.scale_exponent - quantity.decimals - percent);
}

// Rounding or cutting the finer one gives the coarser one; a digit that makes more than an eighth
// of the value is not lost in rounding.
bool rounds_to(const Quantity& a, const Quantity& b, const Rational& value_a,
               const Rational& value_b) {
  const std::optional<Rational> step_a = step_of(a);
  const std::optional<Rational> step_b = step_of(b);
  const std::optional<Rational> difference = value_a.minus(value_b);
  if (!step_a || !step_b || !difference || *step_a == *step_b) return false;
  return magnitude(*difference) < std::max(*step_a, *step_b) && is_close(value_a, value_b, 8);
}

// "More than ten years" for fifteen.
bool may_be_more(const Quantity& rough, const Quantity& fine) {
  const std::optional<Rational> twice = rough.low.times(Rational(2));
  const bool more = rough.approximation == Approximation::more_than ||
                    (rough.approximation == Approximation::about && rough.spelled_out);
  return more && fine.approximation == Approximation::exact && twice && fine.low > rough.low &&
         fine.low < *twice;
}

// "Plus de 1 000" for 1,150, "environ 500" for 487: one side rounds in words.
bool approximates(const Quantity& rough, const Quantity& fine) {
  if (fine.approximation != Approximation::exact) return false;
  switch (rough.approximation) {
    case Approximation::about: return is_close(rough.low, fine.low, 10);
    case Approximation::more_than: return fine.low >= rough.low && is_close(rough.low, fine.low, 4);
    case Approximation::less_than: return fine.low <= rough.low && is_close(rough.low, fine.low, 4);
    default: return false;
  }
}

// "95 % are imported" for "5 % are grown here".
bool make_a_whole(const Quantity& a, const Quantity& b) {
  if (a.role != Role::share || b.role != Role::share) return false;
  const std::optional<Rational> rest = Rational(1).minus(b.low);
  return rest && is_close(a.low, *rest, 50);
}

// "'92" for 1992.
bool is_short_year(const Quantity& a, const Quantity& b) {
  const Rational century(100);
  if (!a.low.is_integer() || !b.low.is_integer() || a.low.sign() <= 0 || a.low >= century)
    return false;
  return b.role == Role::year && a.low.numerator() == b.low.numerator() % 100;
}

// The word for minus is also a part of other words, where no space tells them apart.
bool is_inside_ideographs(const NumberPlace& place) {
  const std::string_view text = place.run->run->text;
  const std::uint32_t begin = place.quantity->span.begin;
  return begin > 0 && class_of(decode(text, begin).value) == CharacterClass::ideograph &&
         class_of(decode_before(text, begin).value) == CharacterClass::ideograph;
}

// One text says "down 5 %", the other "-5 %".
bool is_sign_in_words(const NumberPlace& target, const NumberPlace& source,
                      const NumberComparison& comparison) {
  if (comparison.source_grammar == nullptr) return true;
  if (target.quantity->low.sign() < 0) return tells_of_fall(source, *comparison.source_grammar);
  return tells_of_fall(target, comparison.pack.numerals) || is_inside_ideographs(source);
}

bool have_opposite_signs(const Quantity& a, const Quantity& b) {
  return a.low.sign() != b.low.sign() && magnitude(a.low) == magnitude(b.low);
}

// "Several", in a word, is not said in digits.
bool is_vague_against_digits(const Quantity& vague, const Quantity& exact) {
  return !vague.is_exact() && vague.approximation == Approximation::about && vague.spelled_out &&
         exact.is_exact() && !exact.spelled_out;
}

// "More than a hundred thousand" for a range that begins there.
bool begins_there(const Quantity& rough, const Quantity& range) {
  return rough.is_exact() && rough.approximation == Approximation::more_than &&
         rough.low == range.low;
}

// 1965 for "the 1960s".
bool is_year_of(const Quantity& decade, const Quantity& year) {
  if (decade.typed.empty() || decade.typed.back() != 's') return false;
  return decade.low <= year.low && is_close(decade.low, year.low, 10) &&
         year.low < decade.low.plus(Rational(10)).value_or(decade.low);
}

NumberMatch match_values(const Quantity& a, const Quantity& b) {
  if (a.low == b.low && a.high == b.high) return NumberMatch::exact;
  if (!a.is_exact() || !b.is_exact()) {
    if (begins_there(a, b) || begins_there(b, a)) return NumberMatch::near;
    const bool overlap = a.low <= b.high && b.low <= a.high;
    return overlap && !is_vague_against_digits(a, b) && !is_vague_against_digits(b, a)
               ? NumberMatch::open
               : NumberMatch::none;
  }
  if (rounds_to(a, b, a.low, b.low) || approximates(a, b) || approximates(b, a))
    return NumberMatch::near;
  if (may_be_more(a, b) || may_be_more(b, a)) return NumberMatch::open;
  if ((a.other && *a.other == b.low) || (b.other && *b.other == a.low) || make_a_whole(a, b))
    return NumberMatch::open;
  // The same number with the same words for it: read in two ways, it proves nothing.
  if (a.mantissa == b.mantissa && a.scale_exponent == b.scale_exponent && a.role == b.role)
    return NumberMatch::open;
  return NumberMatch::none;
}

// A factor and a share say the same when the share is the whole or what was added to one.
NumberMatch match_factor(const Quantity& multiple, const Quantity& share) {
  const std::optional<Rational> added = multiple.low.minus(Rational(1));
  const bool same = multiple.low == share.low || (added && *added == share.low);
  return same ? NumberMatch::near : NumberMatch::none;
}

bool is_bare(const Quantity& quantity) {
  return quantity.role == Role::amount && quantity.unit.empty();
}

// Values of other roles: 3/10 is 30 %, "3 times" is 3.
NumberMatch match_across(const Quantity& a, const Quantity& b) {
  const Quantity& first = a.role < b.role ? a : b;
  const Quantity& second = a.role < b.role ? b : a;
  if (first.role == Role::share && second.role == Role::multiple)
    return match_factor(second, first);
  if (!is_bare(first)) return NumberMatch::none;
  if (second.role == Role::share && first.low.is_integer()) return NumberMatch::none;
  if (second.role == Role::points) return match_values(first, second);
  if (second.role == Role::share || second.role == Role::multiple || second.role == Role::year)
    return first.low == second.low        ? NumberMatch::exact
           : is_short_year(first, second) ? NumberMatch::open
                                          : NumberMatch::none;
  return NumberMatch::none;
}

// Measures that differ by a sixth may be one distance in feet, converted twice; two digits that
// changed places are no conversion.
bool are_close_measures(const Quantity& a, const Quantity& b, const LanguagePack& pack) {
  return is_measure(a, pack) && is_measure(b, pack) && is_close(a.low, b.low, 6) &&
         slip_of(a.low, b.low) != DigitSlip::swapped;
}

// "14 h" for "2 p.m.".
bool are_same_hour(const Quantity& a, const Quantity& b) {
  const Rational half_day(12);
  const std::optional<Rational> difference = a.low.minus(b.low);
  return a.unit == "h" && b.unit == "h" && difference && magnitude(*difference) == half_day &&
         a.low <= Rational(24) && b.low <= Rational(24);
}

// "41,8 km" for "26 miles". Translators round conversions: within a tenth it is left open.
NumberMatch match_converted(const Quantity& target, const Quantity& source,
                            const LanguagePack& pack) {
  if (target.role != Role::amount || source.role != Role::amount) return NumberMatch::none;
  const std::optional<Rational> value = pack.units.convert(source.low, source.unit, target.unit);
  if (!value) return NumberMatch::none;
  if (*value == target.low) return NumberMatch::exact;
  if (is_close(*value, target.low, 25)) return NumberMatch::near;
  return is_close(*value, target.low, 8) ? NumberMatch::open : NumberMatch::none;
}

NumberMatch match_dates(const NumberPlace& target, const NumberPlace& source,
                        const NumberComparison& comparison) {
  const std::vector<CalendarDate> own =
      date_readings(*target.run, *target.quantity, DateOrder::unknown);
  const std::vector<CalendarDate> theirs =
      date_readings(*source.run, *source.quantity, comparison.source_order);
  // With a proven order in the source, the page is read as its reader does: the usual way only.
  const std::size_t usual = theirs.size() == 1 ? 1 : own.size();
  NumberMatch best = own.empty() || theirs.empty() ? NumberMatch::open : NumberMatch::none;
  for (std::size_t i = 0; i < std::min(usual, own.size()); ++i)
    for (std::size_t j = 0; j < theirs.size(); ++j) {
      if (!dates_agree(own[i], theirs[j])) continue;
      const bool first = i == 0 && j == 0;
      const NumberMatch match = own[i] == theirs[j] && first ? NumberMatch::exact
                                : first                      ? NumberMatch::near
                                                             : NumberMatch::open;
      best = std::max(best, match);
    }
  return best;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char c : text)
    if (is_digit(c)) digits.push_back(c);
  return digits;
}

// One telephone number in national and international form ends with the same digits.
NumberMatch match_phones(std::string_view a, std::string_view b) {
  const std::string digits_a = digits_of(a);
  const std::string digits_b = digits_of(b);
  constexpr std::size_t subscriber = 7;
  const std::size_t common = std::min({digits_a.size(), digits_b.size(), std::size_t{8}});
  if (digits_a == digits_b) return NumberMatch::exact;
  if (common < subscriber) return NumberMatch::none;
  const bool same_end = digits_a.compare(digits_a.size() - common, common, digits_b,
                                         digits_b.size() - common, common) == 0;
  return same_end ? NumberMatch::near : NumberMatch::none;
}

std::string_view name_of(const NumberPlace& place) {
  const std::string& typed = place.quantity->typed;
  return typed.empty() ? place.run->text(place.quantity->span) : std::string_view(typed);
}

// "2024/2025" and "2025" have a year in common.
NumberMatch match_names(std::string_view a, std::string_view b) {
  if (a == b) return NumberMatch::exact;
  for (std::string_view rest = a; !rest.empty();) {
    const std::size_t end = std::min(rest.find('/'), rest.size());
    if (end > 0 && (b.substr(0, end) == rest.substr(0, end) ||
                    (b.size() > end && b.substr(b.size() - end) == rest.substr(0, end))))
      return NumberMatch::open;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return NumberMatch::none;
}

// A group of digits of a typed number, "10" in "10-3" or "2025-10-30".
bool names_number(const NumberPlace& typed, const Quantity& number) {
  const Rational& value = number.low;
  if (!value.is_integer() || (number.spelled_out && !typed.quantity->spelled_out)) return false;
  const std::string wanted = value.to_string();
  for (const std::string_view text : {name_of(typed), typed.run->text(typed.quantity->span)}) {
    std::size_t at = 0;
    while (at < text.size()) {
      if (!is_digit(text[at])) {
        ++at;
        continue;
      }
      std::size_t end = at;
      while (end < text.size() && is_digit(text[end])) ++end;
      while (at + 1 < end && text[at] == '0') ++at;
      if (text.substr(at, end - at) == wanted) return true;
      at = end;
    }
  }
  return false;
}

NumberMatch match_typed(const NumberPlace& target, const NumberPlace& source,
                        const NumberComparison& comparison) {
  const Role role = target.quantity->role;
  if (role == source.quantity->role) {
    if (role == Role::date) return match_dates(target, source, comparison);
    if (role == Role::phone) return match_phones(name_of(target), name_of(source));
    if (role == Role::year && target.quantity->low == source.quantity->low)
      return NumberMatch::exact;
    if (role == Role::year && (is_year_of(*target.quantity, *source.quantity) ||
                               is_year_of(*source.quantity, *target.quantity)))
      return NumberMatch::open;
    if (is_short_year(*target.quantity, *source.quantity) ||
        is_short_year(*source.quantity, *target.quantity))
      return NumberMatch::open;
    return match_names(name_of(target), name_of(source));
  }
  const bool own_value = target.quantity->is_comparable();
  const bool their_value = source.quantity->is_comparable();
  if (own_value && !their_value)
    return names_number(source, *target.quantity) ? NumberMatch::open : NumberMatch::none;
  if (their_value && !own_value)
    return names_number(target, *source.quantity) ? NumberMatch::open : NumberMatch::none;
  const bool year_named =
      (role == Role::year && names_number(source, *target.quantity)) ||
      (source.quantity->role == Role::year && names_number(target, *source.quantity));
  const bool dates = (role == Role::date || role == Role::year) &&
                     (source.quantity->role == Role::date || source.quantity->role == Role::year);
  if (dates) return std::min(match_dates(target, source, comparison), NumberMatch::near);
  return year_named || name_of(target) == name_of(source) ? NumberMatch::open : NumberMatch::none;
}

}  // namespace

bool is_measure(const Quantity& quantity, const LanguagePack& pack) {
  constexpr std::array<std::string_view, 7> dimensions{"length", "area",        "volume", "mass",
                                                       "speed",  "temperature", "angle"};
  const std::optional<UnitOfMeasure> unit = pack.units.find(quantity.unit);
  return unit &&
         std::find(dimensions.begin(), dimensions.end(), unit->dimension) != dimensions.end();
}

NumberMatch match_numbers(const NumberPlace& target, const NumberPlace& source,
                          const NumberComparison& comparison) {
  const Quantity& own = *target.quantity;
  const Quantity& theirs = *source.quantity;
  if (own.is_comparable() && theirs.is_comparable()) {
    if (own.role != theirs.role) return match_across(own, theirs);
    if (match_units(target, source, comparison) == UnitMatch::differ)
      return match_converted(own, theirs, comparison.pack);
    if (have_opposite_signs(own, theirs))
      return is_sign_in_words(target, source, comparison) ? NumberMatch::open : NumberMatch::none;
    const NumberMatch match = match_values(own, theirs);
    const bool open =
        match == NumberMatch::none &&
        (are_close_measures(own, theirs, comparison.pack) || are_same_hour(own, theirs));
    return open ? NumberMatch::open : match;
  }
  const NumberMatch across = match_across(own, theirs);
  return across != NumberMatch::none ? across : match_typed(target, source, comparison);
}

}  // namespace fauxami
