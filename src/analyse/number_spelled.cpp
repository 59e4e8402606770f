// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Numbers in words. Tested by tests/analyse/quantities_test.cpp.
//
// A section is what stands before a scale word (below 1000 in French, below 10000 in Chinese); a
// scale multiplies its section, or all that was read when it is larger than the scale before it.
#include "analyse/number_spelled.h"

#include <algorithm>

namespace fauxami {
namespace {

using Kind = NumberWordKind;
using Integer = Rational::Integer;

constexpr Integer limit = static_cast<Integer>(1) << 100;

Integer ten_to(int exponent) { return Rational::power_of_ten(exponent)->numerator(); }

class SpelledReader {
 public:
  SpelledReader(const NumberText& text, Place at) : text_(text), at_(at) {}

  std::optional<SpelledNumber> read() {
    while (read_word()) {
    }
    if (number_.words == 0) return std::nullopt;
    Integer value = total_ + section_ + pending_;
    if (value == 0 && !zero_) return std::nullopt;
    return finish(value);
  }

 private:
  bool read_word() {
    constexpr NumberWordKinds wanted = kinds(
        Kind::cardinal, Kind::multiplier, Kind::scale, Kind::scale_alone, Kind::half_scale,
        Kind::collective, Kind::collective_vague, Kind::vague, Kind::over, Kind::number_linker);
    std::optional<WordMatch> match = text_.match(at_, wanted);
    if (!match) match = match_scale_behind_linker();
    return match && take(*match);
  }

  // "une centaine de millions": the linker belongs to the number when a scale follows.
  std::optional<WordMatch> match_scale_behind_linker() {
    if (!after_collective_) return std::nullopt;
    const std::optional<WordMatch> linker = text_.match(at_, kinds(Kind::linker));
    return linker ? text_.match(linker->next, kinds(Kind::scale, Kind::scale_alone)) : std::nullopt;
  }

  bool take(const WordMatch& match) {
    const NumberWord& word = *match.word;
    switch (word.kind) {
      case Kind::cardinal: return take_cardinal(word.value) && accept(match);
      case Kind::multiplier: return take_multiplier(word.exponent) && accept(match);
      case Kind::scale:
      case Kind::scale_alone: return take_scale(word) && accept(match);
      case Kind::half_scale: return take_half(word) && accept(match);
      case Kind::collective: return take_collective(word.value) && accept(match);
      case Kind::collective_vague:
      case Kind::vague: return take_vague(word.exponent) && accept(match);
      case Kind::over: return take_over(match);
      default: return take_linker(match);
    }
  }

  bool accept(const WordMatch& match) {
    at_ = match.next;
    number_.end = match.end;
    if (number_.words < 255) ++number_.words;
    return total_ < limit && section_ < limit;
  }

  bool take_cardinal(std::uint32_t value) {
    if (after_collective_) return false;
    if (value == 0) zero_ = true;
    if (!has_pending_) {
      pending_ = value;
    } else if (text_.grammar().positional && value < 10 && section_ == 0 && total_ == 0) {
      pending_ = pending_ * 10 + value;
      number_.digits = true;
      if (pending_ > 99999999) return false;
    } else if (adds_up(value)) {
      pending_ += value;
    } else {
      return false;
    }
    has_pending_ = true;
    last_scale_ = false;
    return true;
  }

  // "sixty" and "five", or a word for hundreds and what is below them: "deux-cents cinquante".
  bool adds_up(std::uint32_t value) const {
    const Integer below_hundred = pending_ % 100;
    if (below_hundred == 0) return pending_ > 0 && pending_ < 1000 && value < 100;
    const std::uint32_t next_ten = below_hundred == 60 || below_hundred == 80 ? 20U : 10U;
    return below_hundred >= 20 && below_hundred % 10 == 0 && value < next_ten;
  }

  bool take_multiplier(int exponent) {
    if (after_collective_ || number_.digits || (has_pending_ && pending_ == 0)) return false;
    if (last_multiplier_ != 0 && exponent >= last_multiplier_) return false;
    // A hundred or a thousand that nothing counts is a figure of speech in Chinese.
    if (number_.words == 0 && exponent >= 2 && text_.grammar().positional) number_.vague = true;
    section_ += (has_pending_ ? pending_ : 1) * ten_to(exponent);
    last_multiplier_ = exponent;
    pending_ = 0;
    has_pending_ = false;
    last_scale_ = false;
    return true;
  }

  bool take_scale(const NumberWord& word) {
    const Integer section = section_ + pending_;
    const int exponent = word.exponent;
    if (number_.words == 0 && word.kind != Kind::scale_alone) return false;
    if (section == 0 && has_pending_) return false;
    if (number_.words == 0)
      total_ = ten_to(exponent);
    else if (section == 0 || exponent > last_exponent_)
      total_ = (total_ + section) * ten_to(exponent);
    else if (exponent == last_exponent_)
      return false;
    else
      total_ += section * ten_to(exponent);
    last_exponent_ = exponent;
    number_.scale_exponent =
        static_cast<std::int8_t>(std::max<int>(number_.scale_exponent, exponent));
    section_ = pending_ = 0;
    has_pending_ = false;
    last_multiplier_ = 0;
    last_scale_ = true;
    after_collective_ = false;
    return true;
  }

  // Nothing or "one" may stand before "half a million".
  bool take_half(const NumberWord& word) {
    if (section_ != 0 || total_ != 0 || (has_pending_ && pending_ != 1)) return false;
    total_ = ten_to(word.exponent) / 2;
    pending_ = 0;
    has_pending_ = false;
    number_.scale_exponent = word.exponent;
    number_.decimals = 1;
    last_exponent_ = word.exponent;
    last_scale_ = true;
    return true;
  }

  bool take_collective(std::uint32_t value) {
    if (section_ != 0 || total_ != 0 || after_collective_) return false;
    pending_ = (has_pending_ && pending_ > 0 ? pending_ : 1) * static_cast<Integer>(value);
    has_pending_ = true;
    number_.more = true;
    after_collective_ = true;
    return true;
  }

  bool take_vague(int exponent) {
    if (has_pending_ || section_ != 0 || (total_ != 0 && exponent == 0)) return false;
    pending_ = 2 * ten_to(exponent);
    has_pending_ = true;
    number_.vague = true;
    after_collective_ = exponent > 0;
    return true;
  }

  // "and more" counts only inside a number that it follows directly.
  bool take_over(const WordMatch& match) {
    if (number_.words == 0 || number_.digits) return false;
    number_.more = true;
    return accept(match);
  }

  // "vingt et un", "one hundred and five": never last in a number.
  bool take_linker(const WordMatch& match) {
    if (number_.words == 0 || (last_scale_ && !text_.grammar().positional)) return false;
    const std::optional<WordMatch> next =
        text_.match(match.next, kinds(Kind::cardinal, Kind::multiplier));
    if (!next || next->word->kind != Kind::cardinal) return false;
    const bool tens =
        has_pending_ && pending_ >= 20 && pending_ % 10 == 0 && next->word->value < 20;
    const bool hundreds = !has_pending_ && section_ != 0;
    if (!tens && !hundreds && !text_.grammar().positional) return false;
    at_ = match.next;
    return true;
  }

  std::optional<SpelledNumber> finish(Integer value) {
    std::optional<Rational> exact = Rational::of(value, 1);
    if (!exact) return std::nullopt;
    if (last_scale_) exact = add_half(*exact);
    if (!exact) return std::nullopt;
    number_.value = *exact;
    number_.next = at_;
    return number_;
  }

  std::optional<Rational> add_half(const Rational& value) {
    const std::optional<WordMatch> half = text_.match(at_, kinds(Kind::half_after));
    if (!half) return value;
    at_ = half->next;
    number_.end = half->end;
    number_.decimals = 1;
    return value.plus(*Rational::of(ten_to(last_exponent_), 2));
  }

  const NumberText& text_;
  Place at_;
  SpelledNumber number_;
  Integer total_ = 0;
  Integer section_ = 0;
  Integer pending_ = 0;  // the last cardinal, not yet multiplied
  int last_exponent_ = 100;
  int last_multiplier_ = 0;
  bool has_pending_ = false;
  bool last_scale_ = false;
  bool after_collective_ = false;
  bool zero_ = false;
};

}  // namespace

std::optional<SpelledNumber> read_spelled(const NumberText& text, Place at) {
  return SpelledReader(text, at).read();
}

}  // namespace fauxami
