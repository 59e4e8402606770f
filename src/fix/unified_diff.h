// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/fix.h"

namespace fauxami {

/// A unified diff of a file and its edited version, three lines of context, as `patch -p0` and
/// `git apply -p0` take it; "" when the edits change nothing. Lines end with LF; a CR before it is
/// part of the line.
///
/// The changed lines are those that the edits touch, so nothing is searched: the cost is linear.
/// Edits ascend and do not overlap. `path` is quoted as git quotes it.
///
/// Source of the format: GNU diffutils manual, "Detailed Description of Unified Format".
std::string unified_diff(std::string_view path, std::string_view bytes,
                         const std::vector<Edit>& edits);

}  // namespace fauxami
