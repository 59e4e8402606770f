// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Language tags of foreign files. Tested by tests/cli/glossary_test.cpp.
#include "app/names/name_language.h"

#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "language/name_script.h"
#include "language/own_names.h"

namespace fauxami {
namespace {

constexpr std::array<std::string_view, 4> traditional{"hant", "tw", "hk", "mo"};

bool is_traditional(std::string_view subtags) {
  return std::any_of(traditional.begin(), traditional.end(), [&](std::string_view subtag) {
    const std::size_t at = subtags.find(subtag);
    return at != std::string_view::npos && (at == 0 || subtags[at - 1] == '-') &&
           (at + subtag.size() == subtags.size() || subtags[at + subtag.size()] == '-');
  });
}

void add_once(const std::string& name, std::vector<std::string>& names) {
  if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
}

}  // namespace

std::string name_language(std::string_view tag) {
  std::string lower = to_lower(tag);
  std::replace(lower.begin(), lower.end(), '_', '-');
  const std::string base = lower.substr(0, lower.find('-'));
  if (base == "zh") return is_traditional(lower.substr(2)) ? "zh-Hant" : "zh-Hans";
  for (const std::string& language : name_languages())
    if (language == base) return language;
  return "";
}

std::string add_foreign_name(const std::string& language, const std::string& name, NameRow& row) {
  if (std::string fault = text_fault(name); !fault.empty()) return fault;
  if (script_fault(language, name).empty()) {
    add_once(name, row.names[language]);
    return "";
  }
  if (std::string fault = script_fault("en", name); !fault.empty()) return fault;
  add_once(name, row.aliases);
  return "";
}

}  // namespace fauxami
