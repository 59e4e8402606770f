// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Tokens and sentences. Tested by tests/analyse/tokenise_test.cpp.
#include "analyse/tokenise.h"

namespace fauxami {

std::vector<Token> tokenise(const TextRun&, const LanguagePack&) { return {}; }
std::vector<Sentence> find_sentences(const TextRun&, const std::vector<Token>&, const LanguagePack&) { return {}; }

}  // namespace fauxami
