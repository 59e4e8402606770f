// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// grammar/agreement: determiner, adjectives and noun of one noun phrase.
// Tested by tests/cases/grammar/*.md.
#include <array>
#include <string>

#include "base/unicode.h"
#include "check/check.h"
#include "check/noun_phrase.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{{{"grammar/agreement", "Linguistic conventions/Grammar",
                                      "agreement", Severity::minor, Level::standard}}};

/// One word to exchange inside the phrase.
struct Change {
  std::uint32_t at = 0;
  std::string form;
};

// The text from token `first` to token `last` with one word exchanged; an elided form joins the
// word behind it, and a full form leaves it.
std::string text_with(const Unit& unit, std::uint32_t first, std::uint32_t last,
                      const Change& change) {
  const std::string_view text = unit.run.run->text;
  const Token& token = unit.token(change.at);
  std::string result(text.substr(unit.token(first).begin, token.begin - unit.token(first).begin));
  result += change.form;
  const bool joins = change.form.back() == '\'' && change.at < last;
  if (token.elided && !joins) result += ' ';
  const std::uint32_t rest = joins ? unit.token(change.at + 1).begin : token.end;
  return result.append(text.substr(rest, unit.token(last).end - rest));
}

void report(const Unit& unit, const NounPhrase& phrase, std::uint32_t first,
            const std::vector<Change>& changes, std::vector<Finding>& findings) {
  if (changes.empty()) return;
  const Span span{unit.token(first).begin, unit.token(phrase.noun).end};
  const std::string noun(unit.run.text(unit.token(phrase.noun)));
  Finding finding =
      finding_at(rules[0], unit.run, span, 850,
                 {"grammar.agreement.message",
                  {{"found", std::string(unit.run.text(span))},
                   {"expected", text_with(unit, first, phrase.noun, changes.front())}}});
  finding.notes.push_back(note_at(unit.run, unit.token(phrase.noun).text(),
                                  {"grammar.agreement.note", {{"noun", noun}}}));
  for (const Change& change : changes)
    add_fix(finding, unit.run, span, text_with(unit, first, phrase.noun, change), Safety::unsafe);
  findings.push_back(std::move(finding));
}

Features number_of(Features features) { return features & feature::number_mask; }

void add_change(std::vector<Change>& changes, std::uint32_t at, std::string form) {
  if (!form.empty()) changes.push_back({at, std::move(form)});
}

// A noun's gender is its own: a clash of gender is mended in the determiner, a clash of number in
// the noun first.
std::vector<Change> changes_of_determiner(const Unit& unit, const CheckContext& context,
                                          const PhraseReader& reader, const NounPhrase& phrase) {
  std::vector<Change> changes;
  const Features noun = reader.noun_features(phrase.noun);
  if ((number_of(noun) & number_of(phrase.determiner->features)) == 0)
    add_change(
        changes, phrase.noun,
        reader.inflected(phrase.noun, feature::noun, number_of(phrase.determiner->features)));
  const Determiner& family = context.pack.agreement.families[phrase.determiner->family];
  std::string form = family.form_for(noun, reader.elides_before(phrase.determiner_at + 1));
  if (unit.token(phrase.determiner_at).letter_case == LetterCase::capitalised)
    form = capitalise(form);
  add_change(changes, phrase.determiner_at, form);
  return changes;
}

bool check_adjectives(const Unit& unit, const PhraseReader& reader, const NounPhrase& phrase,
                      std::vector<Finding>& findings) {
  for (const std::uint32_t adjective : phrase.adjectives) {
    if (reader.agrees(adjective, feature::adj, phrase.noun)) continue;
    std::vector<Change> changes;
    add_change(changes, adjective,
               reader.inflected(adjective, feature::adj, reader.noun_features(phrase.noun)));
    report(unit, phrase, adjective, changes, findings);
    return true;
  }
  return false;
}

// "les premiere et deuxieme phases": an adjective that follows another one, or a conjunction,
// shares the noun and agrees on its own.
bool is_coordinated(const Unit& unit, const CheckContext& context, std::uint32_t begin) {
  if (begin == unit.sentence.first_token) return false;
  const Token& before = unit.token(begin - 1);
  if (before.kind != TokenKind::word) return before.kind == TokenKind::punctuation;
  const Features parts = context.pack.lexicon.any_features(before.analysis);
  return (parts & (feature::cconj | feature::adj | feature::num)) != 0;
}

void check_phrase(const Unit& unit, const CheckContext& context, const PhraseReader& reader,
                  const NounPhrase& phrase, std::vector<Finding>& findings) {
  if (phrase.determiner == nullptr && is_coordinated(unit, context, phrase.adjectives.front()))
    return;
  const bool determiner_agrees =
      phrase.determiner == nullptr || reader.noun_agrees(phrase.noun, phrase.determiner->features);
  if (determiner_agrees) {
    check_adjectives(unit, reader, phrase, findings);
    return;
  }
  report(unit, phrase, phrase.determiner_at, changes_of_determiner(unit, context, reader, phrase),
         findings);
}

void find_clashes(const Unit& unit, const CheckContext& context, std::vector<Finding>& findings) {
  if (!unit.run.in_language || unit.run.run->role == Role::code) return;
  const PhraseReader reader(unit, context.pack);
  for (std::uint32_t at = unit.sentence.first_token; at < unit.sentence.end_token; ++at) {
    const std::optional<NounPhrase> phrase = reader.read(at);
    if (!phrase) continue;
    check_phrase(unit, context, reader, *phrase, findings);
    at = phrase->noun;
  }
}

}  // namespace

extern const Check grammar_agreement_check{rules, &find_clashes, nullptr};

}  // namespace fauxami
