// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Names of a run. Tested by tests/analyse/mentions_test.cpp.
#include "analyse/mentions.h"

namespace fauxami {

std::vector<Mention> find_mentions(const AnalysedRun&, const LanguagePack&) { return {}; }

}  // namespace fauxami
