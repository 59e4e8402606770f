// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstddef>
#include <functional>

namespace fauxami {

/// Calls task(0) to task(count - 1) on all cores and returns when all are done; an exception of a
/// task is thrown here. Calls from several threads share one set of helpers, so there are never
/// more than one a core beside the callers.
void spread_over_cores(std::size_t count, const std::function<void(std::size_t)>& task);

}  // namespace fauxami
