// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Ranges and changes of two numbers. Tested by tests/check/number_change_test.cpp.
#include "check/number_change.h"

#include <algorithm>
#include <optional>

#include "base/text_hash.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

constexpr std::uint32_t longest_gap = 40;        // bytes between the two numbers
constexpr std::uint32_t longest_ideographs = 3;  // code points of a word without spaces around it

// What stands right before a number.
struct Marker {
  Kind kind = Kind::not_number;
  std::uint32_t begin = 0;

  bool opens() const { return kind == Kind::range_open; }
  bool closes() const { return kind == Kind::range_to; }
};

std::optional<Kind> kind_of(std::uint64_t key, const NumeralGrammar& grammar) {
  for (const Kind kind : {Kind::range_to, Kind::range_open})
    if (grammar.has_kind(key, kinds(kind))) return kind;
  return std::nullopt;
}

std::uint32_t begin_of(const Quantity& quantity) {
  return quantity.whole.empty() ? quantity.span.begin
                                : std::min(quantity.whole.begin, quantity.span.begin);
}

std::uint32_t end_of(const Quantity& quantity) {
  return std::max(quantity.whole.end, quantity.span.end);
}

class Finder {
 public:
  Finder(const AnalysedRun& run, const NumeralGrammar& grammar) : run_(run), grammar_(grammar) {}

  std::vector<NumberChange> find() const {
    std::vector<NumberChange> changes;
    for (std::size_t i = 0; i + 1 < run_.quantities.size(); ++i)
      if (const std::optional<NumberChange> change =
              between(run_.quantities[i], run_.quantities[i + 1]))
        changes.push_back(*change);
    return changes;
  }

 private:
  std::optional<NumberChange> between(const Quantity& first, const Quantity& second) const {
    const bool values = first.is_comparable() && first.role == second.role;
    const std::uint32_t gap_begin = end_of(first);
    const std::uint32_t gap_end = begin_of(second);
    if (!values || gap_end <= gap_begin || gap_end - gap_begin > longest_gap) return std::nullopt;
    const Marker before = marker_before(first, 0);
    const Marker middle = marker_before(second, gap_begin);
    const bool adjacent = middle.kind != Kind::not_number && is_blank(gap_begin, middle.begin);
    if (middle.opens() && before.closes() && adjacent) return NumberChange{&second, &first};
    if (middle.closes() && (adjacent || (before.opens() && is_one_clause(gap_begin, gap_end))))
      return NumberChange{&first, &second};
    return std::nullopt;
  }

  // The word right before a number, not reaching before `limit`.
  Marker marker_before(const Quantity& quantity, std::uint32_t limit) const {
    const std::uint32_t end = begin_of(quantity);
    std::uint32_t token = quantity.first_token;
    while (token > 0 && run_.tokens[token].begin >= end) --token;
    const Token& before = run_.tokens[token];
    if (before.begin >= end || before.begin < limit) {
      const bool glued = before.begin < end && before.kind == TokenKind::ideographs;
      if (!glued) return {};
    }
    if (before.kind == TokenKind::ideographs) return ideographs_before(end, limit);
    if (!is_blank(before.end, end)) return {};
    const std::optional<Kind> kind = kind_of(before.key, grammar_);
    return kind ? Marker{*kind, before.begin} : Marker{};
  }

  // The longest word that ends there, in a script that writes no spaces.
  Marker ideographs_before(std::uint32_t end, std::uint32_t limit) const {
    const std::string_view text = run_.run->text;
    Marker found;
    std::uint32_t begin = end;
    for (std::uint32_t length = 0; length < longest_ideographs && begin > limit; ++length) {
      begin -= decode_before(text, begin).size;
      if (const std::optional<Kind> kind =
              kind_of(hash_word(text.substr(begin, end - begin)), grammar_))
        found = {*kind, begin};
    }
    return found;
  }

  bool is_blank(std::uint32_t begin, std::uint32_t end) const {
    const std::string_view text = run_.run->text;
    for (std::uint32_t at = begin; at < end; at += decode(text, at).size)
      if (!is_space(decode(text, at).value)) return false;
    return true;
  }

  bool is_one_clause(std::uint32_t begin, std::uint32_t end) const {
    const std::string_view text = run_.run->text;
    for (std::uint32_t at = begin; at < end; at += decode(text, at).size)
      if (class_of(decode(text, at).value) == CharacterClass::punctuation) return false;
    return true;
  }

  const AnalysedRun& run_;
  const NumeralGrammar& grammar_;
};

}  // namespace

std::vector<NumberChange> find_changes(const AnalysedRun& run, const NumeralGrammar& grammar) {
  return run.quantities.size() < 2 ? std::vector<NumberChange>() : Finder(run, grammar).find();
}

}  // namespace fauxami
