// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Source and target blocks in order, by dynamic programming in a band.
// Tested by tests/analyse/pairing_test.cpp.
//
// Method: Needleman and Wunsch (1970) over blocks; the gain of a pair comes from shared anchors,
// length (Gale and Church, 1993) and role. The band keeps the work linear in the number of blocks.
#include "analyse/pairing.h"

#include <algorithm>
#include <cstdlib>

#include "analyse/block_signature.h"

namespace fauxami {
namespace {

constexpr std::int32_t skip_cost = 60;
constexpr std::int64_t least_band = 24;
constexpr std::int64_t most_band = 160;
constexpr std::uint16_t least_confidence = 700;
constexpr std::int32_t never = -100000000;

enum class Step : std::uint8_t { none, pair, skip_target, skip_source };

bool is_prose(Role role) {
  return role == Role::paragraph || role == Role::list_item || role == Role::table_cell ||
         role == Role::quotation;
}

bool roles_agree(Role a, Role b) { return a == b || (is_prose(a) && is_prose(b)); }

class Aligner {
 public:
  Aligner(const AnalysedPage& target, const AnalysedPage& source) {
    for (const AnalysedRun& run : target.runs) target_.push_back(signature_of(run));
    for (const AnalysedRun& run : source.runs) source_.push_back(signature_of(run));
    std::uint64_t target_length = 0;
    std::uint64_t source_length = 0;
    for (const BlockSignature& block : target_) target_length += block.length;
    for (const BlockSignature& block : source_) source_length += block.length;
    expected_ = source_length == 0
                    ? 1000
                    : std::clamp<std::uint64_t>(target_length * 1000 / source_length, 250, 4000);
    const std::int64_t difference = std::llabs(rows() - columns());
    band_ = std::min(difference + least_band, most_band);
    parallel_ = difference == 0;
  }

  std::vector<RunPair> align() {
    fill();
    std::vector<RunPair> pairs = trace();
    grade(pairs);
    std::erase_if(pairs, [](const RunPair& pair) { return pair.confidence < least_confidence; });
    return pairs;
  }

 private:
  std::int64_t rows() const { return static_cast<std::int64_t>(target_.size()); }
  std::int64_t columns() const { return static_cast<std::int64_t>(source_.size()); }
  std::int64_t width() const { return 2 * band_ + 1; }
  // The source block that lies level with a target block; the band is around it.
  std::int64_t centre(std::int64_t row) const { return rows() == 0 ? 0 : row * columns() / rows(); }
  std::int64_t column_of(std::int64_t row, std::int64_t slot) const {
    return centre(row) - band_ + slot;
  }

  Likeness likeness(std::int64_t row, std::int64_t column) const {
    return likeness_of(target_[static_cast<std::size_t>(row)],
                       source_[static_cast<std::size_t>(column)], expected_);
  }

  std::int32_t gain(std::int64_t row, std::int64_t column) const {
    const Likeness like = likeness(row, column);
    std::int32_t points = static_cast<std::int32_t>(like.length) / 4 - 150;
    points += static_cast<std::int32_t>(like.anchors * std::min(like.shared, 4U)) / 8;
    const BlockSignature& a = target_[static_cast<std::size_t>(row)];
    const BlockSignature& b = source_[static_cast<std::size_t>(column)];
    if (like.shared == 0 && !a.anchors.empty() && !b.anchors.empty()) points -= 80;
    if (a.role == b.role) points += 20;
    if (!roles_agree(a.role, b.role)) points -= 40;
    if (parallel_ && row == column) points += 60;
    return points;
  }

  void fill() {
    steps_.assign(static_cast<std::size_t>((rows() + 1) * width()), Step::none);
    std::vector<std::int32_t> before(static_cast<std::size_t>(width()), never);
    std::vector<std::int32_t> now(before);
    for (std::int64_t row = 0; row <= rows(); ++row) {
      for (std::int64_t slot = 0; slot < width(); ++slot)
        now[static_cast<std::size_t>(slot)] = best(row, slot, before, now);
      std::swap(before, now);
      std::fill(now.begin(), now.end(), never);
    }
  }

  // The score of the best way to pair the first `row` target and `column` source blocks.
  std::int32_t best(std::int64_t row, std::int64_t slot, const std::vector<std::int32_t>& before,
                    const std::vector<std::int32_t>& now) {
    const std::int64_t column = column_of(row, slot);
    if (column < 0 || column > columns()) return never;
    if (row == 0 && column == 0) return 0;
    std::int32_t score = never;
    Step step = Step::none;
    const auto offer = [&](std::int32_t value, Step way) {
      if (value > score) {
        score = value;
        step = way;
      }
    };
    if (slot > 0) offer(now[static_cast<std::size_t>(slot - 1)] - skip_cost / 2, Step::skip_source);
    if (row > 0) {
      const std::int64_t shift = centre(row) - centre(row - 1);
      const std::int64_t above = slot + shift;
      if (above < width())
        offer(before[static_cast<std::size_t>(above)] - skip_cost / 2, Step::skip_target);
      if (above >= 1 && above - 1 < width() && column > 0 &&
          before[static_cast<std::size_t>(above - 1)] > never / 2)
        offer(before[static_cast<std::size_t>(above - 1)] + gain(row - 1, column - 1), Step::pair);
    }
    steps_[static_cast<std::size_t>(row * width() + slot)] = step;
    return score;
  }

  std::vector<RunPair> trace() const {
    std::vector<RunPair> pairs;
    std::int64_t row = rows();
    std::int64_t column = columns();
    while (row > 0 || column > 0) {
      const std::int64_t slot = column - centre(row) + band_;
      if (slot < 0 || slot >= width()) break;
      const Step step = steps_[static_cast<std::size_t>(row * width() + slot)];
      if (step == Step::none) break;
      if (step != Step::skip_source) --row;
      if (step != Step::skip_target) --column;
      if (step == Step::pair)
        pairs.push_back({static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(column), 0});
    }
    std::reverse(pairs.begin(), pairs.end());
    return pairs;
  }

  void grade(std::vector<RunPair>& pairs) const {
    for (RunPair& pair : pairs) pair.confidence = own_confidence(pair);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      const bool before = i > 0 && continues(pairs[i - 1], pairs[i]);
      const bool after = i + 1 < pairs.size() && continues(pairs[i], pairs[i + 1]);
      const int neighbours = (before ? 1 : 0) + (after ? 1 : 0);
      pairs[i].confidence =
          static_cast<std::uint16_t>(std::min(990, pairs[i].confidence + 60 * neighbours));
    }
  }

  static bool continues(const RunPair& first, const RunPair& second) {
    return first.target + 1 == second.target && first.source + 1 == second.source;
  }

  std::uint16_t own_confidence(const RunPair& pair) const {
    const Likeness like = likeness(pair.target, pair.source);
    std::uint32_t points = 420 + like.length / 8;
    points += like.anchors * std::min(like.shared, 3U) / 10;
    if (parallel_ && pair.target == pair.source) points += 180;
    const bool anchored =
        !target_[pair.target].anchors.empty() && !source_[pair.source].anchors.empty();
    if (anchored && like.shared == 0) points -= parallel_ ? 60 : 200;
    return static_cast<std::uint16_t>(std::min(points, 950U));
  }

  std::vector<BlockSignature> target_;
  std::vector<BlockSignature> source_;
  std::uint64_t expected_ = 1000;
  std::int64_t band_ = least_band;
  bool parallel_ = false;
  std::vector<Step> steps_;
};

}  // namespace

std::vector<RunPair> pair_runs(const AnalysedPage& target, const AnalysedPage& source) {
  if (target.runs.empty() || source.runs.empty()) return {};
  return Aligner(target, source).align();
}

}  // namespace fauxami
