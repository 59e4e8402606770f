// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Runs the examples of rules through the audit. Tested by tests/check/rule_examples_test.cpp.
#include "rules_test.h"

#include <functional>
#include <optional>
#include <set>

#include "analyse/analyse.h"
#include "audit.h"
#include "language/rule_compiler.h"
#include "language/rule_matcher.h"
#include "language/rule_parser.h"

namespace fauxami {
namespace {

constexpr const char* page_name = "example.txt";

// Bytes of the page with the edits of a fix applied; edits ascend.
std::string with_fix(const std::string& text, const Fix& fix) {
  std::string fixed = text;
  for (std::size_t i = fix.edits.size(); i-- > 0;)
    fixed.replace(fix.edits[i].source.begin, fix.edits[i].source.size(), fix.edits[i].text);
  return fixed;
}

std::string quoted(std::string_view text) { return "'" + std::string(text) + "'"; }

std::string titles_of(const Finding& finding) {
  std::string all;
  for (const Fix& fix : finding.fixes) all.append(all.empty() ? "" : " | ").append(fix.title);
  return all;
}

class RuleTester {
 public:
  /// `ids` are the rules that are tested now; others may be in the pack.
  explicit RuleTester(const LanguagePack& pack) : pack_(pack) {
    for (const RuleDescription& rule : pack.rules.descriptions()) ids_.insert(rule.info.id);
  }

  /// Runs the good examples of other rules under those of the pack that are not among them.
  void test_good_examples(const std::vector<RuleDescription>& rules, RuleTestReport& report);
  RuleTestReport test();

 private:
  std::vector<Finding> findings_in(const std::string& text, const std::string& source,
                                   std::function<bool(std::string_view)> selects) const;
  /// Of rules only: the checks have their own stories.
  std::vector<Finding> of_all_rules(const std::string& text, const std::string& source) const {
    return findings_in(
        text, source, [this](std::string_view rule) { return ids_.count(std::string(rule)) != 0; });
  }
  /// Of one rule alone: what another reports at the same place does not hide it.
  std::vector<Finding> of_rule(const std::string& id, const std::string& text,
                               const std::string& source) const {
    return findings_in(text, source, [&id](std::string_view rule) { return rule == id; });
  }
  void test_bad(const RuleDescription& rule, const RuleExample& example);
  void test_good(const RuleDescription& rule, const RuleExample& example);
  void test_fix(const RuleDescription& rule, const RuleExample& example, const Fix& fix);
  std::set<std::uint32_t> patterns_in(const RuleExample& example) const;
  void note_untouched(const RuleDescription& rule, std::uint32_t first_pattern);
  void fail(const RuleDescription& rule, const RuleExample& example, std::string what);

  const LanguagePack& pack_;
  std::set<std::string> ids_;
  RuleTestReport report_;
};

void RuleTester::fail(const RuleDescription& rule, const RuleExample& example, std::string what) {
  report_.failures.push_back({rule.info.id, rule.file + ":" + std::to_string(rule.line),
                              example.written, std::move(what)});
}

std::vector<Finding> RuleTester::findings_in(const std::string& text, const std::string& source,
                                             std::function<bool(std::string_view)> selects) const {
  const SourceFile page(page_name, text);
  std::optional<SourceFile> source_page;
  AuditRequest request{page, pack_, nullptr, nullptr, {Level::strict, {}}, std::move(selects)};
  if (!source.empty()) {
    source_page.emplace("source.txt", source);
    request.source_page = &*source_page;
    request.source_pack = &pack_;
  }
  return audit(request).findings;
}

void RuleTester::test_fix(const RuleDescription& rule, const RuleExample& example, const Fix& fix) {
  const std::string fixed = with_fix(example.text, fix);
  std::set<std::string> before;
  for (const Finding& finding : of_all_rules(example.text, example.source))
    before.insert(finding.rule);
  for (const Finding& finding : of_all_rules(fixed, example.source)) {
    if (finding.rule == rule.info.id) {
      fail(rule, example, "still reports after its own fix: " + quoted(fixed));
    } else if (before.count(finding.rule) == 0) {
      fail(rule, example, "its fix wakes " + finding.rule + ": " + quoted(fixed));
    }
  }
}

void RuleTester::test_bad(const RuleDescription& rule, const RuleExample& example) {
  ++report_.examples;
  const std::vector<Finding> findings = of_rule(rule.info.id, example.text, example.source);
  if (findings.empty()) return fail(rule, example, "nothing is reported");
  if (findings.size() > 1)
    return fail(rule, example, "reported " + std::to_string(findings.size()) + " times");
  const Finding& finding = findings.front();
  if (finding.source != example.mark)
    return fail(
        rule, example,
        "reported at " + quoted(example.text.substr(finding.source.begin, finding.source.size())));
  std::vector<std::string> made;
  for (const Fix& fix : finding.fixes) made.push_back(fix.title);
  if (example.states_suggestions && made != example.expected)
    return fail(rule, example,
                "suggests " + (made.empty() ? std::string("nothing") : quoted(titles_of(finding))));
  if (!finding.fixes.empty()) test_fix(rule, example, finding.fixes.front());
}

void RuleTester::test_good(const RuleDescription& rule, const RuleExample& example) {
  ++report_.examples;
  for (const Finding& finding : of_all_rules(example.text, example.source))
    fail(rule, example,
         finding.rule + " reports " +
             quoted(example.text.substr(finding.source.begin, finding.source.size())));
}

// Numbers of all patterns that match somewhere in the example.
std::set<std::uint32_t> RuleTester::patterns_in(const RuleExample& example) const {
  const SourceFile file(page_name, example.text);
  const Document document = read_page(file, detect(file.name(), file.bytes()));
  const AnalysedPage page = analyse_page(document, file.name(), pack_);
  std::vector<RuleMatch> matches;
  for (const AnalysedRun& run : page.runs)
    for (const Sentence& sentence : run.sentences)
      RuleMatcher(pack_.rules, pack_.lexicon, run).find(sentence, matches);
  std::set<std::uint32_t> patterns;
  for (const RuleMatch& match : matches) patterns.insert(match.pattern);
  return patterns;
}

void RuleTester::note_untouched(const RuleDescription& rule, std::uint32_t first_pattern) {
  std::set<std::uint32_t> touched;
  for (const RuleExample& example : rule.bad) touched.merge(patterns_in(example));
  for (std::uint32_t i = 0; i < rule.patterns.size(); ++i) {
    if (touched.count(first_pattern + i) != 0) continue;
    ++report_.untouched_patterns;
    report_.untouched.push_back(rule.info.id + ": " + rule.patterns[i]);
  }
}

RuleTestReport RuleTester::test() {
  for (const RuleDescription& rule : pack_.rules.descriptions()) {
    note_untouched(rule, report_.patterns);
    ++report_.rules;
    report_.patterns += static_cast<std::uint32_t>(rule.patterns.size());
    for (const RuleExample& example : rule.bad) test_bad(rule, example);
    for (const RuleExample& example : rule.good) test_good(rule, example);
  }
  return std::move(report_);
}

void RuleTester::test_good_examples(const std::vector<RuleDescription>& rules,
                                    RuleTestReport& report) {
  for (const RuleDescription& rule : rules) ids_.erase(rule.info.id);
  for (const RuleDescription& rule : rules)
    for (const RuleExample& example : rule.good) test_good(rule, example);
  report.failures.insert(report.failures.end(), report_.failures.begin(), report_.failures.end());
}

}  // namespace

RuleSet compile_rule_file(const std::string& path, const LanguagePack& pack) {
  PackWriter writer;
  compile_rules(read_rule_file(path, pack.orthography), pack.lexicon, writer);
  return RuleSet::load(PackFile::from_bytes(writer.bytes(), path));
}

RuleTestReport test_rules(const LanguagePack& pack) { return RuleTester(pack).test(); }

RuleTestReport test_rule_file(const std::string& path, LanguagePack pack) {
  // The file's rules first alone, then its good examples under the rules of the pack.
  RuleSet own = compile_rule_file(path, pack);
  std::swap(pack.rules, own);
  RuleTester tester(pack);
  RuleTestReport report = tester.test();
  std::swap(pack.rules, own);
  RuleTester others(pack);
  others.test_good_examples(own.descriptions(), report);
  return report;
}

}  // namespace fauxami
