// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Patterns against tokens. Tested by tests/language/rule_matcher_test.cpp.
#include "language/rule_matcher.h"

#include <algorithm>

#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr std::uint32_t most_steps = 4000;
constexpr std::uint32_t window_tokens = 60;

bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2019; }

}  // namespace

struct RuleMatcher::Attempt {
  Sentence sentence;
  TokenRange window;
  RuleMatch& match;
  std::uint32_t steps = 0;
};

bool same_spelling(std::string_view a, std::string_view b) {
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() && j < b.size()) {
    const CodePoint x = decode(a, i);
    const CodePoint y = decode(b, j);
    if (x.value != y.value && !(is_apostrophe(x.value) && is_apostrophe(y.value))) return false;
    i += x.size;
    j += y.size;
  }
  return i == a.size() && j == b.size();
}

bool RuleMatcher::has_features(const RuleOp& op, const Token& token) const {
  for (const Reading& reading : lexicon_.readings(token.analysis))
    if (satisfies(reading.features, op.key)) return true;
  return false;
}

bool RuleMatcher::has_lemma(const RuleOp& op, const Token& token) const {
  const RuleLemma& lemma = tables_.lemmas[op.c];
  const std::span<const std::uint64_t> keys =
      tables_.keys.subspan(lemma.keys.begin, lemma.keys.count);
  if (!std::binary_search(keys.begin(), keys.end(), token.key)) return false;
  if (op.key == 0) return true;
  const std::string_view wanted = tables_.in_text(lemma.text);
  const std::string_view form = run_.text(token);
  for (const Reading& reading : lexicon_.readings(token.analysis))
    if (satisfies(reading.features, op.key) &&
        to_lower(lexicon_.lemma(form, reading)) == to_lower(wanted))
      return true;
  return false;
}

bool RuleMatcher::accepts(const RuleOp& op, const Token& token) const {
  if (token.no_translate) return false;
  switch (op.kind) {
    case RuleOpKind::word: return token.key == op.key;
    case RuleOpKind::exact:
      return token.key == op.key && same_spelling(run_.text(token), tables_.in_text({op.c, op.b}));
    case RuleOpKind::lemma: return has_lemma(op, token);
    case RuleOpKind::features: return has_features(op, token);
    case RuleOpKind::regex: return rules_.full_match(op.c, run_.text(token));
    case RuleOpKind::capitalised:
      return token.kind == TokenKind::word && is_upper(decode(run_.text(token), 0).value);
    case RuleOpKind::upper: return token.letter_case == LetterCase::upper;
    case RuleOpKind::number: return token.kind == TokenKind::number;
    case RuleOpKind::any: return true;
    default: return false;
  }
}

// The fewest tokens first.
bool RuleMatcher::skip(Attempt& attempt, std::uint32_t op, std::uint32_t at,
                       std::uint32_t limit) const {
  for (std::uint32_t taken = 0;; ++taken, ++at) {
    if (step(attempt, op, at)) return true;
    if (taken == limit || at >= attempt.window.end || attempt.steps >= most_steps) return false;
  }
}

bool RuleMatcher::step(Attempt& attempt, std::uint32_t op, std::uint32_t at) const {
  for (;; ++op) {
    if (++attempt.steps > most_steps) return false;
    const RuleOp& now = tables_.ops[op];
    switch (now.kind) {
      case RuleOpKind::accept: attempt.match.whole.end = at; return true;
      case RuleOpKind::save: attempt.match.slots[now.b] = at; break;
      case RuleOpKind::jump: op = now.c - 1; break;
      case RuleOpKind::split:
        if (step(attempt, op + 1, at)) return true;
        op = now.c - 1;
        break;
      case RuleOpKind::skip: return skip(attempt, op + 1, at, now.b);
      case RuleOpKind::rest:
        if (now.b == 0) return skip(attempt, op + 1, at, attempt.window.end);
        at = attempt.window.end;
        break;
      case RuleOpKind::start:
        if (at != attempt.sentence.first_token) return false;
        break;
      case RuleOpKind::end:
        if (at != attempt.sentence.end_token) return false;
        break;
      case RuleOpKind::negate:
        if (at >= attempt.window.end || run_.tokens[at].no_translate || step(attempt, op + 1, at))
          return false;
        op = now.c - 1;
        ++at;
        break;
      default:
        if (at >= attempt.window.end || !accepts(now, run_.tokens[at])) return false;
        ++at;
        break;
    }
  }
}

bool RuleMatcher::match_at(std::uint32_t program, const Sentence& sentence, TokenRange window,
                           std::uint32_t start, RuleMatch& match) const {
  Attempt attempt{sentence, window, match};
  match.whole.begin = start;
  return step(attempt, program, start);
}

bool RuleMatcher::has_other_word(const AnchorPosting& posting, const Sentence& sentence,
                                 std::uint32_t at) const {
  if (posting.other_key == 0) return true;
  const std::int64_t other = std::int64_t{at} + posting.other_distance;
  return other >= sentence.first_token && other < sentence.end_token &&
         run_.tokens[static_cast<std::size_t>(other)].key == posting.other_key;
}

void RuleMatcher::find(const Sentence& sentence, std::vector<RuleMatch>& matches) const {
  for (std::uint32_t at = sentence.first_token; at < sentence.end_token; ++at) {
    const Token& token = run_.tokens[at];
    if (!token.has(trait::anchors_rule) || token.no_translate) continue;
    for (const AnchorPosting& posting : tables_.postings_of(token.key))
      if (has_other_word(posting, sentence, at)) try_starts(posting, sentence, at, matches);
  }
}

void RuleMatcher::try_starts(const AnchorPosting& posting, const Sentence& sentence,
                             std::uint32_t at, std::vector<RuleMatch>& matches) const {
  const TokenRange window{sentence.first_token, sentence.end_token};
  const std::uint32_t most =
      std::min<std::uint32_t>(posting.most_before, at - sentence.first_token);
  for (std::uint32_t back = posting.least_before; back <= most; ++back) {
    RuleMatch match;
    match.pattern = posting.pattern;
    if (match_at(tables_.patterns[posting.pattern].program, sentence, window, at - back, match))
      matches.push_back(match);
  }
}

bool RuleMatcher::overlaps(std::uint32_t program, const Sentence& sentence,
                           TokenRange where) const {
  const TokenRange window{
      std::max(sentence.first_token, where.begin - std::min(where.begin, window_tokens)),
      std::min(sentence.end_token, where.end + window_tokens)};
  for (std::uint32_t start = window.begin; start < where.end; ++start) {
    RuleMatch match;
    if (match_at(program, sentence, window, start, match) && match.whole.overlaps(where))
      return true;
  }
  return false;
}

void RuleMatcher::occurrences(std::uint32_t program, const Sentence& sentence, std::size_t limit,
                              std::vector<TokenRange>& found) const {
  for (std::uint32_t start = sentence.first_token;
       start < sentence.end_token && found.size() < limit; ++start) {
    const TokenRange window{start, std::min(sentence.end_token, start + window_tokens)};
    RuleMatch match;
    if (match_at(program, sentence, window, start, match)) found.push_back(match.whole);
  }
}

}  // namespace fauxami
