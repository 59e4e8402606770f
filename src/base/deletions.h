// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace fauxami {

/// Hashes of a letters_key() and of it with each one letter left out: two keys that are one edit
/// apart (a letter added, lost, changed, or two neighbours swapped) share at least one of them.
/// Source: symmetric delete spelling correction (W. Garbe, 2012).
///
/// Example: "altmann" and "altman" share the hash of "altman".
std::vector<std::uint64_t> deletions_of(std::string_view key);

/// True when the keys are exactly one such edit apart.
bool is_one_edit(std::string_view a, std::string_view b);

}  // namespace fauxami
