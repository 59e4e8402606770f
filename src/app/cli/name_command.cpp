// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The command `names lookup`. Tested by tests/cli/options_test.cpp.
#include "app/cli/name_command.h"

#include <array>
#include <set>

#include "app/cli/console.h"
#include "app/cli/settings.h"
#include "base/letters_hash.h"

namespace fauxami {
namespace {

/// Message keys, indexed by FormKind.
constexpr std::array<const char*, 7> form_keys{
    "cli.form-canonical",   "cli.form-alias",  "cli.form-transliteration", "cli.form-literal",
    "cli.form-wrong-sense", "cli.form-native", "cli.form-forbidden"};

// "Jensen Huang (native form), person: transliteration".
std::string line_of(const NameReading& reading, const NameIndex& names,
                    const MessageCatalogue& messages) {
  const NameEntity entity = names.entity(reading.entity);
  std::string line(entity.canonical);
  const std::string_view native =
      names.text(reading.from).empty() ? entity.native : names.text(reading.from);
  if (!native.empty()) line.append(" (").append(native).append(")");
  const std::string key = form_keys[static_cast<std::size_t>(reading.kind)];
  return line.append(", ").append(name_of(entity.kind)).append(": ") + messages.format({key, {}}) +
         "\n";
}

}  // namespace

std::string form_key(FormKind kind) { return form_keys[static_cast<std::size_t>(kind)]; }

int run_names_lookup(const Options& options, PackShelf& shelf) {
  const std::string tag = usual_tag(options, shelf);
  const Console console(shelf.messages(tag, ui_language(options)));
  const std::string config = config_path(options, "-");
  const std::shared_ptr<const OwnNames> own = config.empty() ? nullptr : read_config(config).names;
  const NameIndex& names = shelf.pack(tag, own.get()).names;
  Output output("");
  std::set<std::string> said;
  for (const NameReading& reading : names.find(hash_letters(options.subject))) {
    const std::string line = line_of(reading, names, console.messages());
    if (said.insert(line).second) output.write(line);
  }
  if (said.empty())
    output.write(console.messages().format({"cli.unknown-name", {{"name", options.subject}}}) +
                 "\n");
  if (!output.finish(console)) return 2;
  return said.empty() ? 1 : 0;
}

}  // namespace fauxami
