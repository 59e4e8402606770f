// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Acronym pairs from TOML to pack and back. Tested by tests/language/acronyms_test.cpp.
#include "language/acronyms.h"

#include "base/text_hash.h"
#include "language/toml_file.h"

namespace fauxami {

std::string compile_acronyms(const std::string& toml_path) {
  const toml::table file = parse_toml(toml_path);
  const toml::node* node = file.get("acronyms");
  if (node == nullptr || node->as_table() == nullptr)
    throw LoadError(toml_path, 1, 1, "the table [acronyms] is missing");
  SectionWriter section;
  section.write_string(string_of(toml_path, file, "link"));
  section.write(static_cast<std::uint32_t>(node->as_table()->size()));
  for (const auto& [foreign, own] : *node->as_table()) {
    if (own.as_string() == nullptr) throw error_at(toml_path, own, "an acronym must be a string");
    section.write_string(foreign.str());
    section.write_string(own.as_string()->get());
  }
  return section.take();
}

Acronyms Acronyms::load(SectionReader section) {
  Acronyms acronyms;
  if (section.at_end()) return acronyms;
  acronyms.link_ = section.read_string();
  const std::uint32_t count = section.read<std::uint32_t>();
  for (std::uint32_t i = 0; i < count; ++i) {
    AcronymPair pair;
    pair.foreign = section.read_string();
    pair.own = section.read_string();
    acronyms.by_foreign_.emplace(hash_word(pair.foreign), static_cast<int>(i));
    acronyms.by_own_.emplace(hash_word(pair.own), static_cast<int>(i));
    acronyms.pairs_.push_back(std::move(pair));
  }
  return acronyms;
}

}  // namespace fauxami
