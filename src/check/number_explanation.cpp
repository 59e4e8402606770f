// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Why two numbers without a partner are one fact. Tested by tests/check/number_explanation_test.cpp
// and tests/cases/number.
#include "check/number_explanation.h"

#include <algorithm>
#include <cstdlib>

#include "check/number_evidence.h"
#include "check/number_writing.h"

namespace fauxami {
namespace {

using Role = QuantityRole;

constexpr int largest_power = 9;

bool has_weight(const Quantity& quantity, const LanguagePack& pack) {
  return quantity.scale_exponent > 0 || is_money(quantity.unit, pack) ||
         quantity.low >= Rational(1000);
}

// The value as its digits are written: 5 for 5 %.
std::optional<Rational> written_value(const Quantity& quantity) {
  if (quantity.role == Role::points) return quantity.mantissa;
  if (quantity.role != Role::share) return quantity.low;
  return quantity.low.times(Rational(100));
}

// What stands behind a number and is counted by it: a noun.
bool counts_noun(const NumberPlace& place, const LanguagePack& pack) {
  const std::uint32_t next = place.quantity->end_token;
  if (next >= place.run->tokens.size()) return false;
  const Token& token = place.run->tokens[next];
  return token.kind == TokenKind::word && token.end - token.begin >= 3 &&
         (pack.lexicon.any_features(token.analysis) & feature::noun) != 0;
}

// The number ends a sentence of some length: nothing behind it can say what it counts.
bool is_in_prose(const NumberPlace& place) {
  constexpr std::uint32_t least_words = 8;
  const std::vector<Token>& tokens = place.run->tokens;
  const std::uint32_t next = place.quantity->end_token;
  if (place.quantity->first_token < least_words) return false;
  return next >= tokens.size() || tokens[next].kind == TokenKind::punctuation;
}

// A number without scale or unit may stand in a table that names them elsewhere ("in millions"), or
// before an abbreviation that only its readers know.
bool may_be_in_other_units(const NumberPlace& place, const Quantity& source,
                           const LanguagePack& pack) {
  const Quantity& target = *place.quantity;
  if (target.role != Role::amount || target.scale_exponent > 0 || is_money(target.unit, pack))
    return false;
  if (source.scale_exponent == 0 || counts_noun(place, pack) || is_in_prose(place)) return false;
  const std::optional<Rational> ratio = source.low.divided_by(target.low);
  return target.mantissa == source.mantissa || (ratio && *ratio >= Rational(100000));
}

// "8334 points" of a game and "8334 fen": points need not be percentage points.
bool are_alike(const Quantity& a, const Quantity& b) {
  if (a.role == b.role) return true;
  const bool points = (a.role == Role::points && b.role == Role::amount) ||
                      (a.role == Role::amount && b.role == Role::points);
  return points && a.unit.empty() && b.unit.empty();
}

// A year, or a bare count in digits: the same four digits may be read as either.
bool is_bare_or_year(const Quantity& quantity) {
  if (quantity.spelled_out || quantity.decimals > 0 || quantity.scale_exponent > 0) return false;
  return (quantity.role == Role::year && quantity.typed.size() == 4) ||
         (quantity.role == Role::amount && quantity.unit.empty() && quantity.low.is_integer());
}

// "A piece of a puzzle", "one of them": no number of the text.
bool is_one(const Quantity& quantity) {
  return quantity.scale_exponent == 0 && quantity.spelled_out && quantity.low == Rational(1);
}

bool is_small(const Quantity& quantity) {
  return quantity.scale_exponent == 0 && quantity.low < Rational(10);
}

class Explainer {
 public:
  Explainer(const NumberPairs& pairs, std::uint32_t target, std::uint32_t source,
            const NumberComparison& comparison)
      : comparison_(comparison),
        own_(*pairs.target[target].quantity),
        theirs_(*pairs.source[source].quantity),
        target_(pairs.target_place(target)),
        source_(pairs.source_place(source)),
        evidence_(evidence_of_place(pairs, target, source)),
        second_mention_(pairs.target[target].covered || pairs.source[source].covered) {}

  std::optional<NumberExplanation> explain() {
    units_ = match_units(target_, source_, comparison_);
    if (own_.is_comparable() && theirs_.is_comparable()) return explain_values();
    if (is_bare_or_year(own_) && is_bare_or_year(theirs_)) return explain_bare();
    const bool dates = (own_.role == Role::date || own_.role == Role::year) &&
                       (theirs_.role == Role::date || theirs_.role == Role::year);
    if (own_.role != theirs_.role) return dates ? explain_date() : std::nullopt;
    switch (own_.role) {
      case Role::year: return explain_year();
      case Role::date: return explain_date();
      case Role::time: return explain_time();
      case Role::phone: return explain_phone();
      default: return std::nullopt;
    }
  }

 private:
  std::optional<NumberExplanation> explain_values() {
    if (is_percent_for_points()) return found(NumberFault::percent, 6);
    if (!are_alike(own_, theirs_) || !own_.is_exact() || !theirs_.is_exact()) return std::nullopt;
    if (is_without_one()) return std::nullopt;
    if (units_ == UnitMatch::differ) return explain_units();
    if (may_be_in_other_units(target_, theirs_, comparison_.pack)) return std::nullopt;
    if (own_.low == theirs_.low.negated()) return found(NumberFault::sign, same_value_points());
    if (const std::optional<int> power = power_ratio(own_.low, theirs_.low))
      return explain_power(*power);
    if (is_factor_without_one()) return found(NumberFault::times_more, 5);
    if (const std::optional<NumberExplanation> slip = explain_slip()) return slip;
    return explain_difference();
  }

  // "She and twelve others" for "thirteen people with her among them".
  bool is_without_one() const {
    const std::vector<Token>& tokens = target_.run->tokens;
    const std::optional<Rational> one_more = own_.low.plus(Rational(1));
    return own_.end_token < tokens.size() && one_more && *one_more == theirs_.low &&
           comparison_.pack.amounts.others.count(tokens[own_.end_token].key) != 0;
  }

  bool are_in_digits() const { return !own_.spelled_out && !theirs_.spelled_out; }

  bool is_percent_for_points() const {
    const bool roles = (own_.role == Role::share && theirs_.role == Role::points) ||
                       (own_.role == Role::points && theirs_.role == Role::share);
    return roles && written_value(own_) == written_value(theirs_);
  }

  // The same value of something else. Other values of other units may well be a conversion.
  std::optional<NumberExplanation> explain_units() const {
    const bool money = is_money(own_.unit, comparison_.pack);
    if (money != is_money(theirs_.unit, comparison_.pack)) return std::nullopt;
    if (own_.low != theirs_.low) return money ? explain_power_of_other_money() : std::nullopt;
    // "une seconde" and "en une journee" count nothing.
    if (own_.low == Rational(1)) return std::nullopt;
    return found(money ? NumberFault::currency : NumberFault::unit, same_value_points());
  }

  // A sum in other money whose digits are the same was not converted.
  std::optional<NumberExplanation> explain_power_of_other_money() const {
    const std::optional<int> power = power_ratio(own_.low, theirs_.low);
    if (!power || significand(own_.low).size() < 2 || !are_in_digits()) return std::nullopt;
    return explain_power(*power);
  }

  // The value itself is evidence: the more digits, the less it is chance.
  int same_value_points() const {
    return std::min(static_cast<int>(significand(own_.low).size()), 3) + 3;
  }

  std::optional<NumberExplanation> explain_power(int power) const {
    if (std::abs(power) > largest_power || is_one(own_) || is_one(theirs_)) return std::nullopt;
    const std::size_t digits = significand(own_.low).size();
    const bool usual = power == 1 || power == -1 || std::abs(power) % 3 == 0 || power % 4 == 0;
    // "One" and other small numbers stand in many a phrase without being a number of the text.
    const bool far = std::abs(power) > 4;
    const bool small =
        digits == 1 && (far || !are_in_digits()) && (is_small(own_) || is_small(theirs_));
    const int evidence =
        (digits >= 3 ? 4 : static_cast<int>(digits)) + (usual ? 1 : 0) - (small ? 2 : 0);
    std::optional<NumberExplanation> explanation = found(NumberFault::scale, evidence);
    explanation->power = power;
    return explanation;
  }

  // "1.3 times more" is 2.3 times, not 1.3 times.
  bool is_factor_without_one() const {
    if (own_.role != Role::multiple) return false;
    const std::optional<Rational> added = theirs_.low.minus(Rational(1));
    return added && own_.low == *added;
  }

  std::optional<NumberExplanation> explain_slip() const {
    if (own_.low.sign() <= 0 || theirs_.low.sign() <= 0) return std::nullopt;
    const std::optional<Rational> ratio = own_.low.divided_by(theirs_.low);
    const Rational most(20);
    if (!ratio || *ratio > most || *ratio < *Rational::of(1, 20)) return std::nullopt;
    const auto [wrong, right] = aligned_digits(own_.low, theirs_.low);
    const DigitSlip slip = slip_between(wrong, right);
    if (slip == DigitSlip::none) return std::nullopt;
    const int digits = static_cast<int>(std::max(wrong.size(), right.size()));
    const bool changed = slip == DigitSlip::changed;
    // "2" for "24": only where both texts write digits.
    const bool short_one = std::min(wrong.size(), right.size()) == 1;
    if ((short_one && (changed || second_mention_ || !are_in_digits())) ||
        (changed && may_be_converted()))
      return std::nullopt;
    const int evidence = std::min(digits, 5) - 1 - (changed ? 1 : 0);
    std::optional<NumberExplanation> explanation = found(NumberFault::digits, evidence);
    explanation->slip = slip;
    return explanation;
  }

  // Two values that nothing explains: only where no other number is left on either side.
  std::optional<NumberExplanation> explain_difference() const {
    const bool same_unit = units_ == UnitMatch::same && !own_.unit.empty() && own_.unit != "deg";
    if ((is_small(theirs_) && theirs_.spelled_out) || second_mention_) return std::nullopt;
    if (!same_unit || may_be_converted() || evidence_.sentence < 0 || evidence_.alone == 0)
      return std::nullopt;
    return found(NumberFault::value, 0);
  }

  // Two measures within twice each other may come from a third one in other units.
  bool may_be_converted() const {
    const std::optional<Rational> ratio = own_.low.divided_by(theirs_.low);
    const bool near_by = ratio && *ratio < Rational(2) && *ratio > *Rational::of(1, 2);
    return near_by && is_measure(own_, comparison_.pack);
  }

  // Four digits are read as a year or as a count by what stands beside them.
  std::optional<NumberExplanation> explain_bare() const {
    if (own_.role == theirs_.role) return explain_year();
    if (theirs_.role == Role::year) {
      const bool swapped = slip_of(own_.low, theirs_.low) == DigitSlip::swapped;
      return swapped ? found(NumberFault::year, 3) : std::nullopt;
    }
    if (const std::optional<int> power = power_ratio(own_.low, theirs_.low))
      return explain_power(*power);
    return explain_slip();
  }

  std::optional<NumberExplanation> explain_year() const {
    if (slip_of(own_.low, theirs_.low) == DigitSlip::none) return std::nullopt;
    return found(NumberFault::year, 3);
  }

  std::optional<NumberExplanation> explain_date() const {
    const std::vector<CalendarDate> own = date_readings(*target_.run, own_, DateOrder::unknown);
    const std::vector<CalendarDate> theirs =
        date_readings(*source_.run, theirs_, comparison_.source_order);
    if (own.empty() || theirs.size() != 1) return std::nullopt;
    const CalendarDate& wrong = own.front();
    const CalendarDate& right = theirs.front();
    if (right.first_month == 0) return explain_year_of_date(wrong, right);
    if (wrong.day == 0 || right.day == 0) return explain_month(wrong, right);
    const bool same_year = wrong.year == 0 || right.year == 0 || wrong.year == right.year;
    const bool same_month = wrong.first_month == right.first_month;
    const bool same_day = wrong.day == right.day;
    if (same_year && wrong.day == right.first_month && wrong.first_month == right.day)
      return found(NumberFault::day_and_month, 4);
    if (same_month && same_day && !same_year) return found(NumberFault::year, 3);
    if (same_year && same_day && !same_month) return found(NumberFault::month, 3);
    if (same_year && same_month && !same_day) return found(NumberFault::day, 3);
    return std::nullopt;
  }

  // The source gives the year by itself, its day and month stand elsewhere.
  std::optional<NumberExplanation> explain_year_of_date(const CalendarDate& wrong,
                                                        const CalendarDate& right) const {
    if (wrong.year == 0 || right.year == 0 || wrong.year == right.year) return std::nullopt;
    const DigitSlip slip = slip_of(Rational(wrong.year), Rational(right.year));
    return slip == DigitSlip::none ? std::nullopt : found(NumberFault::year, 2);
  }

  // Months, quarters and ranges of months.
  std::optional<NumberExplanation> explain_month(const CalendarDate& wrong,
                                                 const CalendarDate& right) const {
    if (wrong.day != right.day || wrong.first_month == 0 || right.first_month == 0)
      return std::nullopt;
    const bool same_length =
        wrong.last_month - wrong.first_month == right.last_month - right.first_month;
    if (!same_length) return std::nullopt;
    const bool same_month = wrong.first_month == right.first_month;
    if (same_month) return found(NumberFault::year, 3);
    const bool same_year = wrong.year == 0 || right.year == 0 || wrong.year == right.year;
    return same_year ? found(NumberFault::month, 2) : std::nullopt;
  }

  std::optional<NumberExplanation> explain_time() const {
    const std::optional<int> wrong = parse_time(own_.typed);
    const std::optional<int> right = parse_time(theirs_.typed);
    if (!wrong || !right) return std::nullopt;
    constexpr int half_day = 12 * 3600;
    // A source that says "7:30" alone may count twelve hours: only an afternoon is sure.
    if (*right < half_day && *wrong - *right == half_day) return std::nullopt;
    if (std::abs(*wrong - *right) == half_day) return found(NumberFault::half_day, 4);
    const bool same_hour = *wrong / 3600 == *right / 3600;
    return same_hour ? found(NumberFault::time, 2) : std::nullopt;
  }

  std::optional<NumberExplanation> explain_phone() const {
    const auto digits = [](std::string_view text) {
      std::string result;
      for (const char c : text)
        if (c >= '0' && c <= '9') result.push_back(c);
      return result;
    };
    const std::string wrong = digits(target_.run->text(own_.span));
    const std::string right = digits(source_.run->text(theirs_.span));
    const DigitSlip slip = slip_between(wrong, right);
    if (slip == DigitSlip::none) return std::nullopt;
    std::optional<NumberExplanation> explanation = found(NumberFault::phone, 5);
    explanation->slip = slip;
    return explanation;
  }

  // The fault with the evidence of the place added to its own.
  std::optional<NumberExplanation> found(NumberFault fault, int evidence) const {
    NumberExplanation explanation;
    explanation.fault = fault;
    explanation.points = evidence;
    explanation.points += evidence_.total() - (second_mention_ ? 1 : 0);
    if (units_ == UnitMatch::same && !own_.unit.empty()) explanation.points += 3;
    if (has_weight(own_, comparison_.pack) && has_weight(theirs_, comparison_.pack))
      explanation.points += 2;
    if (own_.scale_exponent > 0 && theirs_.scale_exponent > 0) explanation.points += 1;
    return explanation;
  }

  const NumberComparison& comparison_;
  const Quantity& own_;
  const Quantity& theirs_;
  NumberPlace target_;
  NumberPlace source_;
  PlaceEvidence evidence_;
  bool second_mention_ = false;  // one of them may repeat a number that has a partner
  UnitMatch units_ = UnitMatch::differ;
};

}  // namespace

std::optional<NumberExplanation> explain(const NumberPairs& pairs, std::uint32_t target,
                                         std::uint32_t source, const NumberComparison& comparison) {
  return Explainer(pairs, target, source, comparison).explain();
}

}  // namespace fauxami
