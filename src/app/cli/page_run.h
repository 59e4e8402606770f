// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <functional>
#include <string>

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/page_auditor.h"

namespace fauxami {

/// What the commands audit, diff and fix share: the pages, their errors, the exit code.
class PageRun {
 public:
  PageRun(const Options& options, PackShelf& shelf);

  /// Prepares each page in order, says what is wrong with it, and hands on those that can be
  /// audited.
  void for_each_page(const std::function<void(const PagePath&, const PreparedPage&)>& visit);

  const PageAuditor& auditor() const { return auditor_; }
  const Console& console() const { return console_; }
  ExitCode& exit_code() { return exit_code_; }
  const MessageCatalogue& messages_for(const PreparedPage& page) { return shelf_.messages(page.tag, ui_); }

 private:
  const Options& options_;
  PackShelf& shelf_;
  std::string ui_;
  Console console_;
  SettingsShelf settings_;
  PageAuditor auditor_;
  ExitCode exit_code_;
};

}  // namespace fauxami
