// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/name_parts.h"

#include <catch2/catch.hpp>

#include "base/letters_hash.h"

using fauxami::hash_letters;
using fauxami::NameParts;
using fauxami::PackFile;
using fauxami::PackWriter;

namespace {

const std::string data = std::string(FAUXAMI_SOURCE_DIR) + "/dictionaries/names";

NameParts parts_of(const std::string& language) {
  PackWriter writer;
  writer.add("name_parts", fauxami::compile_name_parts(data, language));
  return NameParts::load(PackFile::from_bytes(writer.bytes(), "test"));
}

// French names behind a form, separated by spaces.
std::string names_of(const NameParts& parts, const std::string& form) {
  std::string names;
  for (const fauxami::NamePartRow& row : parts.find(hash_letters(form)))
    names += (names.empty() ? "" : " ") + std::string(parts.text(row.name));
  return names;
}

}  // namespace

TEST_CASE("the pinyin of a name of many people leads back to it") {
  const NameParts parts = parts_of("fr");
  CHECK(names_of(parts, "Luobote") == "Robert");
  CHECK(names_of(parts, "罗伯特") == "Robert");
  CHECK(names_of(parts, "Yuehanxun").rfind("Johnson", 0) == 0);
  CHECK(names_of(parts, "Lapeyrade").empty());
}

TEST_CASE("syllables of transliterated names are counted, other words are not") {
  const NameParts parts = parts_of("fr");
  CHECK(parts.syllables("luobote") == 3);
  CHECK(parts.syllables("bordeaux") == 0);
  CHECK(parts.syllables("printemps") == 0);
  CHECK(parts.syllables("") == 0);
}

TEST_CASE("a source language reads its characters and knows its titles and surnames") {
  const NameParts parts = parts_of("zh-Hans");
  CHECK(parts.pinyin("罗伯特") == "luobote");
  CHECK(parts.pinyin("A") == "");
  CHECK(parts.is_title("教授"));
  CHECK_FALSE(parts.is_title("苹果"));
  CHECK(parts.begins_person(U'张'));
  CHECK(parts.writes_foreign_names(U'斯'));
  CHECK_FALSE(parts.writes_foreign_names(U'说'));
}
