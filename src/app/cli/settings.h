// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/config.h"
#include "app/cli/options.h"
#include "app/cli/pack_shelf.h"
#include "app/cli/rule_choice.h"
#include "check/check.h"

namespace fauxami {

/// What holds for one page, from the command line first and its configuration second.
struct Settings {
  RuleChoice rules;
  CheckSettings checks;
  std::optional<Severity> fail_on = Severity::major;  ///< nothing: never fail
  std::vector<std::pair<std::string, Severity>>
      severities;                                   ///< rule or family, the last match counts
  std::shared_ptr<const OwnNames> names = nullptr;  ///< null without own names
};

/// Settings by configuration file: each is read once. Safe to share by threads.
class SettingsShelf {
 public:
  SettingsShelf(const Options& options, PackShelf& packs) : options_(options), packs_(packs) {}

  /// The settings of a page ("-" for standard input) that the pack of `tag` audits. LoadError with
  /// the place of a fault in the configuration or of an unknown rule.
  std::shared_ptr<const Settings> settings_for(const std::string& page, const std::string& tag);

 private:
  const Options& options_;
  PackShelf& packs_;
  std::mutex mutex_;
  std::map<std::string, std::string> configs_;  ///< by directory
  std::map<std::pair<std::string, std::string>, std::shared_ptr<const Settings>> settings_;
};

/// The configuration that holds for a page: --config, else the nearest fauxami.toml; "" for none.
std::string config_path(const Options& options, const std::string& page);

/// The tag whose pack speaks to the user: that of --lang, else French. LoadError when it is
/// missing.
std::string usual_tag(const Options& options, const PackShelf& packs);

/// The user-interface language: the option, else the first page's configuration, else the
/// environment's locale, else English.
std::string ui_language(const Options& options);

}  // namespace fauxami
