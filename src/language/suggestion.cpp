// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Suggestions of a rule's match: places filled, case, apostrophes and seams put right.
// Tested by tests/language/suggestion_test.cpp.
#include "language/suggestion.h"

#include <algorithm>
#include <optional>

#include "base/unicode.h"
#include "language/inflection.h"
#include "language/rule_words.h"
#include "language/suggestion_template.h"

namespace fauxami {
namespace {

constexpr std::uint32_t neighbours_before = 2;
constexpr std::uint32_t neighbours_after = 2;
constexpr std::string_view curly_apostrophe = "\u2019";

class SuggestionMaker {
 public:
  SuggestionMaker(const RuleSet& rules, const SuggestionContext& context, const AnalysedRun& run,
                  const Sentence& sentence, const RuleMatch& match)
      : tables_(rules.tables()),
        context_(context),
        run_(run),
        sentence_(sentence),
        match_(match),
        pattern_(tables_.patterns[match.pattern]),
        underlined_{match.slots[2 * pattern_.underline_begin],
                    match.slots[2 * pattern_.underline_end - 1]} {}

  std::optional<Suggestion> make(std::string_view suggestion_template) const;

 private:
  std::string filled(std::string_view suggestion_template, bool& complete) const;
  std::string inflected(const SuggestionPart& part) const;
  std::string text_of(TokenRange tokens) const;
  std::vector<Reading> matching_readings(std::uint32_t element, std::uint32_t token) const;
  bool fits_element(std::uint32_t element, std::uint32_t token, const Reading& reading) const;
  std::optional<std::uint32_t> inflected_token(std::uint32_t element) const;
  Features agreement_of(std::uint32_t element) const;
  std::string in_case_of_page(const std::string& text) const;
  Suggestion joined(const std::string& text) const;
  void add_neighbours(std::vector<JoinedWord>& words, TokenRange tokens) const;
  std::string_view gap_before(std::uint32_t token) const;
  std::string with_page_apostrophes(std::string text) const;

  const RuleTables& tables_;
  const SuggestionContext& context_;
  const AnalysedRun& run_;
  const Sentence& sentence_;
  const RuleMatch& match_;
  const RulePattern& pattern_;
  TokenRange underlined_;
};

std::string SuggestionMaker::text_of(TokenRange tokens) const {
  if (tokens.begin >= tokens.end) return {};
  return std::string(
      run_.text(Span{run_.tokens[tokens.begin].begin, run_.tokens[tokens.end - 1].end}));
}

std::string_view SuggestionMaker::gap_before(std::uint32_t token) const {
  if (token == 0) return {};
  return run_.text(Span{run_.tokens[token - 1].end, run_.tokens[token].begin});
}

// What the element asks of lemma and features decides which reading it met.
bool SuggestionMaker::fits_element(std::uint32_t element, std::uint32_t token,
                                   const Reading& reading) const {
  bool asked = false;
  std::uint32_t op = pattern_.program;
  while (tables_.ops[op].kind != RuleOpKind::save || tables_.ops[op].b != 2 * (element - 1)) ++op;
  for (; tables_.ops[op].kind != RuleOpKind::save || tables_.ops[op].b != 2 * element - 1; ++op) {
    const RuleOp& now = tables_.ops[op];
    if (now.kind != RuleOpKind::lemma && now.kind != RuleOpKind::features) continue;
    asked = true;
    if (!satisfies(reading.features, now.key)) continue;
    if (now.kind == RuleOpKind::features) return true;
    const std::string lemma = context_.lexicon.lemma(run_.text(run_.tokens[token]), reading);
    if (to_lower(lemma) == to_lower(tables_.in_text(tables_.lemmas[now.c].text))) return true;
  }
  return !asked;
}

std::optional<std::uint32_t> SuggestionMaker::inflected_token(std::uint32_t element) const {
  const TokenRange tokens = match_.element(element - 1);
  for (std::uint32_t token = tokens.begin; token < tokens.end; ++token)
    if (!context_.lexicon.readings(run_.tokens[token].analysis).empty()) return token;
  return std::nullopt;
}

std::vector<Reading> SuggestionMaker::matching_readings(std::uint32_t element,
                                                        std::uint32_t token) const {
  std::vector<Reading> readings = readings_in_context(run_, token, context_.lexicon);
  std::erase_if(readings,
                [&](const Reading& reading) { return !fits_element(element, token, reading); });
  return readings;
}

// Gender and number of an element, those of its noun reading when it has one.
Features SuggestionMaker::agreement_of(std::uint32_t element) const {
  const std::optional<std::uint32_t> token = inflected_token(element);
  if (!token) return 0;
  constexpr Features agreement = feature::gender_mask | feature::number_mask;
  for (const Features pos :
       {feature::noun | feature::propn, feature::adj | feature::det, feature::pos_mask})
    for (const Reading& reading : matching_readings(element, *token))
      if ((reading.features & pos) != 0 && (reading.features & agreement) != 0)
        return reading.features & agreement;
  return 0;
}

std::string SuggestionMaker::inflected(const SuggestionPart& part) const {
  const std::optional<std::uint32_t> token = inflected_token(part.element);
  if (!token) return {};
  const Features agreement = part.like == 0 ? 0 : agreement_of(part.like);
  if (part.like != 0 && agreement == 0) return {};
  const std::string form(run_.text(run_.tokens[*token]));
  for (const Reading& reading : matching_readings(part.element, *token)) {
    const std::string lemma =
        part.lemma.empty() ? context_.lexicon.lemma(form, reading) : part.lemma;
    Features wanted = overridden(reading.features, agreement | part.features);
    wanted = narrowed(wanted, run_, *token, context_.lexicon);
    std::string found = form_of(lemma, wanted, context_.lexicon);
    if (!found.empty()) return found;
  }
  return {};
}

std::string SuggestionMaker::filled(std::string_view suggestion_template, bool& complete) const {
  std::string text;
  for (const SuggestionPart& part : parse_suggestion(suggestion_template, pattern_.element_count)) {
    std::string piece = part.text;
    if (part.element != 0)
      piece = part.inflects() ? inflected(part) : text_of(match_.element(part.element - 1));
    if (part.inflects() && piece.empty()) complete = false;
    const bool left_out = part.element != 0 && piece.empty();
    text.append(piece);
    if (left_out && !text.empty() && text.back() == ' ') text.pop_back();
  }
  while (!text.empty() && text.front() == ' ') text.erase(0, 1);
  return text;
}

// A capital at the start for a capital, capitals throughout for capitals.
std::string SuggestionMaker::in_case_of_page(const std::string& text) const {
  bool all_upper = true;
  std::uint32_t letters = 0;
  for (std::uint32_t token = underlined_.begin; token < underlined_.end; ++token) {
    const Token& word = run_.tokens[token];
    if (word.kind != TokenKind::word) continue;
    if (word.letter_case != LetterCase::upper &&
        !(word.letter_case == LetterCase::capitalised && word.elided))
      all_upper = false;
    letters += word.end - word.begin;
  }
  // A lone abbreviation is no text in capitals.
  if (all_upper && letters > 5) return to_upper(text);
  const std::string_view first = run_.text(run_.tokens[underlined_.begin]);
  return is_upper(decode(first, 0).value) ? capitalise(text) : text;
}

std::string SuggestionMaker::with_page_apostrophes(std::string text) const {
  const std::string& page_text = run_.run->text;
  const bool curly = page_text.find(curly_apostrophe) != std::string::npos ||
                     page_text.find('\'') == std::string::npos;
  const std::string_view from = curly ? "'" : curly_apostrophe;
  const std::string_view to = curly ? curly_apostrophe : "'";
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

void SuggestionMaker::add_neighbours(std::vector<JoinedWord>& words, TokenRange tokens) const {
  for (std::uint32_t token = tokens.begin; token < tokens.end; ++token)
    words.push_back(
        {std::string(run_.text(run_.tokens[token])), std::string(gap_before(token)), false});
}

std::size_t equal_before(const std::vector<JoinedWord>& words, std::size_t count) {
  std::size_t equal = 0;
  while (equal < count && equal < words.size() && !words[equal].changed) ++equal;
  return equal;
}

std::size_t equal_after(const std::vector<JoinedWord>& words, std::size_t count) {
  std::size_t equal = 0;
  while (equal < count && equal < words.size() && !words[words.size() - 1 - equal].changed) ++equal;
  return equal;
}

// The words of the suggestion between its neighbours, fitted to each other; what did not change
// at either side stays out of the fix.
Suggestion SuggestionMaker::joined(const std::string& text) const {
  const std::uint32_t before =
      std::min(neighbours_before, underlined_.begin - sentence_.first_token);
  const std::uint32_t after = std::min(neighbours_after, sentence_.end_token - underlined_.end);
  std::vector<JoinedWord> words;
  add_neighbours(words, {underlined_.begin - before, underlined_.begin});
  std::size_t at = 0;
  for (const std::string& word : split_rule_words(text, context_.orthography)) {
    const std::size_t found = text.find(word, at);
    const bool first = at == 0 && found == 0;
    words.push_back(
        {word, first ? std::string(gap_before(underlined_.begin)) : text.substr(at, found - at),
         true});
    at = found + word.size();
  }
  add_neighbours(words, {underlined_.end, underlined_.end + after});
  context_.contractions.join(words, context_.orthography, context_.lexicon);

  const std::size_t head = equal_before(words, before);
  const std::size_t tail = equal_after(words, after);
  Suggestion made;
  const std::uint32_t first = underlined_.begin - before + static_cast<std::uint32_t>(head);
  const std::uint32_t last = underlined_.end + after - static_cast<std::uint32_t>(tail);
  made.text = {run_.tokens[first].begin, run_.tokens[last - 1].end};
  for (std::size_t i = head; i < words.size() - tail; ++i) {
    if (i > head) made.replacement.append(words[i].gap);
    made.replacement.append(words[i].text);
  }
  return made;
}

std::optional<Suggestion> SuggestionMaker::make(std::string_view suggestion_template) const {
  bool complete = true;
  const std::string text = filled(suggestion_template, complete);
  if (!complete || text.empty()) return std::nullopt;
  Suggestion made = joined(in_case_of_page(text));
  made.replacement = with_page_apostrophes(std::move(made.replacement));
  if (run_.text(made.text) == made.replacement) return std::nullopt;
  return made;
}

}  // namespace

Span underlined_text(const RuleTables& tables, const AnalysedRun& run, const RuleMatch& match) {
  const RulePattern& pattern = tables.patterns[match.pattern];
  const std::uint32_t first = match.slots[2 * pattern.underline_begin];
  const std::uint32_t end = match.slots[2 * pattern.underline_end - 1];
  if (first >= end) return {};
  return {run.tokens[first].begin, run.tokens[end - 1].end};
}

std::vector<Suggestion> make_suggestions(const RuleSet& rules, const SuggestionContext& context,
                                         const AnalysedRun& run, const Sentence& sentence,
                                         const RuleMatch& match) {
  const SuggestionMaker maker(rules, context, run, sentence, match);
  const RuleTables& tables = rules.tables();
  const TableRange range = tables.patterns[match.pattern].suggestions;
  std::vector<Suggestion> suggestions;
  for (const TextRange text : tables.texts.subspan(range.begin, range.count)) {
    std::optional<Suggestion> made = maker.make(tables.in_text(text));
    if (!made) continue;
    const bool known = std::any_of(
        suggestions.begin(), suggestions.end(),
        [&](const Suggestion& other) { return other.replacement == made->replacement; });
    if (!known) suggestions.push_back(std::move(*made));
  }
  return suggestions;
}

}  // namespace fauxami
