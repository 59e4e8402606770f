// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Pattern trees to instructions. Tested by tests/language/rule_matcher_test.cpp.
#include "language/rule_program.h"

#include <re2/re2.h>

#include <algorithm>

#include "base/text_hash.h"

namespace fauxami {
namespace {

constexpr std::size_t most_pattern_ops = 10000;

RuleOp op(RuleOpKind kind) {
  RuleOp made;
  made.kind = kind;
  return made;
}

}  // namespace

TextRange ProgramWriter::add_text(std::string_view added) {
  const std::map<std::string, TextRange, std::less<>>::const_iterator known =
      text_ranges_.find(added);
  if (known != text_ranges_.end()) return known->second;
  const TextRange range{static_cast<std::uint32_t>(text.size()),
                        static_cast<std::uint32_t>(added.size())};
  text.append(added);
  text_ranges_.emplace(added, range);
  return range;
}

const std::vector<std::uint64_t>& ProgramWriter::keys_of_lemma(const PatternNode& node) {
  std::vector<std::uint64_t>& found = lemma_keys_[node.text];
  if (!found.empty()) return found;
  std::vector<std::string> forms = lexicon_.forms(node.text);
  // Without a lexicon (a language that has none yet) a lemma stands for itself.
  if (forms.empty() && lexicon_.empty()) forms.push_back(node.text);
  if (forms.empty())
    throw PatternError{node.at, "the lexicon has no lemma '" + node.text +
                                    "'; write a word without '>', or its base form"};
  for (const std::string& form : forms) found.push_back(hash_word(form));
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

std::uint32_t ProgramWriter::lemma_number(const PatternNode& node) {
  const std::vector<std::uint64_t>& own = keys_of_lemma(node);
  const auto [place, fresh] =
      lemma_numbers_.emplace(node.text, static_cast<std::uint32_t>(lemmas.size()));
  if (!fresh) return place->second;
  lemmas.push_back(
      {{static_cast<std::uint32_t>(keys.size()), static_cast<std::uint32_t>(own.size())},
       add_text(node.text)});
  keys.insert(keys.end(), own.begin(), own.end());
  return place->second;
}

std::uint32_t ProgramWriter::regex_number(const PatternNode& node) {
  re2::RE2::Options options;
  options.set_log_errors(false);
  const re2::RE2 probe(node.text, options);
  if (!probe.ok()) throw PatternError{node.at, "bad regex: " + probe.error()};
  const TextRange range = add_text(node.text);
  for (std::uint32_t i = 0; i < regexes.size(); ++i)
    if (regexes[i].begin == range.begin && regexes[i].size == range.size) return i;
  regexes.push_back(range);
  return static_cast<std::uint32_t>(regexes.size() - 1);
}

RuleOp ProgramWriter::op_of(const PatternNode& node) {
  RuleOp made;
  switch (node.kind) {
    case PatternKind::word: made.kind = RuleOpKind::word; break;
    case PatternKind::exact: made.kind = RuleOpKind::exact; break;
    case PatternKind::lemma: made.kind = RuleOpKind::lemma; break;
    case PatternKind::features: made.kind = RuleOpKind::features; break;
    case PatternKind::regex: made.kind = RuleOpKind::regex; break;
    case PatternKind::capitalised: made.kind = RuleOpKind::capitalised; break;
    case PatternKind::upper: made.kind = RuleOpKind::upper; break;
    case PatternKind::number: made.kind = RuleOpKind::number; break;
    case PatternKind::skip: made.kind = RuleOpKind::skip; break;
    case PatternKind::rest: made.kind = RuleOpKind::rest; break;
    case PatternKind::start: made.kind = RuleOpKind::start; break;
    case PatternKind::end: made.kind = RuleOpKind::end; break;
    default: made.kind = RuleOpKind::any; break;
  }
  if (node.kind == PatternKind::word || node.kind == PatternKind::exact)
    made.key = hash_word(node.text);
  if (node.kind == PatternKind::lemma || node.kind == PatternKind::features)
    made.key = node.features;
  if (node.kind == PatternKind::lemma) made.c = lemma_number(node);
  if (node.kind == PatternKind::regex) made.c = regex_number(node);
  if (node.kind == PatternKind::skip) made.b = static_cast<std::uint16_t>(node.limit);
  if (node.kind == PatternKind::exact) {
    const TextRange spelling = add_text(node.text);
    made.c = spelling.begin;
    made.b = static_cast<std::uint16_t>(spelling.size);
  }
  return made;
}

void ProgramWriter::write_choice(const PatternNode& node) {
  std::vector<std::uint32_t> jumps;
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    const bool last = i + 1 == node.children.size();
    const std::uint32_t split = here();
    if (!last) ops.push_back(op(RuleOpKind::split));
    write(node.children[i]);
    if (last) break;
    jumps.push_back(here());
    ops.push_back(op(RuleOpKind::jump));
    ops[split].c = here();
  }
  for (const std::uint32_t jump : jumps) ops[jump].c = here();
}

void ProgramWriter::write_optional(const PatternNode& node) {
  const std::uint32_t split = here();
  ops.push_back(op(RuleOpKind::split));
  write(node.children.front());
  ops[split].c = here();
}

void ProgramWriter::write_negation(const PatternNode& node) {
  const std::uint32_t negate = here();
  ops.push_back(op(RuleOpKind::negate));
  write(node.children.front());
  ops.push_back(op(RuleOpKind::accept));
  ops[negate].c = here();
}

void ProgramWriter::write(const PatternNode& node) {
  switch (node.kind) {
    case PatternKind::sequence:
      for (const PatternNode& child : node.children) write(child);
      break;
    case PatternKind::choice: write_choice(node); break;
    case PatternKind::optional: write_optional(node); break;
    case PatternKind::negation: write_negation(node); break;
    default: ops.push_back(op_of(node)); break;
  }
}

void ProgramWriter::write_save(std::size_t slot) {
  RuleOp save = op(RuleOpKind::save);
  save.b = static_cast<std::uint16_t>(slot);
  ops.push_back(save);
}

std::uint32_t ProgramWriter::add(const Pattern& pattern) {
  const std::uint32_t first = here();
  if (pattern.elements.size() > most_elements)
    throw PatternError{pattern.elements[most_elements].at, "a pattern has at most 16 elements"};
  for (std::size_t i = 0; i < pattern.elements.size(); ++i) {
    write_save(2 * i);
    write(pattern.elements[i]);
    // A last ellipsis stretches to the end of what is looked at.
    if (i + 1 == pattern.elements.size() && pattern.elements[i].kind == PatternKind::rest)
      ops.back().b = 1;
    write_save(2 * i + 1);
  }
  ops.push_back(op(RuleOpKind::accept));
  if (here() - first > most_pattern_ops) throw PatternError{0, "the pattern is too long"};
  return first;
}

}  // namespace fauxami
