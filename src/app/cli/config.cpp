// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The project's configuration. Tested by tests/cli/config_test.cpp.
#include "app/cli/config.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <system_error>

#include "app/cli/files.h"
#include "base/nearest.h"
#include "base/text_hash.h"
#include "base/unicode.h"
#include "language/toml_file.h"

namespace fauxami {
namespace {

namespace fs = std::filesystem;

const std::vector<std::string>& known_keys() {
  static const std::vector<std::string> keys{"select",  "ignore", "fail-on", "level",
                                             "ui",      "words",  "names",   "do_not_translate",
                                             "severity"};
  return keys;
}

PlacedText placed(const std::string& path, const toml::node& node, std::string text) {
  return {std::move(text), path, node.source().begin.line, node.source().begin.column};
}

void refuse_unknown_keys(const std::string& path, const toml::table& table) {
  for (const auto& [key, node] : table) {
    const std::string name(key.str());
    if (std::find(known_keys().begin(), known_keys().end(), name) != known_keys().end()) continue;
    throw LoadError(path, key.source().begin.line, key.source().begin.column,
                    "unknown key '" + name + "'" + did_you_mean(name, known_keys()));
  }
}

std::vector<PlacedText> patterns_of(const std::string& path, const toml::table& table,
                                    std::string_view key) {
  std::vector<PlacedText> patterns;
  strings_of(path, table, key);  // refuses what is no array of strings
  if (const toml::array* array = table.get_as<toml::array>(key))
    for (const toml::node& element : *array)
      patterns.push_back(placed(path, element, element.value_or(std::string())));
  return patterns;
}

std::string one_of(const std::string& path, const toml::node& node,
                   const std::vector<std::string>& allowed) {
  const std::string text = node.value_or(std::string());
  if (std::find(allowed.begin(), allowed.end(), text) != allowed.end()) return text;
  std::string list;
  for (const std::string& value : allowed) list += (list.empty() ? "'" : ", '") + value + "'";
  throw error_at(path, node, "must be one of " + list);
}

std::optional<std::string> choice_of(const std::string& path, const toml::table& table,
                                     std::string_view key,
                                     const std::vector<std::string>& allowed) {
  const toml::node* node = table.get(key);
  if (node == nullptr) return std::nullopt;
  return one_of(path, *node, allowed);
}

std::vector<std::pair<PlacedText, Severity>> severities_of(const std::string& path,
                                                           const toml::table& table) {
  std::vector<std::pair<PlacedText, Severity>> severities;
  const toml::node* node = table.get("severity");
  if (node == nullptr) return severities;
  if (!node->is_table()) throw error_at(path, *node, "'severity' must be a table: [severity]");
  const std::vector<std::string> names(severity_names.begin(), severity_names.end());
  for (const auto& [key, value] : *node->as_table()) {
    const std::string name = one_of(path, value, names);
    const std::ptrdiff_t index = std::find(names.begin(), names.end(), name) - names.begin();
    severities.emplace_back(placed(path, value, std::string(key.str())),
                            static_cast<Severity>(index));
  }
  return severities;
}

void add_words(std::string_view list, std::unordered_set<std::uint64_t>& words) {
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find('\n', at), list.size());
    std::string_view line = list.substr(at, end - at);
    line = line.substr(0, line.find('#'));
    at = end + 1;
    constexpr std::string_view blank = " \t\r";
    const std::size_t first = line.find_first_not_of(blank);
    if (first == std::string_view::npos) continue;
    line = line.substr(first, line.find_last_not_of(blank) - first + 1);
    words.insert(hash_word(to_nfc(line)));
  }
}

std::unordered_set<std::uint64_t> words_of(const std::string& path, const toml::table& table) {
  std::unordered_set<std::uint64_t> words;
  const toml::node* node = table.get("words");
  if (node == nullptr) return words;
  const std::string name = string_of(path, table, "words");
  const FileContent content = read_file(fs::path(path).parent_path() / name);
  if (content.error) throw error_at(path, *node, "cannot read the word list '" + name + "'");
  add_words(content.bytes, words);
  return words;
}

// Files that the configuration names, with their bytes; paths count from its directory.
void add_name_files(const std::string& path, const toml::table& table, std::string_view key,
                    OwnNameUse use, std::vector<OwnNameFile>& files) {
  for (const PlacedText& name : patterns_of(path, table, key)) {
    const std::string file = (fs::path(path).parent_path() / name.text).string();
    FileContent content = read_file(file);
    if (content.error)
      throw LoadError(path, name.line, name.column,
                      "cannot read '" + name.text + "'; paths count from the configuration");
    files.push_back({file, std::move(content.bytes), use});
  }
}

std::shared_ptr<const OwnNames> names_of(const std::string& path, const toml::table& table) {
  std::vector<OwnNameFile> files;
  add_name_files(path, table, "names", OwnNameUse::names, files);
  add_name_files(path, table, "do_not_translate", OwnNameUse::kept, files);
  return files.empty() ? nullptr : std::make_shared<const OwnNames>(std::move(files));
}

}  // namespace

Config read_config(const std::string& path) {
  const toml::table table = parse_toml(path);
  refuse_unknown_keys(path, table);
  Config config;
  config.select = patterns_of(path, table, "select");
  config.ignore = patterns_of(path, table, "ignore");
  config.severities = severities_of(path, table);
  config.fail_on =
      choice_of(path, table, "fail-on", {"critical", "major", "minor", "neutral", "never"});
  config.level = choice_of(path, table, "level", {"standard", "strict"});
  config.ui = choice_of(path, table, "ui", {"fr", "en"});
  config.known_words = words_of(path, table);
  config.names = names_of(path, table);
  return config;
}

std::string find_config(const std::string& directory) {
  std::error_code error;
  fs::path at = fs::absolute(directory.empty() ? "." : directory, error).lexically_normal();
  while (true) {
    const fs::path candidate = at / "fauxami.toml";
    if (fs::is_regular_file(candidate, error)) return candidate.string();
    if (!at.has_relative_path()) return "";
    at = at.parent_path();
  }
}

}  // namespace fauxami
