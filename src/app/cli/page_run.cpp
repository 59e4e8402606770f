// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Goes through the pages of a command line. Tested by tests/cli/audit_test.cpp.
#include "app/cli/page_run.h"

namespace fauxami {

PageRun::PageRun(const Options& options, PackShelf& shelf)
    : options_(options),
      shelf_(shelf),
      ui_(ui_language(options)),
      console_(shelf.messages(usual_tag(options, shelf), ui_)),
      settings_(options, shelf),
      auditor_(options, shelf, settings_, console_.messages()) {}

void PageRun::for_each_page(const std::function<void(const PagePath&, const PreparedPage&)>& visit) {
  const PageList list = list_pages(options_);
  for (const Message& error : list.errors) exit_code_.complain(console_, error);
  for (const PagePath& path : list.pages) {
    const PreparedPage prepared = auditor_.prepare(path);
    for (const Message& error : prepared.errors) exit_code_.complain(console_, error);
    for (const Message& notice : prepared.notices) console_.complain(notice);
    if (prepared.page != nullptr) visit(path, prepared);
  }
}

}  // namespace fauxami
