// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Corrected numbers with the words around them. Tested by tests/check/number_fix_test.cpp.
#include "check/number_fix.h"

#include <algorithm>
#include <utility>

#include "base/unicode.h"
#include "check/marks.h"
#include "check/number_writing.h"

namespace fauxami {
namespace {

using Kind = NumberWordKind;

const std::string no_break_space = "\u00A0";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// A consonant: before digits nothing elides.
const std::string before_digits = "n";

// The number as it should read, and what it asks of its neighbours.
struct Body {
  std::string text;
  bool ends_in_noun = false;  // "20 millions": what is counted needs a linking word
  bool plural = true;
};

bool ends_with(std::string_view text, std::string_view end) {
  return !end.empty() && text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool ends_in_scale_noun(std::string_view text, const NumeralGrammar& grammar) {
  const std::string lower = to_lower(text);
  return std::any_of(grammar.written.begin(), grammar.written.end(),
                     [&](const WrittenScale& scale) {
                       return ends_with(lower, scale.one) || ends_with(lower, scale.many);
                     });
}

// "milliard" without a number before it.
bool is_lone_scale(const NumberPlace& place, const LanguagePack& pack) {
  const Quantity& quantity = *place.quantity;
  return quantity.spelled_out && quantity.end_token == quantity.first_token + 1 &&
         pack.numerals.has_kind(place.run->tokens[quantity.first_token].key,
                                kinds(Kind::scale_alone)) &&
         ends_in_scale_noun(place.run->text(quantity.span), pack.numerals);
}

// The number in digits and scale words, as if it stood so on the page.
std::optional<std::string> in_digits(const NumberPlace& place, const Rational& value,
                                     const LanguagePack& pack) {
  Quantity plain = *place.quantity;
  const std::optional<std::string> text = rewrite_number(*place.run, plain, value, pack.numerals);
  if (!text || !plain.spelled_out) return text;
  const std::size_t digits = std::find_if(text->begin(), text->end(), is_digit) - text->begin();
  return digits == 0 ? text : std::nullopt;
}

std::optional<Body> body_of(const NumberPlace& place, const Rational& value,
                            const LanguagePack& pack) {
  Body body;
  const bool lone = is_lone_scale(place, pack);
  std::optional<std::string> text;
  if (place.quantity->spelled_out && !lone)
    text = pack.amounts.words_of(value, pack.numerals.written);
  if (!text) text = in_digits(place, value, pack);
  if (!text) return std::nullopt;
  body.text = std::move(*text);
  const std::string one = "1" + no_break_space;
  if (lone && body.text.compare(0, one.size(), one) == 0) {
    body.text.erase(0, one.size());
    body.plural = false;
  }
  const std::string_view old = place.run->text(place.quantity->span);
  if (is_upper(decode(old, 0).value)) body.text = capitalise(body.text);
  body.ends_in_noun = ends_in_scale_noun(body.text, pack.numerals);
  return body;
}

// Words that are joined anew: number, linking word, what is counted.
class Phrase {
 public:
  Phrase(const NumberPlace& place, const LanguagePack& pack)
      : run_(*place.run), quantity_(*place.quantity), pack_(pack), span_(quantity_.span) {}

  // The words of the corrected number; "d'" before it may have to become "de".
  bool add_body(const Body& body, bool lone) {
    if (!add_word_before(body, lone)) return false;
    std::string gap = words_.empty() ? "" : gap_before(quantity_.first_token);
    std::size_t begin = 0;
    while (begin <= body.text.size()) {
      const std::size_t end = std::min(body.text.find(' ', begin), body.text.size());
      words_.push_back({body.text.substr(begin, end - begin), gap, true});
      gap = " ";
      begin = end + 1;
    }
    return true;
  }

  // Puts in or takes out the linking word, for a number that ends in a scale noun or no longer
  // does.
  void add_linker(const Body& body) {
    const std::uint32_t next = quantity_.end_token;
    const bool linked = has_kind(next, kinds(Kind::linker));
    if (linked == body.ends_in_noun || next >= run_.tokens.size()) return;
    if (linked) {
      if (next + 1 < run_.tokens.size()) keep_word(next + 1, " ");
      return;
    }
    if (!is_counted(next)) return;
    words_.push_back({pack_.amounts.linker, " ", true});
    keep_word(next, " ");
  }

  NumberRewrite take(std::string title) {
    for (JoinedWord& word : words_)
      if (!word.text.empty() && is_digit(word.text[0]))
        std::swap(word.text, digits_.emplace_back(before_digits));
    pack_.contractions.join(words_, pack_.orthography, pack_.lexicon);
    std::size_t digits = 0;
    std::string text;
    for (JoinedWord& word : words_) {
      const bool number = word.text == before_digits && digits < digits_.size();
      text += (text.empty() ? "" : word.gap) + (number ? digits_[digits] : word.text);
      digits += number ? 1 : 0;
    }
    return {span_, with_page_apostrophes(std::move(text), run_), std::move(title)};
  }

 private:
  bool has_kind(std::uint32_t token, NumberWordKinds wanted) const {
    return token < run_.tokens.size() && run_.tokens[token].kind == TokenKind::word &&
           pack_.numerals.has_kind(run_.tokens[token].key, wanted);
  }

  std::string gap_before(std::uint32_t token) const {
    return std::string(run_.text(Span{run_.tokens[token - 1].end, run_.tokens[token].begin}));
  }

  // An article before a lone scale noun follows its number; without one it cannot be corrected.
  bool add_word_before(const Body& body, bool lone) {
    const std::uint32_t first = quantity_.first_token;
    const bool word = first > 0 && run_.tokens[first - 1].kind == TokenKind::word;
    if (!word) return !lone || !body.plural;
    const Token& token = run_.tokens[first - 1];
    std::string text(run_.text(token));
    bool changed = false;
    if (lone && body.plural) {
      const std::map<std::string, std::string, std::less<>>::const_iterator plural =
          pack_.amounts.plural_articles.find(to_lower(text));
      if (plural == pack_.amounts.plural_articles.end()) return false;
      text = is_upper(decode(text, 0).value) ? capitalise(plural->second) : plural->second;
      changed = true;
    }
    words_.push_back({std::move(text), "", changed});
    span_.begin = token.begin;
    return true;
  }

  void keep_word(std::uint32_t token, const std::string& gap) {
    words_.push_back({std::string(run_.text(run_.tokens[token])), gap, true});
    span_.end = run_.tokens[token].end;
  }

  // A unit or a noun behind the number is what it counts.
  bool is_counted(std::uint32_t token) const {
    const Token& next = run_.tokens[token];
    if (next.kind != TokenKind::word) return false;
    if (quantity_.whole.end >= next.end) return true;
    const Features features = pack_.lexicon.any_features(next.analysis);
    return next.analysis != 0 && (features & feature::noun) != 0 &&
           (features & (feature::adp | feature::det | feature::pron | feature::verb | feature::adv |
                        feature::cconj)) == 0;
  }

  const AnalysedRun& run_;
  const Quantity& quantity_;
  const LanguagePack& pack_;
  Span span_;
  std::vector<JoinedWord> words_;
  std::vector<std::string> digits_;
};

// "20 millions" before a sign (a sign behind a noun is no French): digits in full.
bool stands_before_sign(const NumberPlace& place) {
  const std::uint32_t next = place.quantity->end_token;
  return next < place.run->tokens.size() && place.run->tokens[next].kind == TokenKind::symbol &&
         place.quantity->whole.end > place.quantity->span.end;
}

std::string number_and_unit(const NumberPlace& place, const std::string& unit,
                            const LanguagePack& pack) {
  const std::string_view number = place.run->text(place.quantity->span);
  if (!ends_in_scale_noun(number, pack.numerals))
    return std::string(number) + no_break_space + unit;
  std::vector<JoinedWord> words{{pack.amounts.linker, " ", true}, {unit, " ", true}};
  pack.contractions.join(words, pack.orthography, pack.lexicon);
  std::string text(number);
  for (const JoinedWord& word : words) text += word.gap + word.text;
  return with_page_apostrophes(std::move(text), *place.run);
}

}  // namespace

std::optional<NumberRewrite> rewrite_value(const NumberPlace& wrong, const Rational& value,
                                           const LanguagePack& pack) {
  std::optional<Body> body = body_of(wrong, value, pack);
  if (!body) return std::nullopt;
  if (body->ends_in_noun && stands_before_sign(wrong) && wrong.quantity->scale_exponent == 0) {
    const std::optional<std::string> digits = write_digits(value, pack.numerals);
    if (!digits) return std::nullopt;
    *body = {*digits, false, true};
  }
  Phrase phrase(wrong, pack);
  if (!phrase.add_body(*body, is_lone_scale(wrong, pack))) return std::nullopt;
  phrase.add_linker(*body);
  return phrase.take(body->text);
}

std::optional<NumberRewrite> rewrite_sign(const NumberPlace& wrong) {
  const std::string_view text = wrong.run->text(wrong.quantity->span);
  const CodePoint first = decode(text, 0);
  std::string changed = "\u2212" + std::string(text);
  if (wrong.quantity->low.sign() < 0) {
    const CharacterClass kind = class_of(first.value);
    if (kind != CharacterClass::punctuation && kind != CharacterClass::symbol) return std::nullopt;
    std::size_t begin = first.size;
    while (begin < text.size() && is_space(decode(text, begin).value))
      begin += decode(text, begin).size;
    changed = text.substr(begin);
  }
  return NumberRewrite{wrong.quantity->span, changed, changed};
}

std::optional<NumberRewrite> rewrite_currency(const NumberPlace& wrong, const std::string& currency,
                                              const LanguagePack& pack) {
  const std::map<std::string, OneAndMany, std::less<>>::const_iterator name =
      pack.amounts.currency_names.find(currency);
  if (name == pack.amounts.currency_names.end()) return std::nullopt;
  const bool many = wrong.quantity->scale_exponent > 0 || wrong.quantity->low >= Rational(2);
  std::string text = number_and_unit(wrong, many ? name->second.many : name->second.one, pack);
  return NumberRewrite{wrong.quantity->whole, text, text};
}

std::optional<NumberRewrite> rewrite_percent(const NumberPlace& wrong, const LanguagePack& pack) {
  const Quantity& quantity = *wrong.quantity;
  const bool to_points = quantity.role == QuantityRole::share;
  const OneAndMany& point = pack.amounts.point;
  if (to_points && point.one.empty()) return std::nullopt;
  const std::string& points = quantity.mantissa >= Rational(2) ? point.many : point.one;
  std::string text =
      std::string(wrong.run->text(quantity.span)) + no_break_space + (to_points ? points : "%");
  return NumberRewrite{quantity.whole, text, text};
}

void add_rewrite(Finding& finding, const AnalysedRun& run,
                 const std::optional<NumberRewrite>& rewrite, Safety safety) {
  if (!rewrite) return;
  std::optional<Fix> fix = make_fix(*run.run, rewrite->span, rewrite->text, safety);
  if (!fix) return;
  fix->title = rewrite->title;
  finding.fixes.push_back(std::move(*fix));
}

}  // namespace fauxami
