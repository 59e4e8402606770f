// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <vector>

#include "base/text_hash.h"
#include "base/unicode.h"
#include "language/language_pack.h"
#include "language/rule_compiler.h"
#include "language/rule_matcher.h"
#include "language/rule_parser.h"
#include "language/rule_words.h"
#include "language/suggestion.h"

namespace fauxami::test {

inline const LanguagePack& french() {
  static const LanguagePack pack = LanguagePack::load(PackFile::open(FAUXAMI_PACK_DIR "/fr.pack"));
  return pack;
}

inline LetterCase case_of(const std::string& word) {
  if (to_lower(word) == word) return LetterCase::lower;
  return to_upper(word) == word && word.size() > 2 ? LetterCase::upper : LetterCase::capitalised;
}

/// A line of text as one sentence of tokens.
struct Line {
  TextRun run;
  AnalysedRun analysed;

  explicit Line(const std::string& text) {
    run.text = text;
    run.map = OffsetMap::identity(0, static_cast<std::uint32_t>(text.size()));
    analysed.run = &run;
    std::size_t at = 0;
    for (const std::string& word : split_rule_words(text, french().orthography)) {
      at = text.find(word, at);
      Token token;
      token.begin = static_cast<std::uint32_t>(at);
      at += word.size();
      token.end = static_cast<std::uint32_t>(at);
      token.key = hash_word(word);
      token.letter_case = case_of(word);
      if (word[0] >= '0' && word[0] <= '9') token.kind = TokenKind::number;
      token.traits = trait::anchors_rule;
      token.analysis = french().lexicon.find_any_case(word, token.letter_case);
      analysed.tokens.push_back(token);
    }
    analysed.sentences.push_back({0, static_cast<std::uint32_t>(analysed.tokens.size())});
  }
  Line(const Line&) = delete;
};

/// A rule file with one rule of this pattern; `more` adds lines to it.
inline std::string rule_text(const std::string& pattern, const std::string& more = "") {
  return "[[rule]]\nid = \"calque/essai\"\ncategory = \"Style/Unidiomatic style\"\nmatch = '" +
         pattern +
         "'\nmessage.fr = \"f\"\nmessage.en = \"e\"\nbad = [\"{{x}}\"]\ngood = [\"a\", \"b\"]\n" +
         more;
}

inline RuleSet compiled(const std::string& toml) {
  PackWriter writer;
  compile_rules(parse_rules(toml, "essai.toml", french().orthography), french().lexicon, writer);
  return RuleSet::load(PackFile::from_bytes(writer.bytes(), "essai"));
}

/// The underlined texts of all matches of a pattern in a line, joined by " / ".
inline std::string found(const std::string& pattern, const std::string& text) {
  const RuleSet rules = compiled(rule_text(pattern));
  const Line line(text);
  std::vector<RuleMatch> matches;
  RuleMatcher(rules, french().lexicon, line.analysed).find(line.analysed.sentences[0], matches);
  std::string all;
  for (const RuleMatch& match : matches)
    all.append(all.empty() ? "" : " / ")
        .append(line.analysed.text(underlined_text(rules.tables(), line.analysed, match)));
  return all;
}

/// The best suggestion for the first match, with the text that it replaces: "sens -> raison".
inline std::string suggested(const std::string& pattern, const std::string& suggestion,
                             const std::string& text) {
  const RuleSet rules = compiled(rule_text(pattern, "suggest = ['" + suggestion + "']\n"));
  const Line line(text);
  std::vector<RuleMatch> matches;
  RuleMatcher(rules, french().lexicon, line.analysed).find(line.analysed.sentences[0], matches);
  if (matches.empty()) return "no match";
  const std::vector<Suggestion> made =
      make_suggestions(rules, {french().lexicon, french().orthography, french().contractions},
                       line.analysed, line.analysed.sentences[0], matches.front());
  if (made.empty()) return "none";
  return std::string(line.analysed.text(made.front().text)) + " -> " + made.front().replacement;
}

}  // namespace fauxami::test
