// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Text of a pattern to its tree. Tested by tests/language/rule_matcher_test.cpp.
#include "language/rule_pattern.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/unicode.h"
#include "language/rule_words.h"

namespace fauxami {
namespace {

constexpr std::uint32_t default_skip = 3;
constexpr std::uint32_t longest_skip = 20;
constexpr std::size_t deepest_nesting = 16;
constexpr char32_t ellipsis_character = 0x2026;

class PatternParser {
 public:
  PatternParser(std::string_view text, const Orthography& orthography, Ellipsis ellipsis)
      : text_(text), orthography_(orthography), ellipsis_(ellipsis) {}

  Pattern parse();

 private:
  PatternNode element();
  PatternNode choice();
  PatternNode branch();
  PatternNode lemma();
  PatternNode features();
  PatternNode regex();
  PatternNode exact();
  PatternNode skip();
  PatternNode named_class();
  PatternNode word();
  PatternNode prefixed(PatternKind kind);
  Features feature_list();

  bool done() const { return at_ >= text_.size(); }
  char here() const { return done() ? '\0' : text_[at_]; }
  bool stands_alone() const { return at_ + 1 >= text_.size() || ends_element(text_[at_ + 1]); }
  static bool ends_element(char c) { return c == ' ' || c == '|' || c == ']' || c == ')'; }
  bool skips_rest() const {
    return ellipsis_ == Ellipsis::skips && decode(text_, at_).value == ellipsis_character;
  }
  void skip_spaces() {
    while (here() == ' ') ++at_;
  }
  std::string until(char close, const char* what);
  std::string bare_text(std::string_view stops);
  PatternNode node(PatternKind kind) const {
    PatternNode made;
    made.kind = kind;
    made.at = static_cast<std::uint32_t>(at_);
    return made;
  }
  [[noreturn]] void fail(std::string message) const { fail_at(at_, std::move(message)); }
  [[noreturn]] static void fail_at(std::size_t at, std::string message) {
    throw PatternError{static_cast<std::uint32_t>(at), std::move(message)};
  }

  std::string_view text_;
  const Orthography& orthography_;
  Ellipsis ellipsis_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
};

// Up to the closing character; a backslash before it makes it ordinary.
std::string PatternParser::until(char close, const char* what) {
  const std::size_t open = at_++;
  std::string inside;
  while (!done() && here() != close) {
    if (here() == '\\' && at_ + 1 < text_.size() && text_[at_ + 1] == close) ++at_;
    inside.push_back(text_[at_++]);
  }
  if (done()) fail_at(open, std::string(what) + " is not closed");
  ++at_;
  if (inside.empty()) fail_at(open, std::string(what) + " is empty");
  return inside;
}

std::string PatternParser::bare_text(std::string_view stops) {
  std::string text;
  while (!done() && stops.find(here()) == std::string_view::npos) {
    if (here() == '\\' && at_ + 1 < text_.size()) ++at_;
    text.push_back(text_[at_++]);
  }
  return text;
}

PatternNode words_node(const std::vector<std::string>& tokens, PatternKind kind, std::uint32_t at) {
  PatternNode all;
  all.kind = PatternKind::sequence;
  all.at = at;
  for (const std::string& token : tokens) {
    PatternNode one;
    one.kind = kind;
    one.text = token;
    one.at = at;
    all.children.push_back(std::move(one));
  }
  if (all.children.size() != 1) return all;
  PatternNode only = std::move(all.children.front());
  return only;
}

PatternNode PatternParser::word() {
  const std::uint32_t at = static_cast<std::uint32_t>(at_);
  const std::string text = bare_text(" |]()");
  if (text.empty()) fail("a word is missing here");
  return words_node(split_rule_words(text, orthography_), PatternKind::word, at);
}

PatternNode PatternParser::exact() {
  const std::uint32_t at = static_cast<std::uint32_t>(at_);
  const std::string text = until('"', "the quotation mark");
  const std::vector<std::string> tokens = split_rule_words(text, orthography_);
  if (tokens.empty()) fail_at(at, "the quotation marks hold no word");
  return words_node(tokens, PatternKind::exact, at);
}

Features PatternParser::feature_list() {
  Features all = 0;
  do {
    ++at_;
    const std::size_t begin = at_;
    const std::string name = bare_text(" |]().");
    const std::optional<Features> bit = feature_named(name);
    if (!bit) fail_at(begin, "unknown feature '" + name + "'; rules/README.md lists them");
    all |= *bit;
  } while (here() == '.');
  return all;
}

PatternNode PatternParser::lemma() {
  PatternNode made = node(PatternKind::lemma);
  ++at_;
  made.text = bare_text(" |]():");
  if (made.text.empty()) fail("a lemma is missing after '>'");
  if (here() == ':') made.features = feature_list();
  return made;
}

PatternNode PatternParser::features() {
  PatternNode made = node(PatternKind::features);
  made.features = feature_list();
  return made;
}

PatternNode PatternParser::regex() {
  PatternNode made = node(PatternKind::regex);
  made.text = until('/', "the regex");
  return made;
}

PatternNode PatternParser::skip() {
  PatternNode made = node(PatternKind::skip);
  ++at_;
  const std::string digits = bare_text(" |]()");
  made.limit = default_skip;
  if (digits.empty()) return made;
  const bool numeric = digits.size() <= 2 && std::all_of(digits.begin(), digits.end(), [](char c) {
                         return c >= '0' && c <= '9';
                       });
  made.limit = numeric ? static_cast<std::uint32_t>(std::stoi(digits)) : 0;
  if (made.limit == 0 || made.limit > longest_skip)
    fail_at(made.at, "'*' takes a number from 1 to 20, or nothing for 3");
  return made;
}

PatternNode PatternParser::named_class() {
  const std::uint32_t at = static_cast<std::uint32_t>(at_);
  const std::string name = until('>', "'<'");
  for (const std::pair<const char*, PatternKind>& known :
       {std::pair<const char*, PatternKind>{"cap", PatternKind::capitalised},
        {"up", PatternKind::upper},
        {"num", PatternKind::number}}) {
    if (name != known.first) continue;
    PatternNode made;
    made.kind = known.second;
    made.at = at;
    return made;
  }
  fail_at(at, "unknown class '<" + name + ">'; known: <cap> <up> <num>");
}

PatternNode PatternParser::prefixed(PatternKind kind) {
  PatternNode made = node(kind);
  ++at_;
  made.children.push_back(element());
  if (kind != PatternKind::negation) return made;
  const TokenCount count = token_count(made.children.front());
  if (count.least > 1 || count.most > 1) fail_at(made.at, "'!' takes something one token long");
  return made;
}

PatternNode PatternParser::branch() {
  PatternNode made = node(PatternKind::sequence);
  for (skip_spaces(); !done() && here() != '|' && here() != ']'; skip_spaces())
    made.children.push_back(element());
  if (made.children.size() != 1) return made;
  PatternNode only = std::move(made.children.front());
  return only;
}

PatternNode PatternParser::choice() {
  PatternNode made = node(PatternKind::choice);
  do {
    ++at_;
    made.children.push_back(branch());
  } while (here() == '|');
  if (here() != ']') fail_at(made.at, "'[' is not closed");
  ++at_;
  if (token_count(made).most == 0) fail_at(made.at, "the brackets hold nothing");
  return made;
}

PatternNode PatternParser::element() {
  if (++depth_ > deepest_nesting) fail("the pattern is nested too deeply");
  PatternNode made = [this] {
    if (skips_rest()) {
      PatternNode rest = node(PatternKind::rest);
      at_ += decode(text_, at_).size;
      return rest;
    }
    const char c = here();
    if (c == '[') return choice();
    if (c == ']' || c == '|')
      fail(std::string("'") + c + "' has no '[' before it; write '\\" + c + "' for the character");
    if (c == '(' || c == ')')
      fail("parentheses stand at the top level of a pattern; write '\\(' for the character");
    if (c == '*') return skip();
    if (stands_alone()) {
      const PatternKind zero = c == '_'   ? PatternKind::any
                               : c == '^' ? PatternKind::start
                                          : PatternKind::end;
      if (c != '_' && c != '^' && c != '$') return word();
      PatternNode made = node(zero);
      ++at_;
      return made;
    }
    switch (c) {
      case '>': return lemma();
      case ':': return features();
      case '/': return regex();
      case '"': return exact();
      case '<': return named_class();
      case '?': return prefixed(PatternKind::optional);
      case '!': return prefixed(PatternKind::negation);
      default: return word();
    }
  }();
  --depth_;
  return made;
}

Pattern PatternParser::parse() {
  Pattern pattern;
  pattern.text = text_;
  std::optional<std::size_t> open;
  std::optional<std::size_t> close;
  for (skip_spaces(); !done(); skip_spaces()) {
    if (here() == '(' && !open) {
      open = pattern.elements.size();
      ++at_;
    } else if (here() == ')' && open && !close) {
      close = pattern.elements.size();
      ++at_;
    } else {
      pattern.elements.push_back(element());
    }
  }
  if (open && !close) fail("')' is missing");
  if (pattern.elements.empty()) fail("the pattern is empty");
  pattern.underline_begin = static_cast<std::uint32_t>(open.value_or(0));
  pattern.underline_end = static_cast<std::uint32_t>(close.value_or(pattern.elements.size()));
  if (pattern.underline_begin >= pattern.underline_end) fail_at(0, "the parentheses hold nothing");
  return pattern;
}

TokenCount count_choice(const PatternNode& node) {
  TokenCount count{unbounded_tokens, 0};
  for (const PatternNode& child : node.children) {
    const TokenCount one = token_count(child);
    count = {std::min(count.least, one.least), std::max(count.most, one.most)};
  }
  return count;
}

TokenCount count_sequence(const PatternNode& node) {
  TokenCount count;
  for (const PatternNode& child : node.children) {
    const TokenCount one = token_count(child);
    count = {count.least + one.least, std::min(count.most + one.most, unbounded_tokens)};
  }
  return count;
}

}  // namespace

TokenCount token_count(const PatternNode& node) {
  switch (node.kind) {
    case PatternKind::start:
    case PatternKind::end: return {0, 0};
    case PatternKind::skip: return {0, node.limit};
    case PatternKind::rest: return {0, unbounded_tokens};
    case PatternKind::sequence: return count_sequence(node);
    case PatternKind::choice: return count_choice(node);
    case PatternKind::optional: return {0, token_count(node.children.front()).most};
    default: return {1, 1};
  }
}

Pattern parse_pattern(std::string_view text, const Orthography& orthography, Ellipsis ellipsis) {
  return PatternParser(text, orthography, ellipsis).parse();
}

}  // namespace fauxami
