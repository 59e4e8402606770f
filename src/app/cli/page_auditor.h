// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/options.h"
#include "app/cli/pack_shelf.h"
#include "app/cli/page_list.h"
#include "app/cli/rule_choice.h"
#include "app/cli/settings.h"
#include "audit.h"

namespace fauxami {

/// A page with all that its audit needs, read and chosen once.
struct PreparedPage {
  std::shared_ptr<const SourceFile> page;  ///< nothing when the page could not be read
  std::shared_ptr<const SourceFile> source;
  std::string tag;  ///< of the pack that audits the page
  const LanguagePack* pack = nullptr;
  std::string source_tag;
  const LanguagePack* source_pack = nullptr;
  std::optional<TableColumns> columns;  ///< of a table
  std::shared_ptr<const Settings> settings;
  std::vector<Message> errors;   ///< the run ends with exit code 2
  std::vector<Message> notices;  ///< worth saying, not an error
};

/// Reads pages and audits them as the options and configurations say. Safe to share by threads.
class PageAuditor {
 public:
  PageAuditor(const Options& options, PackShelf& shelf, SettingsShelf& settings,
              const MessageCatalogue& messages)
      : options_(options), shelf_(shelf), settings_(settings), messages_(messages) {}

  /// Never throws for a bad page; LoadError for a damaged pack or configuration.
  PreparedPage prepare(const PagePath& path) const;
  /// Audits bytes in the place of the prepared page: the page itself, or a corrected one.
  Report audit_as(const PreparedPage& prepared, const SourceFile& page) const;

 private:
  void choose_pack(const Detection& detection, PreparedPage& prepared) const;
  void use_pack(const std::string& language, PreparedPage& prepared) const;
  void prepare_table(const PagePath& path, const Detection& detection,
                     PreparedPage& prepared) const;
  void read_source(const std::string& path, PreparedPage& prepared) const;
  void use_source_pack(const std::string& tag, PreparedPage& prepared) const;
  void use_own_names(PreparedPage& prepared) const;

  const Options& options_;
  PackShelf& shelf_;
  SettingsShelf& settings_;
  const MessageCatalogue& messages_;
};

}  // namespace fauxami
