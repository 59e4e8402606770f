// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// What an amount is about. Tested by tests/cases/number.
#include "check/amount_context.h"

#include <algorithm>

#include "base/unicode.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

constexpr std::uint32_t near_tokens = 16;
constexpr std::size_t least_word = 4;   // code points of a lemma that says something
constexpr std::size_t family_stem = 6;  // code points that a noun and a verb of one family share

constexpr NumberWordKinds number_kinds =
    kinds(Kind::cardinal, Kind::multiplier, Kind::scale, Kind::scale_alone, Kind::half_scale,
          Kind::collective, Kind::collective_vague, Kind::vague, Kind::about, Kind::more_than,
          Kind::less_than, Kind::month, Kind::currency, Kind::unit, Kind::points, Kind::multiple,
          Kind::hour_mark, Kind::minute_mark);

enum class Headline : std::uint8_t { no, yes };

bool has_capital(const Token& token) {
  return token.kind == TokenKind::word && !token.elided &&
         (token.letter_case == LetterCase::capitalised || token.letter_case == LetterCase::upper ||
          token.letter_case == LetterCase::mixed);
}

// A headline in title case: most of its words have a capital.
bool is_title_case(const AnalysedRun& run, const Sentence& sentence) {
  std::uint32_t words = 0;
  std::uint32_t capitals = 0;
  for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
    if (run.tokens[i].kind != TokenKind::word) continue;
    ++words;
    capitals += has_capital(run.tokens[i]) ? 1 : 0;
  }
  return words > 4 && 2 * capitals > words;
}

bool is_name(const Token& token, std::uint32_t index, const Sentence& sentence,
             const LanguagePack& pack, Headline headline) {
  if (!has_capital(token) || token.end - token.begin < 2) return false;
  if (token.analysis == 0 || token.letter_case != LetterCase::capitalised) return true;
  if (headline == Headline::yes) return false;
  return index != sentence.first_token ||
         (pack.lexicon.any_features(token.analysis) & feature::propn) != 0;
}

std::size_t common_prefix(const std::string& a, const std::string& b) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < a.size() && at < b.size();) {
    const CodePoint c = decode(a, at);
    if (at + c.size > b.size() || a.compare(at, c.size, b, at, c.size) != 0) break;
    at += c.size;
    ++count;
  }
  return count;
}

std::size_t length_of(const std::string& word) {
  std::size_t length = 0;
  for (std::size_t at = 0; at < word.size(); at += decode(word, at).size) ++length;
  return length;
}

bool same_family(const ContextWord& a, const ContextWord& b) {
  if (a.lemma == b.lemma) return true;
  const Features both = (a.features | b.features);
  const bool noun_and_verb = (both & feature::noun) != 0 && (both & feature::verb) != 0;
  return noun_and_verb && common_prefix(a.lemma, b.lemma) >= family_stem;
}

void add_word(const AnalysedRun& run, const Token& token, const LanguagePack& pack,
              AmountContext& context) {
  if (token.kind != TokenKind::word || token.analysis == 0) return;
  if (pack.numerals.has_kind(token.key, number_kinds)) return;
  if ((pack.lexicon.any_features(token.analysis) &
       (feature::adp | feature::det | feature::pron | feature::cconj | feature::aux)) != 0)
    return;
  for (const Reading& reading : pack.lexicon.readings(token.analysis)) {
    if ((reading.features & (feature::noun | feature::verb)) == 0) continue;
    std::string lemma = pack.lexicon.lemma(to_lower(run.text(token)), reading);
    if (length_of(lemma) < least_word) continue;
    const auto same = [&](const ContextWord& word) { return word.lemma == lemma; };
    if (std::find_if(context.words.begin(), context.words.end(), same) == context.words.end())
      context.words.push_back({std::move(lemma), reading.features});
    return;
  }
}

void add_years(const AnalysedRun& run, const Sentence& sentence, AmountContext& context) {
  std::vector<Quantity>::const_iterator quantity = std::partition_point(
      run.quantities.begin(), run.quantities.end(),
      [&](const Quantity& each) { return each.first_token < sentence.first_token; });
  for (; quantity != run.quantities.end() && quantity->first_token < sentence.end_token; ++quantity)
    if (quantity->role == QuantityRole::year)
      context.years.push_back(std::string(run.text(quantity->span)));
}

}  // namespace

bool AmountContext::has_name(std::uint64_t key) const {
  return std::find(names.begin(), names.end(), key) != names.end();
}

namespace {

// The text near a number, within its sentence and at the borders of characters.
Span around(std::string_view text, Span number, Span sentence) {
  constexpr std::uint32_t before = 90;
  constexpr std::uint32_t behind = 60;
  const auto inside = [&](std::uint32_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
  };
  Span span{std::max(sentence.begin, number.begin > before ? number.begin - before : 0),
            std::min(sentence.end, number.end + behind)};
  while (inside(span.begin)) ++span.begin;
  while (inside(span.end)) ++span.end;
  return span;
}

}  // namespace

bool tells_of_fall(const NumberPlace& place, const NumeralGrammar& grammar) {
  const AnalysedRun& run = *place.run;
  const Sentence sentence = sentence_at(run, place.quantity->first_token);
  if (sentence.first_token >= sentence.end_token) return false;
  const Span near =
      around(run.run->text, place.quantity->span,
             {run.tokens[sentence.first_token].begin, run.tokens[sentence.end_token - 1].end});
  const std::string text = to_lower(run.text(near));
  return std::any_of(grammar.falls.begin(), grammar.falls.end(),
                     [&](const std::string& part) { return text.find(part) != std::string::npos; });
}

Sentence sentence_at(const AnalysedRun& run, std::uint32_t token) {
  const std::vector<Sentence>::const_iterator sentence =
      std::partition_point(run.sentences.begin(), run.sentences.end(),
                           [&](const Sentence& each) { return each.end_token <= token; });
  if (sentence != run.sentences.end() && token >= sentence->first_token) return *sentence;
  return {0, static_cast<std::uint32_t>(run.tokens.size())};
}

AmountContext context_of(const AnalysedRun& run, const Quantity& quantity, const LanguagePack& pack,
                         Reach reach) {
  AmountContext context;
  const Sentence sentence = sentence_at(run, quantity.first_token);
  std::uint32_t begin = sentence.first_token;
  std::uint32_t end = sentence.end_token;
  if (reach == Reach::near) {
    if (quantity.first_token > begin + near_tokens) begin = quantity.first_token - near_tokens;
    end = std::min(end, quantity.end_token + near_tokens);
  }
  const Headline headline = is_title_case(run, sentence) ? Headline::yes : Headline::no;
  std::uint32_t phrase = 0;
  for (std::uint32_t i = begin; i < end; ++i) {
    const Token& token = run.tokens[i];
    if (is_name(token, i, sentence, pack, headline)) {
      context.names.push_back(token.key);
      context.phrases.push_back(phrase);
    } else {
      ++phrase;
    }
    add_word(run, token, pack, context);
    const bool behind = token.begin >= quantity.whole.end && i < quantity.end_token + 6;
    if (behind && pack.numerals.has_kind(token.key, kinds(Kind::per))) context.rate = true;
  }
  add_years(run, sentence, context);
  return context;
}

std::uint32_t shared_names(const AmountContext& a, const AmountContext& b) {
  std::uint32_t count = 0;
  std::uint32_t last = UINT32_MAX;
  std::vector<std::uint64_t> seen;
  for (std::size_t i = 0; i < a.names.size(); ++i) {
    if (a.phrases[i] == last || !b.has_name(a.names[i])) continue;
    if (std::find(seen.begin(), seen.end(), a.names[i]) != seen.end()) continue;
    seen.push_back(a.names[i]);
    last = a.phrases[i];
    ++count;
  }
  return count;
}

std::uint32_t shared_words(const AmountContext& a, const AmountContext& b) {
  std::uint32_t count = 0;
  for (const ContextWord& word : a.words)
    for (const ContextWord& other : b.words)
      if (same_family(word, other)) {
        ++count;
        break;
      }
  return count;
}

}  // namespace fauxami
