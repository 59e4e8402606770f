// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "fix/settle.h"

#include <catch2/catch.hpp>

using namespace fauxami;

namespace {

Finding finding(const std::string& rule, Severity severity, Span source,
                std::uint16_t confidence = 500) {
  Finding result;
  result.rule = rule;
  result.severity = severity;
  result.source = source;
  result.confidence = confidence;
  return result;
}

std::vector<std::string> rules_of(const std::vector<Finding>& findings) {
  std::vector<std::string> rules;
  for (const Finding& finding : findings) rules.push_back(finding.rule);
  return rules;
}

}  // namespace

TEST_CASE("of two findings about the same words the weightier stays") {
  const std::vector<Finding> settled =
      settle({finding("spelling/unknown-word", Severity::minor, {6, 12}),
              finding("name/transliteration", Severity::major, {0, 12}),
              finding("calque/x", Severity::minor, {20, 24}, 400),
              finding("calque/y", Severity::minor, {22, 30}, 700)});
  CHECK(rules_of(settled) == std::vector<std::string>{"name/transliteration", "calque/y"});
}

TEST_CASE("form and words are judged apart, and page order wins") {
  const std::vector<Finding> settled =
      settle({finding("calque/x", Severity::minor, {3, 9}),
              finding("typography/quotes", Severity::minor, {0, 12}),
              finding("grammar/agreement", Severity::minor, {9, 14})});
  CHECK(rules_of(settled) ==
        std::vector<std::string>{"typography/quotes", "calque/x", "grammar/agreement"});
}

TEST_CASE("two empty findings at one place are one") {
  CHECK(settle({finding("number/missing", Severity::minor, {5, 5}),
                finding("number/missing", Severity::minor, {5, 5})})
            .size() == 1);
}
