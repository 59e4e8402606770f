// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// typography/space-after-mark, typography/space-before-comma, typography/double-space.
// Tested by tests/cases/typography/space-after-mark*.md.
#include <array>

#include "base/unicode.h"
#include "check/check.h"
#include "check/marks.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 3> rules{
    {{"typography/space-after-mark", "Linguistic conventions/Punctuation", "whitespace",
      Severity::minor, Level::standard},
     {"typography/space-before-comma", "Linguistic conventions/Punctuation", "whitespace",
      Severity::minor, Level::standard},
     {"typography/double-space", "Linguistic conventions/Punctuation", "whitespace",
      Severity::neutral, Level::strict}}};

bool is_known_word(const AnalysedRun& run, std::uint32_t index) {
  const Token& token = run.tokens[index];
  return token.kind == TokenKind::word && token.analysis != 0 && !token.no_translate;
}

bool is_long(const Token& token) { return token.text().size() >= 3; }

// "fin.Le": a known word, its point, and a grammatical word whose capital opens a sentence.
bool glues_sentences(const AnalysedRun& run, std::uint32_t mark, const LanguagePack& pack) {
  const Token& before = run.tokens[mark - 1];
  const Token& after = run.tokens[mark + 1];
  if (before.letter_case != LetterCase::lower || !is_long(before)) return false;
  if (after.letter_case != LetterCase::capitalised) return false;
  return after.elided ||
         (pack.foreign_text.languages_of(after.key) & pack.foreign_text.bit_of(pack.tag)) != 0;
}

// Commas that join words all along ("a,b,c") are a list of values, not prose.
bool is_value_list(const AnalysedRun& run, Sentence sentence) {
  std::uint32_t glued = 0;
  std::uint32_t spaced = 0;
  for (const Mark& mark : run.marks_of(sentence))
    if (mark.value == ',') ++(touches_next(run, mark.token) ? glued : spaced);
  return glued >= 3 && glued > 2 * spaced;
}

// Words glued to a bracket before them are a call: "f(a,b)".
bool is_inside_call(const AnalysedRun& run, std::uint32_t mark) {
  std::uint32_t i = mark;
  while (i > 0 && mark - i < 40 && touches_previous(run, i) && mark_at(run, i) != '(') --i;
  return mark_at(run, i) == '(' && touches_previous(run, i);
}

bool lacks_space_after(const AnalysedRun& run, std::uint32_t mark, const LanguagePack& pack) {
  if (!touches_previous(run, mark) || !touches_next(run, mark)) return false;
  if (!is_known_word(run, mark - 1) || !is_known_word(run, mark + 1)) return false;
  if (is_inside_call(run, mark)) return false;
  switch (mark_at(run, mark)) {
    case ',': return is_long(run.tokens[mark - 1]) || is_long(run.tokens[mark + 1]);
    case '.':
    case '!':
    case '?':
    case 0x2026: return glues_sentences(run, mark, pack);
    case ';': return is_long(run.tokens[mark - 1]) && mark >= 2 && mark_at(run, mark - 2) != '&';
    default: return false;
  }
}

// "mot , mot" and "mot ." at the end of a sentence; ".NET", ",5" and "..." are something else.
bool has_space_before(const AnalysedRun& run, std::uint32_t mark) {
  const char32_t c = mark_at(run, mark);
  if ((c != ',' && c != '.') || mark == 0 || touches_previous(run, mark) ||
      run.tokens[mark].no_translate)
    return false;
  const Token& before = run.tokens[mark - 1];
  const bool word = before.kind == TokenKind::word || before.kind == TokenKind::number;
  const char32_t closing = mark_at(run, mark - 1);
  if (!word && closing != ')' && closing != 0xBB && closing != '%' && closing != 0x201D)
    return false;
  const char32_t next = at_offset(run, run.tokens[mark].end);
  return (next == 0 || is_space(next)) && mark_at(run, mark + 1) != c;
}

void add_missing(const Unit& unit, std::uint32_t mark, std::vector<Finding>& findings) {
  const AnalysedRun& run = unit.run;
  const Span span = covering(run.tokens[mark - 1].text(), run.tokens[mark + 1].text());
  const std::string fixed = std::string(run.text(Span{span.begin, run.tokens[mark].end})) + " " +
                            std::string(run.text(run.tokens[mark + 1]));
  Finding finding = finding_at(
      rules[0], run, span, 900,
      {message_key(rules[0]), {{"found", std::string(run.text(span))}, {"expected", fixed}}});
  add_fix(finding, run, span, fixed, Safety::safe);
  findings.push_back(std::move(finding));
}

void add_superfluous(const Unit& unit, std::uint32_t mark, std::vector<Finding>& findings) {
  const AnalysedRun& run = unit.run;
  const std::string text(run.text(run.tokens[mark]));
  const Span span{run.tokens[mark - 1].end, run.tokens[mark].end};
  Finding finding = finding_at(rules[1], run, span, 900, {message_key(rules[1]), {{"mark", text}}});
  add_fix(finding, run, span, text, Safety::safe);
  findings.push_back(std::move(finding));
}

void find_in_sentence(const Unit& unit, const CheckContext& context,
                      std::vector<Finding>& findings) {
  if (context.pack.typography.empty() || !is_prose(unit.run)) return;
  const std::size_t found_before = findings.size();
  for (const Mark& mark : unit.run.marks_of(unit.sentence)) {
    const std::uint32_t i = mark.token;
    if (i == 0 || unit.token(i).kind != TokenKind::punctuation) continue;
    if (lacks_space_after(unit.run, i, context.pack)) add_missing(unit, i, findings);
    if (has_space_before(unit.run, i)) add_superfluous(unit, i, findings);
  }
  if (findings.size() > found_before && is_value_list(unit.run, unit.sentence))
    findings.resize(found_before);
}

struct Doubled {
  const AnalysedRun* run = nullptr;
  Span span;
  std::uint32_t count = 0;
};

void count_double_spaces(const AnalysedRun& run, Doubled& doubled) {
  for (std::uint32_t i = 0; i + 1 < run.tokens.size(); ++i) {
    const Span gap{run.tokens[i].end, run.tokens[i + 1].begin};
    if (gap.size() < 2 || run.text(gap).find("  ") == std::string_view::npos) continue;
    if (doubled.count++ == 0) doubled = {&run, gap, 1};
  }
}

void find_double_spaces(const CheckContext& context, std::vector<Finding>& findings) {
  if (context.settings.level != Level::strict) return;
  Doubled doubled;
  for (const AnalysedRun& run : context.page.target->runs)
    if (is_prose(run)) count_double_spaces(run, doubled);
  if (doubled.count == 0) return;
  findings.push_back(
      finding_at(rules[2], *doubled.run, doubled.span, 900,
                 {message_key(rules[2]), {{"count", std::to_string(doubled.count)}}}));
}

constexpr std::span<const RuleInfo> in_sentence() {
  return std::span<const RuleInfo>(rules).first(2);
}
constexpr std::span<const RuleInfo> in_page() { return std::span<const RuleInfo>(rules).last(1); }

}  // namespace

extern const Check typography_space_after_mark_check{in_sentence(), &find_in_sentence, nullptr};
extern const Check typography_double_space_check{in_page(), nullptr, &find_double_spaces};

}  // namespace fauxami
