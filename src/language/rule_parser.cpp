// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// TOML to rules, with a place for every fault. Tested by tests/language/rule_parser_test.cpp.
#include "language/rule_parser.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>

#include "base/nearest.h"
#include "base/unicode.h"
#include "language/rule_vocabulary.h"
#include "language/suggestion_template.h"
#include "language/toml_file.h"

namespace fauxami {
namespace {

constexpr std::array<std::string_view, 20> rule_keys{
    "id",    "category", "type",   "severity", "level",  "match",          "unless",
    "scope", "suggest",  "safety", "also",     "source", "without_source", "message",
    "title", "why",      "url",    "bad",      "good",   "pairs"};
constexpr std::size_t fewest_good_examples = 2;

// One [[rule]] or [[list]] table on its way to a Rule.
class RuleReader {
 public:
  RuleReader(const toml::table& table, const std::string& path, const Orthography& orthography)
      : table_(table), path_(path), orthography_(orthography) {}

  Rule read_rule();
  Rule read_list();

 private:
  void check_keys(std::string_view other_key) const;
  void read_common();
  void read_info();
  void read_conditions();
  void read_cases();
  void read_pair(const toml::node& node);
  void read_scope();
  void read_examples();
  RuleExample example(const toml::node& node) const;
  std::map<std::string, std::string> texts(std::string_view key) const;
  std::vector<Pattern> patterns(std::string_view key, Ellipsis ellipsis) const;
  Pattern pattern(const toml::node& node, Ellipsis ellipsis) const;
  std::vector<const toml::node*> nodes(std::string_view key) const;
  const std::string& text_of(const toml::node& node) const;
  std::string required(std::string_view key) const;
  template <std::size_t count>
  std::size_t one_of(std::string_view key, const std::array<std::string_view, count>& names,
                     std::size_t fallback) const;
  LoadError fault(const toml::node& node, const PatternError& error, std::string_view text) const;
  LoadError fault(std::string_view key, const std::string& message) const;

  const toml::table& table_;
  const std::string& path_;
  const Orthography& orthography_;
  Rule rule_;
};

// The place inside the string: its opening quote, then code points up to the fault.
LoadError RuleReader::fault(const toml::node& node, const PatternError& error,
                            std::string_view text) const {
  const toml::source_position begin = node.source().begin;
  std::uint32_t column = static_cast<std::uint32_t>(begin.column) + 1;
  for (std::size_t at = 0; at < error.at && at < text.size(); at += decode(text, at).size) ++column;
  return LoadError(path_, static_cast<std::uint32_t>(begin.line), column, error.message);
}

LoadError RuleReader::fault(std::string_view key, const std::string& message) const {
  const toml::node* node = table_.get(key);
  return error_at(path_, node == nullptr ? static_cast<const toml::node&>(table_) : *node, message);
}

const std::string& RuleReader::text_of(const toml::node& node) const {
  const toml::value<std::string>* text = node.as_string();
  if (text == nullptr) throw error_at(path_, node, "a string is expected here");
  return text->get();
}

std::string RuleReader::required(std::string_view key) const {
  const toml::node* node = table_.get(key);
  if (node == nullptr) throw fault("", "the key '" + std::string(key) + "' is missing");
  return text_of(*node);
}

// The elements of an array, or the one value that stands instead of it.
std::vector<const toml::node*> RuleReader::nodes(std::string_view key) const {
  std::vector<const toml::node*> found;
  const toml::node* node = table_.get(key);
  if (node == nullptr) return found;
  const toml::array* array = node->as_array();
  if (array == nullptr) return {node};
  for (const toml::node& element : *array) found.push_back(&element);
  return found;
}

template <std::size_t count>
std::size_t RuleReader::one_of(std::string_view key,
                               const std::array<std::string_view, count>& names,
                               std::size_t fallback) const {
  const toml::node* node = table_.get(key);
  if (node == nullptr) return fallback;
  const std::string& text = text_of(*node);
  for (std::size_t i = 0; i < count; ++i)
    if (names[i] == text) return i;
  std::string known;
  for (const std::string_view name : names) known.append(known.empty() ? "" : ", ").append(name);
  throw error_at(path_, *node,
                 "'" + std::string(key) + "' is one of " + known + ", not '" + text + "'");
}

std::map<std::string, std::string> RuleReader::texts(std::string_view key) const {
  std::map<std::string, std::string> found;
  const toml::node* node = table_.get(key);
  if (node == nullptr) return found;
  const toml::table* languages = node->as_table();
  if (languages == nullptr)
    throw fault(key, "write " + std::string(key) + ".fr and " + std::string(key) + ".en");
  for (const auto& [language, text] : *languages)
    found[std::string(language.str())] = text_of(text);
  return found;
}

Pattern RuleReader::pattern(const toml::node& node, Ellipsis ellipsis) const {
  const std::string& text = text_of(node);
  try {
    Pattern parsed = parse_pattern(text, orthography_, ellipsis);
    parsed.line = static_cast<std::uint32_t>(node.source().begin.line);
    parsed.column = static_cast<std::uint32_t>(node.source().begin.column) + 1;
    return parsed;
  } catch (const PatternError& error) {
    throw fault(node, error, text);
  }
}

std::vector<Pattern> RuleReader::patterns(std::string_view key, Ellipsis ellipsis) const {
  std::vector<Pattern> found;
  for (const toml::node* node : nodes(key)) found.push_back(pattern(*node, ellipsis));
  return found;
}

void RuleReader::check_keys(std::string_view other_key) const {
  for (const auto& [key, node] : table_) {
    const std::string name(key.str());
    if (std::find(rule_keys.begin(), rule_keys.end(), name) == rule_keys.end())
      throw LoadError(path_, key.source().begin.line, key.source().begin.column,
                      "unknown key '" + name + "'" + did_you_mean(name, rule_keys));
    if (name == other_key || (other_key == "match" && name == "suggest"))
      throw error_at(path_, node, "'" + name + "' does not belong to this kind of table");
  }
}

bool is_rule_id(const std::string& id) {
  const std::size_t slash = id.find('/');
  if (slash == 0 || slash == std::string::npos || slash + 1 == id.size()) return false;
  return std::all_of(id.begin(), id.end(),
                     [](char c) {
                       return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
                              c == '/';
                     }) &&
         id.find('/', slash + 1) == std::string::npos;
}

void RuleReader::read_info() {
  RuleInfo& info = rule_.info;
  info.id = required("id");
  if (!is_rule_id(info.id))
    throw fault("id", "an id is family/slug in a-z, 0-9 and hyphens, not '" + info.id + "'");
  info.category = required("category");
  const std::span<const std::string_view> known = mqm_core_categories();
  if (std::find(known.begin(), known.end(), info.category) == known.end())
    throw fault("category", "'" + info.category + "' is not an MQM-Core category" +
                                did_you_mean(info.category, known));
  const std::string_view family = std::string_view(info.id).substr(0, info.id.find('/'));
  info.type = string_of(path_, table_, "type", default_type_of_family(family));
  if (info.type.empty())
    throw fault("id", "the family '" + std::string(family) + "' has no usual type; write 'type'");
  info.severity = static_cast<Severity>(
      one_of("severity", severity_names, static_cast<std::size_t>(Severity::minor)));
  info.level =
      static_cast<Level>(one_of("level", std::array<std::string_view, 2>{"standard", "strict"}, 0));
}

void RuleReader::read_scope() {
  for (const toml::node* node : nodes("scope")) {
    std::string_view name = text_of(*node);
    const bool excludes = !name.empty() && name.front() == '!';
    if (excludes) name.remove_prefix(1);
    const std::optional<std::uint32_t> bit = role_named(name);
    if (!bit)
      throw error_at(path_, *node,
                     "'" + std::string(name) + "' is no role; rules/README.md lists them");
    if (excludes && rule_.roles == 0) rule_.roles = all_roles_but_code;
    rule_.roles = excludes ? rule_.roles & ~*bit : rule_.roles | *bit;
  }
  if (rule_.roles == 0) rule_.roles = all_roles_but_code;
}

void RuleReader::read_conditions() {
  rule_.unless = patterns("unless", Ellipsis::skips);
  rule_.also = patterns("also", Ellipsis::skips);
  for (const toml::node* node : nodes("source")) rule_.source.push_back(to_lower(text_of(*node)));
  rule_.without_source = static_cast<WithoutSource>(
      one_of("without_source", std::array<std::string_view, 2>{"on", "off"}, 0));
  read_scope();
}

RuleExample RuleReader::example(const toml::node& node) const {
  const toml::table* pair = node.as_table();
  const toml::node* text = pair == nullptr ? &node : pair->get("text");
  if (text == nullptr)
    throw error_at(path_, node, "an example with a source is { source = \"...\", text = \"...\" }");
  try {
    RuleExample read = parse_example(text_of(*text));
    if (pair != nullptr) read.source = string_of(path_, *pair, "source");
    return read;
  } catch (const PatternError& error) {
    throw fault(*text, error, text_of(*text));
  }
}

void RuleReader::read_examples() {
  for (const toml::node* node : nodes("bad")) {
    rule_.bad.push_back(example(*node));
    if (rule_.bad.back().mark.empty())
      throw error_at(path_, *node, "a bad example marks the wrong words with {{ }}");
  }
  for (const toml::node* node : nodes("good")) {
    rule_.good.push_back(example(*node));
    if (!rule_.good.back().mark.empty()) throw error_at(path_, *node, "a good example has no mark");
  }
  if (rule_.bad.empty()) throw fault("bad", "'" + rule_.info.id + "' has no bad example");
  if (rule_.good.size() < fewest_good_examples)
    throw fault("good", "'" + rule_.info.id + "' needs two good examples");
}

void RuleReader::read_common() {
  rule_.file = path_;
  rule_.line = static_cast<std::uint32_t>(table_.source().begin.line);
  read_info();
  rule_.safety =
      static_cast<Safety>(one_of("safety", safety_names, static_cast<std::size_t>(Safety::unsafe)));
  read_conditions();
  rule_.messages = texts("message");
  rule_.titles = texts("title");
  rule_.whys = texts("why");
  rule_.url = string_of(path_, table_, "url");
  for (const char* language : {"fr", "en"})
    if (rule_.messages.count(language) == 0)
      throw fault("message", "'message." + std::string(language) + "' is missing");
}

void RuleReader::read_cases() {
  const std::vector<const toml::node*> matches = nodes("match");
  if (matches.empty()) throw fault("match", "'" + rule_.info.id + "' has no 'match'");
  const std::vector<const toml::node*> suggestions = nodes("suggest");
  for (const toml::node* match : matches) {
    RuleCase one{pattern(*match, Ellipsis::literal), {}};
    for (const toml::node* suggestion : suggestions) {
      one.suggestions.push_back(text_of(*suggestion));
      try {
        parse_suggestion(one.suggestions.back(), one.pattern.elements.size());
      } catch (const PatternError& error) {
        throw fault(*suggestion, error, one.suggestions.back());
      }
    }
    rule_.cases.push_back(std::move(one));
  }
}

void RuleReader::read_pair(const toml::node& node) {
  const toml::array* pair = node.as_array();
  if (pair == nullptr || pair->size() != 2)
    throw error_at(path_, node, "a pair is [\"wrong\", \"right\"]");
  const toml::node& right = *pair->get(1);
  RuleCase one{pattern(*pair->get(0), Ellipsis::literal), split_alternatives(text_of(right))};
  try {
    for (const std::string& suggestion : one.suggestions)
      parse_suggestion(suggestion, one.pattern.elements.size());
  } catch (const PatternError& error) {
    throw fault(right, error, text_of(right));
  }
  rule_.cases.push_back(std::move(one));
}

Rule RuleReader::read_rule() {
  check_keys("pairs");
  read_common();
  read_cases();
  read_examples();
  return std::move(rule_);
}

Rule RuleReader::read_list() {
  check_keys("match");
  read_common();
  const std::vector<const toml::node*> pairs = nodes("pairs");
  if (pairs.empty()) throw fault("pairs", "'" + rule_.info.id + "' has no pairs");
  for (const toml::node* pair : pairs) read_pair(*pair);
  read_examples();
  return std::move(rule_);
}

void append_tables(const toml::node& node, const std::string& path,
                   std::vector<const toml::table*>& tables) {
  const toml::array* array = node.as_array();
  if (array == nullptr)
    throw error_at(path, node, "write [[rule]] or [[list]] with double brackets");
  for (const toml::node& element : *array) {
    if (element.as_table() == nullptr) throw error_at(path, element, "a rule is a table");
    tables.push_back(element.as_table());
  }
}

std::vector<Rule> rules_of(const toml::table& file, const std::string& path,
                           const Orthography& orthography) {
  std::vector<Rule> rules;
  for (const auto& [key, node] : file) {
    const std::string_view name = key.str();
    if (name != "rule" && name != "list")
      throw LoadError(
          path, key.source().begin.line, key.source().begin.column,
          "a rule file holds [[rule]] and [[list]] only, not '" + std::string(name) + "'");
    std::vector<const toml::table*> tables;
    append_tables(node, path, tables);
    for (const toml::table* table : tables) {
      RuleReader reader(*table, path, orthography);
      rules.push_back(name == "rule" ? reader.read_rule() : reader.read_list());
    }
  }
  std::sort(rules.begin(), rules.end(),
            [](const Rule& a, const Rule& b) { return a.line < b.line; });
  return rules;
}

void refuse_twins(const std::vector<Rule>& rules) {
  std::map<std::string, const Rule*> seen;
  for (const Rule& rule : rules) {
    const bool fresh = seen.emplace(rule.info.id, &rule).second;
    if (fresh) continue;
    const Rule& first = *seen[rule.info.id];
    throw LoadError(rule.file, rule.line, 1,
                    "the id '" + rule.info.id + "' is used already at " + first.file + ":" +
                        std::to_string(first.line));
  }
}

}  // namespace

std::vector<Rule> parse_rules(std::string_view toml, const std::string& path,
                              const Orthography& orthography) {
  std::vector<Rule> rules = rules_of(parse_toml_text(toml, path), path, orthography);
  refuse_twins(rules);
  return rules;
}

std::vector<Rule> read_rule_file(const std::string& path, const Orthography& orthography) {
  std::vector<Rule> rules = rules_of(parse_toml(path), path, orthography);
  refuse_twins(rules);
  return rules;
}

std::vector<Rule> read_rules(const std::string& directory, const Orthography& orthography) {
  std::vector<std::string> paths;
  if (std::filesystem::is_directory(directory))
    for (const std::filesystem::directory_entry& entry :
         std::filesystem::directory_iterator(directory))
      if (entry.path().extension() == ".toml") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<Rule> rules;
  for (const std::string& path : paths)
    for (Rule& rule : rules_of(parse_toml(path), path, orthography))
      rules.push_back(std::move(rule));
  refuse_twins(rules);
  return rules;
}

}  // namespace fauxami
