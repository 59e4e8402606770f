// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Items of Wikidata to rows of names. Tested by tests/cli/name_import_test.cpp.
#include "app/names/wikidata.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

#include "app/names/name_language.h"
#include "app/names/name_table.h"
#include "base/unicode.h"
#include "language/name_script.h"
#include "language/text_lines.h"
#include "language/tsv_file.h"

namespace fauxami {
namespace {

using nlohmann::json;

constexpr std::string_view instance_of = "P31";
constexpr std::string_view sex_or_gender = "P21";
constexpr std::size_t most_names = 12;  // of one language: lists of aliases may be endless

// Sitelinks, descriptions and most statements are the bulk of an item: they are never built.
json parse_needed(std::string_view line) {
  std::string top;
  const json::parser_callback_t keep = [&](int depth, json::parse_event_t event, json& parsed) {
    if (event != json::parse_event_t::key) return true;
    const std::string& key = parsed.get_ref<const std::string&>();
    if (depth == 1) {
      top = key;
      return key == "id" || key == "labels" || key == "aliases" || key == "claims";
    }
    if (depth == 2 && top == "claims") return key == instance_of || key == sex_or_gender;
    return true;
  };
  return json::parse(line, keep, false);
}

const json& member(const json& object, std::string_view key) {
  static const json nothing;
  if (!object.is_object()) return nothing;
  const json::const_iterator found = object.find(key);
  return found == object.end() ? nothing : *found;
}

std::string text_of(const json& value) { return value.is_string() ? value.get<std::string>() : ""; }

// The items that the statements of a property name, deprecated ones left out.
std::vector<std::string> items_of(const json& entity, std::string_view property) {
  std::vector<std::string> items;
  const json& statements = member(member(entity, "claims"), property);
  if (!statements.is_array()) return items;
  for (const json& statement : statements) {
    if (text_of(member(statement, "rank")) == "deprecated") continue;
    const json& value = member(member(member(statement, "mainsnak"), "datavalue"), "value");
    const std::string id = text_of(member(value, "id"));
    if (!id.empty()) items.push_back(id);
  }
  return items;
}

bool is_usable(const std::string& language, const std::string& name) {
  return !name.empty() && name.find('|') == std::string::npos && text_fault(name).empty() &&
         script_fault(language, name).empty();
}

void add_name(const std::string& language, const std::string& name, NameRow& row) {
  std::vector<std::string>& names = row.names[language];
  if (names.size() < most_names && is_usable(language, name) &&
      std::find(names.begin(), names.end(), name) == names.end())
    names.push_back(name);
}

std::string value_of(const json& term) { return to_nfc(trimmed(text_of(member(term, "value")))); }

// Tags without a script ("zh") come last: they may hold either.
void add_labels(const json& labels, NameRow& row) {
  if (!labels.is_object()) return;
  for (const auto& [tag, label] : labels.items())
    if (tag != "zh" && !name_language(tag).empty())
      add_name(name_language(tag), value_of(label), row);
  if (row.in("zh-Hans").empty()) add_name("zh-Hans", value_of(member(labels, "zh")), row);
}

// A French alias is a right form of the name; a native one may be what the source says.
void add_aliases(const json& aliases, NameRow& row) {
  if (!aliases.is_object()) return;
  for (const auto& [tag, list] : aliases.items()) {
    const std::string language = name_language(tag);
    if (language.empty() || !list.is_array()) continue;
    for (const json& alias : list) {
      const std::string name = value_of(alias);
      if (language != "fr" && language != "en") {
        if (!row.in(language).empty()) add_name(language, name, row);
      } else if (is_usable(language, name) && row.aliases.size() < most_names &&
                 std::find(row.aliases.begin(), row.aliases.end(), name) == row.aliases.end()) {
        row.aliases.push_back(name);
      }
    }
  }
}

bool has_native_name(const NameRow& row) {
  for (const char* language : {"zh-Hans", "zh-Hant", "ja", "ko", "ru", "uk", "ar"})
    if (!row.in(language).empty()) return true;
  return false;
}

// Only what differs from the French form is written: the tables ask for no more.
void drop_repeated(NameRow& row) {
  const std::string french = row.in("fr").front();
  for (auto& [language, names] : row.names)
    if (language != "fr") std::erase(names, french);
  std::erase(row.aliases, french);
}

void complete_french(const json& labels, NameRow& row) {
  if (row.in("fr").empty()) add_name("fr", value_of(member(labels, "mul")), row);
  if (row.in("fr").empty() && row.kind != NameKind::place && !row.in("en").empty())
    add_name("fr", row.in("en").front(), row);
}

std::string key_of(const NameRow& row, const std::string& id) {
  const std::string& name = row.in("en").empty() ? row.in("fr").front() : row.in("en").front();
  const std::string key = key_of_name(name);
  return (key.empty() ? "item" : key) + "-" + to_lower(id);
}

}  // namespace

WikidataReader::WikidataReader(const std::string& kinds_table) {
  const TsvFile table(kinds_table);
  table.require({"item", "kind", "label"});
  for (const TsvRow& row : table.rows()) {
    const std::string kind = row.cell("kind");
    if (kind != "m" && kind != "f" && !name_kind_named(kind))
      throw row.error("kind", unknown_kind(kind));
    classes_.emplace(row.cell("item"), Class{classes_.size(), kind});
  }
}

ImportResult WikidataReader::read(std::string_view line, NameRow& row) const {
  line = trimmed(line);
  if (!line.empty() && line.back() == ',') line.remove_suffix(1);
  if (line.empty() || line == "[" || line == "]") return ImportResult::blank;
  if (line.front() != '{') return ImportResult::malformed;
  const json entity = parse_needed(line);
  if (entity.is_discarded() || text_of(member(entity, "id")).empty())
    return ImportResult::malformed;
  row = NameRow();
  const Class* best = nullptr;
  for (const std::string& item : items_of(entity, instance_of)) {
    const std::map<std::string, Class, std::less<>>::const_iterator found = classes_.find(item);
    if (found == classes_.end() || !name_kind_named(found->second.kind)) continue;
    if (best == nullptr || found->second.rank < best->rank) best = &found->second;
  }
  if (best == nullptr) return ImportResult::left_out;
  row.kind = *name_kind_named(best->kind);
  const json& labels = member(entity, "labels");
  add_labels(labels, row);
  complete_french(labels, row);
  if (row.in("fr").empty() || !has_native_name(row)) return ImportResult::left_out;
  row.key = key_of(row, text_of(member(entity, "id")));
  add_aliases(member(entity, "aliases"), row);
  if (row.kind == NameKind::person)
    for (const std::string& item : items_of(entity, sex_or_gender))
      if (const auto found = classes_.find(item); found != classes_.end())
        row.gender = found->second.kind;
  drop_repeated(row);
  return ImportResult::name;
}

}  // namespace fauxami
