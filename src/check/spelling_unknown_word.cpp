// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// spelling/unknown-word: words that the lexicon does not know and that look like slips.
// Tested by tests/cases/spelling/*.md.
#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/text_hash.h"
#include "base/unicode.h"
#include "check/check.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{{{"spelling/unknown-word", "Linguistic conventions/Spelling",
                                      "spelling", Severity::minor, Level::standard}}};

constexpr std::uint32_t jargon_count =
    3;  // a word used so often is meant, unless it is near another
// A search at two edits costs as much as auditing a paragraph: a page with more unknown words than
// this is a corpus or no French, and its further words are searched at one edit.
constexpr std::uint32_t most_wide_searches = 50;
constexpr std::uint32_t foreign_percent = 40;  // unknown words of a passage in another language
constexpr std::size_t most_fixes = 3;
constexpr std::size_t shortest_glued_word = 5;
constexpr std::size_t most_identifiers = 2;  // a page with more of them is about programming

// What a slip may cost (SpellingSuggestion::cost) and still be believed.
constexpr std::uint32_t case_only = 2;
constexpr std::uint32_t lightest_slip = 4;
constexpr std::uint32_t light_slip = 6;
constexpr std::uint32_t one_edit = 10;
constexpr std::uint32_t two_edits = 14;

std::size_t letter_count(std::string_view word) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < word.size(); at += decode(word, at).size) ++count;
  return count;
}

bool is_unknown(const Token& token) {
  return token.kind == TokenKind::word && token.analysis == 0 && !token.no_translate &&
         !token.elided;
}

bool is_plain_word(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = decode(word, at);
    if (class_of(point.value) != CharacterClass::letter) return false;
    at += point.size;
  }
  return true;
}

// Letters, hyphens and apostrophes: no digit, no underscore.
bool is_written_word(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = decode(word, at);
    const bool joint = point.value == U'-' || point.value == U'\'' || point.value == 0x2019;
    if (!joint && class_of(point.value) != CharacterClass::letter) return false;
    at += point.size;
  }
  return true;
}

// "userName": small letters, a capital, small letters; not "iPhone", "macOS" or "kWh".
bool is_identifier(std::string_view word) {
  std::size_t smalls = 0, humps = 0;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = decode(word, at);
    at += point.size;
    if (is_lower(point.value)) {
      ++smalls;
      continue;
    }
    if (!is_upper(point.value) || smalls < 2) return false;
    smalls = 0;
    ++humps;
  }
  return humps > 0 && smalls >= 2;
}

// Share of unknown words among the words of tokens [first, end).
struct Passage {
  std::uint32_t words = 0;
  std::uint32_t unknown = 0;

  void add(const Token& token) {
    if (token.kind != TokenKind::word || token.elided) return;
    ++words;
    if (token.analysis == 0) ++unknown;
  }
  bool is_foreign(std::uint32_t enough_words) const {
    return words >= enough_words && unknown * 100 > foreign_percent * words;
  }
};

class Speller {
 public:
  Speller(const CheckContext& context, std::vector<Finding>& findings)
      : context_(context), findings_(findings) {}

  void check() {
    for (const AnalysedRun& run : context_.page.target->runs)
      if (is_checked(run)) gather(run);
    for (const AnalysedRun& run : context_.page.target->runs)
      if (is_checked(run)) check_run(run);
  }

 private:
  static bool is_checked(const AnalysedRun& run) {
    return run.has_unknown_words && run.in_language && run.run->role != Role::code;
  }

  // Unknown words, how often, and which of them stand capitalised inside a sentence: names.
  void gather(const AnalysedRun& run) {
    for (const Sentence& sentence : run.sentences) {
      bool first = true;
      for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
        const Token& token = run.tokens[i];
        if (token.kind != TokenKind::word) continue;
        if (token.analysis != 0) {
          first = false;
          continue;
        }
        ++counts_[token.key];
        if (token.letter_case == LetterCase::mixed && is_identifier(run.text(token)))
          identifiers_.insert(token.key);
        if (!first && token.letter_case != LetterCase::lower) names_.insert(token.key);
        first = false;
      }
    }
  }

  void check_run(const AnalysedRun& run) {
    run_ = &run;
    mention_ = 0;
    for (const Sentence& sentence : run.sentences) {
      Passage passage;
      for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i)
        passage.add(run.tokens[i]);
      if (passage.unknown > 0 && !passage.is_foreign(3)) check_sentence(sentence);
    }
  }

  void check_sentence(const Sentence& sentence) {
    sentence_ = sentence;
    bool first = true;
    std::uint32_t quoted_until = 0;
    for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
      const Token& token = run_->tokens[i];
      if (token.kind == TokenKind::punctuation && i >= quoted_until)
        quoted_until = foreign_quotation_end(i);
      if (token.kind != TokenKind::word) continue;
      if (i >= quoted_until && is_unknown(token) && !is_excused(i)) check_word(token, first);
      first = false;
    }
  }

  // Behind an opening quotation mark: the end of a title or a foreign passage, otherwise `at`.
  std::uint32_t foreign_quotation_end(std::uint32_t at) const {
    const Orthography& orthography = context_.pack.orthography;
    const std::string_view mark = run_->text(run_->tokens[at]);
    const bool straight = mark == "\"";
    const bool opens =
        straight || mark == "\u201C" || orthography.opening_quotes.find(mark) != std::string::npos;
    if (!opens) return at;
    Passage passage;
    for (std::uint32_t i = at + 1; i < sentence_.end_token; ++i) {
      const std::string_view closing = run_->text(run_->tokens[i]);
      if (closing == "\"" || closing == "\u201D" || orthography.closing_quotes == closing)
        return passage.words <= 2 || passage.is_foreign(1) ? i : at;
      passage.add(run_->tokens[i]);
    }
    return at;
  }

  bool adjacent(std::uint32_t left) const {
    return run_->tokens[left].end == run_->tokens[left + 1].begin;
  }

  // Glued to a number or a symbol, before the stop of an abbreviation, part of a name.
  bool is_excused(std::uint32_t at) {
    const Token& token = run_->tokens[at];
    if (context_.pack.orthography.abbreviations.count(token.key) != 0) return true;
    if (at > 0 && (adjacent(at - 1) || run_->tokens[at - 1].kind == TokenKind::number)) {
      const Token& before = run_->tokens[at - 1];
      const bool glued = before.kind == TokenKind::symbol || before.kind == TokenKind::address;
      const bool unit = before.kind == TokenKind::number && letter_count(run_->text(token)) <= 4;
      if (glued || unit || is_inner_mark(at - 1)) return true;
    }
    if (at + 1 < run_->tokens.size() && adjacent(at) && is_inner_mark(at + 1)) return true;
    const std::vector<Mention>& mentions = run_->mentions;
    while (mention_ < mentions.size() && mentions[mention_].span.end <= token.begin) ++mention_;
    return mention_ < mentions.size() && mentions[mention_].span.overlaps(token.text());
  }

  // A mark with a word on either side of it and no space: "foo.bar", "key=value", "a/b".
  bool is_inner_mark(std::uint32_t mark) const {
    const std::vector<Token>& tokens = run_->tokens;
    if (tokens[mark].kind != TokenKind::punctuation && tokens[mark].kind != TokenKind::symbol)
      return false;
    if (mark == 0 || mark + 1 >= tokens.size() || !adjacent(mark - 1) || !adjacent(mark))
      return false;
    return tokens[mark - 1].kind == TokenKind::word && tokens[mark + 1].kind == TokenKind::word;
  }

  void check_word(const Token& token, bool first) {
    if (context_.settings.known_words.count(token.key) != 0) return;
    const std::string_view word = run_->text(token);
    const std::unordered_map<std::uint64_t, std::string>& identifiers =
        context_.pack.orthography.identifiers;
    const bool mixed = token.letter_case == LetterCase::mixed;
    if (mixed && identifiers_.size() <= most_identifiers) {
      const std::unordered_map<std::uint64_t, std::string>::const_iterator known =
          identifiers.find(token.key);
      if (known != identifiers.end()) return report(token.text(), 800, {{known->second, 1, 0}});
      if (is_plain_word(word) && is_identifier(word)) return report(token.text(), 500, {});
    }
    const Span head = before_clitics(token);
    if (token.letter_case == LetterCase::capitalised && first)
      check_first_word(token, head);
    else if (token.letter_case == LetterCase::lower && letter_count(word) > 2 &&
             !is_in_foreign_name(token))
      check_small_word(token, head);
  }

  // The word without the clitics that hang on it: "pourais" of "pourais-tu".
  Span before_clitics(const Token& token) const {
    const std::string_view word = run_->text(token);
    for (const std::string& clitic : context_.pack.orthography.clitic_suffixes)
      if (word.size() > clitic.size() && word.substr(word.size() - clitic.size()) == clitic)
        return {token.begin, token.end - static_cast<std::uint32_t>(clitic.size())};
    return token.text();
  }

  // A capitalised word at the start is a slip only when it is very near a word.
  void check_first_word(const Token& token, Span span) {
    const std::string_view word = run_->text(span);
    if (names_.count(token.key) != 0 || counts_[token.key] > 1 || letter_count(word) < 5 ||
        !is_plain_word(word))
      return;
    if (next_is_capitalised(token)) return;
    const std::vector<SpellingSuggestion>& near = near_suggestions(word);
    if (near.empty() || near[0].cost > lightest_slip || is_name(near[0].word)) return;
    report(span, 600, near);
  }

  // "Carl von Linne", "heavy metal", "Papilio helena": between capitals, or beside another unknown.
  bool is_in_foreign_name(const Token& token) const {
    const std::vector<Token>& tokens = run_->tokens;
    const std::size_t at = static_cast<std::size_t>(&token - tokens.data());
    const bool after = at > sentence_.first_token && tokens[at - 1].kind == TokenKind::word;
    const bool before = at + 1 < sentence_.end_token && tokens[at + 1].kind == TokenKind::word;
    if (after && before && is_capital(tokens[at - 1]) && is_capital(tokens[at + 1])) return true;
    return (after && is_unknown(tokens[at - 1])) ||
           (before && is_unknown(tokens[at + 1]) && !is_capital(tokens[at + 1]));
  }

  static bool is_capital(const Token& token) {
    return token.letter_case != LetterCase::lower && token.letter_case != LetterCase::none;
  }

  bool next_is_capitalised(const Token& token) const {
    const std::size_t next = static_cast<std::size_t>(&token - run_->tokens.data()) + 1;
    if (next >= run_->tokens.size() || run_->tokens[next].kind != TokenKind::word) return false;
    return run_->tokens[next].letter_case != LetterCase::lower;
  }

  // Known with its capital only.
  bool is_name(const std::string& word) const {
    return context_.pack.lexicon.find(to_lower(word)) == 0;
  }

  void check_small_word(const Token& token, Span span) {
    const std::string_view word = run_->text(span);
    if (names_.count(token.key) != 0 || !is_written_word(word)) return;
    const std::string apart = unglued(word);
    if (!apart.empty()) return report(span, 750, {{apart, 1, 0}});
    const std::vector<SpellingSuggestion>& near = suggestions(word);
    if (near.empty()) return;
    const std::size_t letters = letter_count(word);
    const SpellingSuggestion& best = near[0];
    const std::uint32_t believed = letters <= 4   ? lightest_slip
                                   : letters == 5 ? light_slip
                                                  : one_edit;
    const bool jargon = counts_[token.key] >= jargon_count && best.cost > light_slip;
    if (jargon || best.cost <= case_only) return;
    if (best.cost <= believed) return report(span, best.cost <= light_slip ? 850 : 700, near);
    if (best.cost <= two_edits && letters >= 7) report(span, 500, near);
  }

  // "comptede" is "compte de": a known word and a grammatical one without their space; or "".
  std::string unglued(std::string_view word) const {
    constexpr Features grammatical = feature::det | feature::adp | feature::cconj | feature::sconj;
    constexpr Features open = feature::noun | feature::adj | feature::verb;
    for (std::size_t at = word.size() - 1; at >= shortest_glued_word && at + 4 >= word.size();
         --at) {
      const std::string_view first = word.substr(0, at), second = word.substr(at);
      if (letter_count(second) == 1 && second.size() == 1) continue;
      if ((features_of(second) & grammatical) != 0 && (features_of(first) & open) != 0)
        return std::string(first) + " " + std::string(second);
    }
    return {};
  }

  Features features_of(std::string_view word) const {
    return context_.pack.lexicon.any_features(context_.pack.lexicon.find(word));
  }

  // One search a word of the page, at one edit.
  std::vector<SpellingSuggestion>& near_suggestions(std::string_view word) {
    const std::pair<std::unordered_map<std::uint64_t, std::vector<SpellingSuggestion>>::iterator,
                    bool>
        place = near_.try_emplace(hash_bytes(word));
    if (place.second) place.first->second = context_.pack.lexicon.suggestions(word, 1);
    return place.first->second;
  }

  // At two edits when one is not enough, for words long enough to be recognised.
  const std::vector<SpellingSuggestion>& suggestions(std::string_view word) {
    std::vector<SpellingSuggestion>& near = near_suggestions(word);
    const bool wide = near.empty() && letter_count(word) >= 7 &&
                      wide_searches_ < most_wide_searches &&
                      widened_.insert(hash_bytes(word)).second;
    if (!wide) return near;
    ++wide_searches_;
    near = context_.pack.lexicon.suggestions(word, 2);
    return near;
  }

  void report(Span span, std::uint16_t confidence, const std::vector<SpellingSuggestion>& near) {
    const std::string word(run_->text(span));
    Message message{"spelling.unknown-word.message", {{"found", word}}};
    if (!near.empty())
      message = {"spelling.unknown-word.near", {{"found", word}, {"expected", near[0].word}}};
    Finding finding = finding_at(rules[0], *run_, span, confidence, std::move(message));
    for (std::size_t i = 0; i < near.size() && i < most_fixes; ++i)
      if (near[i].cost <= near[0].cost + 4)
        add_fix(finding, *run_, span, near[i].word, Safety::unsafe);
    findings_.push_back(std::move(finding));
  }

  const CheckContext& context_;
  std::vector<Finding>& findings_;
  const AnalysedRun* run_ = nullptr;
  Sentence sentence_;
  std::size_t mention_ = 0;
  std::unordered_map<std::uint64_t, std::uint32_t> counts_;
  std::unordered_set<std::uint64_t> names_;
  std::unordered_set<std::uint64_t> identifiers_;
  std::unordered_map<std::uint64_t, std::vector<SpellingSuggestion>> near_;
  std::unordered_set<std::uint64_t> widened_;
  std::uint32_t wide_searches_ = 0;
};

void find(const CheckContext& context, std::vector<Finding>& findings) {
  if (!context.pack.lexicon.empty()) Speller(context, findings).check();
}

}  // namespace

extern const Check spelling_unknown_word_check{rules, nullptr, &find};

}  // namespace fauxami
