// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Numbers of a block and of its source, by value. Tested by tests/check/number_pairing_test.cpp.
#include "check/number_pairing.h"

#include <algorithm>
#include <tuple>

#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr std::uint32_t window = 64;  // numbers of the source looked at for one of the target

// How surely two numbers are partners; 0 means that they are not.
using Grade = std::uint8_t;
constexpr Grade best_grade = 8;

bool takes_part(const Quantity& quantity) { return quantity.role != QuantityRole::identifier; }

// "1 wan 8630" with a space between its parts is one number. Where it was read as two, neither says
// what the text says.
bool are_parts_of_a_sum(const AnalysedRun& run, const Quantity& first, const Quantity& second) {
  const bool unit_between = first.whole.end > first.span.end;
  if (first.scale_exponent == 0 || unit_between || second.role != QuantityRole::amount ||
      second.scale_exponent >= first.scale_exponent || second.span.begin <= first.span.end)
    return false;
  const std::string_view gap = run.text(Span{first.span.end, second.span.begin});
  for (std::size_t at = 0; at < gap.size(); at += decode(gap, at).size)
    if (!is_space(decode(gap, at).value)) return false;
  return true;
}

bool is_torn(const AnalysedRun& run, std::size_t i) {
  const std::vector<Quantity>& all = run.quantities;
  return (i > 0 && are_parts_of_a_sum(run, all[i - 1], all[i])) ||
         (i + 1 < all.size() && are_parts_of_a_sum(run, all[i], all[i + 1]));
}

std::vector<PairedNumber> numbers_of(const AnalysedRun& run) {
  std::vector<PairedNumber> numbers;
  std::uint32_t sentence = 0;
  for (std::size_t i = 0; i < run.quantities.size(); ++i) {
    const Quantity& quantity = run.quantities[i];
    while (sentence + 1 < run.sentences.size() &&
           quantity.first_token >= run.sentences[sentence].end_token)
      ++sentence;
    if (takes_part(quantity) && !is_torn(run, i)) numbers.push_back({&quantity, sentence});
  }
  return numbers;
}

class Pairer {
 public:
  Pairer(NumberPairs& pairs, const NumberComparison& comparison)
      : pairs_(pairs), comparison_(comparison) {
    width_ = std::min(window, size(pairs_.source));
    grades_.resize(std::size_t{size(pairs_.target)} * width_);
    for (std::uint32_t i = 0; i < size(pairs_.target); ++i)
      for (std::uint32_t k = 0; k < width_; ++k) grade_at(i, k) = grade(i, first(i) + k);
  }

  void pair() {
    std::vector<Likeness> all;
    for (std::uint32_t i = 0; i < size(pairs_.target); ++i)
      for (std::uint32_t k = 0; k < width_; ++k)
        if (grade_at(i, k) > 0) all.push_back(likeness(i, first(i) + k));
    std::sort(all.begin(), all.end());
    for (const Likeness& pair : all)
      if (pairs_.target[pair.target].is_left() && pairs_.source[pair.source].is_left())
        join(pair.target, pair.source);
    cover();
  }

 private:
  // Two numbers that may be partners; the surest pair sorts first.
  struct Likeness {
    int doubt = 0;               // less for a higher grade
    bool other_form = false;     // "5 million" and "5 000 000"
    std::uint64_t distance = 0;  // of their places in their texts
    std::uint32_t target = 0;
    std::uint32_t source = 0;

    friend bool operator<(const Likeness& a, const Likeness& b) {
      return std::tie(a.doubt, a.other_form, a.distance, a.target, a.source) <
             std::tie(b.doubt, b.other_form, b.distance, b.target, b.source);
    }
  };

  Likeness likeness(std::uint32_t i, std::uint32_t j) const {
    const Quantity& own = *pairs_.target[i].quantity;
    const Quantity& theirs = *pairs_.source[j].quantity;
    const bool alike = own.spelled_out == theirs.spelled_out &&
                       (own.scale_exponent > 0) == (theirs.scale_exponent > 0);
    const std::uint64_t own_place = std::uint64_t{i} * size(pairs_.source);
    const std::uint64_t their_place = std::uint64_t{j} * size(pairs_.target);
    const std::uint64_t distance =
        own_place > their_place ? own_place - their_place : their_place - own_place;
    return {best_grade - grades_[std::size_t{i} * width_ + (j - first(i))], !alike, distance, i, j};
  }

  static std::uint32_t size(const std::vector<PairedNumber>& numbers) {
    return static_cast<std::uint32_t>(numbers.size());
  }

  // The first number of the source that number `i` of the target is compared with.
  std::uint32_t first(std::uint32_t i) const {
    const std::uint64_t level = std::uint64_t{i} * size(pairs_.source) / size(pairs_.target);
    const std::uint32_t last = size(pairs_.source) - width_;
    return level < width_ / 2 ? 0 : std::min<std::uint32_t>(last, level - width_ / 2);
  }

  Grade& grade_at(std::uint32_t i, std::uint32_t k) { return grades_[std::size_t{i} * width_ + k]; }

  Grade grade(std::uint32_t i, std::uint32_t j) const {
    const NumberPlace target = pairs_.target_place(i);
    const NumberPlace source = pairs_.source_place(j);
    const NumberMatch match = match_numbers(target, source, comparison_);
    if (match == NumberMatch::none) return 0;
    const bool near_by =
        !pairs_.by_sentence || pairs_.target[i].sentence == pairs_.source[j].sentence;
    const Grade place = near_by ? 1 : 0;
    if (match == NumberMatch::open) return 1 + place;
    if (match == NumberMatch::near) return 3 + place;
    const bool same = target.quantity->role == source.quantity->role &&
                      match_units(target, source, comparison_) == UnitMatch::same;
    return (same ? 7 : 5) + place;
  }

  void join(std::uint32_t i, std::uint32_t j) {
    const Grade grade = grade_at(i, j - first(i));
    const NumberMatch match = grade >= 5   ? NumberMatch::exact
                              : grade >= 3 ? NumberMatch::near
                                           : NumberMatch::open;
    pairs_.target[i].partner = j;
    pairs_.source[j].partner = i;
    pairs_.target[i].match = pairs_.source[j].match = match;
  }

  // A number said twice on one side and once on the other. A likeness that is open does not count
  // where the number has a sure partner: the 10 of a date that is paired is no other 10.
  void cover() {
    for (std::uint32_t i = 0; i < size(pairs_.target); ++i)
      for (std::uint32_t k = 0; k < width_; ++k) {
        const Grade grade = grade_at(i, k);
        PairedNumber& target = pairs_.target[i];
        PairedNumber& source = pairs_.source[first(i) + k];
        if (grade == 0 || (grade < 3 && std::max(target.match, source.match) > NumberMatch::open))
          continue;
        if (target.partner == PairedNumber::none) target.covered = true;
        if (source.partner == PairedNumber::none) source.covered = true;
      }
  }

  NumberPairs& pairs_;
  const NumberComparison& comparison_;
  std::uint32_t width_ = 0;
  std::vector<Grade> grades_;
};

}  // namespace

NumberPairs pair_numbers(const AnalysedRun& target, const AnalysedRun& source,
                         const NumberComparison& comparison) {
  NumberPairs pairs{&target, &source, numbers_of(target), numbers_of(source)};
  pairs.by_sentence = target.sentences.size() == source.sentences.size();
  pairs.crowded = pairs.source.size() > window || pairs.target.size() > window;
  if (!pairs.target.empty() && !pairs.source.empty()) Pairer(pairs, comparison).pair();
  return pairs;
}

}  // namespace fauxami
