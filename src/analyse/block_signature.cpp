// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// What a block keeps through translation. Tested by tests/analyse/pairing_test.cpp.
#include "analyse/block_signature.h"

#include <algorithm>
#include <string>

#include "base/text_hash.h"

namespace fauxami {
namespace {

constexpr std::uint32_t letters_of_ideograph = 3;
constexpr std::uint32_t bytes_of_ideograph = 3;
constexpr std::size_t most_anchors = 64;  // of one block; a longer one is told by these

bool is_name(const Token& token) {
  return token.kind == TokenKind::word && !token.elided && token.end - token.begin >= 2 &&
         token.letter_case != LetterCase::lower && token.letter_case != LetterCase::none;
}

bool is_anchor(const Token& token) {
  if (token.kind == TokenKind::address) return true;
  if (token.kind == TokenKind::number) return token.end - token.begin >= 2;
  return is_name(token);
}

std::uint32_t length_of(const Token& token) {
  const std::uint32_t bytes = token.end - token.begin;
  return token.kind == TokenKind::ideographs ? bytes / bytes_of_ideograph * letters_of_ideograph
                                             : bytes;
}

// The digits of a value whatever its power of ten: "165" for 16.5 milliards and for 165 yi.
std::uint64_t digits_anchor(const Quantity& quantity) {
  std::string digits = quantity.mantissa.to_string();
  digits.erase(std::remove(digits.begin(), digits.end(), '.'), digits.end());
  while (digits.size() > 1 && digits.back() == '0') digits.pop_back();
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  return digits.size() < 2 ? 0 : hash_bytes("=" + digits);
}

}  // namespace

BlockSignature signature_of(const AnalysedRun& run) {
  BlockSignature signature;
  signature.role = run.run->role;
  for (const Token& token : run.tokens) {
    signature.length += length_of(token);
    if (is_anchor(token) && signature.anchors.size() < most_anchors)
      signature.anchors.push_back(token.key);
  }
  for (const Quantity& quantity : run.quantities)
    if (const std::uint64_t anchor = digits_anchor(quantity); anchor != 0)
      signature.anchors.push_back(anchor);
  std::sort(signature.anchors.begin(), signature.anchors.end());
  signature.anchors.erase(std::unique(signature.anchors.begin(), signature.anchors.end()),
                          signature.anchors.end());
  return signature;
}

Likeness likeness_of(const BlockSignature& target, const BlockSignature& source,
                     std::uint64_t expected) {
  Likeness likeness;
  for (std::size_t i = 0, j = 0; i < target.anchors.size() && j < source.anchors.size();) {
    if (target.anchors[i] == source.anchors[j]) {
      ++likeness.shared;
      ++i;
      ++j;
    } else if (target.anchors[i] < source.anchors[j]) {
      ++i;
    } else {
      ++j;
    }
  }
  // The smaller set bounds what can be shared: a source in ideographs has few Latin names.
  const std::size_t possible = std::min(target.anchors.size(), source.anchors.size());
  if (possible > 0)
    likeness.anchors = static_cast<std::uint32_t>(likeness.shared * 1000 / possible);
  const std::uint64_t a = std::uint64_t{target.length} * 1000 + 4000;
  const std::uint64_t b = std::uint64_t{source.length} * expected + 4000;
  likeness.length = static_cast<std::uint32_t>(std::min(a, b) * 1000 / std::max(a, b));
  return likeness;
}

}  // namespace fauxami
