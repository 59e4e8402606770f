// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Numbers of a run: digits or words, scale, unit, role.
// Tested by tests/analyse/quantities_test.cpp.
#include "analyse/quantities.h"

#include <algorithm>
#include <utility>

#include "analyse/number_guard.h"
#include "analyse/number_reading.h"
#include "analyse/number_types.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

// Words that may begin a date or a time, a share or a factor, a number.
constexpr NumberWordKinds typed_kinds =
    kinds(Kind::month, Kind::month_before, Kind::quarter, Kind::half_year, Kind::quarter_before,
          Kind::era, Kind::ordinal, Kind::clock, Kind::decade);
constexpr NumberWordKinds share_kinds =
    kinds(Kind::share_before, Kind::fraction_alone, Kind::multiple_word, Kind::unit_counted);
constexpr NumberWordKinds number_kinds =
    kinds(Kind::cardinal, Kind::cardinal_bound, Kind::multiplier, Kind::vague, Kind::collective,
          Kind::collective_vague, Kind::scale_alone, Kind::half_scale);

// What stands behind a number in words that is part of a date or a time.
constexpr NumberWordKinds typed_behind = kinds(
    Kind::hour_mark, Kind::clock_mark, Kind::am, Kind::pm, Kind::year_mark, Kind::month_mark,
    Kind::day_mark, Kind::range_to, Kind::quarter_mark, Kind::half_year_mark, Kind::ordinal_after,
    Kind::decade_mark, Kind::date_linker, Kind::month, Kind::month_before);

// Kinds that say nothing of a number in front of them.
constexpr NumberWordKinds leading_kinds = kinds(
    Kind::article, Kind::prefix, Kind::version_before, Kind::list_before, Kind::ordinal_before,
    Kind::year_before, Kind::month_before, Kind::day_before, Kind::quarter_before,
    Kind::decade_before, Kind::hour_before, Kind::about, Kind::more_than, Kind::less_than,
    Kind::range_open, Kind::currency_before, Kind::minus, Kind::share_before, Kind::multiple_before,
    Kind::division_before, Kind::increase_by, Kind::hour_at, Kind::fiscal_before);
// Kinds that, in front of it, may make one of a small word.
constexpr NumberWordKinds making_before =
    kinds(Kind::currency_before, Kind::minus, Kind::about, Kind::more_than, Kind::less_than,
          Kind::article, Kind::prefix, Kind::range_to, Kind::range_and, Kind::multiple_before,
          Kind::division_before, Kind::increase_by, Kind::ordinal_before);
constexpr std::uint32_t words_before_ratio = 3;  // "one company of the group out of ten"

class QuantityReader {
 public:
  QuantityReader(const AnalysedRun& run, const LanguagePack& pack) : text_(run, pack.numerals) {}

  std::vector<Quantity> read() {
    for (Place at = text_.place_of(0); !text_.at_end(at);)
      at = may_begin(at.token) ? read_at(at) : text_.place_of(at.token + 1);
    drop_trivial();
    set_bases(text_, found_);
    return std::move(found_);
  }

 private:
  // Most tokens are no number, which one look tells.
  bool may_begin(std::uint32_t index) const {
    const Token& token = text_.token(index);
    if (token.no_translate) return false;
    if (token.kind == TokenKind::word)
      return token.has(trait::compound_number) ||
             (token.has(trait::starts_number) && opens_number(index));
    return token.kind == TokenKind::number || token.kind == TokenKind::ideographs;
  }

  bool opens_number(std::uint32_t index) const {
    const std::uint32_t next = index + 1 < text_.token_count() ? index + 1 : index;
    return text_.token(next).kind == TokenKind::ideographs ||
           text_.grammar().may_open(text_.token(index).key, text_.token(next).key);
  }

  // Reads what stands here and gives the place to go on.
  Place read_at(Place at) {
    const Token& token = text_.token(at.token);
    if (token.kind == TokenKind::number) return read_digits_at(at);
    if (token.kind == TokenKind::ideographs &&
        !text_.match(at, typed_kinds | share_kinds | number_kinds | kinds(Kind::not_number)))
      return text_.step(at);
    return read_words_at(at);
  }

  Place read_digits_at(Place at) {
    // A numeral that is no decimal digit, such as U+2496, is nothing that could be compared.
    if (text_.digits(at.token).count == 0 && !read_digits(text_, at))
      return add_typed(at, chain_of_marks(at));
    if (const std::optional<TypedNumber> typed = read_typed(text_, at))
      return add_typed(at, *typed);
    std::optional<NumberReading> reading = read_digit_number(text_, at);
    return reading ? finish(std::move(*reading)) : add_typed(at, chain_of_marks(at));
  }

  // Digits that no rule of marks explains are an identifier as a whole.
  TypedNumber chain_of_marks(Place at) const {
    std::uint32_t last = at.token;
    while (text_.touches_next(last) && text_.touches_next(last + 1) &&
           text_.token(last + 2).kind == TokenKind::number)
      last += 2;
    return {QuantityRole::identifier, text_.place_of(last + 1), text_.token(last).end, "", ""};
  }

  Place add_typed(Place at, const TypedNumber& typed) {
    Quantity quantity;
    quantity.span = {at.begin, typed.end};
    quantity.first_token = at.token;
    quantity.role = typed.role;
    quantity.typed = typed.typed;
    quantity.typed_other = typed.typed_other;
    quantity.spelled_out = text_.digits(at.token).count == 0;
    if (const std::optional<DigitRun> digits = read_digits(text_, at)) {
      // A comma of the sentence may look like a mark inside the number: "FY25,2025".
      const bool within = digits->end <= typed.end;
      quantity.mantissa = within ? digits->value : first_digits(at);
      quantity.low = quantity.high = quantity.mantissa;
    }
    if (is_decade(typed)) quantity.mantissa = quantity.low = quantity.high = first_year_of(typed);
    quantity.whole = quantity.span;
    quantity.end_token = end_token_of(quantity);
    drop_trivial();
    found_.push_back(std::move(quantity));
    return typed.next;
  }

  static bool is_decade(const TypedNumber& typed) {
    return typed.role == QuantityRole::year && typed.typed.ends_with('s');
  }
  static Rational first_year_of(const TypedNumber& decade) {
    const std::string years = decade.typed.substr(0, decade.typed.size() - 1);
    return Rational::parse(years).value_or(Rational());
  }

  Rational first_digits(Place at) const {
    return Rational(static_cast<std::int64_t>(text_.digits(at.token).value));
  }

  std::uint32_t end_token_of(const Quantity& quantity) const {
    std::uint32_t token = quantity.first_token;
    while (token < text_.token_count() && text_.token(token).begin < quantity.span.end) ++token;
    return token;
  }

  // The longest reading wins: a fixed expression hides the number word that it begins with.
  Place read_words_at(Place at) {
    const auto stop = text_.match(at, kinds(Kind::not_number));
    const bool ideographs = text_.is(at, TokenKind::ideographs);
    std::optional<SpelledNumber> spelled;
    if (ideographs) spelled = read_spelled(text_, at);
    std::optional<TypedNumber> typed;
    if (text_.match(at, typed_kinds) || (spelled && may_be_typed(at, *spelled)))
      typed = read_typed_words(at);
    if (typed && (!stop || typed->end > stop->end)) return add_typed(at, *typed);
    const auto share_word = text_.match(at, share_kinds | kinds(Kind::prefix));
    const bool longer = (share_word && share_word->end > (stop ? stop->end : 0)) ||
                        (spelled && stop && outreaches(at, *spelled, *stop));
    if (stop && !longer) return stop->next;
    if (share_word)
      if (std::optional<NumberReading> share = read_share_word(text_, at))
        return finish(std::move(*share));
    if (!ideographs) spelled = read_spelled(text_, at);
    if (!spelled || !may_stand(text_, at, *spelled)) return text_.step(at);
    if (says_nothing(at, *spelled)) {
      drop_trivial();
      return spelled->next;
    }
    std::optional<NumberReading> reading = read_word_number(text_, at, *spelled);
    if (!reading || !is_whole(reading->next)) return text_.step(at);
    return finish(std::move(*reading));
  }

  // A small word that nothing around it can make a number, as most articles are: what finish()
  // would find and drop.
  bool says_nothing(Place at, const SpelledNumber& spelled) const {
    if (spelled.words != 1 || spelled.value >= Rational(10) || spelled.decimals != 0) return false;
    if ((text_.kinds_before(at) & making_before) != 0) return false;
    Place next = spelled.next;
    if ((text_.kinds_at(next) & ~leading_kinds) != 0) return false;
    for (std::uint32_t i = 0; i <= words_before_ratio; ++i, next = text_.place_of(next.token + 1)) {
      if ((text_.kinds_at(next) & kinds(Kind::ratio)) != 0) return false;
      if (!text_.is(next, TokenKind::word)) break;
    }
    return true;
  }

  // A compound word is a number only as a whole.
  bool is_whole(Place at) const {
    return !text_.is(at, TokenKind::word) || at.begin == text_.token(at.token).begin;
  }

  // "Ten minutes" begins with the two signs of "very", and goes on behind them.
  bool outreaches(Place at, const SpelledNumber& spelled, const WordMatch& stop) const {
    if (spelled.end >= stop.end) return false;
    std::optional<NumberReading> reading = read_word_number(text_, at, spelled);
    if (!reading) return false;
    if (!read_fraction(text_, *reading)) read_unit(text_, *reading);
    return std::max(reading->quantity.span.end, reading->quantity.whole.end) > stop.end;
  }

  // Number words in ideographs may begin a date or a time only before one of its words.
  bool may_be_typed(Place at, const SpelledNumber& spelled) const {
    return !text_.is(spelled.next, TokenKind::ideographs) ||
           text_.match(spelled.next, typed_behind) || is_century(spelled.next) ||
           (text_.kinds_before(at) & kinds(Kind::decade_before)) != 0;
  }

  bool is_century(Place at) const {
    const auto unit = text_.match(at, kinds(Kind::unit));
    return unit && text_.grammar().units[unit->word->unit] == "century";
  }

  std::optional<TypedNumber> read_typed_words(Place at) const {
    if (auto time = read_time(text_, at)) return time;
    if (auto date = read_date(text_, at)) return date;
    const auto ordinal = text_.match(at, kinds(Kind::ordinal));
    if (!ordinal || ordinal->word->value < 2) return std::nullopt;
    return TypedNumber{QuantityRole::ordinal, ordinal->next, ordinal->end,
                       std::to_string(ordinal->word->value), ""};
  }

  // Sign, currency, unit, qualifiers, role; then the quantity is added.
  Place finish(NumberReading reading) {
    Quantity& quantity = reading.quantity;
    read_before(text_, reading);
    if (!read_fraction(text_, reading)) read_unit(text_, reading);
    settle_multiple(text_, reading);
    settle_role(reading);
    quantity.whole.begin = reading.begin.begin;
    quantity.whole.end = std::max(quantity.whole.end, quantity.span.end);
    read_qualifiers(text_, reading);
    quantity.end_token = end_token_of(quantity);
    set_value(reading);
    const bool trivial = is_trivial(reading);
    if (trivial) drop_trivial();
    if (!found_.empty()) join_range(text_, found_.back(), reading);
    drop_trivial();
    found_.push_back(std::move(quantity));
    last_is_trivial_ = trivial;
    return reading.next;
  }

  // One small word that nothing counts says little: an article, "several", a Chinese digit; "one"
  // and its counter is an article too.
  bool is_trivial(const NumberReading& reading) const {
    const Quantity& quantity = reading.quantity;
    if (!reading.small || quantity.scale_exponent != 0) return false;
    if (!reading.by_counter) return !reading.counted && quantity.unit.empty();
    return quantity.mantissa == Rational(1) ||
           !text_.is(text_.place_of(quantity.first_token), TokenKind::ideographs);
  }

  // "two" alone is kept only until it turns out to be no end of a range ("two or three million").
  void drop_trivial() {
    if (last_is_trivial_ && found_.back().approximation != Approximation::range) found_.pop_back();
    last_is_trivial_ = false;
  }

  // An ordinal by the word in front, and years that nothing else explains.
  void settle_role(NumberReading& reading) const {
    constexpr std::int64_t first_year = 1500;
    constexpr std::int64_t last_year = 2199;
    Quantity& quantity = reading.quantity;
    const bool bare = quantity.unit.empty() && quantity.scale_exponent == 0 &&
                      quantity.decimals == 0 && !quantity.grouped && !reading.counted;
    if (!bare || !quantity.mantissa.is_integer()) return;
    Place begin;
    if (quantity.role == QuantityRole::amount && quantity.spelled_out &&
        text_.match_before(reading.begin, kinds(Kind::ordinal_before), begin)) {
      quantity.role = QuantityRole::ordinal;
      quantity.typed = quantity.mantissa.to_string();
    }
    if (quantity.role == QuantityRole::amount && quantity.spelled_out && is_decade(quantity) &&
        text_.match_before(reading.begin, kinds(Kind::decade_before), begin)) {
      quantity.role = QuantityRole::year;
      if (const auto year = quantity.mantissa.plus(Rational(1900))) quantity.mantissa = *year;
      quantity.typed = quantity.mantissa.to_string() + "s";
      return;
    }
    if (quantity.role == QuantityRole::amount && !quantity.spelled_out &&
        quantity.mantissa >= Rational(first_year) && quantity.mantissa <= Rational(last_year))
      quantity.role = QuantityRole::year;
    if (quantity.role == QuantityRole::year) quantity.typed = quantity.mantissa.to_string();
  }

  // "Les annees quatre-vingt": a ten of the last century.
  static bool is_decade(const Quantity& quantity) {
    const Rational::Integer years = quantity.mantissa.numerator();
    return years >= 20 && years <= 90 && years % 10 == 0;
  }

  NumberText text_;
  std::vector<Quantity> found_;
  bool last_is_trivial_ = false;
};

}  // namespace

std::vector<Quantity> find_quantities(const AnalysedRun& run, const LanguagePack& pack) {
  if (pack.numerals.empty()) return {};
  return QuantityReader(run, pack).read();
}

}  // namespace fauxami
