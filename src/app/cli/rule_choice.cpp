// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Which rules a run reports. Tested by tests/cli/rule_choice_test.cpp.
#include "app/cli/rule_choice.h"

#include <algorithm>
#include <map>

#include "check/check.h"

namespace fauxami {
namespace {

bool any_covers(const std::vector<std::string>& patterns, std::string_view rule) {
  return std::any_of(patterns.begin(), patterns.end(),
                     [&](const std::string& pattern) { return covers(pattern, rule); });
}

// "name.wrong-sense.title" is the title of rule name/wrong-sense.
std::string rule_of_title(std::string_view key) {
  constexpr std::string_view ending = ".title";
  if (key.size() <= ending.size() || key.substr(key.size() - ending.size()) != ending) return "";
  std::string rule(key.substr(0, key.size() - ending.size()));
  const std::size_t dot = rule.find('.');
  if (dot == std::string::npos || rule.compare(0, dot, "cli") == 0) return "";
  rule[dot] = '/';
  return rule;
}

}  // namespace

std::vector<RuleInfo> known_rules(const LanguagePack& pack, const MessageCatalogue& messages) {
  std::map<std::string, RuleInfo> rules;
  for (const auto& [key, text] : messages.texts())
    if (const std::string id = rule_of_title(key); !id.empty()) rules[id] = {id, "", "", {}, {}};
  for (const Check* check : all_checks())
    for (const RuleInfo& rule : check->rules) rules[rule.id] = rule;
  for (std::uint32_t i = 0; i < pack.rules.size(); ++i) {
    const RuleInfo rule = pack.rules.info(i);
    rules[rule.id] = rule;
  }
  std::vector<RuleInfo> sorted;
  for (const auto& [id, rule] : rules) sorted.push_back(rule);
  return sorted;
}

bool covers(std::string_view pattern, std::string_view rule) {
  if (pattern.size() > 2 && pattern.substr(pattern.size() - 2) == "/*") pattern.remove_suffix(2);
  if (pattern == rule) return true;
  return rule.size() > pattern.size() && rule[pattern.size()] == '/' &&
         rule.substr(0, pattern.size()) == pattern;
}

RuleChoice::RuleChoice(std::vector<std::string> select, std::vector<std::string> ignore,
                       Level level, const std::vector<RuleInfo>& rules)
    : select_(std::move(select)), ignore_(std::move(ignore)), level_(level), check_level_(level) {
  for (const RuleInfo& rule : rules) {
    const bool wanted = is_wanted(rule.id, rule.level);
    wanted_[rule.id] = wanted;
    if (wanted && rule.level == Level::strict) check_level_ = Level::strict;
  }
}

bool RuleChoice::is_wanted(std::string_view rule, Level rule_level) const {
  const bool named = std::find(select_.begin(), select_.end(), rule) != select_.end();
  if (any_covers(ignore_, rule)) return false;
  if (rule_level == Level::strict && level_ == Level::standard) return named;
  return select_.empty() || any_covers(select_, rule);
}

bool RuleChoice::selects(std::string_view rule) const {
  const std::unordered_map<std::string, bool>::const_iterator found =
      wanted_.find(std::string(rule));
  return found == wanted_.end() ? is_wanted(rule, Level::standard) : found->second;
}

}  // namespace fauxami
