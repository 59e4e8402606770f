// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>

#include "check/number_pairing.h"

namespace fauxami {

/// What the places of two numbers without a partner say about their being one fact, in points.
struct PlaceEvidence {
  int sentence = 0;    ///< 1 in sentences that translate each other, below 0 in distant ones
  int neighbours = 0;  ///< 1 for each side on which the next numbers are partners
  int alone = 0;       ///< 4 when no other number is left at all, 3 when none is left beside them

  int total() const { return sentence + neighbours + alone; }
};

/// Looks at the numbers around number `target` and number `source`.
///
/// Two numbers in digits compete with numbers in digits only: "one of them" and "two friends" are
/// words that a translation may drop. Beside them is their sentence, or what stands between
/// neighbours that are partners.
///
/// Example: "3 chats, 24 chiens et 8 lapins" and "3 cats, 42 dogs and 8 rabbits": 24 and 42 have
/// the same neighbours on both sides and are alone.
PlaceEvidence evidence_of_place(const NumberPairs& pairs, std::uint32_t target,
                                std::uint32_t source);

}  // namespace fauxami
