// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The command line. Tested by tests/cli.
#include "app/cli/run.h"

#include <cstdio>
#include <exception>

#include "app/cli/audit_command.h"
#include "app/cli/fix_command.h"
#include "app/cli/language_commands.h"
#include "app/cli/name_check_command.h"
#include "app/cli/name_command.h"
#include "app/cli/name_derive_command.h"
#include "app/cli/name_import_command.h"
#include "app/cli/numbers_command.h"
#include "app/cli/options.h"
#include "app/cli/pack_shelf.h"
#include "app/cli/rule_commands.h"

namespace fauxami {
namespace {

int run_command(const Options& options, PackShelf& shelf) {
  switch (options.command) {
    case Command::audit: return run_audit(options, shelf);
    case Command::diff: return run_diff(options, shelf);
    case Command::fix: return run_fix(options, shelf);
    case Command::explain: return run_explain(options, shelf);
    case Command::rules_list: return run_rules_list(options, shelf);
    case Command::languages: return run_languages(options, shelf);
    case Command::numbers: return run_numbers(options, shelf);
    case Command::rules_test: return run_rules_test(options, shelf);
    case Command::names_lookup: return run_names_lookup(options, shelf);
    case Command::names_derive: return run_names_derive(options, shelf);
    case Command::names_check: return run_names_check(options, shelf);
    case Command::names_import_wikidata:
    case Command::names_import_cedict: return run_names_import(options, shelf);
  }
  return 2;
}

}  // namespace

int run_command_line(int argument_count, const char* const* arguments) {
  const ParsedOptions parsed = parse_options(argument_count, arguments);
  if (parsed.exit_code) return *parsed.exit_code;
  try {
    PackShelf shelf(PackShelf::find_directory());
    return run_command(parsed.options, shelf);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "fauxami: %s\n", error.what());
    return 2;
  }
}

}  // namespace fauxami
