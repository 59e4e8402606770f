// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Parts of one page on all cores, through oneTBB. Tested by tests/cli/table_test.cpp.
#include "app/cli/spread.h"

#include <tbb/parallel_for.h>

namespace fauxami {

void spread_over_cores(std::size_t count, const std::function<void(std::size_t)>& task) {
  tbb::parallel_for(std::size_t{0}, count, task);
}

}  // namespace fauxami
