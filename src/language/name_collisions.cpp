// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Machine forms that are something else as well. Tested by tests/language/name_collisions_test.cpp.
#include "language/name_collisions.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "base/unicode.h"
#include "language/text_lines.h"

namespace fauxami {
namespace {

constexpr std::string_view header = "form\tentity\tmeets";

struct Owner {
  std::size_t row = 0;
  bool right = false;
  std::string form;
};

// Owners of each key of letters; of the forms of one row the first counts, as in the compiler.
using Owners = std::unordered_map<std::string, std::vector<Owner>>;

bool is_right(FormKind kind) { return kind == FormKind::canonical || kind == FormKind::alias; }

bool is_compiled(const NameForm& form) {
  return !form.parts.empty() && !(form.kind == FormKind::transliteration && form.syllables == 1) &&
         form.kind != FormKind::native && form.kind != FormKind::forbidden;
}

std::string shown(const NameForm& form) {
  std::string text;
  for (const std::string& part : form.parts) text += (text.empty() ? "" : " ") + capitalise(part);
  return text;
}

void add_forms(std::size_t row, const std::vector<NameForm>& forms, Owners& owners) {
  std::unordered_set<std::string> seen;
  for (const NameForm& form : forms) {
    if (!is_compiled(form)) continue;
    std::string letters;
    for (const std::string& part : form.parts) letters += part;
    if (seen.insert(letters).second)
      owners[letters].push_back({row, is_right(form.kind), shown(form)});
  }
}

void add_meetings(const std::vector<NameRow>& rows, const std::vector<Owner>& owners,
                  const Owner& owner, std::set<NameCollision>& collisions) {
  const bool someone_right =
      std::any_of(owners.begin(), owners.end(), [](const Owner& other) { return other.right; });
  for (const Owner& other : owners) {
    if (other.row == owner.row || (someone_right && !other.right)) continue;
    const std::string& key = rows[other.row].key;
    if (!other.right && key < rows[owner.row].key) continue;  // told there
    collisions.insert(
        {owner.form, rows[owner.row].key, (other.right ? "right " : "machine ") + key});
  }
}

}  // namespace

std::vector<NameCollision> find_collisions(const std::vector<NameRow>& rows,
                                           const NameDerivation& derivation,
                                           const std::string& language, const Lexicon& lexicon,
                                           const std::vector<std::string>& genuine) {
  Owners owners;
  for (std::size_t i = 0; i < rows.size(); ++i)
    add_forms(i, derivation.forms(rows[i], language, FormSet::with_machine_forms), owners);
  std::unordered_set<std::string> strangers;
  for (const std::string& name : genuine) strangers.insert(letters_key(name));
  std::set<NameCollision> collisions;
  for (const auto& [letters, all] : owners)
    for (const Owner& owner : all) {
      if (owner.right) continue;
      const std::string& key = rows[owner.row].key;
      add_meetings(rows, all, owner, collisions);
      if (strangers.count(letters) != 0) collisions.insert({owner.form, key, "genuine"});
      if (lexicon.find(letters) != 0 || lexicon.find(capitalise(letters)) != 0)
        collisions.insert({owner.form, key, "word"});
    }
  return {collisions.begin(), collisions.end()};
}

std::string collision_table(const std::vector<NameCollision>& collisions) {
  std::string table(header);
  table += '\n';
  for (const NameCollision& collision : collisions)
    table += collision.form + "\t" + collision.entity + "\t" + collision.meets + "\n";
  return table;
}

std::vector<NameCollision> read_collisions(std::string_view table) {
  std::vector<NameCollision> collisions;
  for (const std::string_view line : lines_of(table)) {
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first == std::string_view::npos ? first : first + 1);
    if (line == header || second == std::string_view::npos) continue;
    collisions.push_back({std::string(line.substr(0, first)),
                          std::string(line.substr(first + 1, second - first - 1)),
                          std::string(line.substr(second + 1))});
  }
  return collisions;
}

}  // namespace fauxami
