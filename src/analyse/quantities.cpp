// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Numbers of a run: digits or words, scale, unit, role.
// Tested by tests/analyse/quantities_test.cpp.
#include "analyse/quantities.h"

#include <algorithm>
#include <utility>

#include "analyse/number_digits.h"
#include "analyse/number_guard.h"
#include "analyse/number_parts.h"
#include "analyse/number_spelled.h"
#include "analyse/number_text.h"
#include "analyse/number_types.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

constexpr NumberWordKinds scale_kinds = kinds(Kind::scale, Kind::scale_alone);
constexpr NumberWordKinds unit_kinds =
    kinds(Kind::currency, Kind::unit, Kind::share, Kind::points, Kind::multiple);
constexpr NumberWordKinds qualifier_kinds = kinds(Kind::about, Kind::more_than, Kind::less_than);

constexpr std::string_view permille = "permille";

std::string share_unit(const NumberWord& word) {
  return word.value == 1000 ? std::string(permille) : "%";
}

bool is_ascii_year(const Rational& value) {
  return value >= Rational(1500) && value <= Rational(2199);
}

class QuantityReader {
 public:
  QuantityReader(const AnalysedRun& run, const LanguagePack& pack) : text_(run, pack.numerals) {}

  std::vector<Quantity> read() {
    for (Place at = text_.place_of(0); !text_.at_end(at);) at = read_at(at);
    drop_trivial();
    return std::move(found_);
  }

 private:
  // Reads what stands here and gives the place to go on.
  Place read_at(Place at) {
    const Token& token = text_.token(at.token);
    if (token.no_translate) return text_.place_of(at.token + 1);
    if (token.kind == TokenKind::number) return read_number(at);
    if (token.kind == TokenKind::word && token.has(trait::starts_number | trait::compound_number))
      return read_words(at);
    if (token.kind == TokenKind::ideographs) return read_inside(at);
    return text_.place_of(at.token + 1);
  }

  Place read_inside(Place at) {
    if (const auto stop = text_.match(at, kinds(Kind::not_number))) return stop->next;
    if (begins_number(at)) {
      const Place next = read_words(at);
      if (next.token != at.token || next.begin != at.begin) return next;
    }
    return after_code_point(at);
  }

  bool begins_number(Place at) const {
    return text_
        .match(at, kinds(Kind::cardinal, Kind::cardinal_bound, Kind::multiplier, Kind::scale_alone,
                         Kind::vague, Kind::collective_vague, Kind::share_before))
        .has_value();
  }

  Place after_code_point(Place at) const {
    const std::uint32_t end = text_.token(at.token).end;
    std::uint32_t next = at.begin + 1;
    while (next < end &&
           (static_cast<unsigned char>(text_.text({next, next + 1})[0]) & 0xC0U) == 0x80U)
      ++next;
    return next < end ? Place{at.token, next} : text_.place_of(at.token + 1);
  }

  Place read_number(Place at) {
    if (const std::optional<TypedNumber> typed = read_typed(text_, at))
      return add_typed(at, *typed);
    const std::optional<DigitRun> digits = read_digits(text_, at);
    if (!digits) return add_typed(at, chain_of_marks(at));
    collective_ = false;
    Quantity quantity = begin_quantity(at, digits->end);
    take_digits(quantity, *digits);
    Place next = read_scales(quantity, digits->next);
    if (digits->leading_zero) quantity.role = QuantityRole::identifier;
    if (quantity.scale_exponent > 0 && quantity.mantissa == digits->value)
      take_digits(quantity, before_scale(text_, at, *digits));
    return finish(std::move(quantity), at, next, false);
  }

  static void take_digits(Quantity& quantity, const DigitRun& digits) {
    quantity.mantissa = digits.value;
    quantity.decimals = digits.decimals;
    quantity.grouped = digits.grouped;
    quantity.other = digits.other;
  }

  // Digits that no rule of marks explains are an identifier as a whole.
  TypedNumber chain_of_marks(Place at) const {
    std::uint32_t last = at.token;
    while (last + 2 < text_.token_count() && text_.token(last + 1).begin == text_.token(last).end &&
           text_.token(last + 2).begin == text_.token(last + 1).end &&
           text_.token(last + 2).kind == TokenKind::number)
      last += 2;
    return {QuantityRole::identifier, text_.place_of(last + 1), text_.token(last).end};
  }

  Place add_typed(Place at, const TypedNumber& typed) {
    Quantity quantity = begin_quantity(at, typed.end);
    quantity.role = typed.role;
    if (const std::optional<DigitRun> digits = read_digits(text_, at)) {
      quantity.mantissa = digits->value;
      quantity.low = quantity.high = digits->value;
    }
    quantity.end_token = end_token_of(typed.next);
    drop_trivial();
    found_.push_back(std::move(quantity));
    return typed.next;
  }

  Quantity begin_quantity(Place at, std::uint32_t end) const {
    Quantity quantity;
    quantity.span = quantity.whole = {at.begin, end};
    quantity.first_token = at.token;
    return quantity;
  }

  std::uint32_t end_token_of(Place next) const {
    const bool inside = !text_.at_end(next) && next.begin > text_.token(next.token).begin;
    return next.token + (inside ? 1 : 0);
  }

  // Scale words behind digits: "1,5 million", "100 mille", "3 yi 5000 wan".
  Place read_scales(Quantity& quantity, Place at) {
    Place next = at;
    NumberWordKinds wanted = scale_kinds;
    if (text_.grammar().habits.positional != 0) wanted |= kinds(Kind::multiplier);
    int exponent = 0;
    if (const auto over = text_.match(next, kinds(Kind::over))) {
      if (text_.match(over->next, wanted)) next = over->next;
      quantity.approximation = Approximation::more_than;
    }
    std::optional<WordMatch> match = text_.match(next, wanted);
    while (match && exponent <= 24) {
      exponent += match->word->exponent;
      next = match->next;
      quantity.span.end = match->end;
      match = text_.match(next, wanted);
      if (!match) match = match_behind_linker(next, scale_kinds);
    }
    if (exponent == 0 || exponent == 3) next = read_short_scale(quantity, next, exponent);
    quantity.scale_exponent = static_cast<std::int8_t>(exponent);
    return exponent > 0 ? read_rest(quantity, next) : next;
  }

  // "and a half", or a second part in digits.
  Place read_rest(Quantity& quantity, Place at) {
    const auto half = text_.match(at, kinds(Kind::half_after));
    if (!half) return read_further_parts(text_, quantity, at);
    if (const auto sum = quantity.mantissa.plus(*Rational::of(1, 2))) quantity.mantissa = *sum;
    quantity.span.end = half->end;
    return half->next;
  }

  // "2 milliers de milliards", "une dizaine de tonnes".
  std::optional<WordMatch> match_behind_linker(Place at, NumberWordKinds wanted) const {
    const std::optional<WordMatch> linker = text_.match(at, kinds(Kind::linker));
    return linker ? text_.match(linker->next, wanted) : std::nullopt;
  }

  // "k" and "bn" scale only beside a currency; "10 mil M" is ten thousand millions.
  Place read_short_scale(Quantity& quantity, Place at, int& exponent) {
    const auto scale = text_.match(at, kinds(Kind::scale_short));
    if (!scale) return at;
    Place begin;
    bool money = text_
                     .match_before({quantity.first_token, quantity.span.begin},
                                   kinds(Kind::currency_before), begin)
                     .has_value();
    Place unit = scale->next;
    if (const auto linker = text_.match(unit, kinds(Kind::linker))) unit = linker->next;
    money = money || text_.match(unit, kinds(Kind::currency)).has_value();
    if (!money) return at;
    exponent += scale->word->exponent;
    quantity.span.end = scale->end;
    return scale->next;
  }

  Place read_words(Place at) {
    if (const auto share = text_.match(at, kinds(Kind::share_before)))
      return read_share(at, *share);
    if (const auto stop = text_.match(at, kinds(Kind::not_number))) return stop->next;
    const std::optional<SpelledNumber> spelled = read_spelled(text_, at);
    if (!spelled || !is_whole(spelled->next) || !may_stand(text_, at, *spelled)) return step(at);
    Quantity quantity = begin_quantity(at, spelled->end);
    quantity.spelled_out = true;
    quantity.scale_exponent = spelled->scale_exponent;
    quantity.decimals = spelled->decimals;
    const auto scale = Rational::power_of_ten(-spelled->scale_exponent);
    const auto mantissa = scale ? spelled->value.times(*scale) : std::nullopt;
    if (!mantissa) return step(at);
    quantity.mantissa = *mantissa;
    if (spelled->more) quantity.approximation = Approximation::about;
    vague_ = spelled->vague;
    if (spelled->digits && is_ascii_year(spelled->value)) quantity.role = QuantityRole::year;
    Place begin;
    if (text_.match_before(at, kinds(Kind::ordinal_before), begin))
      quantity.role = QuantityRole::ordinal;
    collective_ = spelled->more || spelled->vague;
    trivial_ = spelled->words == 1 && spelled->value < Rational(10) && !spelled->vague;
    const Place next = spelled->ends_with_scale && !spelled->vague
                           ? read_further_parts(text_, quantity, spelled->next)
                           : spelled->next;
    return finish(std::move(quantity), at, next, true);
  }

  Place read_share(Place at, const WordMatch& share) {
    Quantity quantity = begin_quantity(at, share.end);
    quantity.role = QuantityRole::share;
    quantity.unit = share_unit(*share.word);
    Place next = share.next;
    if (text_.is(next, TokenKind::number)) {
      const std::optional<DigitRun> digits = read_digits(text_, next);
      if (!digits) return next;
      quantity.mantissa = digits->value;
      quantity.decimals = digits->decimals;
      quantity.span.end = digits->end;
      next = digits->next;
    } else {
      const std::optional<SpelledNumber> spelled = read_spelled(text_, next);
      if (!spelled) return next;
      quantity.mantissa = spelled->value;
      quantity.span.end = spelled->end;
      next = spelled->next;
    }
    set_value(quantity);
    quantity.whole = quantity.span;
    quantity.end_token = end_token_of(next);
    drop_trivial();
    found_.push_back(std::move(quantity));
    return next;
  }

  // A compound word is a number only as a whole.
  bool is_whole(Place at) const {
    return !text_.is(at, TokenKind::word) || at.begin == text_.token(at.token).begin;
  }

  Place step(Place at) const {
    return text_.is(at, TokenKind::ideographs) ? after_code_point(at)
                                               : text_.place_of(at.token + 1);
  }

  // Unit, qualifiers, role; then the quantity is added, or dropped when it says nothing.
  Place finish(Quantity quantity, Place at, Place next, bool spelled) {
    Place begin = at;
    const bool sign = read_unit_before(quantity, at, begin);
    const Place after_unit = read_half(quantity, sign ? next : read_unit(quantity, next));
    const bool has_unit = !quantity.unit.empty() || quantity.role == QuantityRole::multiple ||
                          quantity.role == QuantityRole::points;
    const bool trivial = spelled && trivial_ && !has_unit && quantity.scale_exponent == 0;
    quantity.whole.begin = begin.begin;
    if (quantity.whole.end < quantity.span.end) quantity.whole.end = quantity.span.end;
    read_qualifiers(quantity, begin, after_unit);
    type_bare_year(quantity, spelled);
    quantity.end_token = end_token_of(next);
    set_value(quantity);
    if (vague_) widen(quantity);
    vague_ = false;
    if (trivial) drop_trivial();
    join_range(quantity, begin);
    drop_trivial();
    found_.push_back(std::move(quantity));
    last_is_trivial_ = trivial;
    return after_unit;
  }

  // "two" alone is kept only until it turns out to be no end of a range ("two or three million").
  void drop_trivial() {
    if (last_is_trivial_ && found_.back().approximation != Approximation::range) found_.pop_back();
    last_is_trivial_ = false;
  }

  // "three years and a half".
  Place read_half(Quantity& quantity, Place at) const {
    if (quantity.role != QuantityRole::amount || quantity.unit.empty()) return at;
    if (quantity.scale_exponent != 0 || quantity.decimals != 0) return at;
    const auto half = text_.match(at, kinds(Kind::half_after));
    const auto sum = half ? quantity.mantissa.plus(*Rational::of(1, 2)) : std::nullopt;
    if (!sum) return at;
    quantity.mantissa = *sum;
    quantity.decimals = 1;
    quantity.whole.end = half->end;
    return half->next;
  }

  bool read_unit_before(Quantity& quantity, Place at, Place& begin) const {
    Place place;
    const auto sign = text_.match_before(at, kinds(Kind::currency_before), place);
    if (!sign) return false;
    quantity.unit = text_.grammar().units[sign->word->unit];
    begin = place;
    return true;
  }

  Place read_unit(Quantity& quantity, Place next) const {
    std::optional<WordMatch> unit = text_.match(next, unit_kinds);
    if (!unit && (quantity.scale_exponent > 0 || collective_))
      unit = match_behind_linker(next, kinds(Kind::currency, Kind::unit));
    if (!unit) return next;
    switch (unit->word->kind) {
      case Kind::share:
        quantity.role = QuantityRole::share;
        quantity.unit = share_unit(*unit->word);
        break;
      case Kind::points:
        quantity.role = QuantityRole::points;
        quantity.scale_exponent =
            static_cast<std::int8_t>(quantity.scale_exponent + unit->word->exponent);
        break;
      case Kind::multiple: quantity.role = QuantityRole::multiple; break;
      default:
        quantity.unit = text_.grammar().units[unit->word->unit];
        quantity.scale_exponent =
            static_cast<std::int8_t>(quantity.scale_exponent + unit->word->exponent);
    }
    quantity.whole.end = unit->end;
    return unit->next;
  }

  void read_qualifiers(Quantity& quantity, Place begin, Place after) {
    Place place;
    const auto before = text_.match_leading(begin, qualifier_kinds, place);
    const auto behind =
        text_.match(after, kinds(Kind::about_after, Kind::more_than_after, Kind::over));
    if (!before && !behind) return;
    const Kind kind = before ? before->word->kind : behind->word->kind;
    quantity.approximation = kind == Kind::less_than ? Approximation::less_than
                             : kind == Kind::about || kind == Kind::about_after
                                 ? Approximation::about
                                 : Approximation::more_than;
  }

  static void type_bare_year(Quantity& quantity, bool spelled) {
    const bool bare = quantity.role == QuantityRole::amount && quantity.unit.empty() &&
                      quantity.scale_exponent == 0 && quantity.decimals == 0 && !quantity.grouped;
    if (bare && !spelled && is_ascii_year(quantity.mantissa)) quantity.role = QuantityRole::year;
  }

  static void set_value(Quantity& quantity) {
    const auto scale = Rational::power_of_ten(quantity.scale_exponent);
    auto value = scale ? quantity.mantissa.times(*scale) : std::nullopt;
    if (value && quantity.unit == "%") value = value->divided_by(Rational(100));
    if (value && quantity.unit == permille) value = value->divided_by(Rational(1000));
    if (!value) quantity.role = QuantityRole::identifier;
    if (quantity.other && value) quantity.other = in_step(quantity, *value);
    quantity.low = quantity.high = value.value_or(Rational(0));
  }

  // The other reading grows with the value that it stands beside.
  static std::optional<Rational> in_step(const Quantity& quantity, const Rational& value) {
    const Rational& before = quantity.low.is_zero() ? quantity.mantissa : quantity.low;
    const std::optional<Rational> ratio = quantity.other->divided_by(before);
    return ratio ? ratio->times(value) : std::nullopt;
  }

  // A size without a value ("dozens of millions") reaches from twice to ten times its unit.
  static void widen(Quantity& quantity) {
    quantity.approximation = Approximation::about;
    if (const auto high = quantity.low.times(Rational(5))) quantity.high = *high;
  }

  // "entre 38 et 42 milliards": the first end takes scale and unit of the second.
  void join_range(Quantity& second, Place begin) {
    if (found_.empty() || second.role == QuantityRole::identifier) return;
    Quantity& first = found_.back();
    if (!first.is_comparable() || first.spelled_out != second.spelled_out) return;
    Place place;
    const auto word = text_.match_leading(begin, kinds(Kind::range_to, Kind::range_and), place);
    if (!word || place.begin < first.whole.end || !follows(first.whole.end, place)) return;
    Place opening;
    const bool opened =
        text_.match_leading(beginning_of(first), kinds(Kind::range_open), opening).has_value();
    const bool signed_alike = first.whole.begin < first.span.begin && first.unit == second.unit;
    const bool bare = first.scale_exponent == 0 && first.role == QuantityRole::amount &&
                      (first.unit.empty() || (signed_alike && second.scale_exponent > 0));
    if (word->word->kind == Kind::range_and && !opened) return;
    if (bare ? !inherits(first, second) : !(first.unit.empty() || first.unit == second.unit))
      return;
    if (bare) first.scale_exponent = second.scale_exponent;
    if (first.unit.empty()) first.unit = second.unit;
    if (bare) first.role = second.role;
    set_value(first);
    first.approximation = second.approximation = Approximation::range;
  }

  // Where a number with the currency before it begins.
  Place beginning_of(const Quantity& quantity) const {
    std::uint32_t token = quantity.first_token;
    while (token > 0 && text_.token(token).begin > quantity.whole.begin) --token;
    return {token, quantity.whole.begin};
  }

  bool follows(std::uint32_t end, Place place) const {
    const std::string_view gap = text_.text({end, place.begin});
    return gap.size() <= 3 &&
           gap.find_first_not_of(" \xC2\xA0\xE2\x80\xAF") == std::string_view::npos;
  }

  // An end far above the other ("de 500 a 2 millions") keeps its own value.
  static bool inherits(const Quantity& first, const Quantity& second) {
    const auto bound = second.mantissa.times(Rational(20));
    return bound && first.mantissa <= *bound &&
           (second.scale_exponent > 0 || !second.unit.empty() ||
            second.role != QuantityRole::amount);
  }

  NumberText text_;
  std::vector<Quantity> found_;
  bool vague_ = false;
  bool collective_ = false;
  bool trivial_ = false;
  bool last_is_trivial_ = false;
};

}  // namespace

std::vector<Quantity> find_quantities(const AnalysedRun& run, const LanguagePack& pack) {
  if (pack.numerals.empty()) return {};
  return QuantityReader(run, pack).read();
}

}  // namespace fauxami
