// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Number words of a language. Tested by tests/language/numerals_test.cpp.
#include "language/numerals.h"

namespace fauxami {

NumeralGrammar NumeralGrammar::load(SectionReader) { return {}; }

std::string compile_numerals(const std::string&) { return {}; }

}  // namespace fauxami
