// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace fauxami {

// The compiled rules as they lie in the pack: plain tables, used in place. Strings are ranges of
// one block of text, programs are ranges of one array of instructions.

/// A string of the rule texts.
struct TextRange {
  std::uint32_t begin = 0;
  std::uint32_t size = 0;
};

/// A range of one of the tables.
struct TableRange {
  std::uint32_t begin = 0;
  std::uint32_t count = 0;
};

/// One step of a pattern's program. Steps that look at a token move past it or fail.
enum class RuleOpKind : std::uint8_t {
  word,      ///< the token's key is `key`
  exact,     ///< the same, and its spelling is text {c, b}
  lemma,     ///< the token is a form of lemma c, in a reading with features `key`
  features,  ///< a reading with features `key`
  regex,     ///< regex c matches the whole token
  any,
  capitalised,
  upper,
  number,
  skip,    ///< up to b tokens, the fewest first
  rest,    ///< any number of tokens, the fewest first; all of them when b is 1
  start,   ///< at the start of the sentence
  end,     ///< at its end
  split,   ///< go on; when that fails, go to c
  jump,    ///< go to c
  save,    ///< note the position in slot b
  negate,  ///< fail when the program behind this step accepts the token, else move past it, to c
  accept
};

struct RuleOp {
  std::uint64_t key = 0;
  std::uint32_t c = 0;
  std::uint16_t b = 0;
  RuleOpKind kind = RuleOpKind::accept;
  std::uint8_t unused = 0;
};

/// A lemma that patterns ask for: its forms as sorted word keys, and its own spelling.
struct RuleLemma {
  TableRange keys;
  TextRange text;
};

constexpr std::uint32_t most_elements = 16;

/// A pattern of `match`: element i takes the tokens between slots 2i and 2i+1.
struct RulePattern {
  std::uint32_t rule = 0;
  std::uint32_t program = 0;  ///< first instruction
  TableRange suggestions;     ///< of the table of texts
  std::uint8_t underline_begin = 0;
  std::uint8_t underline_end = 0;
  std::uint8_t element_count = 0;
  std::uint8_t unused = 0;
};

struct RuleRecord {
  TextRange id;
  TextRange category;
  TextRange type;
  TextRange message_key;
  TableRange unless;   ///< of the table of programs
  TableRange also;     ///< of the table of programs
  TableRange sources;  ///< of the table of texts
  std::uint32_t roles = 0;
  std::uint8_t severity = 0;
  std::uint8_t level = 0;
  std::uint8_t safety = 0;
  std::uint8_t without_source = 0;
};

/// Where a word leads: a slot of an open-addressing table with 2^n slots; key 0 is an empty slot.
struct AnchorSlot {
  std::uint64_t key = 0;
  TableRange postings;
};

/// The pattern starts between `most_before` and `least_before` tokens before its anchor. Unless it
/// is 0, `other_key` must stand `other_distance` tokens behind the anchor.
struct AnchorPosting {
  std::uint64_t other_key = 0;
  std::int32_t other_distance = 0;
  std::uint32_t pattern = 0;
  std::uint16_t least_before = 0;
  std::uint16_t most_before = 0;
  std::uint32_t unused = 0;
};

struct RuleTables {
  std::span<const RuleRecord> rules;
  std::span<const RulePattern> patterns;
  std::span<const RuleOp> ops;
  std::span<const std::uint32_t> programs;  ///< of antipatterns and conditions: first instructions
  std::span<const RuleLemma> lemmas;
  std::span<const std::uint64_t> keys;
  std::span<const TextRange> texts;  ///< suggestions, sources
  std::span<const TextRange> regexes;
  std::span<const std::uint64_t> filter;  ///< 2^n words of 64 bits: is a key an anchor at all?
  std::span<const AnchorSlot> anchors;
  std::span<const AnchorPosting> postings;
  std::string_view text;

  std::string_view in_text(TextRange range) const { return text.substr(range.begin, range.size); }
  /// Whether a key is an anchor: trait::anchors_rule of a token. Sometimes wrongly true, never
  /// wrongly false.
  bool may_anchor(std::uint64_t key) const {
    const std::uint64_t bit = key >> 20U;
    return !filter.empty() &&
           ((filter[(bit >> 6U) & (filter.size() - 1)] >> (bit & 63U)) & 1U) != 0;
  }
  std::span<const AnchorPosting> postings_of(std::uint64_t key) const {
    for (std::size_t at = key & (anchors.size() - 1);; at = (at + 1) & (anchors.size() - 1)) {
      if (anchors[at].key == key)
        return postings.subspan(anchors[at].postings.begin, anchors[at].postings.count);
      if (anchors[at].key == 0) return {};
    }
  }
};

}  // namespace fauxami
