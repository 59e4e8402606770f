// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fauxami {

/// The candidate closest to what was typed (fewest edits, the first of equals), or "" when none is
/// near. Example: nearest("selct", {"select", "ignore"}) is "select".
std::string nearest(std::string_view typed, const std::vector<std::string>& candidates);

/// "; did you mean 'select'?", or "" when nothing is near.
std::string did_you_mean(std::string_view typed, const std::vector<std::string>& candidates);

}  // namespace fauxami
