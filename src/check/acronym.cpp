// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// consistency/acronym: an English acronym beside the French one.
// Tested by tests/cases/consistency/acronym*.md.
#include <algorithm>
#include <array>

#include "base/text_hash.h"
#include "check/check.h"
#include "check/marks.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 2> rules{
    {{"consistency/acronym", "Terminology/Inconsistent use of terminology",
      "multiple-translations-of-term", Severity::minor, Level::standard},
     {"consistency/english-acronym", "Terminology/Inconsistent use of terminology",
      "multiple-translations-of-term", Severity::minor, Level::strict}}};

struct Place {
  const AnalysedRun* run = nullptr;
  Sentence sentence;
  std::uint32_t token = 0;
  int pair = -1;
};

struct Own {
  std::uint32_t count = 0;
  const AnalysedRun* run = nullptr;  // of the first place
  Span span;
};

bool is_name_like(const AnalysedRun& run, Sentence sentence, std::uint32_t i) {
  const Token& token = run.tokens[i];
  if (token.kind == TokenKind::address || token.kind == TokenKind::ideographs) return true;
  if (token.kind != TokenKind::word || token.elided || token.letter_case == LetterCase::lower)
    return false;
  return token.analysis == 0 || i != sentence.first_token ||
         token.letter_case != LetterCase::capitalised;
}

// "Scale AI", "AI Act", "AI-7", "A.AI": part of a name, whatever stands beside it.
bool is_in_name(const Place& place) {
  const AnalysedRun& run = *place.run;
  const std::uint32_t i = place.token;
  if (i > place.sentence.first_token && is_name_like(run, place.sentence, i - 1)) return true;
  if (i + 1 < place.sentence.end_token && is_name_like(run, place.sentence, i + 1)) return true;
  if (mark_at(run, i + 1) == '/' || (i > 0 && mark_at(run, i - 1) == '/'))
    return true;  // a reference
  const char32_t joint = touches_next(run, i) ? mark_at(run, i + 1) : 0;
  const char32_t before = touches_previous(run, i) ? mark_at(run, i - 1) : 0;
  const std::string_view joints = "-./&+#@_";
  return (joint != 0 && joint < 128 && touches_next(run, i + 1) &&
          joints.find(static_cast<char>(joint)) != std::string_view::npos) ||
         (before != 0 && before < 128 &&
          joints.find(static_cast<char>(before)) != std::string_view::npos);
}

// The French one close by: "l'IA (AI en anglais)" explains.
bool stands_beside_own(const Place& place, const Acronyms& acronyms) {
  const std::uint32_t first = place.token >= 6 ? place.token - 6 : 0;
  const std::uint32_t end = std::min<std::uint32_t>(
      place.token + 7, static_cast<std::uint32_t>(place.run->tokens.size()));
  for (std::uint32_t i = first; i < end; ++i) {
    const char32_t c = mark_at(*place.run, i);
    const bool bracket = c == '(' || c == ')' || c == '[' || c == ']';
    if (!bracket) continue;
    for (std::uint32_t k = first; k < end; ++k)
      if (place.run->tokens[k].kind == TokenKind::word &&
          acronyms.with_own(place.run->tokens[k].key) == place.pair)
        return true;
  }
  return false;
}

// A passage in English keeps its words; so do three letters quoted by themselves.
bool is_english(const Place& place, const LanguagePack& pack) {
  const char32_t before = place.token > 0 ? mark_at(*place.run, place.token - 1) : 0;
  const char32_t after = mark_at(*place.run, place.token + 1);
  const bool quoted = (before == 0xAB && after == 0xBB) || (before == 0x201C && after == 0x201D) ||
                      (before == '"' && after == '"');
  return quoted || stands_in_foreign_words(*place.run, place.token, pack);
}

// Titles, and what the fixed words read: the noun before an acronym belongs to the finding.
class Report {
 public:
  Report(const Place& place, const AcronymPair& pair, const LanguagePack& pack)
      : run_(*place.run), at_(place.token), pair_(pair), pack_(pack) {}

  Span span() const {
    const Span acronym = run_.tokens[at_].text();
    return follows_noun() || must_elide() ? covering(run_.tokens[at_ - 1].text(), acronym)
                                          : acronym;
  }
  void add_fixes(Finding& finding) const {
    const Span acronym = run_.tokens[at_].text();
    if (at_ > 0 && run_.tokens[at_ - 1].elided && !begins_with_vowel()) return;
    if (must_elide())
      return add_fix(finding, run_, span(), elided_before() + pair_.own, Safety::safe);
    const std::string before(run_.text(Span{span().begin, acronym.begin}));
    add_fix(finding, run_, span(), before + pair_.own, Safety::safe);
    if (follows_noun() && begins_with_vowel())
      add_fix(finding, run_, span(), before + pack_.acronyms.link() + pair_.own, Safety::unsafe);
  }

 private:
  const Token& previous() const { return run_.tokens[at_ - 1]; }
  bool has_word_before() const {
    return at_ > 0 && previous().kind == TokenKind::word && !previous().elided;
  }
  bool begins_with_vowel() const {
    return std::string_view("AEIOUaeiou").find(pair_.own[0]) != std::string_view::npos;
  }
  bool follows_noun() const {
    if (!has_word_before() || previous().analysis == 0) return false;
    constexpr Features other =
        feature::det | feature::adp | feature::pron | feature::cconj | feature::adv;
    const Features features = pack_.lexicon.any_features(previous().analysis);
    return (features & feature::noun) != 0 && (features & other) == 0;
  }
  // "de" before "AI" must become "d'" before "IA": the language lists the elided form.
  bool must_elide() const {
    if (!has_word_before() || !begins_with_vowel() || follows_noun()) return false;
    return pack_.orthography.elisions.count(hash_word(elided_before())) != 0;
  }
  std::string elided_before() const {
    std::string text(run_.text(previous()));
    text.pop_back();
    return text + utf8_of(0x2019);
  }

  const AnalysedRun& run_;
  std::uint32_t at_;
  const AcronymPair& pair_;
  const LanguagePack& pack_;
};

class Finder {
 public:
  explicit Finder(const CheckContext& context)
      : context_(context), owns_(context.pack.acronyms.pairs().size()) {}

  void read(const AnalysedRun& run) {
    for (const Sentence& sentence : run.sentences)
      for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i)
        read_token(run, sentence, i);
  }

  void report(std::vector<Finding>& findings) const {
    for (const Place& place : places_) {
      const bool mixed = owns_[static_cast<std::size_t>(place.pair)].count > 0;
      if (!mixed && context_.settings.level != Level::strict) continue;
      if (is_in_name(place) || stands_beside_own(place, context_.pack.acronyms) ||
          is_english(place, context_.pack))
        continue;
      add(place, mixed ? rules[0] : rules[1], findings);
    }
  }

 private:
  void read_token(const AnalysedRun& run, Sentence sentence, std::uint32_t i) {
    const Token& token = run.tokens[i];
    if (token.kind != TokenKind::word || token.no_translate) return;
    if (token.letter_case != LetterCase::upper && token.letter_case != LetterCase::mixed) return;
    const Acronyms& acronyms = context_.pack.acronyms;
    if (const int own = acronyms.with_own(token.key); own >= 0)
      add_own(run, token, static_cast<std::size_t>(own));
    const int pair = acronyms.with_foreign(token.key);
    if (pair >= 0 && acronyms.pairs()[static_cast<std::size_t>(pair)].foreign == run.text(token))
      places_.push_back({&run, sentence, i, pair});
  }

  // One own acronym may stand for two foreign ones (a singular and a plural).
  void add_own(const AnalysedRun& run, const Token& token, std::size_t number) {
    const std::vector<AcronymPair>& pairs = context_.pack.acronyms.pairs();
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      if (pairs[i].own != pairs[number].own) continue;
      if (owns_[i].count++ == 0) owns_[i] = {1, &run, token.text()};
    }
  }

  void add(const Place& place, const RuleInfo& rule, std::vector<Finding>& findings) const {
    const std::size_t number = static_cast<std::size_t>(place.pair);
    const AcronymPair& pair = context_.pack.acronyms.pairs()[number];
    const Own& own = owns_[number];
    const Report report(place, pair, context_.pack);
    Finding finding =
        finding_at(rule, *place.run, report.span(), 850,
                   {message_key(rule), {{"found", pair.foreign}, {"expected", pair.own}}});
    if (own.count > 0)
      finding.notes.push_back(
          note_at(*own.run, own.span,
                  {message_key(rule, "note"),
                   {{"expected", pair.own}, {"count", std::to_string(own.count)}}}));
    report.add_fixes(finding);
    findings.push_back(std::move(finding));
  }

  const CheckContext& context_;
  std::vector<Own> owns_;
  std::vector<Place> places_;
};

void find(const CheckContext& context, std::vector<Finding>& findings) {
  if (context.pack.acronyms.pairs().empty()) return;
  Finder finder(context);
  for (const AnalysedRun& run : context.page.target->runs)
    if (is_prose(run)) finder.read(run);
  finder.report(findings);
}

}  // namespace

extern const Check acronym_check{rules, nullptr, &find};

}  // namespace fauxami
