// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <functional>
#include <set>
#include <string>

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/ordered_work.h"
#include "app/cli/page_auditor.h"

namespace fauxami {

/// What the commands audit, diff and fix share: the pages, their errors, the exit code.
class PageRun {
 public:
  using Work = std::function<CorrectedPage(const PageAuditor&, const PreparedPage&)>;
  using Visit = std::function<void(const PagePath&, const PageOutcome&)>;

  PageRun(const Options& options, PackShelf& shelf);

  /// Does the work on each page, on all cores; then, in the order of the pages and on this thread,
  /// says what is wrong with a page or visits its outcome.
  void for_each_page(const Work& work, const Visit& visit);

  const Console& console() const { return console_; }
  ExitCode& exit_code() { return exit_code_; }
  const MessageCatalogue& messages_for(const PreparedPage& page) {
    return shelf_.messages(page.tag, ui_);
  }

 private:
  PageOutcome produce(const PagePath& path, const Work& work) const;
  void complain(const PreparedPage& page);

  const Options& options_;
  PackShelf& shelf_;
  std::string ui_;
  Console console_;
  SettingsShelf settings_;
  PageAuditor auditor_;
  ExitCode exit_code_;
  std::set<std::string> said_;  ///< a fault of a configuration is said once
};

}  // namespace fauxami
