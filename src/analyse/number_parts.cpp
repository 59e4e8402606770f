// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Numbers of several parts. Tested by tests/analyse/quantities_es_test.cpp.
#include "analyse/number_parts.h"

#include "analyse/number_digits.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

constexpr NumberWordKinds counted_kinds =
    kinds(Kind::currency, Kind::unit, Kind::counter, Kind::share, Kind::multiple);

class PartReader {
 public:
  PartReader(const NumberText& text, Quantity& quantity)
      : text_(text),
        quantity_(quantity),
        decimal_(quantity.decimals != 0),
        exponent_(quantity.scale_exponent),
        lowest_(quantity.scale_exponent) {
    if (is_positional()) wanted_ |= kinds(Kind::multiplier);
  }

  // A further part in digits, with the scale words behind it; false when there is none.
  bool read(Place& at) {
    const std::optional<Place> part = part_at(at);
    const std::optional<DigitRun> digits =
        part ? read_digits(text_, *part) : std::optional<DigitRun>();
    if (!digits) return false;
    int scale = 0;
    Place next = digits->next;
    std::uint32_t end = digits->end;
    while (const auto match = text_.match(next, wanted_)) {
      scale += match->word->exponent;
      next = match->next;
      end = match->end;
    }
    const bool spaced = part->begin != quantity_.span.end;
    if (is_positional() && scale == 0 && !may_end_sum(next, spaced)) return false;
    if (!may_add(*digits, scale) || !add(*digits, scale)) return false;
    quantity_.span.end = end;
    at = next;
    return true;
  }

 private:
  bool is_positional() const { return text_.grammar().habits.positional != 0; }

  // Where the digits of a further part stand: they touch what is before in Chinese, stand behind a
  // space in Korean, elsewhere a space or "e" is between them. "Between 2 thousand and 500" has no
  // second part.
  std::optional<Place> part_at(Place at) const {
    if (is_positional()) {
      const bool near =
          at.begin == quantity_.span.end || text_.grammar().habits.words_fill_tokens != 0;
      return near && text_.is(at, TokenKind::number) ? std::optional<Place>(at) : std::nullopt;
    }
    if (quantity_.decimals != 0 && lowest_ == exponent_) return std::nullopt;
    if (text_.is(at, TokenKind::number))
      return is_near(at) ? std::optional<Place>(at) : std::nullopt;
    const auto linker = text_.match(at, kinds(Kind::scale_linker));
    if (!linker || !text_.is(linker->next, TokenKind::number)) return std::nullopt;
    Place place;
    const bool opened = text_
                            .match_leading({quantity_.first_token, quantity_.span.begin},
                                           kinds(Kind::range_open), place)
                            .has_value();
    return opened ? std::nullopt : std::optional<Place>(linker->next);
  }

  // At most a space away: the columns of a table stand further apart.
  bool is_near(Place at) const {
    constexpr std::uint32_t longest_space = 3;
    const Span gap{quantity_.span.end, at.begin};
    return gap.size() <= longest_space && text_.text(gap).find('\n') == std::string_view::npos;
  }

  // "3 wan 5000" and "1 cheon 500 won" are sums, "3 wan 2024 nian" is none.
  bool may_end_sum(Place next, bool spaced) const {
    if (decimal_ || text_.match(next, kinds(Kind::year_mark))) return false;
    return !spaced || text_.match(next, counted_kinds);
  }

  // "15 millones 300 mil" and "1 mil 250" are sums; in "3 mil 500 millones" all counts millions.
  bool may_add(const DigitRun& digits, int scale) const {
    if (digits.decimals != 0 || digits.leading_zero || scale == lowest_) return false;
    if (is_positional()) return scale < lowest_;
    if (lowest_ != exponent_) return scale < lowest_ && (scale != 0 || lowest_ == 3);
    return digits.value >= Rational(1000) ? scale == 0 : scale != 0 || exponent_ == 3;
  }

  bool add(const DigitRun& digits, int scale) {
    const bool larger = scale > exponent_;
    const std::optional<Rational> bound =
        Rational::power_of_ten(larger ? exponent_ : lowest_ - scale);
    const std::optional<Rational> whole = Rational::power_of_ten(larger ? 0 : exponent_ - scale);
    if (!bound || !whole || digits.value >= *bound) return false;
    const std::optional<Rational> first =
        larger ? quantity_.mantissa.times(*bound) : quantity_.mantissa;
    const std::optional<Rational> part = digits.value.divided_by(*whole);
    const std::optional<Rational> sum = first && part ? first->plus(*part) : std::nullopt;
    if (!sum) return false;
    quantity_.mantissa = *sum;
    quantity_.decimals = static_cast<std::int8_t>(larger ? 0 : exponent_ - scale);
    if (larger) quantity_.scale_exponent = static_cast<std::int8_t>(exponent_ = scale);
    lowest_ = scale;
    return true;
  }

  const NumberText& text_;
  Quantity& quantity_;
  bool decimal_;  // the first part has decimals
  int exponent_;
  int lowest_;  // exponent of the last part that was added
  NumberWordKinds wanted_ = kinds(Kind::scale, Kind::scale_alone);
};

}  // namespace

Place read_further_parts(const NumberText& text, Quantity& quantity, Place at) {
  PartReader reader(text, quantity);
  while (reader.read(at)) {
  }
  return at;
}

}  // namespace fauxami
