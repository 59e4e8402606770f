// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fauxami {

/// A set of hashes (hash_word() and its kind), asked for every token: keys are spread already, so
/// the place of a key is its low bits and a probe is one read. 0 is no key.
///
/// Example: KeySet set(keys); set.count(hash_word("avenue")) is 1 or 0.
class KeySet {
 public:
  KeySet() = default;
  explicit KeySet(std::span<const std::uint64_t> keys)
      : slots_(std::bit_ceil(2 * keys.size() + 1)) {
    for (const std::uint64_t key : keys) insert(key);
  }

  bool empty() const { return slots_.size() <= 1; }
  std::size_t count(std::uint64_t key) const {
    if (slots_.empty()) return 0;
    std::size_t at = place_of(key);
    while (slots_[at] != 0 && slots_[at] != key) at = next(at);
    return slots_[at] == 0 ? 0 : 1;
  }

 private:
  void insert(std::uint64_t key) {
    std::size_t at = place_of(key);
    while (slots_[at] != 0 && slots_[at] != key) at = next(at);
    slots_[at] = key;
  }
  std::size_t place_of(std::uint64_t key) const { return key & (slots_.size() - 1); }
  std::size_t next(std::size_t at) const { return (at + 1) & (slots_.size() - 1); }

  std::vector<std::uint64_t> slots_;  ///< open addressing: a power of two, at most half full
};

}  // namespace fauxami
