// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "language/pack_file.h"

namespace fauxami {

/// A given name or a surname of many people, found by how another language writes or reads it.
struct NamePartRow {
  std::uint64_t letters = 0;  ///< hash_letters() of the native form or of its pinyin
  std::uint32_t name = 0;     ///< NameParts::text, the French spelling
  std::uint32_t native = 0;
};

/// How a character is read, a text of NameParts.
struct CharacterReading {
  std::uint32_t character = 0;
  std::uint32_t reading = 0;
};

/// What a language knows of names that no entity bears: the names of many people, the syllables and
/// characters with which Chinese writes foreign names, and how persons are recognised in a source.
///
/// Example (French pack): find(hash_letters("yuehanxun")) holds the row with name "Johnson";
/// syllables("luobote") is 3. In the pack of a source, pinyin("<hanzi>") gives its letters.
class NameParts {
 public:
  /// An absent section holds nothing. LoadError for a damaged pack.
  static NameParts load(const PackFile& pack);

  std::span<const NamePartRow> find(std::uint64_t letters) const;
  /// How many syllables of transliterated names the letters are, 0 when they are something else.
  std::uint32_t syllables(std::string_view letters) const;

  /// A character with which Chinese writes foreign names.
  bool writes_foreign_names(char32_t character) const;
  /// Letters of a Han text, "" when a character has no reading.
  std::string pinyin(std::string_view han) const;
  /// A title that stands beside a person's name ("professor"), by its bytes.
  bool is_title(std::string_view text) const;
  /// A character with which the names of the country's own persons begin.
  bool begins_person(char32_t character) const;

  std::string_view text(std::uint32_t id) const;

  struct Text {
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
  };

 private:
  std::shared_ptr<const PackFile> pack_;  ///< keeps the mapping
  std::span<const NamePartRow> parts_;    ///< ascending by letters
  std::span<const std::uint64_t> syllables_;
  std::span<const std::uint32_t> foreign_;
  std::span<const CharacterReading> readings_;
  std::span<const std::uint64_t> titles_;
  std::span<const std::uint32_t> surnames_;
  std::span<const Text> texts_;
  std::string_view characters_;
};

/// Compiles given_names.tsv and surnames.tsv of the folder of names, and persons.toml of the
/// language's folder when there is one.
std::string compile_name_parts(const std::string& names_directory, const std::string& language);

}  // namespace fauxami
