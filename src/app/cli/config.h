// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "app/names/own_name_files.h"
#include "base/finding.h"

namespace fauxami {

/// A value of the configuration and where it stands, for messages.
struct PlacedText {
  std::string text;
  std::string file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

/// What a project's fauxami.toml says. Everything is optional:
///
///     select = ["name", "number/*"]      # only these rules or families
///     ignore = ["typography/apostrophe"] # not these
///     fail-on = "critical"               # critical, major, minor, neutral, never
///     level = "strict"                   # standard, strict
///     ui = "fr"                          # fr, en
///     words = "words.txt"                # one word a line, # comments: known to speller and names
///     names = ["names.tsv", "terms.tbx", "glossary.csv"]   # the project's own names
///     do_not_translate = ["kept.txt"]   # names that stay as they are, one a line
///     [severity]
///     "number/scale" = "critical"        # a rule or a family reports with this severity
struct Config {
  std::vector<PlacedText> select;
  std::vector<PlacedText> ignore;
  std::vector<std::pair<PlacedText, Severity>> severities;
  std::optional<std::string> fail_on;
  std::optional<std::string> level;
  std::optional<std::string> ui;
  std::unordered_set<std::uint64_t> known_words;  ///< hash_word() of each word of the list
  std::shared_ptr<const OwnNames> names;          ///< null without own names
};

/// Reads a configuration; paths in it count from its directory. LoadError with file:line:column for
/// a syntax error, an unknown key (with the nearest known one), a value that is none of the
/// allowed.
Config read_config(const std::string& path);

/// The fauxami.toml of a directory or of the nearest directory above it; "" when there is none.
std::string find_config(const std::string& directory);

}  // namespace fauxami
