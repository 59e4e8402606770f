// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "fix/select_fixes.h"

namespace fauxami {

enum class Command : std::uint8_t {
  audit,
  diff,
  fix,
  explain,
  rules_list,
  rules_test,
  names_lookup,
  names_derive,
  names_check,
  names_import_wikidata,
  names_import_cedict,
  languages,
  numbers
};

enum class OutputFormat : std::uint8_t { text, json };
enum class ColorChoice : std::uint8_t { automatic, always, never };

/// What the command line says, checked for form. Nothing here was looked up in a configuration:
/// an empty optional means that the command line is silent.
struct Options {
  Command command = Command::audit;
  std::vector<std::string> paths;  ///< pages and directories, "-" for standard input
  std::string subject;  ///< the rule of explain, the name of names lookup and derive, the file of
                        ///< names import and numbers
  OutputFormat format = OutputFormat::text;
  std::string source;           ///< file or directory of source pages
  std::string source_language;  ///< BCP 47
  std::string language;         ///< BCP 47
  std::string stdin_path = "-";
  bool collisions = false;  ///< print the table of collisions of names check
  std::string kind;         ///< of a name that no table knows: "person", "company" ...
  std::string output;       ///< file to write instead of standard output
  std::string config;       ///< configuration file to use instead of the ones found
  bool no_config = false;
  ColorChoice color = ColorChoice::automatic;
  FixScope scope = FixScope::safe;
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  std::optional<std::string> fail_on;  ///< a severity's name or "never"
  std::optional<std::string> level;    ///< "standard" or "strict"
  std::optional<std::string> ui;       ///< "fr" or "en"
};

/// The options, or the exit code of a program that has said all there is to say (help, version,
/// a usage error).
struct ParsedOptions {
  Options options;
  std::optional<int> exit_code;
};

/// Parses the command line; help goes to standard output, a usage error to standard error.
ParsedOptions parse_options(int argument_count, const char* const* arguments);

}  // namespace fauxami
