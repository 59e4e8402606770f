// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The command `languages`. Tested by tests/cli/options_test.cpp.
#include "app/cli/language_commands.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/cli/console.h"
#include "app/cli/settings.h"

namespace fauxami {
namespace {

std::string table_of(PackShelf& shelf, const MessageCatalogue& messages) {
  std::string table;
  for (const std::string& tag : shelf.tags()) {
    std::string padded = tag;
    padded.resize(std::max<std::size_t>(tag.size() + 2, 10), ' ');
    const std::string key = shelf.is_target(tag) ? "cli.language-target" : "cli.language-source";
    table += padded + messages.format({key, {}}) + "  " + shelf.path_of(tag) + "\n";
  }
  return table + messages.format({"cli.version", {{"version", FAUXAMI_VERSION}}}) + "\n";
}

std::string json_of(PackShelf& shelf) {
  nlohmann::ordered_json languages = nlohmann::ordered_json::array();
  for (const std::string& tag : shelf.tags())
    languages.push_back(
        {{"tag", tag}, {"target", shelf.is_target(tag)}, {"path", shelf.path_of(tag)}});
  const nlohmann::ordered_json tool{{"name", "fauxami"}, {"version", FAUXAMI_VERSION}};
  return nlohmann::ordered_json{{"schema", 1}, {"tool", tool}, {"languages", std::move(languages)}}
             .dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) +
         "\n";
}

}  // namespace

int run_languages(const Options& options, PackShelf& shelf) {
  const Console console(shelf.messages(usual_tag(options, shelf), ui_language(options)));
  Output output("");
  output.write(options.format == OutputFormat::json ? json_of(shelf)
                                                    : table_of(shelf, console.messages()));
  return output.finish(console) ? 0 : 2;
}

}  // namespace fauxami
