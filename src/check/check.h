// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <span>
#include <unordered_set>
#include <vector>

#include "base/finding.h"
#include "base/unit.h"
#include "language/language_pack.h"

namespace fauxami {

/// What the user chose that a check may depend on.
struct CheckSettings {
  Level level = Level::standard;
  /// hash_word() of the words that the project vouches for: no spelling mistakes, no wrong names.
  std::unordered_set<std::uint64_t> known_words;
};

class NamePage;

/// Everything a check may read. All of it is const: a check is a pure function.
struct CheckContext {
  const LanguagePack& pack;
  const PageFacts& page;
  const CheckSettings& settings;
  const NamePage& names;  ///< what the page says about names (check/name_page.h)
  const LanguagePack* source_pack = nullptr;  ///< of the source page, when there is one
};

/// A check is metadata and one function: `per_unit` sees one sentence at a time, `per_page` the
/// whole page; exactly one of them is set. Findings are appended, with spans in source bytes.
///
/// Example: check/acronym.cpp defines `const Check acronym_check{rules, nullptr, &find_mixed}`
/// and all_checks.cpp lists it.
struct Check {
  std::span<const RuleInfo> rules;
  void (*per_unit)(const Unit& unit, const CheckContext& context,
                   std::vector<Finding>& findings) = nullptr;
  void (*per_page)(const CheckContext& context, std::vector<Finding>& findings) = nullptr;
};

/// The one table of checks, in the order they run.
std::span<const Check* const> all_checks();

/// A finding about a text span of a run.
inline Finding finding_at(const RuleInfo& rule, const AnalysedRun& run, Span text_span,
                          std::uint16_t confidence, Message message) {
  return finding_of(rule, run.run->map.to_source(text_span), confidence, std::move(message));
}

/// A note that points at a text span of a run of the audited page.
inline Note note_at(const AnalysedRun& run, Span text_span, Message message) {
  return {
      std::move(message), run.run->map.to_source(text_span), std::string(run.text(text_span)), {}};
}

/// Adds the fix that makes the text span read `replacement`, when it can be edited.
inline void add_fix(Finding& finding, const AnalysedRun& run, Span text_span,
                    std::string_view replacement, Safety safety) {
  if (std::optional<Fix> fix = make_fix(*run.run, text_span, replacement, safety))
    finding.fixes.push_back(std::move(*fix));
}

}  // namespace fauxami
