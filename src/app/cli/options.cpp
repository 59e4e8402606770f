// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The command line's grammar. Tested by tests/cli/options_test.cpp.
#include "app/cli/options.h"

#include <CLI/CLI.hpp>

#include "app/cli/help_texts.h"

namespace fauxami {
namespace {

CLI::App* add_command(CLI::App& parent, Options& options, Command command, const char* name,
                      const char* text, const char* footer) {
  CLI::App* app = parent.add_subcommand(name, text);
  app->footer(footer);
  app->parse_complete_callback([&options, command] { options.command = command; });
  return app;
}

void add_common(CLI::App* app, Options& options) {
  app->add_option("--ui", options.ui, help::ui)->check(CLI::IsMember({"fr", "en"}));
  app->add_option_function<std::string>(
         "--color",
         [&options](const std::string& choice) {
           options.color = choice == "always"  ? ColorChoice::always
                           : choice == "never" ? ColorChoice::never
                                               : ColorChoice::automatic;
         },
         help::color)
      ->check(CLI::IsMember({"auto", "always", "never"}));
  CLI::Option* config = app->add_option("--config", options.config, help::config);
  app->add_flag("--no-config", options.no_config, help::no_config)->excludes(config);
}

void add_output(CLI::App* app, Options& options) {
  app->add_option("--output", options.output, help::output);
}

void add_format(CLI::App* app, Options& options) {
  app->add_option_function<std::string>(
         "--format",
         [&options](const std::string& format) {
           options.format = format == "json" ? OutputFormat::json : OutputFormat::text;
         },
         help::format)
      ->check(CLI::IsMember({"text", "json"}));
}

void add_language(CLI::App* app, Options& options) {
  app->add_option("--lang", options.language, help::language);
}

void add_page_options(CLI::App* app, Options& options) {
  app->add_option("paths", options.paths, help::paths)->required()->type_name("FILE|DIR|-");
  app->add_option("--source", options.source, help::source);
  app->add_option("--source-lang", options.source_language, help::source_language);
  add_language(app, options);
  app->add_option("--fail-on", options.fail_on, help::fail_on)
      ->check(CLI::IsMember({"critical", "major", "minor", "neutral", "never"}));
  app->add_option("--level", options.level, help::level)
      ->check(CLI::IsMember({"standard", "strict"}));
  app->add_option("--select", options.select, help::select)
      ->delimiter(',')
      ->allow_extra_args(false);
  app->add_option("--ignore", options.ignore, help::ignore)
      ->delimiter(',')
      ->allow_extra_args(false);
  app->add_option("--stdin-path", options.stdin_path, help::stdin_path);
  add_common(app, options);
}

void add_page_commands(CLI::App& app, Options& options) {
  CLI::App* audit =
      add_command(app, options, Command::audit, "audit", help::audit, help::audit_footer);
  add_page_options(audit, options);
  add_format(audit, options);
  add_output(audit, options);
  CLI::App* diff = add_command(app, options, Command::diff, "diff", help::diff, help::diff_footer);
  add_page_options(diff, options);
  add_output(diff, options);
  diff->add_flag_callback(
      "--safe", [&options] { options.scope = FixScope::safe; }, help::safe);
  diff->preparse_callback([&options](std::size_t) { options.scope = FixScope::safe_and_unsafe; });
  CLI::App* fix = add_command(app, options, Command::fix, "fix", help::fix, help::fix_footer);
  add_page_options(fix, options);
  fix->add_flag_callback(
      "--unsafe", [&options] { options.scope = FixScope::safe_and_unsafe; }, help::unsafe);
}

void add_rule_commands(CLI::App& app, Options& options) {
  CLI::App* explain =
      add_command(app, options, Command::explain, "explain", help::explain, help::explain_footer);
  explain->add_option("rule", options.subject, help::rule)->required();
  add_language(explain, options);
  add_common(explain, options);
  CLI::App* rules = app.add_subcommand("rules", help::rules);
  rules->footer(help::rules_footer)->require_subcommand(1);
  CLI::App* list = add_command(*rules, options, Command::rules_list, "list", help::rules_list,
                               help::rules_list_footer);
  add_format(list, options);
  add_language(list, options);
  add_common(list, options);
  CLI::App* test = add_command(*rules, options, Command::rules_test, "test", help::rules_test,
                               help::rules_test_footer);
  test->add_option("files", options.paths, help::rule_files);
  add_language(test, options);
  add_common(test, options);
}

void add_import_command(CLI::App& names, Options& options) {
  CLI::App* import = names.add_subcommand("import", help::names_import);
  import->footer(help::names_import_footer)->require_subcommand(1);
  const auto add_format_command = [&](Command command, const char* name, const char* text,
                                      const char* footer) {
    CLI::App* format = add_command(*import, options, command, name, text, footer);
    format->add_option("file", options.subject, help::import_file)->required()->type_name("FILE|-");
    format->add_option("-o,--output", options.output, help::output);
    add_common(format, options);
  };
  add_format_command(Command::names_import_wikidata, "wikidata", help::import_wikidata,
                     help::import_wikidata_footer);
  add_format_command(Command::names_import_cedict, "cedict", help::import_cedict,
                     help::import_cedict_footer);
}

void add_derive_command(CLI::App& names, Options& options) {
  CLI::App* derive = add_command(names, options, Command::names_derive, "derive",
                                 help::names_derive, help::names_derive_footer);
  derive->add_option("name", options.subject, help::derived_name)->required();
  derive->add_option("--language,--lang", options.language, help::name_language)
      ->check(CLI::IsMember({"zh-Hans", "zh-Hant", "ja", "ko", "ru", "uk", "ar"}));
  derive->add_option("--kind", options.kind, help::kind)
      ->check(CLI::IsMember(
          {"person", "company", "medium", "place", "organisation", "product", "work"}));
  add_common(derive, options);
}

void add_check_command(CLI::App& names, Options& options) {
  CLI::App* check = add_command(names, options, Command::names_check, "check", help::names_check,
                                help::names_check_footer);
  check->add_option("files", options.paths, help::name_files)->required()->type_name("FILE");
  check->add_flag("--collisions", options.collisions, help::collisions);
  add_common(check, options);
}

void add_data_commands(CLI::App& app, Options& options) {
  CLI::App* names = app.add_subcommand("names", help::names);
  names->footer(help::names_footer)->require_subcommand(1);
  add_derive_command(*names, options);
  add_check_command(*names, options);
  add_import_command(*names, options);
  CLI::App* lookup = add_command(*names, options, Command::names_lookup, "lookup",
                                 help::names_lookup, help::names_footer);
  lookup->add_option("name", options.subject, help::name)->required();
  add_language(lookup, options);
  add_common(lookup, options);
  CLI::App* languages = add_command(app, options, Command::languages, "languages", help::languages,
                                    help::languages_footer);
  add_format(languages, options);
  add_common(languages, options);
  CLI::App* numbers =
      add_command(app, options, Command::numbers, "numbers", help::numbers, help::numbers_footer);
  numbers->add_option("file", options.subject, help::numbers_file)->required()->type_name("FILE");
  numbers->add_option("--lang,--language", options.language, help::numbers_language);
  add_format(numbers, options);
  add_common(numbers, options);
}

}  // namespace

ParsedOptions parse_options(int argument_count, const char* const* arguments) {
  ParsedOptions parsed;
  CLI::App app(help::program, "fauxami");
  app.footer(help::program_footer);
  app.set_version_flag("--version", "fauxami " FAUXAMI_VERSION);
  app.require_subcommand(1);
  add_page_commands(app, parsed.options);
  add_rule_commands(app, parsed.options);
  add_data_commands(app, parsed.options);
  try {
    app.parse(argument_count, arguments);
  } catch (const CLI::ParseError& error) {
    parsed.exit_code = app.exit(error) == 0 ? 0 : 2;
  }
  return parsed;
}

}  // namespace fauxami
