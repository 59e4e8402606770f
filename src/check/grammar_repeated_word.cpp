// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// grammar/repeated-word: a little word written twice.
// Tested by tests/cases/grammar/repeated-word.md.
#include <array>

#include "base/unicode.h"
#include "check/check.h"
#include "check/marks.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{{{"grammar/repeated-word", "Linguistic conventions/Grammar",
                                      "grammar", Severity::minor, Level::standard}}};

constexpr Features verbs = feature::verb | feature::aux;

class Repetition {
 public:
  Repetition(const Unit& unit, const CheckContext& context, std::uint32_t first)
      : unit_(unit), pack_(context.pack), first_(first) {}

  bool is_mistake() const {
    const Token& word = unit_.token(first_);
    const Token& again = unit_.token(first_ + 1);
    if (word.kind != TokenKind::word || !word.has(trait::own_function_word)) return false;
    if (word.elided || word.no_translate || again.begin == word.end) return false;
    if (again.letter_case != LetterCase::lower || !is_small() || !is_alone()) return false;
    return !may_be_meant(pack_.lexicon.any_features(word.analysis));
  }

 private:
  // "the satellite 1A a ..." has another A.
  bool is_small() const {
    return unit_.token(first_).letter_case == LetterCase::lower ||
           first_ == unit_.sentence.first_token;
  }

  // "la la la" is sung.
  bool is_alone() const {
    const std::uint64_t key = unit_.token(first_).key;
    const bool before = first_ > unit_.sentence.first_token && unit_.token(first_ - 1).key == key;
    const bool after = first_ + 2 < unit_.sentence.end_token && unit_.token(first_ + 2).key == key;
    return !before && !after;
  }

  // "Nous nous levons", "en en parlant", "tres tres froid", "ce qui est est", "de de Gaulle".
  bool may_be_meant(Features features) const {
    const bool reflexive = (features & feature::pron) != 0 && (features & feature::plur) != 0 &&
                           (features & (feature::first | feature::second)) != 0;
    const bool two_words = (features & feature::pron) != 0 && (features & feature::adp) != 0;
    if (reflexive || two_words || (features & feature::adv) != 0) return true;
    if ((features & verbs) != 0) return follows_pronoun();
    return (features & feature::adp) != 0 && first_ + 2 < unit_.sentence.end_token &&
           unit_.token(first_ + 2).letter_case == LetterCase::capitalised &&
           pack_.contractions.may_contract(unit_.token(first_).key, unit_.token(first_).key);
  }

  // Behind "qui" or "l'" a verb may be a noun or end its clause; at the start it has no subject.
  bool follows_pronoun() const {
    if (first_ == unit_.sentence.first_token) return true;
    const Token& before = unit_.token(first_ - 1);
    return before.elided ||
           (pack_.lexicon.any_features(before.analysis) & (feature::pron | feature::sconj)) != 0;
  }

  const Unit& unit_;
  const LanguagePack& pack_;
  std::uint32_t first_;
};

void report(const Unit& unit, std::uint32_t first, std::vector<Finding>& findings) {
  const Span span{unit.token(first).begin, unit.token(first + 1).end};
  const std::string word(unit.run.text(unit.token(first)));
  Finding finding =
      finding_at(rules[0], unit.run, span, 900, {message_key(rules[0]), {{"found", word}}});
  add_fix(finding, unit.run, span, word, Safety::unsafe);
  findings.push_back(std::move(finding));
}

void find(const Unit& unit, const CheckContext& context, std::vector<Finding>& findings) {
  for (std::uint32_t i = unit.sentence.first_token; i + 1 < unit.sentence.end_token; ++i) {
    if (unit.token(i).key != unit.token(i + 1).key) continue;
    if (is_prose(unit.run) && Repetition(unit, context, i).is_mistake()) report(unit, i, findings);
  }
}

}  // namespace

extern const Check grammar_repeated_word_check{rules, &find, nullptr};

}  // namespace fauxami
