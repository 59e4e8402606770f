// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/mention.h"
#include "language/pack_file.h"

namespace fauxami {

class Lexicon;

/// What an entity of the name data is; `name_of` gives the word the data uses.
enum class NameKind : std::uint8_t { person, company, medium, place, organisation, product, work };

constexpr std::array<std::string_view, 7> name_kind_names{
    "person", "company", "medium", "place", "organisation", "product", "work"};
constexpr std::string_view name_of(NameKind kind) {
  return name_kind_names[static_cast<std::size_t>(kind)];
}

/// Where a form comes from.
enum class FormOrigin : std::uint8_t {
  listed,     ///< written in the data as it is
  pinyin,     ///< romanised Chinese: "Huang Renxun"
  nickname,   ///< the pinyin of a nickname: "Lao Huang"
  generic,    ///< half translated, half romanised: "Pengpai News"
  mixed,      ///< one part right, one romanised: "Sam Aoteman"
  katakana,   ///< romanised Japanese: "Masuku"
  cyrillic,   ///< romanised Russian, case endings included: "Maska"
  ukrainian,  ///< romanised Ukrainian, case endings included
  hangul,     ///< romanised Korean: "Meoseukeu"
  wade,       ///< Wade-Giles: "Mao Tse-tung"
  swapped,    ///< the right name, given and surname in the other order: "Jaeyong Lee"
  respelled,  ///< the right name in another system: "Shinzou Abe", "Tsao Hsing-cheng"
  exonym,     ///< right in another language: "London" on a French page
  misspelled  ///< one letter away from a right name; never in a pack, made by the checks
};

/// Whether a form names its entity in full or by a part of the name.
enum class NamePart : std::uint8_t { whole, surname, given };

/// One thing a form may stand for. `from` is the native form it was derived from, "" if listed.
struct NameReading {
  EntityId entity = 0;
  std::uint32_t from = 0;  ///< NameIndex::text(from)
  FormKind kind = FormKind::canonical;
  FormOrigin origin = FormOrigin::listed;
  NamePart part = NamePart::whole;
  std::uint8_t syllables = 0;
};

/// One entity: the views point into the pack. The context words are hash_word() keys.
struct NameEntity {
  std::string_view key;        ///< "jensen-huang"
  std::string_view canonical;  ///< "Jensen Huang", in the language of the pack
  std::string_view surname;    ///< of a person: "Huang"; else ""
  std::string_view native;     ///< the name in its own script, "" when there is none
  NameKind kind = NameKind::person;
  std::span<const std::uint64_t> context;  ///< words that make the entity likely on a page
  std::span<const std::uint64_t> against;  ///< words that make another referent likely
};

/// How a little word joins a following name: "d'" before a vowel, "de" before a consonant.
struct NameJoint {
  std::uint64_t before_vowel = 0;      ///< hash_word key
  std::uint64_t before_consonant = 0;  ///< hash_word key
  std::uint32_t vowel_text = 0;        ///< NameIndex::text
  std::uint32_t consonant_text = 0;
};

/// An article that goes when a literal translation becomes a name: "du Vieux X" -> "de X".
struct NameArticle {
  std::uint64_t word = 0;         ///< hash_word key
  std::uint32_t replacement = 0;  ///< NameIndex::text, "" when nothing is left
  std::uint32_t unused = 0;
};

/// A word of a right name under the hash of what is left when one letter goes (or none): two words
/// one slip apart share such a hash.
struct NearName {
  std::uint64_t deletion = 0;
  EntityId entity = 0;
  std::uint32_t word = 0;  ///< NameIndex::text
};

/// The name data of one language with every derived form, mapped from the pack; immutable, free to
/// share. Entity numbers are the same in the packs of all languages.
///
/// Forms meet under hash_letters(): case, accents, spaces, hyphens and apostrophes do not count.
/// Example: find(hash_letters("Huang Ren-xun")) holds one reading, a transliteration of three
/// syllables whose entity has the canonical form "Jensen Huang".
class NameIndex {
 public:
  /// An absent section is an empty index. LoadError for a damaged pack.
  static NameIndex load(const PackFile& pack);

  bool empty() const { return slots_.empty(); }
  std::uint32_t size() const { return static_cast<std::uint32_t>(entities_.size()); }

  /// All readings of a form, best first; empty for a form that is no known name.
  std::span<const NameReading> find(std::uint64_t letters) const;
  /// False when no form begins with words of this hash_letters(); true may be wrong.
  bool may_begin(std::uint64_t letters) const;
  /// False when no form begins with this word in lower case (Token::key); true may be wrong.
  bool may_begin_in_lower_case(std::uint64_t word) const;

  NameEntity entity(EntityId id) const;
  std::string_view text(std::uint32_t id) const;
  /// Entities that a translation leaves as they are, ascending.
  std::span<const EntityId> kept() const { return kept_; }
  std::span<const NameJoint> joints() const { return joints_; }
  std::span<const NameArticle> articles() const { return articles_; }
  /// A heading (its hash_letters) under which sources are listed: "References".
  bool is_citation_heading(std::uint64_t letters) const;
  /// A noun (its hash_word) that makes what follows a place or an institution: "river", "village".
  bool is_generic_noun(std::uint64_t word) const;
  /// A word (its hash_word) that stands for somebody named before: "he", "the group".
  bool is_stand_in(std::uint64_t word) const;
  /// A given name or surname of many people (its hash_letters).
  bool is_common_name(std::uint64_t letters) const;
  /// Words of right names that share this deletion.
  std::span<const NearName> near(std::uint64_t deletion) const;

  // The tables of the section, as the compiler writes them.
  struct Slot {
    std::uint64_t letters = 0;  ///< 0 marks a free slot
    std::uint32_t first = 0;
    std::uint32_t count = 0;
  };
  struct Text {
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
  };
  struct EntityRow {
    std::uint32_t key = 0, canonical = 0, surname = 0, native = 0;  ///< text ids
    std::uint32_t context_begin = 0, context_end = 0, against_end = 0;
    NameKind kind = NameKind::person;
    std::array<std::uint8_t, 3> unused{};
  };

 private:
  std::shared_ptr<const PackFile> pack_;  ///< keeps the mapping
  std::span<const Slot> slots_;           ///< open addressing, a power of two
  std::span<const NameReading> readings_;
  std::span<const EntityRow> entities_;
  std::span<const std::uint64_t> words_;
  std::span<const NameJoint> joints_;
  std::span<const NameArticle> articles_;
  std::span<const EntityId> kept_;
  std::span<const std::uint64_t> citation_headings_;  ///< ascending
  std::span<const std::uint64_t> generic_nouns_;      ///< ascending
  std::span<const std::uint64_t> stand_ins_;          ///< ascending
  std::span<const std::uint64_t> common_names_;       ///< ascending
  std::span<const NearName> near_;                    ///< ascending by deletion
  std::span<const std::uint64_t> prefix_bits_;        ///< Bloom filter of one hash
  std::span<const std::uint64_t> lower_bits_;
  std::span<const Text> texts_;
  std::string_view characters_;
};

/// Reads dictionaries/names/*.tsv, derives the forms and writes the section for one language.
/// LoadError with the place of a bad row.
std::string compile_names(const std::string& names_directory, const std::string& language);
/// The same; a derived form that is a word of the lexicon is left out.
std::string compile_names(const std::string& names_directory, const std::string& language,
                          const Lexicon& lexicon);
/// For people: how many forms a row has, and every form that collides with another entity, a
/// genuine name or a word, tab-separated with what was kept.
std::string explain_names(const std::string& names_directory, const std::string& language,
                          const Lexicon& lexicon);

}  // namespace fauxami
