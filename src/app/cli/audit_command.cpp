// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The command `audit`. Tested by tests/cli/audit_test.cpp.
#include "app/cli/audit_command.h"

#include "app/cli/page_run.h"
#include "app/cli/report_writer.h"

namespace fauxami {

int run_audit(const Options& options, PackShelf& shelf) {
  PageRun run(options, shelf);
  Output output(options.output);
  ReportWriter writer(options, output);
  writer.begin();
  const PageRun::Work audit_page = [](const PageAuditor& auditor, const PreparedPage& prepared) {
    return CorrectedPage{{}, 0, prepared.page, auditor.audit_as(prepared, *prepared.page)};
  };
  run.for_each_page(audit_page, [&](const PagePath&, const PageOutcome& outcome) {
    run.exit_code().count(outcome.result.report, outcome.prepared.settings->fail_on);
    writer.write(outcome.result.report, run.messages_for(outcome.prepared));
  });
  writer.end(run.console().messages());
  if (!output.finish(run.console())) run.exit_code().fail();
  return run.exit_code().value();
}

}  // namespace fauxami
