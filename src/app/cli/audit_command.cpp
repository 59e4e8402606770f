// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The command `audit`. Tested by tests/cli/audit_test.cpp.
#include "app/cli/audit_command.h"

#include <algorithm>

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/page_auditor.h"
#include "app/cli/report_writer.h"
#include "app/cli/settings.h"

namespace fauxami {

int run_audit(const Options& options, PackShelf& shelf) {
  SettingsShelf settings(options, shelf);
  const std::string ui = ui_language(options);
  const Console console(shelf.messages(usual_tag(options, shelf), ui));
  const PageAuditor auditor(options, shelf, settings, console.messages());
  Output output(options.output);
  ReportWriter writer(options, output);
  ExitCode exit_code;

  const PageList list = list_pages(options);
  for (const Message& error : list.errors) exit_code.complain(console, error);
  writer.begin();
  for (const PagePath& path : list.pages) {
    const PreparedPage prepared = auditor.prepare(path);
    for (const Message& error : prepared.errors) exit_code.complain(console, error);
    for (const Message& notice : prepared.notices) console.complain(notice);
    if (prepared.page == nullptr) continue;
    const Report report = auditor.audit_as(prepared, *prepared.page);
    exit_code.count(report, prepared.settings->fail_on);
    writer.write(report, shelf.messages(prepared.tag, ui));
  }
  writer.end(console.messages());
  if (!output.finish(console)) exit_code.fail();
  return exit_code.value();
}

}  // namespace fauxami
