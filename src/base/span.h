// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>

namespace fauxami {

/// A half-open byte range [begin, end).
///
/// The same type serves two coordinate systems, and a name always says which one is meant:
/// a *source* span counts bytes of the original file, a *text* span counts bytes of a
/// TextRun's visible text. OffsetMap is the only bridge between the two.
///
/// Offsets are 32 bits wide: a file of 4 GiB or more is refused by the application.
///
/// Example: in "Le PDG" the word "PDG" is {3, 6}; {3, 3} is the empty span before it.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin >= end; }
  constexpr bool contains(std::uint32_t offset) const { return begin <= offset && offset < end; }
  constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }

  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

/// The smallest span that covers both. Example: {3, 6} and {8, 9} give {3, 9}.
constexpr Span covering(Span a, Span b) {
  return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

}  // namespace fauxami
