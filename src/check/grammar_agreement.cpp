// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// grammar/agreement: determiner, adjectives and noun of one noun phrase.
// Tested by tests/cases/grammar/*.md.
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/unicode.h"
#include "check/check.h"
#include "check/noun_phrase.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{{{"grammar/agreement", "Linguistic conventions/Grammar",
                                      "agreement", Severity::minor, Level::standard}}};

/// The text of the phrase from its first changed word on, and where that word is.
struct Replacement {
  std::uint32_t first = 0;
  std::string text;
};

class Mender {
 public:
  Mender(const Unit& unit, const CheckContext& context, const PhraseReader& reader,
         const NounPhrase& phrase)
      : unit_(unit), context_(context), reader_(reader), phrase_(phrase) {}

  /// The phrase in the given number; the gender is always the noun's own.
  std::optional<Replacement> in_number(Features number) const {
    const Features gender = reader_.noun_features(phrase_.noun) & feature::gender_mask;
    Replacement replacement{phrase_.noun + 1, {}};
    bool possible = put_noun(number, replacement);
    for (std::size_t i = phrase_.adjectives.size(); i > 0; --i)
      possible = possible &&
                 put(phrase_.adjectives[i - 1],
                     agreeing_adjective(phrase_.adjectives[i - 1], gender | number), replacement);
    if (phrase_.determiner != nullptr)
      possible = possible && put(phrase_.determiner_at, determiner(gender | number), replacement);
    if (!possible || replacement.text.empty()) return std::nullopt;
    return trimmed(replacement);
  }

 private:
  bool put_noun(Features number, Replacement& replacement) const {
    const bool fits = (reader_.noun_features(phrase_.noun) & number) != 0;
    return put(
        phrase_.noun,
        fits ? written(phrase_.noun) : reader_.inflected(phrase_.noun, feature::noun, number),
        replacement);
  }

  // Sets a word in front of the text; what stands between it and the next word stays, but for the
  // space that an elided form loses or gains.
  bool put(std::uint32_t at, const std::string& form, Replacement& replacement) const {
    if (form.empty()) return false;
    std::string gap;
    if (replacement.first <= phrase_.noun)
      gap = std::string(
          unit_.run.text(Span{unit_.token(at).end, unit_.token(replacement.first).begin}));
    const bool elided = form.back() == '\'';
    if (elided) gap.clear();
    if (!elided && unit_.token(at).elided) gap = " ";
    replacement.text = form + gap + replacement.text;
    replacement.first = at;
    return true;
  }

  std::string written(std::uint32_t at) const {
    return std::string(unit_.run.text(unit_.token(at)));
  }

  std::string agreeing_adjective(std::uint32_t at, Features wanted) const {
    return reader_.inflected(at, feature::adj, wanted);
  }

  std::string determiner(Features wanted) const {
    const Determiner& family = context_.pack.agreement.families[phrase_.determiner->family];
    if (satisfies(phrase_.determiner->features, wanted)) return written(phrase_.determiner_at);
    const std::string& form =
        family.form_for(wanted, reader_.elides_before(phrase_.determiner_at + 1));
    const bool capital = unit_.token(phrase_.determiner_at).letter_case == LetterCase::capitalised;
    return capital ? capitalise(form) : form;
  }

  // Without the leading words that did not change.
  Replacement trimmed(Replacement replacement) const {
    while (replacement.first < phrase_.noun) {
      const Span word{unit_.token(replacement.first).begin,
                      unit_.token(replacement.first + 1).begin};
      const std::string_view kept = unit_.run.text(word);
      if (replacement.text.compare(0, kept.size(), kept) != 0) break;
      replacement.text.erase(0, kept.size());
      ++replacement.first;
    }
    return replacement;
  }

  const Unit& unit_;
  const CheckContext& context_;
  const PhraseReader& reader_;
  const NounPhrase& phrase_;
};

bool agrees(const PhraseReader& reader, const NounPhrase& phrase) {
  if (phrase.determiner != nullptr && !reader.noun_agrees(phrase.noun, phrase.determiner->features))
    return false;
  for (const std::uint32_t adjective : phrase.adjectives)
    if (!reader.agrees(adjective, feature::adj, phrase.noun)) return false;
  return true;
}

// Without a determiner, an adjective that follows another one, or a conjunction, shares the noun
// and agrees on its own ("les premiere et deuxieme phases"); a masculine singular after a
// preposition may be an adverb ("de nouveau heureuse").
bool stands_alone(const Unit& unit, const CheckContext& context, const NounPhrase& phrase,
                  Features leading) {
  if (phrase.determiner != nullptr) return false;
  const std::uint32_t begin = phrase.adjectives.front();
  if (begin == unit.sentence.first_token) return false;
  const Token& before = unit.token(begin - 1);
  if (before.kind != TokenKind::word) return before.kind == TokenKind::punctuation;
  const Features parts = context.pack.lexicon.any_features(before.analysis);
  if ((parts & feature::adp) != 0) return leading == (feature::masc | feature::sing);
  return (parts & (feature::cconj | feature::adj | feature::num)) != 0;
}

// What the words in front show comes first: a plural that was typed was meant.
std::vector<Replacement> replacements_of(const Unit& unit, const CheckContext& context,
                                         const PhraseReader& reader, const NounPhrase& phrase) {
  const Mender mender(unit, context, reader, phrase);
  const Features shown = reader.leading_features(phrase) & feature::number_mask;
  const Features own = reader.noun_features(phrase.noun) & feature::number_mask;
  std::vector<Replacement> replacements;
  const bool noun_decides =
      phrase.determiner != nullptr &&
      context.pack.agreement.families[phrase.determiner->family].silent_number;
  for (const Features number : {noun_decides ? own : shown, noun_decides ? shown : own}) {
    if (number != feature::sing && number != feature::plur) continue;
    const std::optional<Replacement> replacement = mender.in_number(number);
    if (replacement && (replacements.empty() || replacements.front().text != replacement->text))
      replacements.push_back(*replacement);
  }
  return replacements;
}

void report(const Unit& unit, const NounPhrase& phrase,
            const std::vector<Replacement>& replacements, std::vector<Finding>& findings) {
  if (replacements.empty()) return;
  const Replacement& best = replacements.front();
  const std::uint32_t end = unit.token(phrase.noun).end;
  const Span span{unit.token(best.first).begin, end};
  Finding finding =
      finding_at(rules[0], unit.run, span, 850,
                 {"grammar.agreement.message",
                  {{"found", std::string(unit.run.text(span))}, {"expected", best.text}}});
  const Token& noun = unit.token(phrase.noun);
  finding.notes.push_back(
      note_at(unit.run, noun.text(),
              {"grammar.agreement.note", {{"noun", std::string(unit.run.text(noun))}}}));
  for (const Replacement& replacement : replacements)
    add_fix(finding, unit.run, {unit.token(replacement.first).begin, end}, replacement.text,
            Safety::unsafe);
  findings.push_back(std::move(finding));
}

void find_clashes(const Unit& unit, const CheckContext& context, std::vector<Finding>& findings) {
  if (!unit.run.in_language || unit.run.run->role == Role::code) return;
  const PhraseReader reader(unit, context.pack);
  for (std::uint32_t at = unit.sentence.first_token; at < unit.sentence.end_token; ++at) {
    if (!unit.token(at).has(trait::starts_phrase)) continue;
    const std::optional<NounPhrase> phrase = reader.read(at);
    if (!phrase) continue;
    if (!agrees(reader, *phrase) && !reader.may_be_clause(*phrase) &&
        !stands_alone(unit, context, *phrase, reader.leading_features(*phrase)))
      report(unit, *phrase, replacements_of(unit, context, reader, *phrase), findings);
    at = phrase->noun;
  }
}

}  // namespace

extern const Check grammar_agreement_check{rules, &find_clashes, nullptr};

}  // namespace fauxami
