// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "language/language_pack.h"
#include "language/rule_set.h"

namespace fauxami {

/// An example that a rule does not live up to.
struct RuleTestFailure {
  std::string rule;
  std::string place;    ///< "rules/fr/calques.toml:12"
  std::string example;  ///< as the file has it
  std::string what;     ///< what happened, in plain English
};

/// What came of running the examples of rules.
struct RuleTestReport {
  std::uint32_t rules = 0;
  std::uint32_t examples = 0;
  std::uint32_t patterns = 0;
  std::uint32_t untouched_patterns = 0;  ///< no bad example matches them
  std::vector<std::string> untouched;    ///< "rule: pattern"
  std::vector<RuleTestFailure> failures;

  bool passed() const { return failures.empty(); }
};

/// Runs the examples of every rule of the pack through audit(), each as a page of one line. A bad
/// example must be reported once, at its mark, with the suggestions it states; its best suggestion
/// applied must silence the rule and wake no other; a good one must be silent under all rules.
RuleTestReport test_rules(const LanguagePack& pack);

/// The same for the rules of one TOML file, compiled on the fly; the good examples must also be
/// silent under the pack's other rules. LoadError for a fault in the file.
///
/// Example: test_rule_file("rules/fr/calques.toml", LanguagePack::load(PackFile::open("fr.pack"))).
RuleTestReport test_rule_file(const std::string& path, LanguagePack pack);

/// The rules of a TOML file, ready to take the place of a pack's. LoadError.
RuleSet compile_rule_file(const std::string& path, const LanguagePack& pack);

}  // namespace fauxami
