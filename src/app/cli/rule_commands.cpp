// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The commands `explain` and `rules`. Tested by tests/cli/options_test.cpp.
#include "app/cli/rule_commands.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/cli/console.h"
#include "app/cli/rule_choice.h"
#include "app/cli/settings.h"
#include "base/nearest.h"
#include "rules_test.h"

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

// The title, for a rule without one its message.
std::string title_of(const RuleBook& book, const std::string& rule) {
  const std::string title = text_of(book, rule, "title");
  if (!title.empty()) return title;
  std::string key = rule + ".message";
  std::replace(key.begin(), key.end(), '/', '.');
  // Outside a page there is nothing to quote.
  constexpr const char* ellipsis = "\xE2\x80\xA6";
  return book.messages.contains(key)
             ? book.messages.format({key, {{"match", ellipsis}, {"suggestion", ellipsis}}})
             : "";
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

std::string examples_of(const std::vector<RuleExample>& examples, const std::string& sign) {
  std::string lines;
  for (const RuleExample& example : examples) lines += "  " + sign + " " + example.written + "\n";
  return lines;
}

// A rule of a pack is explained by its message and its own examples.
std::string description(const RuleBook& book, const RuleInfo& rule) {
  const std::optional<RuleDescription> found = book.pack.rules.find(rule.id);
  if (!found) return "";
  std::string text = "\n" + examples_of(found->bad, "-") + examples_of(found->good, "+");
  if (!found->url.empty()) text += "\n" + found->url + "\n";
  return text + found->file + ":" + std::to_string(found->line) + "\n";
}

std::string explanation(const RuleBook& book, const RuleInfo& rule) {
  std::string text = rule.id + "\n";
  for (const std::string& words : {title_of(book, rule.id), text_of(book, rule.id, "why")})
    if (!words.empty()) text += words + "\n\n";
  return text + facts_of(book, rule) + description(book, rule);
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
             (rule.level == Level::strict ? "strict  " : "") + title_of(book, rule.id) + "\n";
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
                     {"title", title_of(book, rule.id)}});
  return nlohmann::ordered_json{{"schema", 1}, {"rules", std::move(rules)}}.dump(1) + "\n";
}

void tell_failure(const RuleTestFailure& failure, Output& output) {
  output.write(failure.place + ": " + failure.rule + ": " + failure.what + "\n  " +
               failure.example + "\n");
}

// All rules of the pack, or those of the given files beside the pack's.
RuleTestReport test_chosen_rules(const Options& options, const PackShelf& shelf,
                                 const RuleBook& book) {
  if (options.paths.empty()) return test_rules(book.pack);
  RuleTestReport all;
  for (const std::string& path : options.paths) {
    const std::string pack_path = shelf.path_of(book.pack.tag);
    const RuleTestReport report =
        test_rule_file(path, LanguagePack::load(PackFile::open(pack_path)));
    all.rules += report.rules;
    all.examples += report.examples;
    all.untouched.insert(all.untouched.end(), report.untouched.begin(), report.untouched.end());
    all.failures.insert(all.failures.end(), report.failures.begin(), report.failures.end());
  }
  return all;
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

int run_rules_test(const Options& options, PackShelf& shelf) {
  const RuleBook book = open_rules(options, shelf);
  const RuleTestReport report = test_chosen_rules(options, shelf, book);
  Output output("");
  for (const RuleTestFailure& failure : report.failures) tell_failure(failure, output);
  for (const std::string& pattern : report.untouched)
    output.write(book.messages.format({"cli.untouched-pattern", {{"pattern", pattern}}}) + "\n");
  output.write(book.messages.format({"cli.rules-tested",
                                     {{"rules", std::to_string(report.rules)},
                                      {"examples", std::to_string(report.examples)},
                                      {"failures", std::to_string(report.failures.size())}}}) +
               "\n");
  if (!output.finish(book.console)) return 2;
  return report.passed() ? 0 : 1;
}

}  // namespace fauxami
