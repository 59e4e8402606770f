// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// typography/apostrophe: two forms in one page.
// Tested by tests/cases/typography/apostrophe.md and apostrophe-habit.md.
#include <array>

#include "base/unicode.h"
#include "check/check.h"
#include "check/marks.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{{{"typography/apostrophe", "Linguistic conventions/Punctuation",
                                      "punctuation", Severity::minor, Level::standard}}};

// With more places than this the page has two habits: one finding says so and its fix mends all.
constexpr std::size_t most_findings = 10;

constexpr std::string_view straight = "'";
constexpr std::string_view curly = "\xE2\x80\x99";

struct Place {
  const AnalysedRun* run = nullptr;
  std::uint32_t token = 0;
};

// A word's apostrophe: "" when it has none.
std::string_view apostrophe_of(std::string_view word) {
  if (word.find(curly) != std::string_view::npos) return curly;
  return word.find('\'') == std::string_view::npos ? std::string_view{} : straight;
}

bool follows_letter(const AnalysedRun& run, const Token& token) {
  if (!token.elided) return true;
  const CharacterClass next = class_of(at_offset(run, token.end));
  return next == CharacterClass::letter || next == CharacterClass::digit;
}

void collect(const AnalysedRun& run, std::vector<Place>& straights, std::vector<Place>& curlies) {
  for (std::uint32_t i = 0; i < run.tokens.size(); ++i) {
    const Token& token = run.tokens[i];
    if (!token.apostrophe || token.no_translate) continue;
    const std::string_view form = apostrophe_of(run.text(token));
    if (form.empty() || !follows_letter(run, token)) continue;
    (form == straight ? straights : curlies).push_back({&run, i});
  }
}

std::string with_form(std::string_view word, std::string_view from, std::string_view to) {
  std::string text(word);
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

// Adds the edits of one more place to the fix.
void extend_fix(Fix& fix, const Place& place, std::string_view from, std::string_view to) {
  const Token& token = place.run->tokens[place.token];
  const std::string expected = with_form(place.run->text(token), from, to);
  const std::optional<Fix> further =
      make_fix(*place.run->run, token.text(), expected, Safety::safe);
  if (further) fix.edits.insert(fix.edits.end(), further->edits.begin(), further->edits.end());
}

void report(const Place& place, std::string_view from, std::string_view to, std::size_t right,
            std::size_t wrong, std::vector<Finding>& findings) {
  const AnalysedRun& run = *place.run;
  const Token& token = run.tokens[place.token];
  const std::string found(run.text(token));
  const std::string expected = with_form(found, from, to);
  Finding finding = finding_at(rules[0], run, token.text(), 900,
                               {message_key(rules[0]),
                                {{"found", found},
                                 {"expected", expected},
                                 {"right", std::to_string(right)},
                                 {"wrong", std::to_string(wrong)}}});
  add_fix(finding, run, token.text(), expected, Safety::safe);
  findings.push_back(std::move(finding));
}

void find(const CheckContext& context, std::vector<Finding>& findings) {
  if (context.pack.typography.empty()) return;
  std::vector<Place> straights;
  std::vector<Place> curlies;
  for (const AnalysedRun& run : context.page.target->runs)
    if (is_prose(run)) collect(run, straights, curlies);
  if (straights.empty() || curlies.empty()) return;
  const bool keep_curly = curlies.size() >= straights.size();
  const std::vector<Place>& wrong = keep_curly ? straights : curlies;
  const std::size_t right = keep_curly ? curlies.size() : straights.size();
  const std::string_view from = keep_curly ? straight : curly;
  const std::string_view to = keep_curly ? curly : straight;
  const bool together = wrong.size() > most_findings;
  for (std::size_t i = 0; i < (together ? 1 : wrong.size()); ++i)
    report(wrong[i], from, to, right, wrong.size(), findings);
  if (!together || findings.back().fixes.empty()) return;
  for (std::size_t i = 1; i < wrong.size(); ++i)
    extend_fix(findings.back().fixes.front(), wrong[i], from, to);
}

}  // namespace

extern const Check typography_apostrophe_check{rules, nullptr, &find};

}  // namespace fauxami
