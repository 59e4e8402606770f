// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/finding.h"
#include "base/message.h"
#include "language/language_pack.h"

namespace fauxami {

/// Every rule that can report on a page of a language: those of the checks, of the pack's rules,
/// and those that only have a title in the messages (what readers report). Sorted by id.
std::vector<RuleInfo> known_rules(const LanguagePack& pack, const MessageCatalogue& messages);

/// Whether a pattern of --select or --ignore covers a rule: its id, its family ("name" or
/// "name/*"). Example: covers("number/*", "number/scale") is true.
bool covers(std::string_view pattern, std::string_view rule);

/// The rules a run reports: the selected ones (all when none is named) without the ignored ones.
/// A strict rule counts when the level is strict or when it is selected by its id.
class RuleChoice {
 public:
  RuleChoice(std::vector<std::string> select, std::vector<std::string> ignore, Level level,
             const std::vector<RuleInfo>& rules);

  bool selects(std::string_view rule) const;
  /// The level at which checks must run: strict as soon as one strict rule is wanted.
  Level level() const { return check_level_; }

 private:
  bool is_wanted(std::string_view rule, Level rule_level) const;

  std::vector<std::string> select_;
  std::vector<std::string> ignore_;
  Level level_;
  Level check_level_;
  std::unordered_map<std::string, bool> wanted_;
};

}  // namespace fauxami
