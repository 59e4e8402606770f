// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Look-up of word forms. Tested by tests/language/lexicon_test.cpp.
#include "language/lexicon.h"

namespace fauxami {

struct Lexicon::Data {};

Lexicon::Lexicon() = default;
Lexicon::Lexicon(const PackFile&) {}
Lexicon::~Lexicon() = default;
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;

bool Lexicon::empty() const { return data_ == nullptr; }
AnalysisId Lexicon::find(std::string_view) const { return 0; }
AnalysisId Lexicon::find_any_case(std::string_view, LetterCase) const { return 0; }
std::span<const Reading> Lexicon::readings(AnalysisId) const { return {}; }
Features Lexicon::any_features(AnalysisId) const { return 0; }
std::string Lexicon::lemma(std::string_view form, const Reading&) const { return std::string(form); }
std::vector<std::string> Lexicon::inflect(std::string_view, Features) const { return {}; }
std::vector<std::string> Lexicon::forms(std::string_view) const { return {}; }
std::vector<std::string> Lexicon::suggest(std::string_view, std::size_t) const { return {}; }

}  // namespace fauxami
