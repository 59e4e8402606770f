// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Joins command line and configuration. Tested by tests/cli/config_test.cpp.
#include "app/cli/settings.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "base/load_error.h"
#include "base/nearest.h"

namespace fauxami {
namespace {

std::optional<Severity> severity_named(const std::string& name) {
  for (std::size_t i = 0; i < severity_names.size(); ++i)
    if (severity_names[i] == name) return static_cast<Severity>(i);
  return std::nullopt;  // "never"
}

// POSIX: LC_ALL overrides LC_MESSAGES overrides LANG.
std::string locale_of_environment() {
  for (const char* const name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (const char* const value = std::getenv(name); value != nullptr && *value != '\0')
      return value;
  return "";
}

// A fault in the configuration is reported when its pages are audited, not here.
std::string configured_ui(const Options& options) {
  try {
    const std::string path =
        config_path(options, options.paths.empty() ? "-" : options.paths.front());
    return path.empty() ? "" : read_config(path).ui.value_or("");
  } catch (const LoadError&) {
    return "";
  }
}

std::vector<PlacedText> from_option(const std::vector<std::string>& patterns, const char* option) {
  std::vector<PlacedText> placed;
  for (const std::string& pattern : patterns) placed.push_back({pattern, option, 0, 0});
  return placed;
}

// Ids, families and families with a star: all that a pattern may be.
std::vector<std::string> allowed_patterns(const std::vector<RuleInfo>& rules) {
  std::vector<std::string> allowed;
  for (const RuleInfo& rule : rules) {
    const std::string family = rule.id.substr(0, rule.id.find('/'));
    if (allowed.empty() || std::find(allowed.begin(), allowed.end(), family) == allowed.end())
      allowed.insert(allowed.end(), {family, family + "/*"});
    allowed.push_back(rule.id);
  }
  return allowed;
}

std::vector<std::string> checked(const std::vector<PlacedText>& patterns,
                                 const std::vector<RuleInfo>& rules) {
  std::vector<std::string> texts;
  for (const PlacedText& pattern : patterns) {
    const bool known = std::any_of(rules.begin(), rules.end(), [&](const RuleInfo& rule) {
      return covers(pattern.text, rule.id);
    });
    if (!known)
      throw LoadError(pattern.file, pattern.line, pattern.column,
                      "unknown rule or family '" + pattern.text + "'" +
                          did_you_mean(pattern.text, allowed_patterns(rules)));
    texts.push_back(pattern.text);
  }
  return texts;
}

std::vector<PlacedText> severity_patterns(const Config& config) {
  std::vector<PlacedText> patterns;
  for (const auto& [pattern, severity] : config.severities) patterns.push_back(pattern);
  return patterns;
}

std::shared_ptr<const Settings> join(const Options& options, Config config,
                                     const std::vector<RuleInfo>& rules) {
  const std::string level = options.level.value_or(config.level.value_or("standard"));
  Settings settings{
      RuleChoice(
          checked(options.select.empty() ? config.select : from_option(options.select, "--select"),
                  rules),
          checked(options.ignore.empty() ? config.ignore : from_option(options.ignore, "--ignore"),
                  rules),
          level == "strict" ? Level::strict : Level::standard, rules),
      {},
      severity_named(options.fail_on.value_or(config.fail_on.value_or("major"))),
      {}};
  checked(severity_patterns(config), rules);
  for (const auto& [pattern, severity] : config.severities)
    settings.severities.emplace_back(pattern.text, severity);
  settings.checks.level = settings.rules.level();
  settings.checks.known_words = std::move(config.known_words);
  settings.names = std::move(config.names);
  return std::make_shared<const Settings>(std::move(settings));
}

}  // namespace

std::string config_path(const Options& options, const std::string& page) {
  if (options.no_config) return "";
  if (!options.config.empty()) return options.config;
  std::error_code error;
  const std::filesystem::path path(page == "-" ? "" : page);
  const bool is_directory = std::filesystem::is_directory(path, error);
  return find_config(is_directory ? path.string() : path.parent_path().string());
}

std::string ui_language(const Options& options) {
  if (options.ui) return *options.ui;
  if (const std::string ui = configured_ui(options); !ui.empty()) return ui;
  return locale_of_environment().rfind("fr", 0) == 0 ? "fr" : "en";
}

std::string usual_tag(const Options& options, const PackShelf& packs) {
  const std::string language = options.language.empty() ? "fr" : options.language;
  if (const std::optional<std::string> tag = packs.tag_for(language)) return *tag;
  throw LoadError(
      packs.path_of(language), 0, 0,
      "no such language pack; build the packs with: cmake --build --preset release --target packs");
}

std::shared_ptr<const Settings> SettingsShelf::settings_for(const std::string& page,
                                                            const std::string& tag) {
  const std::lock_guard<std::mutex> lock(mutex_);
  const std::string directory = std::filesystem::path(page).parent_path().string();
  std::map<std::string, std::string>::iterator config = configs_.find(directory);
  if (config == configs_.end())
    config = configs_.emplace(directory, config_path(options_, page)).first;
  std::shared_ptr<const Settings>& settings = settings_[{config->second, tag}];
  if (settings == nullptr)
    settings = join(options_, config->second.empty() ? Config() : read_config(config->second),
                    known_rules(packs_.pack(tag), packs_.messages(tag, "en")));
  return settings;
}

}  // namespace fauxami
