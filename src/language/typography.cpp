// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Typographic conventions. Tested by tests/language/typography_test.cpp.
#include "language/typography.h"

namespace fauxami {

Typography Typography::load(SectionReader) { return {}; }

std::string compile_typography(const std::string&) { return {}; }

}  // namespace fauxami
