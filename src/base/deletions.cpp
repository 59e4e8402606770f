// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Words one slip apart. Tested by tests/base/deletions_test.cpp.
#include "base/deletions.h"

#include <string>

#include "base/text_hash.h"

namespace fauxami {
namespace {

std::size_t common_head(std::string_view a, std::string_view b) {
  std::size_t size = 0;
  while (size < a.size() && size < b.size() && a[size] == b[size]) ++size;
  return size;
}

}  // namespace

std::vector<std::uint64_t> deletions_of(std::string_view key) {
  std::vector<std::uint64_t> hashes{hash_bytes(key)};
  for (std::size_t i = 0; i < key.size(); ++i) {
    if (i > 0 && key[i] == key[i - 1]) continue;  // either of two equal letters
    std::string shorter(key);
    shorter.erase(i, 1);
    hashes.push_back(hash_bytes(shorter));
  }
  return hashes;
}

bool is_one_edit(std::string_view a, std::string_view b) {
  if (a == b) return false;
  if (a.size() < b.size()) return is_one_edit(b, a);
  const std::size_t at = common_head(a, b);
  if (a.size() == b.size() + 1) return a.substr(at + 1) == b.substr(at);
  if (a.size() != b.size()) return false;
  if (a.substr(at + 1) == b.substr(at + 1)) return true;
  return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] &&
         a.substr(at + 2) == b.substr(at + 2);
}

}  // namespace fauxami
