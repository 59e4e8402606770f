// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Numbers in words. Tested by tests/analyse/quantities_test.cpp.
//
// A section is what stands before a scale word (below 1000 in French, below 10000 in Chinese). A
// scale multiplies its section and the parts in front of it that stand on smaller scales, so that
// in "un billon doscientos mil millones" the million counts the 200000 and not the 10^12.
#include "analyse/number_spelled.h"

#include <algorithm>
#include <array>

namespace fauxami {
namespace {

using Kind = NumberWordKind;
using Integer = Rational::Integer;

constexpr std::size_t max_parts = 8;
constexpr Integer limit = static_cast<Integer>(1) << 100;

constexpr NumberWordKinds qualifiers = kinds(Kind::about, Kind::more_than, Kind::less_than);

Integer ten_to(int exponent) { return Rational::power_of_ten(exponent)->numerator(); }

// What is known while words are read; a copy of it is the way back.
struct Progress {
  struct Part {
    Integer value = 0;
    int exponent = 0;
  };

  Place at;
  SpelledNumber number;
  std::array<Part, max_parts> parts;  // closed by their scale words, exponents descending
  std::size_t part_count = 0;
  Integer section = 0;
  Integer pending = 0;  // the last cardinal, not yet multiplied
  Integer spread = 0;   // high end minus low end of what was read
  int last_exponent = 100;
  int last_multiplier = 0;
  bool has_pending = false;
  bool last_scale = false;
  bool after_collective = false;
  bool half = false;  // behind the pending cardinal: "two and a half"
  bool after_linker = false;
  bool zero = false;

  Integer total() const {
    Integer sum = 0;
    for (std::size_t i = 0; i < part_count; ++i) sum += parts[i].value;
    return sum;
  }
};

class SpelledReader {
 public:
  SpelledReader(const NumberText& text, Place at) : text_(text) { now_.at = at; }

  std::optional<SpelledNumber> read() {
    while (read_word()) {
    }
    give_back_linked();
    if (now_.number.words == 0) return std::nullopt;
    const Integer value = now_.total() + now_.section + now_.pending;
    if (value == 0 && !now_.zero) return std::nullopt;
    return finish(value);
  }

 private:
  bool read_word() {
    constexpr NumberWordKinds first =
        kinds(Kind::cardinal, Kind::cardinal_bound, Kind::multiplier, Kind::scale_alone,
              Kind::half_scale, Kind::collective, Kind::collective_vague, Kind::vague);
    constexpr NumberWordKinds later =
        first | kinds(Kind::scale, Kind::over, Kind::number_linker, Kind::scale_linker);
    if (now_.number.words == 0)
      if (const std::optional<WordMatch> one = match_counted_scale())
        return take_scale({Kind::scale_alone, one->word->exponent, 0, 0}) && accept(*one);
    if (take_half_before_scale()) return true;
    const Place at = behind_prefix();
    std::optional<WordMatch> match = text_.match(at, now_.number.words == 0 ? first : later);
    if (!match) match = match_scale_behind_linker();
    return match && take(*match);
  }

  // Articles and prepositions glued to a number word say nothing: before the number, behind its
  // linkers and before the scale that a size counts.
  Place behind_prefix() const {
    if (now_.number.words != 0 && !now_.after_linker && !now_.after_collective) return now_.at;
    const std::optional<WordMatch> prefix = text_.match(now_.at, kinds(Kind::prefix));
    return prefix ? prefix->next : now_.at;
  }

  // "About a thousand" where the case form of the word is also its plural: one behind a qualifier.
  std::optional<WordMatch> match_counted_scale() const {
    const std::optional<WordMatch> scale = text_.match(now_.at, kinds(Kind::scale_counted));
    Place begin;
    const bool qualified = scale && text_.match_before(now_.at, qualifiers, begin).has_value();
    return qualified ? scale : std::nullopt;
  }

  // "two and a half million": the half counts the scale that follows, or stands at the end.
  bool take_half_before_scale() {
    if (!now_.has_pending || now_.half || now_.number.vague || now_.after_collective) return false;
    const std::optional<WordMatch> half = text_.match(now_.at, kinds(Kind::half_after));
    if (!half) return false;
    now_.half = true;
    now_.number.decimals = 1;
    return accept(*half);
  }

  // "une centaine de millions", "un millier de milliards": the linker belongs to the number when a
  // scale follows.
  std::optional<WordMatch> match_scale_behind_linker() {
    if (!now_.after_collective && !now_.last_scale) return std::nullopt;
    const std::optional<WordMatch> linker = text_.match(now_.at, kinds(Kind::linker));
    return linker ? text_.match(linker->next, kinds(Kind::scale, Kind::scale_alone)) : std::nullopt;
  }

  bool take(const WordMatch& match) {
    const NumberWord& word = *match.word;
    switch (word.kind) {
      case Kind::cardinal: return take_cardinal(match) && accept(match);
      case Kind::cardinal_bound: return is_bound(match) && take_cardinal(match) && accept(match);
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
    now_.at = match.next;
    now_.after_linker = false;
    now_.number.end = match.end;
    if (now_.number.words < 255) ++now_.number.words;
    return now_.total() < limit && now_.section < limit;
  }

  // A word that is five in "five hundred" and "a hundred and five", and something else alone.
  bool is_bound(const WordMatch& match) const {
    constexpr NumberWordKinds larger = kinds(Kind::multiplier, Kind::scale, Kind::scale_alone);
    if (text_.match(match.next, larger)) return true;
    if (now_.number.words == 0) return false;
    return now_.after_linker || text_.is(now_.at, TokenKind::ideographs);
  }

  bool take_cardinal(const WordMatch& match) {
    const std::uint32_t value = match.word->value;
    if (now_.after_collective || now_.half) return false;
    // At the end of a number such a form is a unit: 120 liang of gold.
    const NumberWordKinds larger = kinds(Kind::multiplier, Kind::scale, Kind::scale_alone);
    const bool ends = now_.number.words > 0 && !now_.has_pending;
    if (ends && counts_only(*match.word) && !text_.match(match.next, larger)) return false;
    if (value == 0) now_.zero = true;
    if (!now_.has_pending) {
      now_.pending = value;
    } else if (spreads(*match.word, match.next)) {
      now_.spread = std::max<Integer>(value, now_.pending) - std::min<Integer>(value, now_.pending);
      now_.pending = std::min<Integer>(value, now_.pending);
      now_.has_pending = true;
      now_.last_scale = false;
      return true;
    } else if (is_year_pair(value)) {
      now_.pending = now_.pending * 100 + value;
      now_.number.digits = true;
    } else if (is_digit_string() && value < 10 && !counts_only(*match.word)) {
      now_.pending = now_.pending * 10 + value;
      now_.number.digits = true;
      if (now_.pending > 99999999) return false;
    } else if (adds_up(value)) {
      now_.pending += value;
    } else {
      return false;
    }
    now_.has_pending = true;
    now_.last_scale = false;
    return true;
  }

  // "Three four hundred" is three to four hundred, "three five days" three to five days: two digits
  // before something that they count.
  bool spreads(const NumberWord& word, Place next) const {
    constexpr NumberWordKinds counted =
        kinds(Kind::multiplier, Kind::scale, Kind::scale_alone, Kind::unit, Kind::currency,
              Kind::counter, Kind::proportion, Kind::multiple, Kind::points);
    if (text_.grammar().habits.positional == 0 || now_.spread != 0 || now_.number.digits)
      return false;
    const std::uint32_t value = word.value;
    const bool neighbours =
        value == now_.pending + 1 ||
        (now_.pending == 3 && (value == 5 || (value == 2 && counts_only(word))));
    return neighbours && now_.pending > 0 && value < 10 && text_.match(next, counted);
  }

  // A form of a digit that stands before counted things only, as liang of Chinese.
  static bool counts_only(const NumberWord& word) {
    return word.kind == Kind::cardinal && word.exponent != 0;
  }

  // "nineteen ninety-nine", "twenty twenty-five".
  bool is_year_pair(std::uint32_t value) const {
    return text_.grammar().habits.positional == 0 && now_.section == 0 && now_.part_count == 0 &&
           !now_.number.digits && now_.pending >= 11 && now_.pending <= 21 && value >= 10 &&
           value < 100 && !now_.after_linker;
  }

  // Digit words side by side, as in a year.
  bool is_digit_string() const {
    return text_.grammar().habits.positional != 0 && now_.section == 0 && now_.part_count == 0 &&
           (now_.pending < 10 || now_.number.digits);
  }

  // "sixty" and "five", or a word for hundreds and what is below them: "deux-cents cinquante".
  bool adds_up(std::uint32_t value) const {
    if (unit_precedes(value) && (now_.after_linker ? value > 10 : value == 10)) return true;
    // A year of two pairs takes its last digit: "nineteen ninety-nine".
    if (now_.number.digits && now_.pending % 10 == 0 && now_.pending % 100 >= 20 &&
        now_.pending < 2200)
      return value < 10;
    const Integer below_hundred = now_.pending % 100;
    if (below_hundred == 0) return now_.pending > 0 && now_.pending < 1000 && value < 100;
    const int least_ten = text_.grammar().habits.positional != 0 ? 10 : 20;
    const std::uint32_t next_ten = below_hundred == 60 || below_hundred == 80 ? 20U : 10U;
    return below_hundred >= least_ten && below_hundred % 10 == 0 && value < next_ten;
  }

  bool take_multiplier(int exponent) {
    if (now_.after_collective || now_.half || now_.number.digits ||
        (now_.has_pending && now_.pending == 0))
      return false;
    if (now_.last_multiplier != 0 && exponent >= now_.last_multiplier) return false;
    // A hundred or a thousand that nothing counts is a figure of speech in Chinese.
    const NumeralHabits& habits = text_.grammar().habits;
    Place qualifier;
    if (now_.number.words == 0 && exponent >= 2 && habits.positional != 0 &&
        habits.words_need_unit == 0 && !text_.match_before(now_.at, qualifiers, qualifier))
      now_.number.vague = true;
    now_.section += (now_.has_pending ? now_.pending : 1) * ten_to(exponent);
    now_.spread *= ten_to(exponent);
    now_.last_multiplier = exponent;
    now_.pending = 0;
    now_.has_pending = false;
    now_.last_scale = false;
    before_linker_.reset();
    return true;
  }

  bool take_scale(const NumberWord& word) {
    if (now_.number.words == 0 && word.kind != Kind::scale_alone) return false;
    // "un million mille": a word that means one of it adds one where nothing counts it.
    const bool one = word.kind == Kind::scale_alone && now_.last_scale &&
                     now_.parts[now_.part_count - 1].exponent > word.exponent;
    const Integer section = one ? 1 : now_.section + now_.pending;
    if (!close_part(section, word.exponent)) return false;
    now_.last_exponent = word.exponent;
    now_.number.scale_exponent = std::max(now_.number.scale_exponent, word.exponent);
    now_.section = now_.pending = 0;
    now_.has_pending = false;
    now_.last_multiplier = 0;
    now_.last_scale = true;
    before_linker_.reset();
    return true;
  }

  // A scale directly behind another multiplies it; no two parts stand on the same scale.
  bool close_part(Integer section, int exponent) {
    if (section == 0 && now_.has_pending) return false;
    std::size_t kept = now_.part_count;
    while (kept > 0 && now_.parts[kept - 1].exponent < exponent)
      section += now_.parts[--kept].value;
    if (section == 0 && kept > 0) {
      now_.parts[kept - 1].value *= ten_to(exponent);
      return true;
    }
    if (kept == max_parts || (kept > 0 && now_.parts[kept - 1].exponent == exponent)) return false;
    if (now_.number.words == 0) section = 1;
    now_.spread *= ten_to(exponent);
    now_.parts[kept] = {section * ten_to(exponent) + half_of(exponent), exponent};
    now_.half = false;
    now_.part_count = kept + 1;
    return true;
  }

  Integer half_of(int exponent) const { return now_.half ? ten_to(exponent) / 2 : 0; }

  // Half a million, two millions in one word: nothing or "one" may stand before, or larger parts.
  bool take_half(const NumberWord& word) {
    if (now_.section != 0 || (now_.has_pending && now_.pending != 1)) return false;
    if (now_.part_count == max_parts) return false;
    if (now_.part_count != 0 && (now_.parts[now_.part_count - 1].exponent <= word.exponent ||
                                 now_.has_pending || word.value == 1))
      return false;
    now_.parts[now_.part_count++] = {ten_to(word.exponent) / 2 * word.value, word.exponent};
    now_.pending = 0;
    now_.has_pending = false;
    now_.number.scale_exponent = std::max(now_.number.scale_exponent, word.exponent);
    now_.number.decimals = word.value == 1 ? 1 : now_.number.decimals;
    now_.last_exponent = word.exponent;
    now_.last_scale = true;
    return true;
  }

  bool take_collective(std::uint32_t value) {
    if (now_.section != 0 || now_.part_count != 0 || now_.after_collective) return false;
    now_.pending =
        (now_.has_pending && now_.pending > 0 ? now_.pending : 1) * static_cast<Integer>(value);
    now_.has_pending = true;
    now_.number.more = true;
    now_.after_collective = true;
    return true;
  }

  // "Dozens" is a size, "two dozens" a number.
  bool take_vague(int exponent) {
    if (exponent > 0 && now_.has_pending && now_.pending > 0 && !now_.number.vague && !now_.half)
      return take_collective(static_cast<std::uint32_t>(ten_to(exponent)));
    if (exponent == 0 && now_.last_multiplier == 1 && !now_.has_pending) return take_teens();
    if (now_.has_pending || now_.section != 0 || (now_.part_count != 0 && exponent == 0))
      return false;
    now_.pending = 2 * ten_to(exponent);
    now_.has_pending = true;
    now_.number.vague = true;
    now_.after_collective = exponent > 0;
    return true;
  }

  // "Ten and some" is eleven to nineteen.
  bool take_teens() {
    now_.pending = 1;
    now_.spread = 8;
    now_.has_pending = true;
    return true;
  }

  // "and more" counts only inside a number that it follows directly.
  bool take_over(const WordMatch& match) {
    if (now_.number.words == 0 || now_.number.digits) return false;
    if (now_.section == 10 && now_.part_count == 0 && !now_.has_pending && now_.spread == 0)
      now_.spread = 9;  // ten to nineteen
    else
      now_.number.more = true;
    return accept(match);
  }

  // "vingt et un", "one hundred and five": never last in a number.
  bool take_linker(const WordMatch& linker) {
    if (const auto zero = zero_of_string()) return take_cardinal(*zero) && accept(*zero);
    if (now_.number.words == 0 || now_.after_collective) return false;
    const std::optional<WordMatch> prefix = text_.match(linker.next, kinds(Kind::prefix));
    const std::optional<WordMatch> next =
        text_.match(prefix ? prefix->next : linker.next,
                    kinds(Kind::cardinal, Kind::cardinal_bound, Kind::scale_alone, Kind::half_scale,
                          Kind::multiplier));
    if (!next || !links(linker.word->kind, *next->word)) return false;
    before_linker_ = now_;
    now_.at = linker.next;
    now_.after_linker = true;
    return true;
  }

  // The word that links parts of a number is also the digit zero: "two zero zero two" is a year.
  std::optional<WordMatch> zero_of_string() const {
    if (!now_.has_pending || !is_digit_string()) return std::nullopt;
    const std::optional<WordMatch> digit = text_.match(now_.at, kinds(Kind::cardinal));
    return digit && digit->word->value == 0 ? digit : std::nullopt;
  }

  bool links(Kind linker, const NumberWord& next) const {
    if (next.kind == Kind::scale_alone || next.kind == Kind::half_scale)
      return linker == Kind::scale_linker && now_.last_scale && next.exponent < now_.last_exponent;
    if (next.kind == Kind::multiplier) return linker == Kind::scale_linker && now_.last_scale;
    if (next.kind != Kind::cardinal && next.kind != Kind::cardinal_bound) return false;
    if (text_.grammar().habits.positional != 0) return true;
    const bool tens = now_.has_pending && now_.pending % 100 >= 20 && now_.pending % 10 == 0;
    if (tens) return next.value < 20;
    if (now_.has_pending && unit_precedes(next.value)) return next.value > 10;
    if (linker == Kind::number_linker)
      return !now_.last_scale && !now_.has_pending && now_.section != 0;
    if (!now_.has_pending)
      return now_.last_multiplier == 0 ||
             static_cast<Integer>(next.value) < ten_to(now_.last_multiplier);
    return now_.pending > 0 && now_.pending % 100 == 0 && next.value < 100;
  }

  // "five and twenty", and "five ten" for fifteen.
  bool unit_precedes(std::uint32_t value) const {
    const Integer unit = now_.pending % 100;
    return text_.grammar().habits.units_before_tens != 0 && unit > 0 && unit < 10 && value >= 10 &&
           value < 100 && value % 10 == 0;
  }

  // "one hundred and two hundred", "mil e dois mil": what stands behind the linker is a number of
  // its own when a scale follows that cannot belong to the first one.
  void give_back_linked() {
    constexpr NumberWordKinds scales = kinds(Kind::scale, Kind::scale_alone, Kind::multiplier);
    if (before_linker_ && text_.match(now_.at, scales)) now_ = *before_linker_;
  }

  std::optional<SpelledNumber> finish(Integer value) {
    std::optional<Rational> exact = Rational::of(value, 1);
    if (!exact) return std::nullopt;
    if (now_.last_scale) exact = add_half(*exact);
    if (exact && now_.half) exact = exact->plus(*Rational::of(1, 2));
    if (!exact) return std::nullopt;
    now_.number.value = *exact;
    if (const auto spread = Rational::of(now_.spread, 1)) now_.number.spread = *spread;
    now_.number.next = now_.at;
    now_.number.ends_with_scale = now_.last_scale && !now_.half && now_.number.decimals == 0;
    return now_.number;
  }

  std::optional<Rational> add_half(const Rational& value) {
    const std::optional<WordMatch> half = text_.match(now_.at, kinds(Kind::half_after));
    if (!half) return value;
    now_.at = half->next;
    now_.number.end = half->end;
    now_.number.decimals = 1;
    return value.plus(*Rational::of(ten_to(now_.last_exponent), 2));
  }

  const NumberText& text_;
  Progress now_;
  std::optional<Progress> before_linker_;
};

}  // namespace

std::optional<SpelledNumber> read_spelled(const NumberText& text, Place at) {
  return SpelledReader(text, at).read();
}

}  // namespace fauxami
