// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// By which word a pattern is found. Tested by tests/language/rule_matcher_test.cpp.
#include "language/rule_anchor.h"

#include <algorithm>
#include <array>

#include "base/text_hash.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

// Occurrences per million words, roughly, of a form of so many bytes.
constexpr std::array<std::uint64_t, 10> cost_by_length{20000, 20000, 10000, 4000, 1500,
                                                       700,   300,   150,   80,   50};
// The forms of a lemma share its frequency, the base form has most of it.
constexpr std::uint64_t lemma_factor = 4;

constexpr std::uint64_t function_word_cost = 60000;
constexpr std::uint64_t adverb_factor = 4;
constexpr Features function_words =
    feature::det | feature::adp | feature::pron | feature::cconj | feature::sconj | feature::aux;

std::uint64_t cost_of(std::string_view word, const ProgramWriter& writer) {
  const std::uint64_t cost = cost_by_length[std::min(word.size(), cost_by_length.size() - 1)];
  const Features features = writer.features_of(word);
  // Marks, and elided words, which the lexicon does not hold.
  const bool letters = class_of(decode(word, 0).value) == CharacterClass::letter;
  const char32_t last = decode_before(word, word.size()).value;
  if (!letters || last == 0x27 || last == 0x2019) return function_word_cost;
  if ((features & function_words) != 0) return function_word_cost;
  return (features & feature::adv) != 0 ? cost * adverb_factor : cost;
}

std::optional<Anchor> cheaper(std::optional<Anchor> a, std::optional<Anchor> b) {
  if (!a) return b;
  if (!b) return a;
  return b->cost < a->cost ? b : a;
}

std::optional<Anchor> anchor_in(const PatternNode& node, ProgramWriter& writer);

// The best anchor among nodes that follow each other, counted from the first one's start.
std::optional<Anchor> anchor_in_all(const std::vector<PatternNode>& nodes, ProgramWriter& writer) {
  std::optional<Anchor> best;
  TokenCount before;
  for (const PatternNode& node : nodes) {
    std::optional<Anchor> anchor = anchor_in(node, writer);
    if (anchor && before.most < unbounded_tokens) {
      anchor->least_before += before.least;
      anchor->most_before += before.most;
      best = cheaper(std::move(best), std::move(anchor));
    }
    const TokenCount count = token_count(node);
    before = {before.least + count.least, std::min(before.most + count.most, unbounded_tokens)};
  }
  return best;
}

// Every branch must have one: any of them may be the one on the page.
std::optional<Anchor> anchor_in_choice(const PatternNode& node, ProgramWriter& writer) {
  std::optional<Anchor> all;
  for (const PatternNode& child : node.children) {
    std::optional<Anchor> anchor = anchor_in(child, writer);
    if (!anchor) return std::nullopt;
    if (!all) {
      all = std::move(anchor);
      continue;
    }
    all->keys.insert(all->keys.end(), anchor->keys.begin(), anchor->keys.end());
    all->least_before = std::min(all->least_before, anchor->least_before);
    all->most_before = std::max(all->most_before, anchor->most_before);
    all->cost += anchor->cost;
  }
  return all;
}

std::optional<Anchor> anchor_in(const PatternNode& node, ProgramWriter& writer) {
  switch (node.kind) {
    case PatternKind::word:
    case PatternKind::exact:
      return Anchor{{hash_word(node.text)}, 0, 0, cost_of(node.text, writer)};
    case PatternKind::lemma:
      return Anchor{writer.keys_of_lemma(node), 0, 0, cost_of(node.text, writer) * lemma_factor};
    case PatternKind::sequence: return anchor_in_all(node.children, writer);
    case PatternKind::choice: return anchor_in_choice(node, writer);
    default: return std::nullopt;
  }
}

struct FixedDistance {
  bool known = false;
  std::int32_t tokens = 0;
};

// How far element `to` begins behind the start of element `from`, when that is always the same.
FixedDistance distance(const std::vector<PatternNode>& elements, std::size_t from, std::size_t to) {
  std::int32_t tokens = 0;
  for (std::size_t i = std::min(from, to); i < std::max(from, to); ++i) {
    const TokenCount count = token_count(elements[i]);
    if (count.least != count.most) return {};
    tokens += static_cast<std::int32_t>(count.least);
  }
  return {true, from <= to ? tokens : -tokens};
}

// The rarest plain word at a fixed distance from the anchor, which is the whole of element `own`.
void add_other_word(const std::vector<PatternNode>& elements, std::size_t own,
                    const ProgramWriter& writer, Anchor& anchor) {
  std::uint64_t least = ~std::uint64_t{0};
  for (std::size_t i = 0; i < elements.size(); ++i) {
    const PatternNode& node = elements[i];
    const bool plain = node.kind == PatternKind::word || node.kind == PatternKind::exact;
    const FixedDistance apart = distance(elements, own, i);
    if (i == own || !plain || !apart.known || cost_of(node.text, writer) >= least) continue;
    least = cost_of(node.text, writer);
    anchor.other_key = hash_word(node.text);
    anchor.other_distance = apart.tokens;
  }
}

// The element that the anchor is the whole of; past the end when it is a part of one.
std::size_t element_of(const std::vector<PatternNode>& elements, const Anchor& anchor,
                       ProgramWriter& writer) {
  TokenCount before;
  for (std::size_t i = 0; i < elements.size(); ++i) {
    const TokenCount count = token_count(elements[i]);
    if (before.least == anchor.least_before && before.most == anchor.most_before &&
        count.most == 1) {
      const std::optional<Anchor> own = anchor_in(elements[i], writer);
      if (own && own->keys == anchor.keys) return i;
    }
    before = {before.least + count.least, std::min(before.most + count.most, unbounded_tokens)};
  }
  return elements.size();
}

}  // namespace

std::optional<Anchor> anchor_of(const Pattern& pattern, ProgramWriter& writer) {
  std::optional<Anchor> anchor = anchor_in_all(pattern.elements, writer);
  if (!anchor) return anchor;
  const std::size_t own = element_of(pattern.elements, *anchor, writer);
  if (own < pattern.elements.size()) add_other_word(pattern.elements, own, writer, *anchor);
  std::sort(anchor->keys.begin(), anchor->keys.end());
  anchor->keys.erase(std::unique(anchor->keys.begin(), anchor->keys.end()), anchor->keys.end());
  return anchor;
}

}  // namespace fauxami
