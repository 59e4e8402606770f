// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Tokens into sentences. Tested by tests/analyse/tokenise_test.cpp.
#include <string_view>

#include "analyse/tokenise.h"
#include "base/unicode.h"

namespace fauxami {
namespace {

class SentenceFinder {
 public:
  SentenceFinder(const AnalysedRun& run, const LanguagePack& pack)
      : text_(run.run->text), tokens_(run.tokens), marks_(run.marks), pack_(pack) {}

  // Only a mark can end a sentence.
  std::vector<Sentence> take() {
    const std::uint32_t count = static_cast<std::uint32_t>(tokens_.size());
    std::uint32_t at = 0;
    for (const Mark& stop : marks_) {
      if (stop.token < at || !(is_full_stop(stop.value) || is_wide_stop(stop.value))) continue;
      const std::uint32_t next = end_after(stop.token);
      at = next != 0 ? next : behind_stops(stop.token + 1);
      if (next != 0) add_up_to(next);
    }
    if (first_ < count) add_up_to(count);
    return std::move(sentences_);
  }

 private:
  void add_up_to(std::uint32_t end_token) {
    const std::uint32_t first_mark = next_mark_;
    while (next_mark_ < marks_.size() && marks_[next_mark_].token < end_token) ++next_mark_;
    sentences_.push_back({first_, end_token, first_mark, next_mark_});
    first_ = end_token;
  }
  char32_t mark(std::uint32_t index) const {
    const Token& token = tokens_[index];
    return token.kind == TokenKind::punctuation ? decode(text_, token.begin).value : U'\0';
  }
  static bool is_full_stop(char32_t c) { return c == '.' || c == '!' || c == '?' || c == 0x2026; }
  static bool is_wide_stop(char32_t c) {
    return c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0xFF0E;
  }
  static bool is_closing(char32_t c) {
    return c == 0xBB || c == 0x201D || c == 0x2019 || c == '"' || c == '\'' || c == ')' ||
           c == ']' || c == 0x300D || c == 0x300F || c == 0xFF09 || c == 0x300B;
  }
  static bool is_opening(char32_t c) {
    return c == 0xAB || c == 0x201C || c == 0x2018 || c == '(' || c == '[' || c == 0xBF ||
           c == 0xA1;
  }
  bool adjacent(std::uint32_t left) const {
    return left + 1 < tokens_.size() && tokens_[left].end == tokens_[left + 1].begin;
  }

  // The token behind the sentence that ends at the stop `at` and its closing marks; 0 when none
  // does.
  std::uint32_t end_after(std::uint32_t at) const {
    const char32_t stop = mark(at);
    std::uint32_t next = behind_stops(at + 1);
    if (next == at + 1 && stop == '.' && !ends_at_point(at)) return 0;
    next = behind_closing(next);
    if (is_wide_stop(stop) || next >= tokens_.size()) return next;
    return begins_sentence(next) ? next : 0;
  }

  std::uint32_t behind_stops(std::uint32_t next) const {
    while (next < tokens_.size() && adjacent(next - 1) &&
           (is_full_stop(mark(next)) || is_wide_stop(mark(next))))
      ++next;
    return next;
  }

  // A guillemet may stand off by a space; other closing marks touch.
  std::uint32_t behind_closing(std::uint32_t next) const {
    while (next < tokens_.size() && is_closing(mark(next)) &&
           (adjacent(next - 1) || mark(next) == 0xBB))
      ++next;
    return next;
  }

  bool ends_at_point(std::uint32_t at) const {
    if (at == first_) return true;
    const Token& before = tokens_[at - 1];
    if (before.end != tokens_[at].begin) return true;
    if (before.kind == TokenKind::number && at - 1 == first_) return false;
    if (before.kind != TokenKind::word) return true;
    if (pack_.orthography.abbreviations.count(before.key) != 0) return false;
    return !is_initial(at - 1) || opens_with_function_word(at + 1);
  }

  bool is_initial(std::uint32_t at) const {
    const Token& token = tokens_[at];
    return token.letter_case == LetterCase::capitalised &&
           decode(text_, token.begin).size == token.text().size();
  }

  // "Vitamin C. The ..." against "C. Wei": a determiner, pronoun or the like begins a sentence.
  bool opens_with_function_word(std::uint32_t at) const {
    if (at >= tokens_.size() || tokens_[at].kind != TokenKind::word) return false;
    if (tokens_[at].elided) return true;
    const Token& token = tokens_[at];
    if (token.analysis == 0 || token.letter_case != LetterCase::capitalised ||
        token.text().size() == 1)
      return false;
    constexpr Features grammatical =
        feature::det | feature::pron | feature::adp | feature::cconj | feature::sconj;
    return (pack_.lexicon.any_features(token.analysis) & grammatical) != 0;
  }

  // Neither a lower-case word nor a mark that continues the sentence, nor something glued to it.
  bool begins_sentence(std::uint32_t next) const {
    const std::uint32_t before = next - 1;
    const TokenKind kind = tokens_[next].kind;
    if (adjacent(before) && kind != TokenKind::punctuation && kind != TokenKind::symbol &&
        kind != TokenKind::ideographs && !is_closing(mark(before)))
      return false;
    while (next < tokens_.size() && is_opening(mark(next))) ++next;
    if (next >= tokens_.size()) return true;
    const char32_t c = mark(next);
    if (c == ',' || c == ';' || c == ':' || c == ')' || c == ']') return false;
    return tokens_[next].kind != TokenKind::word || tokens_[next].letter_case != LetterCase::lower;
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  const std::vector<Mark>& marks_;
  const LanguagePack& pack_;
  std::vector<Sentence> sentences_;
  std::uint32_t first_ = 0;
  std::uint32_t next_mark_ = 0;
};

}  // namespace

std::vector<Sentence> find_sentences(const AnalysedRun& run, const LanguagePack& pack) {
  return SentenceFinder(run, pack).take();
}

}  // namespace fauxami
