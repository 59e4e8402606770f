// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Runs the rules of the pack over the page. Tested by tests/check/rule_check_test.cpp and, for
// every rule, by tests/check/rule_examples_test.cpp.
#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "base/unicode.h"
#include "check/check.h"
#include "language/rule_matcher.h"
#include "language/suggestion.h"

namespace fauxami {
namespace {

constexpr std::array<std::uint16_t, 3> confidence_by_safety{950, 850, 750};
// One occurrence may be the match itself; two decide whether there is another.
constexpr std::size_t occurrences_needed = 2;

struct PlaceOfMatch {
  const AnalysedRun* run = nullptr;
  TokenRange tokens;
};

// One page under the rules: what was asked of the whole page once is remembered.
class RulePage {
 public:
  RulePage(const CheckContext& context, std::vector<Finding>& findings)
      : context_(context),
        rules_(context.pack.rules),
        tables_(rules_.tables()),
        findings_(findings) {}

  void check() {
    std::size_t pair = 0;
    const std::vector<RunPair>& pairs = context_.page.pairs;
    for (std::uint32_t i = 0; i < context_.page.target->runs.size(); ++i) {
      while (pair < pairs.size() && pairs[pair].target < i) ++pair;
      const bool paired = pair < pairs.size() && pairs[pair].target == i;
      source_ = paired ? &context_.page.source->runs[pairs[pair].source] : nullptr;
      source_text_.clear();
      const AnalysedRun& run = context_.page.target->runs[i];
      if (run.in_language) check_run(run);
    }
  }

 private:
  void check_run(const AnalysedRun& run) {
    const RuleMatcher matcher(rules_, context_.pack.lexicon, run);
    for (const Sentence& sentence : run.sentences) {
      matches_.clear();
      matcher.find(sentence, matches_);
      if (!matches_.empty()) settle_sentence(matcher, run, sentence);
    }
  }

  // In the order of rules; of two overlapping matches of one rule the first, then the longer stays.
  void settle_sentence(const RuleMatcher& matcher, const AnalysedRun& run,
                       const Sentence& sentence) {
    std::sort(matches_.begin(), matches_.end(), [this](const RuleMatch& a, const RuleMatch& b) {
      const std::uint32_t rule_a = rule_of(a);
      const std::uint32_t rule_b = rule_of(b);
      return std::tie(rule_a, a.whole.begin, b.whole.end, a.pattern) <
             std::tie(rule_b, b.whole.begin, a.whole.end, b.pattern);
    });
    const RuleMatch* last = nullptr;
    for (const RuleMatch& match : matches_) {
      if (last != nullptr && rule_of(*last) == rule_of(match) && last->whole.overlaps(match.whole))
        continue;
      if (!holds(matcher, run, sentence, match)) continue;
      report(run, sentence, match);
      last = &match;
    }
  }

  std::uint32_t rule_of(const RuleMatch& match) const {
    return tables_.patterns[match.pattern].rule;
  }

  bool holds(const RuleMatcher& matcher, const AnalysedRun& run, const Sentence& sentence,
             const RuleMatch& match) {
    const std::uint32_t rule = rule_of(match);
    const RuleRecord& record = tables_.rules[rule];
    if ((record.roles >> static_cast<unsigned>(run.run->role) & 1U) == 0) return false;
    if (static_cast<Level>(record.level) > context_.settings.level) return false;
    for (const std::uint32_t program :
         tables_.programs.subspan(record.unless.begin, record.unless.count))
      if (matcher.overlaps(program, sentence, match.whole)) return false;
    return source_allows(record) && page_has_also(rule, {&run, match.whole});
  }

  bool source_allows(const RuleRecord& record) {
    if (record.sources.count == 0) return true;
    if (source_ == nullptr)
      return static_cast<WithoutSource>(record.without_source) == WithoutSource::report;
    if (source_text_.empty()) source_text_ = to_lower(source_->run->text);
    for (const TextRange text : tables_.texts.subspan(record.sources.begin, record.sources.count))
      if (source_text_.find(tables_.in_text(text)) != std::string::npos) return true;
    return false;
  }

  bool page_has_also(std::uint32_t rule, PlaceOfMatch match) {
    const TableRange programs = tables_.rules[rule].also;
    if (programs.count == 0) return true;
    const auto [known, fresh] = also_places_.try_emplace(rule);
    if (fresh)
      for (const std::uint32_t program : tables_.programs.subspan(programs.begin, programs.count))
        find_also(program, known->second);
    return std::any_of(known->second.begin(), known->second.end(), [&](const PlaceOfMatch& place) {
      return place.run != match.run || !place.tokens.overlaps(match.tokens);
    });
  }

  void find_also(std::uint32_t program, std::vector<PlaceOfMatch>& places) const {
    std::vector<TokenRange> found;
    for (const AnalysedRun& run : context_.page.target->runs) {
      const RuleMatcher matcher(rules_, context_.pack.lexicon, run);
      for (const Sentence& sentence : run.sentences) {
        found.clear();
        matcher.occurrences(program, sentence, occurrences_needed, found);
        for (const TokenRange tokens : found) places.push_back({&run, tokens});
        if (places.size() >= occurrences_needed) return;
      }
    }
  }

  void report(const AnalysedRun& run, const Sentence& sentence, const RuleMatch& match) {
    const Span underlined = underlined_text(tables_, run, match);
    if (underlined.empty()) return;
    const std::uint32_t rule = rule_of(match);
    const Safety safety = rules_.safety(rule);
    const std::vector<Suggestion> suggestions = make_suggestions(
        rules_, {context_.pack.lexicon, context_.pack.orthography, context_.pack.contractions}, run,
        sentence, match);
    Message message{std::string(tables_.in_text(tables_.rules[rule].message_key)),
                    {{"match", std::string(run.text(underlined))}}};
    if (!suggestions.empty())
      message.arguments.emplace_back("suggestion", suggestions.front().replacement);
    Finding finding =
        finding_at(rules_.info(rule), run, underlined,
                   confidence_by_safety[static_cast<std::size_t>(safety)], std::move(message));
    for (const Suggestion& suggestion : suggestions)
      add_fix(finding, run, suggestion.text, suggestion.replacement, safety);
    findings_.push_back(std::move(finding));
  }

  const CheckContext& context_;
  const RuleSet& rules_;
  const RuleTables& tables_;
  std::vector<Finding>& findings_;
  const AnalysedRun* source_ = nullptr;
  std::string source_text_;  // Lower case, made when a rule first asks.
  std::vector<RuleMatch> matches_;
  std::map<std::uint32_t, std::vector<PlaceOfMatch>> also_places_;
};

void check_rules(const CheckContext& context, std::vector<Finding>& findings) {
  if (!context.pack.rules.empty()) RulePage(context, findings).check();
}

}  // namespace

// Its rules are data: RuleSet lists them.
extern const Check rule_check;
const Check rule_check{{}, nullptr, &check_rules};

}  // namespace fauxami
