// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Goes through the pages of a command line. Tested by tests/cli/audit_test.cpp.
#include "app/cli/page_run.h"

#include <thread>

#include "app/cli/progress.h"
#include "base/load_error.h"

namespace fauxami {

PageRun::PageRun(const Options& options, PackShelf& shelf)
    : options_(options),
      shelf_(shelf),
      ui_(ui_language(options)),
      console_(shelf.messages(usual_tag(options, shelf), ui_)),
      settings_(options, shelf),
      auditor_(options, shelf, settings_, console_.messages()) {}

// A fault in a configuration or a pack stops its pages, not the others.
PageOutcome PageRun::produce(const PagePath& path, const Work& work) const {
  PageOutcome outcome;
  try {
    outcome.prepared = auditor_.prepare(path);
    if (outcome.prepared.page != nullptr) outcome.result = work(auditor_, outcome.prepared);
  } catch (const LoadError& error) {
    outcome.prepared.page = nullptr;
    outcome.prepared.errors.push_back({"cli.error", {{"reason", error.what()}}});
  }
  return outcome;
}

void PageRun::complain(const PreparedPage& page) {
  for (const Message& error : page.errors) {
    if (said_.insert(console_.messages().format(error)).second) console_.complain(error);
    exit_code_.fail();
  }
  for (const Message& notice : page.notices) console_.complain(notice);
}

void PageRun::for_each_page(const Work& work, const Visit& visit) {
  const PageList list = list_pages(options_);
  for (const Message& error : list.errors) exit_code_.complain(console_, error);
  Progress progress(list.pages.size());
  run_in_order(
      list.pages.size(), std::thread::hardware_concurrency(),
      [&](std::size_t i) { return produce(list.pages[i], work); },
      [&](std::size_t i, const PageOutcome& outcome) {
        progress.erase();
        complain(outcome.prepared);
        if (outcome.prepared.page != nullptr) visit(list.pages[i], outcome);
        progress.show(i, list.pages[i].page);
      });
  progress.erase();
}

}  // namespace fauxami
