// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "fix/select_fixes.h"

#include <catch2/catch.hpp>

using namespace fauxami;

namespace {

struct Offer {
  Span span;
  std::string text;
  Safety safety = Safety::safe;
  Severity severity = Severity::minor;
  std::uint16_t confidence = 500;
};

// The titles of the selected fixes, joined.
std::string selected(const std::vector<Offer>& offers, FixScope scope) {
  const SourceFile file("a.txt", "0123456789");
  Report report;
  report.file = &file;
  for (const Offer& offer : offers) {
    Finding finding;
    finding.severity = offer.severity;
    finding.confidence = offer.confidence;
    finding.source = offer.span;
    finding.fixes.push_back({offer.text, offer.safety, {{offer.span, offer.text}}});
    report.findings.push_back(finding);
  }
  std::string titles;
  for (const Fix* fix : select_fixes(report, scope)) titles += fix->title + " ";
  return titles;
}

}  // namespace

TEST_CASE("the scope decides how sure a fix must be") {
  const std::vector<Offer> offers{
      {{0, 1}, "a", Safety::safe}, {{2, 3}, "b", Safety::unsafe}, {{4, 5}, "c", Safety::display}};
  CHECK(selected(offers, FixScope::safe) == "a ");
  CHECK(selected(offers, FixScope::safe_and_unsafe) == "a b ");
}

TEST_CASE("of overlapping fixes the more severe, then the more confident one is taken") {
  CHECK(selected({{{0, 4}, "a"}, {{3, 6}, "b", Safety::safe, Severity::major}}, FixScope::safe) ==
        "b ");
  CHECK(selected({{{0, 4}, "a"}, {{3, 6}, "b", Safety::safe, Severity::minor, 900}},
                 FixScope::safe) == "b ");
  CHECK(selected({{{0, 4}, "a"}, {{3, 6}, "b"}}, FixScope::safe) == "a ");
}

TEST_CASE("replacements may touch, insertions may not") {
  CHECK(selected({{{0, 4}, "a"}, {{4, 6}, "b"}}, FixScope::safe) == "a b ");
  CHECK(selected({{{0, 4}, "a"}, {{4, 4}, "b"}}, FixScope::safe) == "a ");
  CHECK(selected({{{4, 4}, "a"}, {{4, 4}, "b"}}, FixScope::safe) == "a ");
}

TEST_CASE("a long fix that holds a taken one waits") {
  CHECK(selected({{{0, 9}, "a"}, {{2, 3}, "b", Safety::safe, Severity::critical}},
                 FixScope::safe) == "b ");
  CHECK(selected({{{0, 9}, "a", Safety::safe, Severity::critical}, {{2, 3}, "b"}, {{9, 10}, "c"}},
                 FixScope::safe) == "a c ");
}

TEST_CASE("a fix that changes nothing is none") {
  CHECK(selected({{{2, 4}, "23"}}, FixScope::safe).empty());
}
