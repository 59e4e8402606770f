// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fauxami {

/// The candidate closest to what was typed (fewest edits of bytes, the first of equals), or "" when
/// none is near: more than two edits, and more than a third of what was typed, is far.
/// Example: nearest("selct", {"select", "ignore"}) is "select".
std::string_view nearest(std::string_view typed, std::span<const std::string_view> candidates);
std::string nearest(std::string_view typed, const std::vector<std::string>& candidates);

/// "; did you mean 'select'?", or "" when nothing is near.
std::string did_you_mean(std::string_view typed, std::span<const std::string_view> candidates);
std::string did_you_mean(std::string_view typed, const std::vector<std::string>& candidates);

}  // namespace fauxami
