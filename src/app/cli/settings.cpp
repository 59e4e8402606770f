// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Joins command line and configuration. Tested by tests/cli/settings_test.cpp.
#include "app/cli/settings.h"

#include <algorithm>
#include <cstdlib>

#include "base/load_error.h"

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
    if (const char* const value = std::getenv(name); value != nullptr && *value != '\0') return value;
  return "";
}

}  // namespace

std::string ui_language(const Options& options) {
  if (options.ui) return *options.ui;
  return locale_of_environment().rfind("fr", 0) == 0 ? "fr" : "en";
}

std::string usual_tag(const Options& options, const PackShelf& packs) {
  const std::string language = options.language.empty() ? "fr" : options.language;
  if (const std::optional<std::string> tag = packs.tag_for(language)) return *tag;
  throw LoadError(packs.path_of(language), 0, 0,
                  "no such language pack; build the packs with: cmake --build --preset release --target packs");
}

std::shared_ptr<const Settings> SettingsShelf::make_settings(const std::string& tag) const {
  const Level level = options_.level == "strict" ? Level::strict : Level::standard;
  const std::vector<RuleInfo> rules =
      known_rules(packs_.pack(tag), packs_.messages(tag, ui_language(options_)));
  Settings settings{RuleChoice(options_.select, options_.ignore, level, rules)};
  if (options_.fail_on) settings.fail_on = severity_named(*options_.fail_on);
  return std::make_shared<const Settings>(std::move(settings));
}

std::shared_ptr<const Settings> SettingsShelf::settings_for(const std::string&, const std::string& tag) {
  const std::lock_guard<std::mutex> lock(mutex_);
  std::shared_ptr<const Settings>& settings = settings_[tag];
  if (settings == nullptr) settings = make_settings(tag);
  return settings;
}

}  // namespace fauxami
