// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// typography/quotes: foreign or unbalanced quotation marks.
// Tested by tests/cases/typography/quotes*.md.
#include <algorithm>
#include <array>
#include <optional>

#include "base/unicode.h"
#include "check/check.h"
#include "check/marks.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 3> rules{
    {{"typography/quotes", "Linguistic conventions/Punctuation", "punctuation", Severity::minor,
      Level::standard},
     {"typography/unbalanced-quotes", "Linguistic conventions/Punctuation", "unpaired-marks",
      Severity::minor, Level::strict},
     {"typography/straight-quotes", "Linguistic conventions/Punctuation", "punctuation",
      Severity::neutral, Level::strict}}};

constexpr char32_t guillemet_open = 0xAB;
constexpr char32_t guillemet_close = 0xBB;
constexpr char32_t double_open = 0x201C;
constexpr char32_t double_close = 0x201D;
constexpr char32_t single_open = 0x2018;
constexpr char32_t single_close = 0x2019;
constexpr std::uint32_t longest_quote = 120;  // tokens; a longer one is not taken for a pair

struct Pair {
  const AnalysedRun* run = nullptr;
  std::uint32_t open = 0;  // token indices
  std::uint32_t close = 0;
  bool nested = false;  // inside guillemets
};

// An opening mark stands behind a space or bracket and touches what follows.
bool can_open(const AnalysedRun& run, std::uint32_t i) {
  const char32_t before = before_offset(run, run.tokens[i].begin);
  const bool free = before == 0 || is_space(before) || before == '(' || before == '[' ||
                    before == single_close || before == '\'' || before == guillemet_open ||
                    before == '-' || before == 0x2014;
  return free && touches_next(run, i);
}

std::optional<std::uint32_t> closing_of(const AnalysedRun& run, std::uint32_t open,
                                        char32_t close) {
  for (std::uint32_t i = open + 1; i < run.tokens.size() && i - open < longest_quote; ++i) {
    const char32_t c = mark_at(run, i);
    if (c == guillemet_close || (c == mark_at(run, open) && c != close)) return std::nullopt;
    if (c == close && touches_previous(run, i)) return i;
  }
  return std::nullopt;
}

// All quotation marks of a page.
struct Quotes {
  std::uint32_t guillemets = 0;
  std::vector<Pair> doubles;    // U+201C U+201D
  std::vector<Pair> straights;  // U+0022
  std::vector<Pair> singles;    // U+2018 U+2019
};

bool has_quotes(const AnalysedRun& run) {
  return std::any_of(run.marks.begin(), run.marks.end(), [](const Mark& mark) {
    return mark.value == '"' || mark.value == guillemet_open || mark.value == guillemet_close ||
           mark.value == double_open || mark.value == single_open;
  });
}

void add_pair(std::vector<Pair>& pairs, const AnalysedRun& run, std::uint32_t& i, char32_t close,
              bool nested) {
  const std::optional<std::uint32_t> end = closing_of(run, i, close);
  if (!end) return;
  pairs.push_back({&run, i, *end, nested});
  i = *end;
}

// A guillemet that closes a quotation of an earlier block: what came before it stood inside. `done`
// counts the pairs that the one before it has marked, or that other runs hold.
void nest_all(std::vector<Pair>& pairs, std::size_t& done) {
  for (; done < pairs.size(); ++done) pairs[done].nested = true;
}

void collect(const AnalysedRun& run, Quotes& quotes) {
  std::uint32_t depth = 0;
  std::uint32_t done = 0;  // tokens of pairs found
  std::size_t doubles = quotes.doubles.size();
  std::size_t straights = quotes.straights.size();
  for (const Mark& mark : run.marks) {
    std::uint32_t i = mark.token;
    const char32_t c = mark.value;
    if (i < done || run.tokens[i].no_translate) continue;
    if (c == guillemet_open) {
      ++depth;
      ++quotes.guillemets;
    } else if (c == guillemet_close && depth > 0) {
      --depth;
    } else if (c == guillemet_close) {
      nest_all(quotes.doubles, doubles);
      nest_all(quotes.straights, straights);
    } else if (c == single_open && can_open(run, i)) {
      add_pair(quotes.singles, run, i, single_close, depth > 0);
    } else if (c == double_open && can_open(run, i)) {
      add_pair(quotes.doubles, run, i, double_close, depth > 0);
    } else if (c == '"' && can_open(run, i)) {
      add_pair(quotes.straights, run, i, '"', depth > 0);
    }
    done = i + 1;
  }
}

// Words of the page's language, not a title, a value or a piece of code.
bool is_language(const Pair& pair, const LanguagePack& pack) {
  const LanguageEvidence inside = language_evidence(*pair.run, pair.open + 1, pair.close, pack);
  return inside.known > 0 && !reads_foreign(inside) &&
         !stands_in_foreign_words(*pair.run, pair.open, pack);
}

// Code, and the title of a Markdown link: image.png "A title").
bool is_markup(const Pair& pair) {
  const AnalysedRun& run = *pair.run;
  return mark_at(run, pair.close + 1) == ')' ? mark_at(run, pair.open - 1) != '(' || pair.open == 0
                                             : is_between_backquotes(run, pair.open);
}

// "x" standing for "y": the pair is underlined as a whole, only its marks are edited.
void report_single(const Pair& pair, const Typography& typography, std::vector<Finding>& findings) {
  const AnalysedRun& run = *pair.run;
  const Span open = run.tokens[pair.open].text();
  const Span close = run.tokens[pair.close].text();
  const Span span = covering(open, close);
  const std::vector<std::string>& marks =
      pair.nested ? typography.inner_quotes : typography.outer_quotes;
  const std::string opening = marks[0] + std::string(text_for(typography.space_after, marks[0]));
  const std::string closing = std::string(text_for(typography.space_before, marks[1])) + marks[1];
  const std::string inside(run.text(Span{open.end, close.begin}));
  Finding finding = finding_at(
      rules[0], run, span, 900,
      {message_key(rules[0]),
       {{"found", std::string(run.text(span))}, {"expected", opening + inside + closing}}});
  add_joint_fix(finding, run, {{open, opening}, {close, closing}}, opening + inside + closing,
                Safety::safe);
  findings.push_back(std::move(finding));
}

// Each mark of the pair is a place of its own.
void report_mark(const AnalysedRun& run, Span mark, const std::string& expected,
                 std::vector<Finding>& findings) {
  Finding finding = finding_at(rules[0], run, mark, 850,
                               {message_key(rules[0], "outer"),
                                {{"found", std::string(run.text(mark))}, {"expected", expected}}});
  add_fix(finding, run, mark, expected, Safety::safe);
  findings.push_back(std::move(finding));
}

void report_outer(const Pair& pair, const Typography& typography, std::vector<Finding>& findings) {
  const std::vector<std::string>& marks = typography.outer_quotes;
  const AnalysedRun& run = *pair.run;
  report_mark(run, run.tokens[pair.open].text(),
              marks[0] + std::string(text_for(typography.space_after, marks[0])), findings);
  report_mark(run, run.tokens[pair.close].text(),
              std::string(text_for(typography.space_before, marks[1])) + marks[1], findings);
}

void find_foreign(const Quotes& quotes, const CheckContext& context,
                  std::vector<Finding>& findings) {
  const Typography& typography = context.pack.typography;
  const std::size_t others =
      quotes.doubles.size() + quotes.straights.size() + quotes.singles.size();
  const bool habit = quotes.guillemets > 0 && quotes.guillemets >= others;
  for (const Pair& pair : quotes.singles)
    if ((pair.nested || habit) && is_language(pair, context.pack))
      report_single(pair, typography, findings);
  if (!habit) return;
  for (const std::vector<Pair>* pairs : {&quotes.doubles, &quotes.straights})
    for (const Pair& pair : *pairs)
      if (!pair.nested && is_language(pair, context.pack) && !is_markup(pair))
        report_outer(pair, typography, findings);
}

void find_straight(const Quotes& quotes, std::vector<Finding>& findings) {
  if (quotes.straights.empty() || quotes.guillemets > 0) return;
  const Pair& first = quotes.straights.front();
  findings.push_back(
      finding_at(rules[2], *first.run, first.run->tokens[first.open].text(), 900,
                 {message_key(rules[2]), {{"count", std::to_string(quotes.straights.size())}}}));
}

// Guillemets left open. A quotation may run over several blocks, and each block of it may begin
// with an opening mark of its own.
class Balance {
 public:
  void read(const AnalysedRun& run) {
    for (const Mark& mark : run.marks) {
      if (run.tokens[mark.token].no_translate) continue;
      if (mark.value == guillemet_open) open(run, mark.token);
      if (mark.value == guillemet_close) close(run, mark.token);
    }
  }
  void report(std::vector<Finding>& findings) {
    for (const Pair& place : open_) alone_.push_back(place);
    for (const Pair& place : alone_) {
      const Span mark = place.run->tokens[place.open].text();
      findings.push_back(
          finding_at(rules[1], *place.run, mark, 700,
                     {message_key(rules[1]), {{"found", std::string(place.run->text(mark))}}}));
    }
  }

 private:
  void open(const AnalysedRun& run, std::uint32_t i) {
    const bool other_block = !open_.empty() && open_.back().run != &run;
    if (other_block && i > 0) {  // the quotation of an earlier block was never closed
      alone_.insert(alone_.end(), open_.begin(), open_.end());
      open_.clear();
    } else if (other_block) {
      open_.pop_back();
    }
    open_.push_back({&run, i, i, false});
  }
  void close(const AnalysedRun& run, std::uint32_t i) {
    if (!open_.empty())
      open_.pop_back();
    else if (i > 0)
      alone_.push_back({&run, i, i, false});
  }

  std::vector<Pair> open_;
  std::vector<Pair> alone_;
};

void find(const CheckContext& context, std::vector<Finding>& findings) {
  if (context.pack.typography.empty()) return;
  Quotes quotes;
  for (const AnalysedRun& run : context.page.target->runs)
    if (is_prose(run) && has_quotes(run) && !is_code_like(run)) collect(run, quotes);
  find_foreign(quotes, context, findings);
  if (context.settings.level != Level::strict) return;
  Balance balance;
  for (const AnalysedRun& run : context.page.target->runs)
    if (is_prose(run)) balance.read(run);
  balance.report(findings);
  find_straight(quotes, findings);
}

}  // namespace

extern const Check typography_quotes_check{rules, nullptr, &find};

}  // namespace fauxami
