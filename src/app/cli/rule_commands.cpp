// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The commands `explain` and `rules`. Tested by tests/cli/rule_commands_test.cpp.
#include "app/cli/rule_commands.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/cli/console.h"
#include "app/cli/nearest.h"
#include "app/cli/rule_choice.h"
#include "app/cli/settings.h"

namespace fauxami {
namespace {

/// The rules of one language and the words to speak of them.
struct RuleBook {
  const LanguagePack& pack;
  const MessageCatalogue& messages;
  Console console;
  std::vector<RuleInfo> rules;
};

RuleBook open_rules(const Options& options, PackShelf& shelf) {
  const std::string tag = usual_tag(options, shelf);
  const MessageCatalogue& messages = shelf.messages(tag, ui_language(options));
  const LanguagePack& pack = shelf.pack(tag);
  return {pack, messages, Console(messages), known_rules(pack, messages)};
}

// "name/wrong-sense" and "title" make the key "name.wrong-sense.title"; "" when there is no text.
std::string text_of(const RuleBook& book, const std::string& rule, const std::string& part) {
  std::string key = rule + "." + part;
  std::replace(key.begin(), key.end(), '/', '.');
  return book.messages.contains(key) ? book.messages.format({key, {}}) : "";
}

std::string facts_of(const RuleBook& book, const RuleInfo& rule) {
  if (rule.category.empty()) return "";
  const std::string level = rule.level == Level::strict ? "strict" : "standard";
  return book.messages.format({"cli.rule-facts",
                               {{"category", rule.category},
                                {"type", rule.type},
                                {"severity", std::string(name_of(rule.severity))},
                                {"level", level}}}) +
         "\n";
}

std::string explanation(const RuleBook& book, const RuleInfo& rule) {
  std::string text = rule.id + "\n";
  for (const char* const part : {"title", "why"})
    if (const std::string words = text_of(book, rule.id, part); !words.empty())
      text += words + "\n\n";
  return text + facts_of(book, rule);
}

void explain_unknown(const RuleBook& book, const std::string& rule) {
  std::vector<std::string> ids;
  for (const RuleInfo& known : book.rules) ids.push_back(known.id);
  const std::string near = nearest(rule, ids);
  const std::string key = near.empty() ? "cli.unknown-rule" : "cli.unknown-rule-near";
  book.console.complain({key, {{"rule", rule}, {"near", near}}});
}

std::string padded(std::string text, std::size_t width) {
  text.resize(std::max(text.size() + 2, width), ' ');
  return text;
}

std::string table_of(const RuleBook& book) {
  std::string table;
  for (const RuleInfo& rule : book.rules)
    table += padded(rule.id, 36) +
             padded(rule.category.empty() ? "" : std::string(name_of(rule.severity)), 10) +
             (rule.level == Level::strict ? "strict  " : "") + text_of(book, rule.id, "title") +
             "\n";
  return table;
}

std::string json_of(const RuleBook& book) {
  nlohmann::ordered_json rules = nlohmann::ordered_json::array();
  for (const RuleInfo& rule : book.rules)
    rules.push_back({{"id", rule.id},
                     {"category", rule.category},
                     {"type", rule.type},
                     {"severity", name_of(rule.severity)},
                     {"level", rule.level == Level::strict ? "strict" : "standard"},
                     {"title", text_of(book, rule.id, "title")}});
  return nlohmann::ordered_json{{"schema", 1}, {"rules", std::move(rules)}}.dump(1) + "\n";
}

}  // namespace

int run_explain(const Options& options, PackShelf& shelf) {
  const RuleBook book = open_rules(options, shelf);
  const std::vector<RuleInfo>::const_iterator rule =
      std::find_if(book.rules.begin(), book.rules.end(),
                   [&](const RuleInfo& known) { return known.id == options.subject; });
  if (rule == book.rules.end()) {
    explain_unknown(book, options.subject);
    return 2;
  }
  Output output("");
  output.write(explanation(book, *rule));
  return output.finish(book.console) ? 0 : 2;
}

int run_rules_list(const Options& options, PackShelf& shelf) {
  const RuleBook book = open_rules(options, shelf);
  Output output("");
  output.write(options.format == OutputFormat::json ? json_of(book) : table_of(book));
  return output.finish(book.console) ? 0 : 2;
}

}  // namespace fauxami
