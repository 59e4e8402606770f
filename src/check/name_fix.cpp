// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Puts the right name and mends the word before it. Tested by the stories in tests/cases/name.
#include "check/name_fix.h"

#include "base/unicode.h"

namespace fauxami {
namespace {

// In French neither a silent nor a breathed h of a foreign name is sure to elide: it counts as a
// consonant.
bool begins_with_vowel(std::string_view name) {
  const std::string letters = letters_key(name.substr(0, decode(name, 0).size));
  return !letters.empty() &&
         std::string_view("aeiou").find(letters.front()) != std::string_view::npos;
}

struct Replacement {
  Span span;
  std::string text;
};

class NameWriter {
 public:
  NameWriter(const NamePage& page, const NameCandidate& candidate)
      : names_(page.names()), run_(page.run(candidate)), candidate_(candidate) {}

  Replacement write(std::string_view name) const;
  const Token* token_before() const {
    return candidate_.mention->first_token == 0 ? nullptr
                                                : &run_.tokens[candidate_.mention->first_token - 1];
  }
  const NameArticle* article() const;

 private:
  Replacement joined(const Token& before, std::uint32_t text, std::string_view space,
                     std::string_view name) const;

  const NameIndex& names_;
  const AnalysedRun& run_;
  const NameCandidate& candidate_;
};

const NameArticle* NameWriter::article() const {
  if (candidate_.reading.kind != FormKind::literal || token_before() == nullptr) return nullptr;
  for (const NameArticle& article : names_.articles())
    if (article.word == token_before()->key) return &article;
  return nullptr;
}

// The word before, rewritten with its capital kept, then the name.
Replacement NameWriter::joined(const Token& before, std::uint32_t text, std::string_view space,
                               std::string_view name) const {
  std::string word(names_.text(text));
  if (before.letter_case == LetterCase::capitalised || before.letter_case == LetterCase::upper)
    word = capitalise(word);
  return {{before.begin, candidate_.mention->span.end},
          word + std::string(space) + std::string(name)};
}

Replacement NameWriter::write(std::string_view name) const {
  const Span span = candidate_.mention->span;
  const Token* before = token_before();
  if (before == nullptr) return {span, std::string(name)};
  if (const NameArticle* found = article()) {
    const std::string_view left = names_.text(found->replacement);
    if (left.empty()) return {{before->begin, span.end}, std::string(name)};
    return joined(*before, found->replacement, " ", name);
  }
  const bool vowel = begins_with_vowel(name);
  for (const NameJoint& joint : names_.joints()) {
    if (!vowel && before->elided && before->key == joint.before_vowel)
      return joined(*before, joint.consonant_text, " ", name);
    if (vowel && !before->elided && before->key == joint.before_consonant)
      return joined(*before, joint.vowel_text, "", name);
  }
  return {span, std::string(name)};
}

// "Jensen" of "Jensen Huang": the name without its surname and the space beside it.
std::string_view without_surname(std::string_view name, std::string_view surname) {
  const std::size_t at = name.find(surname);
  if (at == std::string_view::npos || name.size() <= surname.size() + 1) return name;
  return at == 0 ? name.substr(surname.size() + 1) : name.substr(0, at - 1);
}

void add_one(Finding& finding, const AnalysedRun& run, const Replacement& replacement,
             std::string_view name, Safety safety) {
  const std::size_t before = finding.fixes.size();
  add_fix(finding, run, replacement.span, replacement.text, safety);
  if (finding.fixes.size() > before) finding.fixes.back().title = std::string(name);
}

}  // namespace

Span with_article(const NamePage& page, const NameCandidate& candidate) {
  const NameWriter writer(page, candidate);
  const NameArticle* article = writer.article();
  if (article == nullptr || !page.names().text(article->replacement).empty())
    return candidate.mention->span;
  return {writer.token_before()->begin, candidate.mention->span.end};
}

void add_name_fixes(Finding& finding, const NamePage& page, const NameCandidate& candidate,
                    Safety safety) {
  const NameEntity entity = page.names().entity(candidate.reading.entity);
  const NameWriter writer(page, candidate);
  const AnalysedRun& run = page.run(candidate);
  const bool given = candidate.reading.part == NamePart::given;
  const std::string_view whole =
      given ? without_surname(entity.canonical, entity.surname) : entity.canonical;
  add_one(finding, run, writer.write(whole), whole, safety);
  const bool short_form = candidate.reading.part == NamePart::surname ||
                          candidate.reading.kind == FormKind::wrong_sense;
  if (short_form && !entity.surname.empty() && entity.surname != entity.canonical)
    add_one(finding, run, writer.write(entity.surname), entity.surname, safety);
}

}  // namespace fauxami
