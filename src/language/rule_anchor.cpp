// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// By which word a pattern is found. Tested by tests/language/rule_matcher_test.cpp.
#include "language/rule_anchor.h"

#include <algorithm>
#include <array>

#include "base/text_hash.h"

namespace fauxami {
namespace {

// Occurrences per million words, roughly, of a form of so many bytes.
constexpr std::array<std::uint64_t, 10> cost_by_length{20000, 20000, 10000, 4000, 1500,
                                                       700,   300,   150,   80,   50};
// The forms of a lemma share its frequency, the base form has most of it.
constexpr std::uint64_t lemma_factor = 4;

std::uint64_t cost_of(std::string_view word) {
  return cost_by_length[std::min(word.size(), cost_by_length.size() - 1)];
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
    case PatternKind::exact: return Anchor{{hash_word(node.text)}, 0, 0, cost_of(node.text)};
    case PatternKind::lemma:
      return Anchor{writer.keys_of_lemma(node), 0, 0, cost_of(node.text) * lemma_factor};
    case PatternKind::sequence: return anchor_in_all(node.children, writer);
    case PatternKind::choice: return anchor_in_choice(node, writer);
    default: return std::nullopt;
  }
}

}  // namespace

std::optional<Anchor> anchor_of(const Pattern& pattern, ProgramWriter& writer) {
  std::optional<Anchor> anchor = anchor_in_all(pattern.elements, writer);
  if (!anchor) return anchor;
  std::sort(anchor->keys.begin(), anchor->keys.end());
  anchor->keys.erase(std::unique(anchor->keys.begin(), anchor->keys.end()), anchor->keys.end());
  return anchor;
}

}  // namespace fauxami
