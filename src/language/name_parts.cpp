// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Names of many people, mapped from the pack. Tested by tests/language/name_parts_test.cpp.
#include "language/name_parts.h"

#include <algorithm>
#include <array>

#include "base/text_hash.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr std::size_t longest_syllable = 6;

template <typename T>
bool holds(std::span<const T> ascending, T value) {
  return std::binary_search(ascending.begin(), ascending.end(), value);
}

}  // namespace

NameParts NameParts::load(const PackFile& pack) {
  NameParts parts;
  if (!pack.has("name_parts") || pack.section_bytes("name_parts").empty()) return parts;
  parts.pack_ = std::make_shared<const PackFile>(pack);
  SectionReader section = parts.pack_->section("name_parts");
  parts.parts_ = section.read_array<NamePartRow>();
  parts.syllables_ = section.read_array<std::uint64_t>();
  parts.foreign_ = section.read_array<std::uint32_t>();
  parts.readings_ = section.read_array<CharacterReading>();
  parts.titles_ = section.read_array<std::uint64_t>();
  parts.surnames_ = section.read_array<std::uint32_t>();
  parts.texts_ = section.read_array<Text>();
  parts.characters_ = section.read_string();
  return parts;
}

std::span<const NamePartRow> NameParts::find(std::uint64_t letters) const {
  struct Before {
    bool operator()(const NamePartRow& a, std::uint64_t b) const { return a.letters < b; }
    bool operator()(std::uint64_t a, const NamePartRow& b) const { return a < b.letters; }
  };
  const auto [first, end] = std::equal_range(parts_.begin(), parts_.end(), letters, Before());
  return parts_.subspan(static_cast<std::size_t>(first - parts_.begin()),
                        static_cast<std::size_t>(end - first));
}

// Fewest syllables from every place to the end, from the end backwards.
std::uint32_t NameParts::syllables(std::string_view letters) const {
  constexpr std::uint32_t longest_word = 30;
  if (letters.empty() || letters.size() > longest_word) return 0;
  std::array<std::uint32_t, longest_word + 1> count{};
  for (std::size_t at = letters.size(); at-- > 0;)
    for (std::size_t size = 1; size <= longest_syllable && at + size <= letters.size(); ++size) {
      const bool rest = at + size == letters.size() || count[at + size] != 0;
      if (!rest || !holds<std::uint64_t>(syllables_, hash_bytes(letters.substr(at, size))))
        continue;
      const std::uint32_t total = count[at + size] + 1;
      if (count[at] == 0 || total < count[at]) count[at] = total;
    }
  return count[0];
}

bool NameParts::writes_foreign_names(char32_t character) const {
  return holds<std::uint32_t>(foreign_, static_cast<std::uint32_t>(character));
}

std::string NameParts::pinyin(std::string_view han) const {
  std::string letters;
  for (std::size_t at = 0; at < han.size();) {
    const CodePoint c = decode(han, at);
    at += c.size;
    const std::span<const CharacterReading>::iterator found = std::lower_bound(
        readings_.begin(), readings_.end(), c.value,
        [](const CharacterReading& row, char32_t value) { return row.character < value; });
    if (found == readings_.end() || found->character != c.value) return "";
    letters += text(found->reading);
  }
  return letters;
}

bool NameParts::is_title(std::string_view title) const {
  return holds<std::uint64_t>(titles_, hash_bytes(title));
}

bool NameParts::begins_person(char32_t character) const {
  return holds<std::uint32_t>(surnames_, static_cast<std::uint32_t>(character));
}

std::string_view NameParts::text(std::uint32_t id) const {
  return characters_.substr(texts_[id].begin, texts_[id].size);
}

}  // namespace fauxami
