// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/orthography.h"
#include "language/rule.h"

namespace fauxami {

/// The rules and lists of one TOML file, in its order. A list is a rule with a case a pair.
/// LoadError "rules/fr/x.toml:12:9: ..." for a syntax error, an unknown key, category or role, a
/// bad pattern or suggestion, a missing example. `path` names the file in messages.
///
/// Example: parse_rules("[[rule]]\nid = \"calque/x\"...", "x.toml", orthography).
std::vector<Rule> parse_rules(std::string_view toml, const std::string& path,
                              const Orthography& orthography);

/// Every *.toml of a directory, in the order of names; empty when it does not exist. LoadError
/// when an id is used twice.
std::vector<Rule> read_rules(const std::string& directory, const Orthography& orthography);

/// The rules of one file.
std::vector<Rule> read_rule_file(const std::string& path, const Orthography& orthography);

/// Reads "{{...}}" and "=> a | b" of an example. Throws PatternError.
RuleExample parse_example(std::string_view written);

}  // namespace fauxami
