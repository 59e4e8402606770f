// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/finding.h"
#include "base/span.h"
#include "language/rule_pattern.h"

namespace fauxami {

/// A sentence that shows what a rule does.
struct RuleExample {
  std::string written;                ///< as the file has it, for messages
  std::string text;                   ///< the sentence without marks
  std::string source;                 ///< the source sentence, "" for none
  Span mark;                          ///< the underlined part of `text`; empty in a good example
  std::vector<std::string> expected;  ///< suggestions, best first
  bool states_suggestions = false;    ///< `=>` was written
};

/// One pattern to find and what to write instead.
struct RuleCase {
  Pattern pattern;
  std::vector<std::string> suggestions;  ///< templates with {places}
};

/// Whether a rule about the source reports on pages without one.
enum class WithoutSource : std::uint8_t { report, silent };

/// A rule as its TOML file states it. What it means is told in rules/README.md.
///
/// Invariant (parse_rules sees to it): info is complete, every pattern and place is well formed,
/// there is a bad example and there are two good ones.
struct Rule {
  RuleInfo info;
  Safety safety = Safety::unsafe;
  std::vector<RuleCase> cases;
  std::vector<Pattern> unless;
  std::vector<Pattern> also;
  std::vector<std::string> source;  ///< lower case
  WithoutSource without_source = WithoutSource::report;
  std::uint32_t roles = 0;                      ///< bit (1 << Role) for every role it looks at
  std::map<std::string, std::string> messages;  ///< by user-interface language
  std::map<std::string, std::string> titles;
  std::map<std::string, std::string> whys;
  std::string url;
  std::vector<RuleExample> bad;
  std::vector<RuleExample> good;
  std::string file;  ///< where it stands, for messages
  std::uint32_t line = 0;
};

}  // namespace fauxami
