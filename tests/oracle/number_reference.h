// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/quantity.h"

namespace fauxami {

using Words = std::vector<std::string>;

/// A tiny grammar of one language: just what the generated texts of the oracle test use, written
/// down from base/quantity.h and from knowledge of the language, not from the packs.
struct ReferenceGrammar {
  bool spaced = true;  ///< words stand apart; false for Chinese
  std::string decimal;
  Words groups;                                 ///< marks between groups of three digits
  std::map<std::string, std::int64_t> numbers;  ///< every number below `section` in words
  std::vector<std::pair<std::string, int>> spelled_scales;  ///< largest first; a word each
  std::map<std::string, int> scales;                        ///< after digits
  std::map<std::string, int> short_scales;                  ///< after digits, beside a currency
  Words links;                                              ///< between a scale word and a unit
  std::map<std::string, std::string> money_before;
  std::map<std::string, std::string> after;  ///< currencies and units
  Words percent;
  Words points;
  std::map<std::string, Approximation> before_number;
  std::map<std::string, Approximation> after_number;
  Words counters;  ///< may stand between a number and the words of `after_number`
  std::vector<std::pair<std::string, std::string>> ranges;  ///< "entre " and " et "
};

/// One number as the reference reads it; `text` is what Quantity::span covers.
struct ReferenceNumber {
  std::string text;
  Rational value;
  std::string unit;
  QuantityRole role = QuantityRole::amount;
  Approximation approximation = Approximation::exact;

  friend bool operator==(const ReferenceNumber&, const ReferenceNumber&) = default;
};

/// A slow, obvious reader of numbers: recursive descent over the bytes of a text, trying every
/// position, longest words first. It shares nothing with the reader that it judges but Rational.
class ReferenceReader {
 public:
  explicit ReferenceReader(const ReferenceGrammar& grammar) : grammar_(grammar) {}

  std::vector<ReferenceNumber> read(const std::string& text) {
    text_ = text;
    std::vector<ReferenceNumber> result;
    for (std::size_t at = 0; at < text_.size();) {
      const std::size_t end = may_begin(at) ? read_range_or_one(at, result) : at;
      at = end > at ? end : at + 1;
    }
    return result;
  }

 private:
  struct Magnitude {
    std::size_t end = 0;
    Rational value;
    int scale = 0;
    bool has_scale = false;
  };
  struct Amount {
    std::size_t end = 0;
    ReferenceNumber number;
    int scale = 0;
    bool has_unit = false;
  };

  bool is_letter(std::size_t at) const {
    const unsigned char c = at < text_.size() ? static_cast<unsigned char>(text_[at]) : ' ';
    return (c | 0x20U) - 'a' < 26U || c == 0xC3;
  }
  bool is_digit(std::size_t at) const {
    return at < text_.size() && text_[at] >= '0' && text_[at] <= '9';
  }
  bool may_begin(std::size_t at) const {
    if ((static_cast<unsigned char>(text_[at]) & 0xC0U) == 0x80) return false;
    return !grammar_.spaced || at == 0 || !(is_letter(at - 1) || is_digit(at - 1));
  }
  bool stands(std::size_t at, const std::string& word) const {
    if (text_.compare(at, word.size(), word) != 0) return false;
    const std::size_t end = at + word.size();
    return !grammar_.spaced || !is_letter(end - 1) || !is_letter(end);
  }
  std::size_t skip_space(std::size_t at) const {
    for (const char* space : {" ", "\u00A0", "\u202F"})
      if (text_.compare(at, std::string(space).size(), space) == 0)
        return at + std::string(space).size();
    return at;
  }
  template <typename Value>
  std::pair<std::size_t, Value> longest(std::size_t at,
                                        const std::map<std::string, Value>& words) const {
    constexpr std::size_t longest_word = 60;
    for (std::size_t size = std::min(longest_word, text_.size() - at); size > 0; --size) {
      const typename std::map<std::string, Value>::const_iterator found =
          words.find(text_.substr(at, size));
      if (found != words.end() && stands(at, found->first)) return {at + size, found->second};
    }
    return {at, Value()};
  }

  // "entre 38 et 42 milliards": the scale and the unit of the second end belong to both.
  std::size_t read_range_or_one(std::size_t at, std::vector<ReferenceNumber>& result) {
    for (const auto& [open, middle] : grammar_.ranges) {
      if (text_.compare(at, open.size(), open) != 0) continue;
      std::optional<Amount> first = read_amount(at + open.size());
      if (!first || text_.compare(first->end, middle.size(), middle) != 0) continue;
      std::optional<Amount> second = read_amount(first->end + middle.size());
      if (!second) continue;
      if (first->scale == 0)
        first->number.value = *first->number.value.times(*Rational::power_of_ten(second->scale));
      if (!first->has_unit) {
        if (second->number.role == QuantityRole::share)
          first->number.value = *first->number.value.divided_by(Rational(100));
        first->number.unit = second->number.unit;
        first->number.role = second->number.role;
      }
      // The ends of "from 53 to 54 visitors" share nothing: each is a count of its own.
      const bool shared = second->scale != 0 || second->has_unit;
      for (Amount* amount : {&*first, &*second}) {
        if (shared) amount->number.approximation = Approximation::range;
        result.push_back(amount->number);
      }
      return second->end;
    }
    return read_one(at, result);
  }

  std::size_t read_one(std::size_t at, std::vector<ReferenceNumber>& result) {
    const auto [begin, approximation] = longest(at, grammar_.before_number);
    std::optional<Amount> amount = read_amount(begin);
    if (!amount) return at;
    amount->number.approximation = approximation;
    const auto [end, after] = longest(behind_counter(amount->end), grammar_.after_number);
    if (after != Approximation::exact) {
      amount->number.approximation = after;
      amount->end = end;
    }
    result.push_back(amount->number);
    return amount->end;
  }

  // "500 people or so": the counter stands before the word that qualifies.
  std::size_t behind_counter(std::size_t at) const {
    const std::size_t next = skip_space(at);
    for (const std::string& counter : grammar_.counters)
      if (text_.compare(next, counter.size(), counter) == 0) return next + counter.size();
    return next;
  }

  std::optional<Amount> read_amount(std::size_t at) {
    Amount amount;
    const auto [after_money, money] = longest(at, grammar_.money_before);
    std::size_t begin = money.empty() ? at : skip_space(after_money);
    const bool negative = money.empty() && text_[begin] == '-' && is_digit(begin + 1);
    std::optional<Magnitude> magnitude = read_magnitude(negative ? begin + 1 : begin);
    if (!magnitude) return std::nullopt;
    amount.number.value = negative ? magnitude->value.negated() : magnitude->value;
    amount.end = magnitude->end;
    amount.scale = magnitude->scale;
    amount.number.unit = money;
    amount.has_unit = !money.empty();
    read_short_scale(amount);
    amount.number.text = text_.substr(begin, amount.end - begin);
    if (money.empty()) read_what_is_counted(amount, magnitude->has_scale);
    return amount;
  }

  // "20 M": a letter counts as a scale when a currency stands on either side.
  void read_short_scale(Amount& amount) {
    const auto [end, exponent] = longest(skip_space(amount.end), grammar_.short_scales);
    if (exponent == 0) return;
    const std::string unit = longest(skip_space(end), grammar_.after).second;
    if (!amount.has_unit && (unit.size() != 3 || unit == "km2")) return;
    amount.number.value = *amount.number.value.times(*Rational::power_of_ten(exponent));
    amount.scale = exponent;
    amount.end = end;
  }

  void read_what_is_counted(Amount& amount, bool after_scale) {
    const std::size_t next = skip_space(amount.end);
    for (const std::string& word : grammar_.percent)
      if (stands(next, word)) {
        amount.number.value = *amount.number.value.divided_by(Rational(100));
        return count_as(amount, QuantityRole::share, next + word.size());
      }
    for (const std::string& word : grammar_.points)
      if (stands(next, word)) return count_as(amount, QuantityRole::points, next + word.size());
    std::size_t unit_at = next;
    for (const std::string& link : grammar_.links)
      if (after_scale && text_.compare(next, link.size(), link) == 0) unit_at = next + link.size();
    const auto [end, unit] = longest(unit_at, grammar_.after);
    if (unit.empty()) return;
    amount.number.unit = unit;
    count_as(amount, QuantityRole::amount, end);
  }

  static void count_as(Amount& amount, QuantityRole role, std::size_t end) {
    amount.number.role = role;
    amount.has_unit = true;
    amount.end = end;
  }

  std::optional<Magnitude> read_magnitude(std::size_t at) {
    if (!is_digit(at)) return read_words(at);
    std::optional<Magnitude> result = read_digits(at);
    const auto [end, exponent] = longest(skip_space(result->end), grammar_.scales);
    if (exponent == 0) return result;
    result->value = *result->value.times(*Rational::power_of_ten(exponent));
    result->end = end;
    result->scale = exponent;
    result->has_scale = true;
    return result;
  }

  std::optional<Magnitude> read_digits(std::size_t at) {
    std::string digits;
    std::size_t end = at;
    while (is_digit(end)) digits += text_[end++];
    for (const std::string& mark : grammar_.groups) {
      const std::string::size_type size = mark.size();
      while (text_.compare(end, size, mark) == 0 && is_digit(end + size) &&
             is_digit(end + size + 1) && is_digit(end + size + 2) && !is_digit(end + size + 3)) {
        digits += text_.substr(end + size, 3);
        end += size + 3;
      }
    }
    const std::size_t mark = grammar_.decimal.size();
    if (text_.compare(end, mark, grammar_.decimal) == 0 && is_digit(end + mark)) {
      digits += '.';
      for (end += mark; is_digit(end); ++end) digits += text_[end];
    }
    return Magnitude{end, *Rational::parse(digits), 0, false};
  }

  // "deux millions trois cent mille douze": each scale word counts what stands right before it.
  std::optional<Magnitude> read_words(std::size_t at) {
    Magnitude result{at, Rational(0), 0, false};
    std::size_t next = at;
    for (const auto& [word, exponent] : grammar_.spelled_scales) {
      const auto [end, count] = longest(next, grammar_.numbers);
      const std::size_t scale_at = count == 0 ? next : separator(end);
      if (!stands(scale_at, word)) continue;
      // "mille" needs no "un" in front; "million" does.
      if (count == 0 && exponent > 3) continue;
      const Rational part =
          *Rational(count == 0 ? 1 : count).times(*Rational::power_of_ten(exponent));
      result.value = *result.value.plus(part);
      result.end = scale_at + word.size();
      result.has_scale = exponent > 3;
      result.scale = std::max(result.scale, exponent);
      next = separator(result.end);
    }
    const auto [end, rest] = longest(next, grammar_.numbers);
    if (rest != 0) {
      result.value = *result.value.plus(Rational(rest));
      result.end = end;
      result.has_scale = false;
    }
    if (result.end == at) return std::nullopt;
    return result;
  }

  std::size_t separator(std::size_t at) const {
    if (text_.compare(at, 3, "零") == 0) return at + 3;
    return text_.compare(at, 5, " and ") == 0 ? at + 5 : skip_space(at);
  }

  const ReferenceGrammar& grammar_;
  std::string text_;
};

}  // namespace fauxami
