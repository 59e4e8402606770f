// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "language/pack_file.h"
#include "language/rule.h"
#include "language/rule_tables.h"

namespace fauxami {

/// What `rules list`, `explain` and `rules test` say of a rule.
struct RuleDescription {
  RuleInfo info;
  Safety safety = Safety::unsafe;
  std::string file;  ///< where it is written
  std::uint32_t line = 0;
  std::string url;
  std::vector<std::string> patterns;
  std::vector<RuleExample> bad;
  std::vector<RuleExample> good;
};

/// The compiled rules of one language, used in place in the mapped pack: loading touches no rule.
/// Immutable; any number of threads may use it.
class RuleSet {
 public:
  RuleSet();
  static RuleSet load(const PackFile& pack);
  ~RuleSet();
  RuleSet(RuleSet&&) noexcept;
  RuleSet& operator=(RuleSet&&) noexcept;

  std::size_t size() const { return tables_.rules.size(); }
  bool empty() const { return tables_.rules.empty(); }

  RuleInfo info(std::uint32_t rule) const;
  Safety safety(std::uint32_t rule) const {
    return static_cast<Safety>(tables_.rules[rule].safety);
  }
  /// Every rule with its examples, in the order of the files.
  std::vector<RuleDescription> descriptions() const;
  /// The description of one rule by id.
  std::optional<RuleDescription> find(std::string_view id) const;

  const RuleTables& tables() const { return tables_; }
  /// True when regex number `regex` matches all of `text`. Compiled on first use.
  bool full_match(std::uint32_t regex, std::string_view text) const;

 private:
  struct Regexes;

  RuleTables tables_;
  std::unique_ptr<PackFile> pack_;  ///< keeps the mapping alive
  std::unique_ptr<Regexes> regexes_;
};

}  // namespace fauxami
