// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <set>

#include "base/unicode.h"
#include "language/name_derivation.h"
#include "language/tsv_file.h"

using fauxami::FormSet;
using fauxami::NameDerivation;
using fauxami::NameForm;
using fauxami::NameKind;
using fauxami::NameRow;
using fauxami::TsvFile;
using fauxami::TsvRow;

namespace {

const std::string source = FAUXAMI_SOURCE_DIR;
constexpr std::size_t wanted_per_cent = 95;

std::string last_word(const std::string& name) { return name.substr(name.rfind(' ') + 1); }

// The table does not say whether the name is a person's: both are asked, and both orders of a
// canonical form.
std::vector<NameRow> rows_of(const TsvRow& line) {
  std::vector<NameRow> rows;
  const std::string& canonical = line.cell("canonical");
  for (const NameKind kind : {NameKind::person, NameKind::place}) {
    NameRow row;
    row.kind = kind;
    row.names["fr"] = {canonical};
    row.names[line.cell("language")] = {line.cell("native")};
    if (kind == NameKind::person) row.surname = last_word(canonical);
    rows.push_back(row);
    if (kind != NameKind::person || canonical.find(' ') == std::string::npos) continue;
    row.surname = canonical.substr(0, canonical.find(' '));
    rows.push_back(row);
  }
  return rows;
}

std::set<std::string> keys_of(const NameDerivation& derivation, const TsvRow& line) {
  std::set<std::string> keys;
  for (const NameRow& row : rows_of(line))
    for (const NameForm& form : derivation.forms(row, "fr", FormSet::with_machine_forms)) {
      std::string key;
      for (const std::string& part : form.parts) key += part;
      keys.insert(key);
    }
  return keys;
}

}  // namespace

TEST_CASE("what a machine writes for a name is derived from its native form") {
  const std::string path = source + "/tests/language/derivation.tsv";
  const TsvFile table(path);
  const NameDerivation derivation(source + "/dictionaries/names");
  std::size_t forms = 0;
  std::size_t derived = 0;
  std::string misses;
  for (const TsvRow& line : table.rows()) {
    const std::set<std::string> keys = keys_of(derivation, line);
    for (const std::string& form : line.values("forms")) {
      ++forms;
      if (keys.count(fauxami::letters_key(form)) != 0)
        ++derived;
      else
        misses += line.cell("language") + "\t" + line.cell("native") + "\t" + form + "\n";
    }
  }
  const std::string missing = "derived " + std::to_string(derived) + " of " +
                              std::to_string(forms) + "; missing:\n" + misses;
  CHECK(table.rows().size() >= 300);
  INFO(missing);
  CHECK(derived * 100 >= forms * wanted_per_cent);
}
