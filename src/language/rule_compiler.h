// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <vector>

#include "base/message.h"
#include "language/lexicon.h"
#include "language/pack_file.h"
#include "language/rule.h"

namespace fauxami {

/// Adds the sections "rules" (what an audit needs) and "rules.texts" (examples, for `rules test`
/// and `explain`). LoadError for a pattern without a word, an unknown lemma, a bad regex.
void compile_rules(const std::vector<Rule>& rules, const Lexicon& lexicon, PackWriter& pack);

/// Adds "<id with dots>.message", ".title" and ".why" of every rule in one user-interface language.
void add_rule_messages(const std::vector<Rule>& rules, const std::string& ui_language,
                       MessageCatalogue& messages);

/// The key under which a rule's texts stand: "calque/faire-sens" gives "calque.faire-sens".
std::string message_prefix(std::string_view rule_id);

}  // namespace fauxami
