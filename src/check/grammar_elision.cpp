// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// grammar/elision ("le homme") and grammar/contraction ("de le pays"): words that change each other
// and were left as they are. Tested by tests/cases/grammar/elision.md and contraction.md.
#include <array>

#include "base/unicode.h"
#include "check/check.h"
#include "check/marks.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 2> rules{{{"grammar/elision", "Linguistic conventions/Grammar",
                                      "grammar", Severity::minor, Level::standard},
                                     {"grammar/contraction", "Linguistic conventions/Grammar",
                                      "grammar", Severity::minor, Level::standard}}};

constexpr Features function_words = feature::adp | feature::cconj | feature::sconj | feature::pron |
                                    feature::det | feature::adv | feature::num;

// One look at the first byte spares most words the rest: a vowel, h, y or a letter beyond ASCII.
bool may_be_vowel(char byte) {
  constexpr std::string_view letters = "aeiouhyAEIOUHY";
  return static_cast<unsigned char>(byte) >= 0x80 || letters.find(byte) != std::string_view::npos;
}

class Seams {
 public:
  Seams(const Unit& unit, const CheckContext& context) : unit_(unit), pack_(context.pack) {}

  void find(std::vector<Finding>& findings) const {
    const std::string_view text = unit_.run.run->text;
    for (std::uint32_t i = unit_.sentence.first_token; i + 1 < unit_.sentence.end_token; ++i) {
      if (!unit_.token(i).has(trait::changes_form)) continue;
      const char next = text[unit_.token(i + 1).begin];
      if (may_be_vowel(next) && misses_elision(i))
        report(rules[0], i, i + 1, findings);
      else if (next == 'l' && misses_contraction(i))
        report(rules[1], i, i + 1, findings);
    }
  }

 private:
  Features features_of(std::uint32_t i) const {
    return pack_.lexicon.any_features(unit_.token(i).analysis);
  }

  // Two words of the language, in small letters where they are no names, with a gap between them.
  bool are_neighbours(std::uint32_t i) const {
    const Token& word = unit_.token(i);
    const Token& next = unit_.token(i + 1);
    const bool known = word.kind == TokenKind::word && next.kind == TokenKind::word &&
                       next.analysis != 0 && !word.elided && next.begin > word.end;
    return known && !word.no_translate && !next.no_translate && is_small(i);
  }

  bool is_small(std::uint32_t i) const {
    const LetterCase letter_case = unit_.token(i).letter_case;
    return letter_case == LetterCase::lower ||
           (letter_case == LetterCase::capitalised && i == unit_.sentence.first_token);
  }

  bool misses_elision(std::uint32_t i) const {
    const ElisionBefore needs = pack_.contractions.missed_elision(unit_.token(i).key);
    return needs != ElisionBefore::nothing && are_neighbours(i) && fits(i + 1, needs) &&
           pack_.contractions.starts_with_vowel(unit_.run.text(unit_.token(i + 1)),
                                                pack_.orthography) &&
           !is_foreign();
  }

  bool fits(std::uint32_t i, ElisionBefore needs) const {
    const Token& word = unit_.token(i);
    const std::string_view text = unit_.run.text(word);
    const std::size_t letter = decode(text, 0).size;  // a letter, "e-commerce"
    if (letter == text.size() || text[letter] == '-' || word.has(trait::number_word)) return false;
    // Before a name many write the full form on purpose; an h is silent only where that is sure.
    if (word.letter_case != LetterCase::lower) return false;
    if (text[0] == 'h' && !pack_.contractions.has_silent_h(word.key)) return false;
    const Features features = features_of(i);
    switch (needs) {
      case ElisionBefore::any_word:
        return features != 0 && (features & (feature::cconj | feature::adp)) == 0;
      case ElisionBefore::verb: return is_verb_only(features);
      case ElisionBefore::masculine_noun: return is_noun(features, feature::masc);
      default: return is_noun(features, feature::fem);
    }
  }

  static bool is_verb_only(Features features) {
    return (features & (feature::verb | feature::aux)) != 0 && (features & feature::fin) != 0 &&
           (features & (feature::adp | feature::cconj | feature::sconj)) == 0;
  }

  static bool is_noun(Features features, Features gender) {
    return (features & feature::noun) != 0 && (features & gender) != 0 &&
           (features & feature::sing) != 0 && (features & feature::plur) == 0 &&
           (features & (function_words | feature::verb | feature::aux)) == 0;
  }

  // "de le pays", not "de le voir": what follows is a noun and nothing that has an object before
  // it.
  bool misses_contraction(std::uint32_t i) const {
    if (!pack_.contractions.may_contract(unit_.token(i).key, unit_.token(i + 1).key)) return false;
    if (!are_neighbours(i) || i + 2 >= unit_.sentence.end_token) return false;
    const Token& after = unit_.token(i + 2);
    if (after.kind != TokenKind::word || after.letter_case != LetterCase::lower) return false;
    const Features features = features_of(i + 2);
    return unit_.token(i + 1).letter_case == LetterCase::lower && (features & feature::noun) != 0 &&
           (features & (function_words | feature::inf)) == 0 && joined(i).size() == 1 &&
           !is_foreign();
  }

  bool is_foreign() const {
    return !is_prose(unit_.run) ||
           reads_foreign(language_evidence(unit_.run, unit_.sentence.first_token,
                                           unit_.sentence.end_token, pack_));
  }

  std::vector<JoinedWord> joined(std::uint32_t i) const {
    std::vector<JoinedWord> words{{std::string(unit_.run.text(unit_.token(i))), "", true},
                                  {std::string(unit_.run.text(unit_.token(i + 1))), " ", false}};
    pack_.contractions.join(words, pack_.orthography, pack_.lexicon);
    return words;
  }

  void report(const RuleInfo& rule, std::uint32_t first, std::uint32_t last,
              std::vector<Finding>& findings) const {
    std::string expected;
    for (const JoinedWord& word : joined(first)) expected += word.gap + word.text;
    expected = with_page_apostrophes(std::move(expected), unit_.run);
    const Span span{unit_.token(first).begin, unit_.token(last).end};
    const std::string found(unit_.run.text(span));
    if (expected == found) return;
    Finding finding = finding_at(rule, unit_.run, span, 900,
                                 {message_key(rule), {{"found", found}, {"expected", expected}}});
    add_fix(finding, unit_.run, span, expected, Safety::unsafe);
    findings.push_back(std::move(finding));
  }

  const Unit& unit_;
  const LanguagePack& pack_;
};

void find(const Unit& unit, const CheckContext& context, std::vector<Finding>& findings) {
  if (unit.run.in_language) Seams(unit, context).find(findings);
}

}  // namespace

extern const Check grammar_elision_check{rules, &find, nullptr};

}  // namespace fauxami
