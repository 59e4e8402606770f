// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstddef>
#include <functional>

#include "app/cli/correct.h"

namespace fauxami {

/// A page that went through the machine.
struct PageOutcome {
  PreparedPage prepared;
  CorrectedPage result;  ///< set when prepared.page is
};

/// Calls produce(0..count-1) on several threads and consume in order on this one, so the output is
/// the same for any number of threads. At most a few results wait at a time. The first exception of
/// `produce` is thrown here, in its turn.
void run_in_order(std::size_t count, std::size_t threads,
                  const std::function<PageOutcome(std::size_t)>& produce,
                  const std::function<void(std::size_t, const PageOutcome&)>& consume);

}  // namespace fauxami
