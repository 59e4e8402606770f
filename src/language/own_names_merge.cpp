// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Own rows into the shipped ones. Tested by tests/language/own_names_test.cpp.
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "base/load_error.h"
#include "base/unicode.h"
#include "language/own_names.h"

namespace fauxami {
namespace {

using Values = std::vector<std::string>;

bool holds(const Values& values, const std::string& name) {
  const std::string letters = letters_key(name);
  return std::any_of(values.begin(), values.end(),
                     [&](const std::string& value) { return letters_key(value) == letters; });
}

// The project's values stand first.
void add_values(const Values& added, Values& values) {
  Values all = values;
  for (const std::string& value : added)
    if (std::find(all.begin(), all.end(), value) == all.end()) all.push_back(value);
  values = std::move(all);
}

void remove_forbidden(const Values& forbidden, Values& values) {
  std::erase_if(values, [&](const std::string& value) { return holds(forbidden, value); });
}

// "Orange" is a part of "Orange SA": who writes the long form may shorten it.
bool is_part_of(const std::string& part, const Values& wholes) {
  return std::any_of(wholes.begin(), wholes.end(), [&](const std::string& whole) {
    return (" " + whole + " ").find(" " + part + " ") != std::string::npos;
  });
}

[[noreturn]] void refuse(const NameRow& row, const std::string& message) {
  throw LoadError(row.file, row.line, 1, message);
}

// What is known of the entity, under the names that the project chose.
NameRow joined(const NameRow& shipped, NameRow own) {
  if (own.kind_known && own.kind != shipped.kind)
    refuse(own, "'" + own.key + "' is the key of a " + std::string(name_of(shipped.kind)) +
                    " of the shipped names, not of a " + std::string(name_of(own.kind)) +
                    "; give the row another key");
  own.key = shipped.key;
  own.kind = shipped.kind;
  const bool renamed = !own.in("fr").empty() && own.in("fr") != shipped.in("fr");
  for (const auto& [language, names] : shipped.names)
    if (language != "fr" || !renamed) add_values(names, own.names[language]);
  add_values(shipped.aliases, own.aliases);
  if (renamed) {
    Values old = shipped.in("fr");
    const bool kept = holds(own.in("fr"), old.front()) || holds(own.aliases, old.front()) ||
                      is_part_of(old.front(), own.in("fr"));
    if (!kept) {
      add_values({old.front()}, own.forbidden);
      old.erase(old.begin());
    }
    add_values(old, own.aliases);
  }
  remove_forbidden(own.forbidden, own.aliases);
  if (own.surname.empty() && is_part_of(shipped.surname, own.in("fr")))
    own.surname = shipped.surname;
  add_values(shipped.wrong, own.wrong);
  add_values(shipped.nicknames, own.nicknames);
  add_values(shipped.literal, own.literal);
  add_values(shipped.context, own.context);
  add_values(shipped.against, own.against);
  return own;
}

// Key of a row that has none: its French form in ASCII letters, made unique.
std::string made_key(const NameRow& row, const std::unordered_set<std::string>& taken) {
  std::string key = "own";
  for (const char c : letters_key(row.in("fr").empty() ? "" : row.in("fr").front()))
    if (static_cast<unsigned char>(c) < 0x80) key += (key == "own" ? std::string("-") : "") + c;
  std::string candidate = key;
  for (int number = 2; taken.count(candidate) != 0; ++number)
    candidate = key + "-" + std::to_string(number);
  return candidate;
}

class Merger {
 public:
  explicit Merger(std::vector<NameRow> shipped) : rows_(std::move(shipped)) {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      places_.emplace(rows_[i].key, i);
      taken_.insert(rows_[i].key);
      for (const auto& [language, names] : rows_[i].names)
        for (const std::string& name : names)
          by_name_[language + "/" + letters_key(name)].push_back(i);
    }
  }

  void add(NameRow own) {
    if (own.key.empty()) own.key = key_by_name(own);
    const std::unordered_map<std::string, std::size_t>::const_iterator place =
        places_.find(own.key);
    if (!own.key.empty()) remember(own);
    if (place == places_.end() && !own.key.empty() && !own.kind_known)
      refuse(own, "'" + own.key + "' has no kind, and the shipped names have no such key; use " +
                      name_kinds());
    if (place != places_.end()) own = joined(rows_[place->second], std::move(own));
    finish(own);
    if (place != places_.end())
      rows_[place->second] = std::move(own);
    else
      rows_.push_back(std::move(own));
  }

  std::vector<NameRow> take() { return std::move(rows_); }

 private:
  std::string key_by_name(const NameRow& own) const;
  void remember(const NameRow& own);
  void finish(NameRow& row);

  std::vector<NameRow> rows_;
  std::unordered_map<std::string, std::size_t> places_;  // of shipped rows
  std::unordered_map<std::string, std::vector<std::size_t>> by_name_;
  std::unordered_set<std::string> taken_;
  std::unordered_map<std::string, std::pair<std::string, std::uint32_t>> own_places_;
};

// The one shipped row of the kind that has one of the names in the same language; "" for none.
std::string Merger::key_by_name(const NameRow& own) const {
  if (!own.kind_known) return "";
  std::unordered_set<std::size_t> found;
  for (const auto& [language, names] : own.names)
    for (const std::string& name : names) {
      const std::unordered_map<std::string, std::vector<std::size_t>>::const_iterator rows =
          by_name_.find(language + "/" + letters_key(name));
      if (rows == by_name_.end()) continue;
      for (const std::size_t row : rows->second)
        if (rows_[row].kind == own.kind) found.insert(row);
    }
  const bool once = found.size() == 1 && own_places_.count(rows_[*found.begin()].key) == 0;
  return once ? rows_[*found.begin()].key : std::string();
}

void Merger::remember(const NameRow& own) {
  const std::pair<std::string, std::uint32_t> place(own.file, own.line);
  const auto [first, is_new] = own_places_.emplace(own.key, place);
  if (!is_new)
    refuse(own, "'" + own.key + "' is the key of another row too, " + first->second.first + ":" +
                    std::to_string(first->second.second) + "; give each row one of its own");
}

// What every row must have, shipped or not.
void Merger::finish(NameRow& row) {
  if (row.key.empty()) row.key = made_key(row, taken_);
  taken_.insert(row.key);
  if (row.in("fr").empty())
    refuse(row, "'" + row.key +
                    "' has no French form, and the shipped names have no such key; "
                    "fill the column fr");
  for (const NameFault& fault : faults_of(row))
    if (fault.column == "forbidden") refuse(row, fault.message);
  const std::string& name = row.in("fr").front();
  if (row.kind == NameKind::person && row.surname.empty())
    row.surname = name.substr(name.rfind(' ') + 1);
}

}  // namespace

std::vector<NameRow> with_own_names(std::vector<NameRow> shipped, std::vector<NameRow> own) {
  if (own.empty()) return shipped;
  Merger merger(std::move(shipped));
  for (NameRow& row : own) merger.add(std::move(row));
  return merger.take();
}

}  // namespace fauxami
