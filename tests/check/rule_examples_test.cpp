// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Every rule of the French pack lives up to its own examples.
#include <catch2/catch.hpp>

#include "rules_test.h"

using namespace fauxami;

TEST_CASE("the examples of all French rules hold") {
  const LanguagePack pack = LanguagePack::load(PackFile::open(FAUXAMI_PACK_DIR "/fr.pack"));
  const RuleTestReport report = test_rules(pack);
  for (const RuleTestFailure& failure : report.failures)
    FAIL_CHECK(failure.place << ": " << failure.rule << ": " << failure.example << "\n  "
                             << failure.what);
  CHECK(report.rules >= 9);
  CHECK(report.examples >= 3 * report.rules);
}
