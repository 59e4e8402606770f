// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Look-up of names in the mapped tables. Tested by tests/language/names_test.cpp.
#include "language/names.h"

#include <algorithm>

namespace fauxami {
namespace {

bool holds(std::span<const std::uint64_t> ascending, std::uint64_t value) {
  return std::binary_search(ascending.begin(), ascending.end(), value);
}

bool has_bit(std::span<const std::uint64_t> bits, std::uint64_t hash) {
  if (bits.empty()) return false;
  const std::uint64_t bit = (hash ^ (hash >> 29U)) & (bits.size() * 64 - 1);
  return ((bits[bit / 64] >> (bit % 64)) & 1U) != 0;
}

}  // namespace

NameIndex NameIndex::load(const PackFile& pack) {
  NameIndex index;
  if (!pack.has("names") || pack.section_bytes("names").empty()) return index;
  index.pack_ = std::make_shared<const PackFile>(pack);
  SectionReader section = index.pack_->section("names");
  index.slots_ = section.read_array<Slot>();
  index.readings_ = section.read_array<NameReading>();
  index.entities_ = section.read_array<EntityRow>();
  index.words_ = section.read_array<std::uint64_t>();
  index.joints_ = section.read_array<NameJoint>();
  index.articles_ = section.read_array<NameArticle>();
  index.kept_ = section.read_array<EntityId>();
  index.citation_headings_ = section.read_array<std::uint64_t>();
  index.generic_nouns_ = section.read_array<std::uint64_t>();
  index.stand_ins_ = section.read_array<std::uint64_t>();
  index.common_names_ = section.read_array<std::uint64_t>();
  index.near_ = section.read_array<NearName>();
  index.prefix_bits_ = section.read_array<std::uint64_t>();
  index.lower_bits_ = section.read_array<std::uint64_t>();
  index.texts_ = section.read_array<Text>();
  index.characters_ = section.read_string();
  return index;
}

std::span<const NameReading> NameIndex::find(std::uint64_t letters) const {
  if (slots_.empty()) return {};
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = letters & mask; slots_[at].letters != 0; at = (at + 1) & mask)
    if (slots_[at].letters == letters) return readings_.subspan(slots_[at].first, slots_[at].count);
  return {};
}

bool NameIndex::may_begin(std::uint64_t letters) const { return has_bit(prefix_bits_, letters); }

bool NameIndex::may_begin_in_lower_case(std::uint64_t word) const {
  return has_bit(lower_bits_, word);
}

bool NameIndex::is_citation_heading(std::uint64_t letters) const {
  return holds(citation_headings_, letters);
}

bool NameIndex::is_generic_noun(std::uint64_t word) const { return holds(generic_nouns_, word); }

bool NameIndex::is_stand_in(std::uint64_t word) const { return holds(stand_ins_, word); }

bool NameIndex::is_common_name(std::uint64_t letters) const {
  return holds(common_names_, letters);
}

std::span<const NearName> NameIndex::near(std::uint64_t deletion) const {
  struct Before {
    bool operator()(const NearName& a, std::uint64_t b) const { return a.deletion < b; }
    bool operator()(std::uint64_t a, const NearName& b) const { return a < b.deletion; }
  };
  const auto [first, end] = std::equal_range(near_.begin(), near_.end(), deletion, Before());
  return near_.subspan(static_cast<std::size_t>(first - near_.begin()),
                       static_cast<std::size_t>(end - first));
}

std::string_view NameIndex::text(std::uint32_t id) const {
  return characters_.substr(texts_[id].begin, texts_[id].size);
}

NameEntity NameIndex::entity(EntityId id) const {
  const EntityRow& row = entities_[id];
  return {text(row.key),
          text(row.canonical),
          text(row.surname),
          text(row.native),
          row.kind,
          words_.subspan(row.context_begin, row.context_end - row.context_begin),
          words_.subspan(row.context_end, row.against_end - row.context_end)};
}

}  // namespace fauxami
