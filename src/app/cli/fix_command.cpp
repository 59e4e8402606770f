// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The commands `diff` and `fix`. Tested by tests/cli/fix_test.cpp.
#include "app/cli/fix_command.h"

#include <filesystem>
#include <system_error>

#include "app/cli/correct.h"
#include "app/cli/files.h"
#include "app/cli/page_run.h"
#include "fix/unified_diff.h"
#include "report/text.h"

namespace fauxami {
namespace {

/// The counts both commands end with.
class Tally {
 public:
  void add(const CorrectedPage& page) {
    corrections_ += page.corrections;
    pages_ += page.corrections > 0 ? 1 : 0;
    left_ += page.report.findings.size();
  }
  void say(const Console& console) const {
    const MessageCatalogue& messages = console.messages();
    console.remark({"cli.corrected",
                    {{"corrections", count_phrase(messages, "cli.corrections", corrections_)},
                     {"files", count_phrase(messages, "cli.files", pages_)},
                     {"left", count_phrase(messages, "cli.findings-left", left_)}}});
  }

 private:
  std::uint64_t corrections_ = 0;
  std::uint64_t pages_ = 0;
  std::uint64_t left_ = 0;
};

// `patch` refuses absolute paths: what lies below the working directory is named from there.
std::string patch_path(const std::string& name) {
  namespace fs = std::filesystem;
  const fs::path path = fs::path(name).lexically_normal();
  std::error_code error;
  const fs::path relative = path.lexically_relative(fs::current_path(error));
  const bool below = path.is_absolute() && !relative.empty() && *relative.begin() != "..";
  return below ? relative.string() : path.string();
}

PageRun::Work correction(FixScope scope) {
  return [scope](const PageAuditor& auditor, const PreparedPage& prepared) {
    return correct(auditor, prepared, scope);
  };
}

}  // namespace

int run_diff(const Options& options, PackShelf& shelf) {
  PageRun run(options, shelf);
  Output output(options.output);
  Tally tally;
  run.for_each_page(correction(options.scope), [&](const PagePath&, const PageOutcome& outcome) {
    const SourceFile& page = *outcome.prepared.page;
    output.write(unified_diff(patch_path(page.name()), page.bytes(), outcome.result.edits));
    tally.add(outcome.result);
  });
  if (!output.finish(run.console())) run.exit_code().fail();
  tally.say(run.console());
  return run.exit_code().value();
}

int run_fix(const Options& options, PackShelf& shelf) {
  PageRun run(options, shelf);
  Output output("");
  Tally tally;
  run.for_each_page(
      correction(options.scope), [&](const PagePath& path, const PageOutcome& outcome) {
        const CorrectedPage& corrected = outcome.result;
        run.exit_code().count(corrected.report, outcome.prepared.settings->fail_on);
        if (path.page == "-") {
          output.write(corrected.page->bytes());
        } else if (corrected.corrections > 0) {
          const std::optional<Message> error = write_atomically(path.page, corrected.page->bytes());
          if (error) run.exit_code().complain(run.console(), *error);
          if (error) return;
        }
        tally.add(corrected);
      });
  if (!output.finish(run.console())) run.exit_code().fail();
  tally.say(run.console());
  return run.exit_code().value();
}

}  // namespace fauxami
