// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Where two numbers stand in their texts. Tested by tests/check/number_explanation_test.cpp.
#include "check/number_evidence.h"

#include <algorithm>

namespace fauxami {
namespace {

using Numbers = std::vector<PairedNumber>;

// The numbers between two others, which are left out; `open` where the text begins or ends.
struct Gap {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

class Surroundings {
 public:
  Surroundings(const NumberPairs& pairs, std::uint32_t target, std::uint32_t source)
      : pairs_(pairs),
        target_(target),
        source_(source),
        own_(*pairs.target[target].quantity),
        theirs_(*pairs.source[source].quantity),
        in_digits_(!own_.spelled_out && !theirs_.spelled_out) {}

  PlaceEvidence evidence() const {
    PlaceEvidence evidence;
    evidence.sentence = sentence_points();
    evidence.neighbours = (shares_neighbour(-1) ? 1 : 0) + (shares_neighbour(1) ? 1 : 0);
    evidence.alone = alone_points(evidence.neighbours);
    return evidence;
  }

 private:
  // Sentence n translates sentence n, or, when one was split and two were joined, its neighbour.
  int sentence_points() const {
    if (!pairs_.by_sentence) return 0;
    const std::uint32_t own = pairs_.target[target_].sentence;
    const std::uint32_t theirs = pairs_.source[source_].sentence;
    const std::uint32_t distance = own > theirs ? own - theirs : theirs - own;
    if (distance == 0) return 1;
    return distance == 1 ? -1 : -3;
  }

  static std::uint32_t next_paired(const Numbers& numbers, std::uint32_t from, int step) {
    for (std::uint32_t i = from + static_cast<std::uint32_t>(step); i < numbers.size();
         i += static_cast<std::uint32_t>(step))
      if (numbers[i].partner != PairedNumber::none) return i;
    return PairedNumber::none;
  }

  // The numbers before (or behind) them are partners: both stand at one place of the text.
  bool shares_neighbour(int step) const {
    const std::uint32_t own = next_paired(pairs_.target, target_, step);
    const std::uint32_t theirs = next_paired(pairs_.source, source_, step);
    return own != PairedNumber::none && theirs != PairedNumber::none &&
           pairs_.target[own].partner == theirs;
  }

  int alone_points(int neighbours) const {
    if (competitors(pairs_.target, target_, all(pairs_.target)) == 0 &&
        competitors(pairs_.source, source_, all(pairs_.source)) == 0)
      return in_digits_ ? 4 : 3;
    const bool sentence =
        pairs_.by_sentence &&
        competitors(pairs_.target, target_, sentence_of(pairs_.target, target_)) == 0 &&
        competitors(pairs_.source, source_, sentence_of(pairs_.source, source_)) == 0;
    const bool gap = neighbours == 2 &&
                     competitors(pairs_.target, target_, gap_around(pairs_.target, target_)) == 0 &&
                     competitors(pairs_.source, source_, gap_around(pairs_.source, source_)) == 0;
    return sentence || gap ? 3 : 0;
  }

  static Gap all(const Numbers& numbers) { return {0, static_cast<std::uint32_t>(numbers.size())}; }

  static Gap sentence_of(const Numbers& numbers, std::uint32_t index) {
    Gap gap{index, index + 1};
    while (gap.begin > 0 && numbers[gap.begin - 1].sentence == numbers[index].sentence) --gap.begin;
    while (gap.end < numbers.size() && numbers[gap.end].sentence == numbers[index].sentence)
      ++gap.end;
    return gap;
  }

  static Gap gap_around(const Numbers& numbers, std::uint32_t index) {
    const std::uint32_t before = next_paired(numbers, index, -1);
    const std::uint32_t behind = next_paired(numbers, index, 1);
    return {before == PairedNumber::none ? 0 : before,
            behind == PairedNumber::none ? static_cast<std::uint32_t>(numbers.size()) : behind};
  }

  // Other numbers that are left there and could be meant as well.
  std::size_t competitors(const Numbers& numbers, std::uint32_t self, Gap gap) const {
    std::size_t count = 0;
    for (std::uint32_t i = gap.begin; i < gap.end; ++i)
      if (i != self && competes(numbers[i])) ++count;
    return count;
  }

  bool competes(const PairedNumber& number) const {
    const Quantity& quantity = *number.quantity;
    return number.is_left() && (is_like(quantity, own_) || is_like(quantity, theirs_)) &&
           !(in_digits_ && quantity.spelled_out);
  }

  // Values compete with values, a time with times.
  static bool is_like(const Quantity& a, const Quantity& b) {
    return a.is_comparable() ? b.is_comparable() : a.role == b.role || are_dates(a, b);
  }

  static bool are_dates(const Quantity& a, const Quantity& b) {
    const auto is_date = [](const Quantity& quantity) {
      return quantity.role == QuantityRole::date || quantity.role == QuantityRole::year;
    };
    return is_date(a) && is_date(b);
  }

  const NumberPairs& pairs_;
  std::uint32_t target_;
  std::uint32_t source_;
  const Quantity& own_;
  const Quantity& theirs_;
  bool in_digits_;
};

}  // namespace

PlaceEvidence evidence_of_place(const NumberPairs& pairs, std::uint32_t target,
                                std::uint32_t source) {
  return Surroundings(pairs, target, source).evidence();
}

}  // namespace fauxami
