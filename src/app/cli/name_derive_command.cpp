// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The command `names derive`. Tested by tests/cli/name_derive_test.cpp.
#include "app/cli/name_derive_command.h"

#include <algorithm>
#include <memory>
#include <set>

#include "app/cli/config.h"
#include "app/cli/console.h"
#include "app/cli/name_command.h"
#include "app/cli/settings.h"
#include "base/unicode.h"
#include "language/name_derivation.h"
#include "language/name_lookup.h"
#include "language/name_script.h"
#include "language/own_names.h"

namespace fauxami {
namespace {

bool holds(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// By key, by a native form or nickname as written, by a right form whatever its case and accents.
bool is_called(const NameRow& row, const std::string& name, const std::string& letters) {
  if (row.key == name || holds(row.nicknames, name)) return true;
  for (const auto& [language, names] : row.names) {
    if (holds(names, name)) return true;
    if (language == "fr" || language == "en")
      for (const std::string& form : names)
        if (letters_key(form) == letters) return true;
  }
  return false;
}

// The language whose script the name is written in; "" for Latin letters.
std::string language_of(const std::string& name) {
  for (const char* language : {"zh-Hans", "ja", "ko", "ru", "ar"})
    if (script_fault(language, name).empty() && !script_fault("en", name).empty()) return language;
  return "";
}

// Somebody whom no table knows, under the name as it was given.
NameRow stranger(const Options& options, const std::string& language) {
  NameRow row;
  row.key = options.subject;
  row.kind = name_kind_named(options.kind.empty() ? "person" : options.kind).value();
  row.names["fr"] = {options.subject};
  row.names[language] = {options.subject};
  return row;
}

bool is_latin(const std::string& name) { return script_fault("en", name).empty(); }

// "Huang Ren Xun": a form is compared without spaces, so they stand where a writer may put them.
std::string shown(const NameForm& form) {
  std::string text;
  for (const std::string& part : form.parts) text += (text.empty() ? "" : " ") + capitalise(part);
  return text;
}

enum class Acquaintance : std::uint8_t { known, stranger };

class DeriveCommand {
 public:
  DeriveCommand(const Console& console, Output& output) : console_(console), output_(output) {}

  /// Writes the forms; how many there are. Of a stranger only what a machine writes is told.
  std::size_t show(const NameRow& row, const std::vector<NameForm>& forms, Acquaintance who) const;

 private:
  void show_listed(const NameRow& row) const;
  void show_group(FormKind kind, const std::vector<std::string>& lines) const;
  std::string how(const NameRow& row, const NameForm& form) const;
  std::string title(const NameRow& row) const;

  const Console& console_;
  Output& output_;
};

std::string DeriveCommand::how(const NameRow& row, const NameForm& form) const {
  NameReading reading;
  reading.kind = FormKind::transliteration;
  reading.origin = form.origin;
  std::string key = origin_key(reading);
  // "name.origin.pinyin" is a sentence about a page; the same under "how" is short.
  if (const std::size_t at = key.find(".origin."); at != std::string::npos)
    key.replace(at, 8, ".how.");
  const MessageCatalogue& messages = console_.messages();
  if (!messages.contains(key)) key = origin_key(reading);
  std::string text = messages.format(
      {key, {{"found", shown(form)}, {"native", form.from}, {"expected", row.in("fr").front()}}});
  if (form.part == NamePart::surname) text += messages.format({"name.how.surname", {}});
  if (form.part == NamePart::given) text += messages.format({"name.how.given", {}});
  return text;
}

std::string DeriveCommand::title(const NameRow& row) const {
  std::string natives;
  for (const auto& [language, names] : row.names)
    if (!names.empty() && !is_latin(names.front()))
      natives += (natives.empty() ? "" : ", ") + names.front();
  return row.in("fr").front() + (natives.empty() ? "" : " (" + natives + ")") + ", " +
         std::string(name_of(row.kind)) + "\n";
}

// What the tables say is shown as they say it.
void DeriveCommand::show_listed(const NameRow& row) const {
  std::vector<std::string> right = row.aliases, native = row.nicknames;
  for (const auto& [language, names] : row.names)
    for (const std::string& name : names)
      if (language != "fr") (is_latin(name) ? right : native).push_back(name);
  output_.write(title(row));
  show_group(FormKind::canonical, row.in("fr"));
  show_group(FormKind::alias, right);
  show_group(FormKind::native, native);
  show_group(FormKind::forbidden, row.forbidden);
  show_group(FormKind::wrong_sense, row.wrong);
  show_group(FormKind::literal, row.literal);
}

void DeriveCommand::show_group(FormKind kind, const std::vector<std::string>& lines) const {
  if (lines.empty()) return;
  output_.write(console_.messages().format({form_key(kind), {}}) + ":\n");
  for (const std::string& line : lines) output_.write("  " + line + "\n");
}

std::size_t DeriveCommand::show(const NameRow& row, const std::vector<NameForm>& forms,
                                Acquaintance who) const {
  const bool known = who == Acquaintance::known;
  std::vector<std::string> lines;
  std::set<std::string> said;
  for (const NameForm& form : forms) {
    if (form.kind != FormKind::transliteration || form.parts.empty() || form.syllables == 1)
      continue;
    // Of a stranger the right name is not known, nor what is half of it.
    if (!known && form.origin == FormOrigin::mixed) continue;
    if (said.insert(letters_key(shown(form))).second)
      lines.push_back(shown(form) + "  (" + how(row, form) + ")");
  }
  if (known) show_listed(row);
  show_group(FormKind::transliteration, lines);
  return lines.size() + (known ? 1 : 0);
}

}  // namespace

int run_names_derive(const Options& options, PackShelf& shelf) {
  const std::string tag = usual_tag({}, shelf);
  const Console console(shelf.messages(tag, ui_language(options)));
  const std::string config = config_path(options, "-");
  const std::shared_ptr<const OwnNames> own = config.empty() ? nullptr : read_config(config).names;
  const std::vector<NameRow> rows =
      with_own_names(read_name_rows(shelf.names_directory()),
                     own == nullptr ? std::vector<NameRow>() : own->rows());
  const NameDerivation derivation(shelf.names_directory());
  Output output("");
  const DeriveCommand command(console, output);
  const std::string letters = letters_key(options.subject);
  std::size_t found = 0;
  for (const NameRow& row : rows)
    if (is_called(row, options.subject, letters))
      found += command.show(row, derivation.forms(row, tag, FormSet::with_machine_forms),
                            Acquaintance::known);
  const std::string language =
      options.language.empty() ? language_of(options.subject) : options.language;
  if (found == 0 && !language.empty()) {
    const NameRow row = stranger(options, language);
    found = command.show(row, derivation.forms(row, tag, FormSet::with_machine_forms),
                         Acquaintance::stranger);
  }
  if (found == 0) console.complain({"cli.nothing-to-derive", {{"name", options.subject}}});
  if (!output.finish(console)) return 2;
  return found > 0 ? 0 : 1;
}

}  // namespace fauxami
