// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "app/cli/options.h"
#include "app/cli/pack_shelf.h"
#include "app/cli/rule_choice.h"

namespace fauxami {

/// What holds for one page, from the command line first and its configuration second.
struct Settings {
  RuleChoice rules;
  std::optional<Severity> fail_on = Severity::major;  ///< nothing: never fail
};

/// Settings by directory: each configuration is read once. Safe to share by threads.
class SettingsShelf {
 public:
  SettingsShelf(const Options& options, PackShelf& packs) : options_(options), packs_(packs) {}

  /// The settings of a page that the pack of `tag` audits. LoadError with the place of a fault in
  /// the configuration.
  std::shared_ptr<const Settings> settings_for(const std::string& page, const std::string& tag);

 private:
  std::shared_ptr<const Settings> make_settings(const std::string& tag) const;

  const Options& options_;
  PackShelf& packs_;
  std::mutex mutex_;
  std::map<std::string, std::shared_ptr<const Settings>> settings_;
};

/// The tag whose pack speaks to the user: that of --lang, else French. LoadError when it is missing.
std::string usual_tag(const Options& options, const PackShelf& packs);

/// The user-interface language: the option, else the environment's locale, else English.
std::string ui_language(const Options& options);

}  // namespace fauxami
