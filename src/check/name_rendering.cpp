// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// name/rendering: an unknown person of the source under two spellings on the page.
// Tested by tests/cases/name/unknown-*.md.
#include <algorithm>
#include <array>
#include <map>

#include "base/deletions.h"
#include "base/unicode.h"
#include "check/name_page.h"
#include "check/source_persons.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{
    {{"name/rendering", "Accuracy/Mistranslation", "entity", Severity::major, Level::standard}}};

bool is_capital(const AnalysedRun& run, std::uint32_t index) {
  if (index >= run.tokens.size()) return false;
  const Token& token = run.tokens[index];
  return token.kind == TokenKind::word && token.letter_case == LetterCase::capitalised &&
         !token.elided && !token.no_translate && is_unnamed(run, index);
}

// A French word in its capital: no part of a name.
bool begins_sentence(const AnalysedRun& run, std::uint32_t index) {
  return run.tokens[index].analysis != 0 &&
         (index == 0 || run.tokens[index - 1].kind == TokenKind::punctuation);
}

struct Rendering {
  const AnalysedRun* run = nullptr;
  Span span;
  std::vector<std::string> words;  ///< letters_key of each
};

// Two or three capitals in a row, one of them no French word.
std::vector<Rendering> renderings_of(const AnalysedRun& run) {
  std::vector<Rendering> renderings;
  for (std::uint32_t i = 0; i < run.tokens.size(); ++i) {
    if (begins_sentence(run, i)) continue;
    std::uint32_t end = i;
    bool strange = false;
    Rendering rendering;
    for (; is_capital(run, end); ++end) {
      strange = strange || run.tokens[end].analysis == 0;
      rendering.words.push_back(letters_key(run.text(run.tokens[end])));
    }
    if (end - i >= 2 && end - i <= 3 && strange) {
      rendering.run = &run;
      rendering.span = covering(run.tokens[i].text(), run.tokens[end - 1].text());
      renderings.push_back(std::move(rendering));
    }
    i = std::max(i, end);
  }
  return renderings;
}

bool is_like(const std::string& a, const std::string& b) {
  constexpr std::size_t head = 3;
  return a == b || is_one_edit(a, b) || a.substr(0, head) == b.substr(0, head);
}

// Word for word alike, not all the same: "Rober Jonson" and "Robert Johnson".
bool is_other_spelling(const Rendering& a, const Rendering& b) {
  if (a.words.size() != b.words.size() || a.words == b.words) return false;
  for (std::size_t i = 0; i < a.words.size(); ++i)
    if (!is_like(a.words[i], b.words[i])) return false;
  return true;
}

void report(const Rendering& later, const Rendering& first, const std::string& native,
            std::vector<Finding>& findings) {
  const std::string expected(first.run->text(first.span));
  Finding finding = finding_at(rules[0], *later.run, later.span, 800,
                               {"name.rendering.message",
                                {{"found", std::string(later.run->text(later.span))},
                                 {"expected", expected},
                                 {"native", native}}});
  finding.notes.push_back(
      note_at(*first.run, first.span, {"name.note.right-name", {{"expected", expected}}}));
  add_fix(finding, *later.run, later.span, expected, Safety::display);
  findings.push_back(std::move(finding));
}

// A block that names one unknown person, and a translation with one strange name: they are the
// same.
void find(const CheckContext& context, std::vector<Finding>& findings) {
  const PageFacts& page = context.page;
  if (page.source == nullptr || context.source_pack == nullptr || context.pack.names.empty())
    return;
  std::map<std::string, Rendering> known;
  for (const RunPair& pair : page.pairs) {
    const AnalysedRun& target = page.target->runs[pair.target];
    if (!target.in_language || !target.has_unknown_words) continue;
    const std::vector<SourcePerson> persons =
        find_source_persons(page.source->runs[pair.source], context.source_pack->name_parts);
    if (persons.size() != 1) continue;
    const std::vector<Rendering> renderings = renderings_of(target);
    if (renderings.size() != 1) continue;
    const auto [first, is_new] = known.emplace(persons.front().native, renderings.front());
    if (!is_new && is_other_spelling(renderings.front(), first->second))
      report(renderings.front(), first->second, persons.front().native, findings);
  }
}

}  // namespace

extern const Check name_rendering_check;
const Check name_rendering_check{rules, nullptr, &find};

}  // namespace fauxami
