// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include <unistd.h>

#include "audit.h"
#include "rules_test.h"

using namespace fauxami;

namespace {

constexpr const char* head =
    "[[rule]]\nid = \"calque/essai\"\ncategory = \"Style/Unidiomatic style\"\nmessage.fr = "
    "\"f\"\nmessage.en = \"e\"\n"
    "bad = [\"Un {{bon sens}}.\"]\ngood = [\"a\", \"b\"]\n";

std::string rule_file(const std::string& lines) {
  const std::string path = std::filesystem::temp_directory_path() /
                           ("fauxami-rule-" + std::to_string(::getpid()) + ".toml");
  std::ofstream(path) << head << lines;
  return path;
}

LanguagePack pack_with(const std::string& lines) {
  LanguagePack pack = LanguagePack::load(PackFile::open(FAUXAMI_PACK_DIR "/fr.pack"));
  const std::string path = rule_file(lines);
  pack.rules = compile_rule_file(path, pack);
  std::filesystem::remove(path);
  return pack;
}

// The underlined words of the rule's findings.
std::string found(const LanguagePack& pack, const std::string& text,
                  Level level = Level::standard) {
  const SourceFile page("page.txt", text);
  const AuditRequest request{
      page,    pack,        nullptr,
      nullptr, {level, {}}, [](std::string_view rule) { return rule == "calque/essai"; }};
  std::string all;
  for (const Finding& finding : audit(request).findings)
    all.append(all.empty() ? "" : " / ")
        .append(text.substr(finding.source.begin, finding.source.size()));
  return all;
}

}  // namespace

TEST_CASE("overlapping matches of one rule are one finding, the longest") {
  const LanguagePack pack = pack_with("match = ['bon sens', 'bon sens commun']\n");
  CHECK(found(pack, "Le bon sens commun, le bon sens.") == "bon sens commun / bon sens");
}

TEST_CASE("a rule looks at the roles of its scope only") {
  const LanguagePack pack = pack_with("match = 'bon sens'\nscope = ['paragraph']\n");
  CHECK(found(pack, "Le bon sens\n\nIl a du bon sens quand il parle à ses amis.") == "bon sens");
}

TEST_CASE("a strict rule waits for the strict level") {
  const LanguagePack pack = pack_with("match = 'bon sens'\nlevel = 'strict'\n");
  CHECK(found(pack, "Le bon sens.").empty());
  CHECK(found(pack, "Le bon sens.", Level::strict) == "bon sens");
}

TEST_CASE("also asks for another place of the page") {
  const LanguagePack pack = pack_with("match = 'bon sens'\nalso = '[bon sens|>cheval]'\n");
  CHECK(found(pack, "Le bon sens.").empty());
  CHECK(found(pack, "Le bon sens. Des chevaux passent.") == "bon sens");
  CHECK(found(pack, "Le bon sens. Un bon sens.") == "bon sens / bon sens");
}

TEST_CASE("a rule about the source can be silent without one") {
  CHECK(found(pack_with("match = 'bon sens'\nsource = '常识'\n"), "Le bon sens.") == "bon sens");
  CHECK(found(pack_with("match = 'bon sens'\nsource = '常识'\nwithout_source = 'off'\n"),
              "Le bon sens.")
            .empty());
}

TEST_CASE("examples that do not hold are told") {
  const std::string path = rule_file("match = 'bon'\nsuggest = ['bon']\n");
  const RuleTestReport report =
      test_rule_file(path, LanguagePack::load(PackFile::open(FAUXAMI_PACK_DIR "/fr.pack")));
  std::filesystem::remove(path);
  REQUIRE(report.failures.size() == 1);
  CHECK(report.failures[0].what == "reported at 'bon'");
  CHECK(report.rules == 1);
  CHECK(report.examples == 3);
  CHECK(report.untouched_patterns == 0);
}
