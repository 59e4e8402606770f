// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The command `names check`. Tested by tests/cli/name_check_test.cpp.
#include "app/cli/name_check_command.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <unordered_map>

#include "app/cli/console.h"
#include "app/cli/files.h"
#include "app/cli/settings.h"
#include "app/names/own_name_files.h"
#include "base/load_error.h"
#include "base/unicode.h"
#include "language/name_collisions.h"
#include "language/own_names.h"
#include "language/tsv_file.h"

namespace fauxami {
namespace {

namespace fs = std::filesystem;

std::string beside(const std::string& path, const char* name) {
  return (fs::path(path).parent_path() / name).string();
}

class NameChecker {
 public:
  NameChecker(const std::vector<NameRow>& shipped, Output& output) : output_(output) {
    for (const NameRow& row : shipped) shipped_keys_.insert(row.key);
  }

  void read(const OwnNameFile& file);
  void check_doubles(const std::set<std::string>& homonyms);
  void check_collisions(const std::vector<NameCollision>& found, const std::string& path,
                        std::string_view listed);
  const std::vector<NameRow>& rows() const { return rows_; }
  std::size_t faults() const { return faults_; }

 private:
  void say(const std::string& fault) {
    ++faults_;
    output_.write(fault + "\n");
  }
  void say(const NameRow& row, const std::string& fault) {
    say(row.file + ":" + std::to_string(row.line) + ": " + fault);
  }
  void read_table(const OwnNameFile& file);
  void check_row(const NameRow& row);
  void check_person(const NameRow& row);

  Output& output_;
  std::set<std::string> shipped_keys_;
  std::vector<NameRow> rows_;
  std::size_t faults_ = 0;
};

// One bad row does not hide the others.
void NameChecker::read_table(const OwnNameFile& file) {
  const TsvFile table(file.path, file.bytes);
  if (!table.has("key")) return;
  refuse_unknown_columns(table);
  for (const TsvRow& cells : table.rows()) {
    try {
      const NameRow row = read_name_row(table, cells);
      for (const NameFault& fault : faults_of(row))
        say(cells.error(fault.column, fault.message).what());
      check_row(row);
      rows_.push_back(row);
    } catch (const LoadError& error) {
      say(error.what());
    }
  }
}

void NameChecker::read(const OwnNameFile& file) {
  try {
    if (is_name_table(file)) return read_table(file);
    for (const NameRow& row : OwnNames({file}).rows()) rows_.push_back(row);
  } catch (const LoadError& error) {
    say(error.what());
  }
}

void NameChecker::check_row(const NameRow& row) {
  const bool known = shipped_keys_.count(row.key) != 0;
  if (!row.kind_known && !known) say(row, unknown_kind(""));
  if (row.in("fr").empty() && !known) say(row, "'" + row.key + "' has no French form; fill fr");
  check_person(row);
  for (const auto& [column, values] :
       {std::pair("wrong", &row.wrong), std::pair("literal", &row.literal)})
    for (const std::string& value : *values)
      for (const std::vector<std::string>* right : {&row.in("fr"), &row.aliases})
        for (const std::string& name : *right)
          if (letters_key(name) == letters_key(value))
            say(row, std::string("'") + value + "' is in '" + column + "' and is a right form too");
}

void NameChecker::check_person(const NameRow& row) {
  if (!row.gender.empty() && row.gender != "m" && row.gender != "f")
    say(row, "gender '" + row.gender + "'; use m, f or nothing");
  if (!row.kind_known || row.in("fr").empty()) return;
  const bool person = row.kind == NameKind::person;
  if (!person && !(row.gender.empty() && row.surname.empty()))
    say(row, "only a person has a gender or a surname");
  if (person && !row.surname.empty() &&
      letters_key(row.in("fr").front()).find(letters_key(row.surname)) == std::string::npos)
    say(row, "the surname '" + row.surname + "' is no part of '" + row.in("fr").front() + "'");
}

void NameChecker::check_doubles(const std::set<std::string>& homonyms) {
  std::unordered_map<std::string, const NameRow*> keys;
  std::map<std::pair<NameKind, std::string>, const NameRow*> names;
  for (const NameRow& row : rows_) {
    const auto [first, is_new] = keys.emplace(row.key, &row);
    if (!is_new && !row.key.empty())
      say(row, "'" + row.key + "' is the key of another row too, " + first->second->file + ":" +
                   std::to_string(first->second->line));
    if (row.in("fr").empty() || !row.kind_known) continue;
    const std::string& name = row.in("fr").front();
    const auto [other, is_first] = names.emplace(std::pair(row.kind, letters_key(name)), &row);
    if (!is_first && homonyms.count(name) == 0)
      say(row, "'" + name + "' is the French form of another " + std::string(name_of(row.kind)) +
                   " too, " + other->second->file + ":" + std::to_string(other->second->line) +
                   "; join the rows, or list the name in homonyms.txt");
  }
}

void NameChecker::check_collisions(const std::vector<NameCollision>& found, const std::string& path,
                                   std::string_view listed) {
  const std::vector<NameCollision> list = read_collisions(listed);
  const std::set<NameCollision> known(list.begin(), list.end());
  const std::set<NameCollision> real(found.begin(), found.end());
  std::unordered_map<std::string, const NameRow*> places;
  for (const NameRow& row : rows_) places.emplace(row.key, &row);
  for (const NameCollision& collision : real)
    if (known.count(collision) == 0)
      say(*places.at(collision.entity), "the machine form '" + collision.form + "' of '" +
                                            collision.entity + "' is also: " + collision.meets +
                                            "; not listed in " + path);
  for (const NameCollision& collision : known)
    if (real.count(collision) == 0)
      say(path + ": '" + collision.form + "' of '" + collision.entity + "' no longer collides (" +
          collision.meets + ")");
}

std::vector<NameCollision> collisions_of(const std::vector<NameRow>& rows, const std::string& tag,
                                         PackShelf& shelf) {
  std::vector<NameRow> whole;
  for (const NameRow& row : rows)
    if (!row.in("fr").empty()) whole.push_back(row);
  for (NameRow& row : whole)
    if (row.kind == NameKind::person && row.surname.empty())
      row.surname = row.in("fr").front().substr(row.in("fr").front().rfind(' ') + 1);
  const std::string tables = shelf.names_directory();
  return find_collisions(whole, NameDerivation(tables), tag, shelf.pack(tag).lexicon,
                         read_lines(tables + "/genuine.txt"));
}

}  // namespace

int run_names_check(const Options& options, PackShelf& shelf) {
  const std::string tag = usual_tag({}, shelf);
  const Console console(shelf.messages(tag, ui_language(options)));
  Output output("");
  NameChecker checker(read_name_rows(shelf.names_directory()), output);
  bool readable = true;
  for (const std::string& path : options.paths) {
    FileContent content = read_file(path);
    if (content.error) {
      console.complain(*content.error);
      readable = false;
      continue;
    }
    checker.read({path, std::move(content.bytes), OwnNameUse::names});
  }
  if (options.collisions) {
    output.write(collision_table(collisions_of(checker.rows(), tag, shelf)));
    return output.finish(console) && readable ? 0 : 2;
  }
  const std::vector<std::string> homonyms =
      read_lines(beside(options.paths.front(), "homonyms.txt"));
  checker.check_doubles({homonyms.begin(), homonyms.end()});
  const std::string list = beside(options.paths.front(), "collisions.tsv");
  if (fs::exists(list))
    checker.check_collisions(collisions_of(checker.rows(), tag, shelf), list,
                             read_file(list).bytes);
  output.write(console.messages().format({"cli.names-checked",
                                          {{"rows", std::to_string(checker.rows().size())},
                                           {"faults", std::to_string(checker.faults())}}}) +
               "\n");
  if (!output.finish(console) || !readable) return 2;
  return checker.faults() == 0 ? 0 : 1;
}

}  // namespace fauxami
