// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// typography/space-before-mark.
// Tested by tests/cases/typography/space-before-mark*.md.
#include <array>

#include "base/unicode.h"
#include "check/check.h"
#include "check/marks.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 2> rules{
    {{"typography/space-before-mark", "Linguistic conventions/Punctuation", "whitespace",
      Severity::minor, Level::standard},
     {"typography/breaking-space", "Linguistic conventions/Punctuation", "whitespace",
      Severity::neutral, Level::strict}}};

constexpr char32_t opening_guillemet = 0xAB;
constexpr char32_t closing_guillemet = 0xBB;
constexpr char32_t ellipsis = 0x2026;

// One place where a mark needs a space: before it, or after an opening quote.
struct Place {
  const AnalysedRun* run = nullptr;
  std::uint32_t mark = 0;  // token index
  std::uint32_t word = 0;  // the token on the other side of the gap
};

bool is_sentence_mark(char32_t c) { return c == ';' || c == '!' || c == '?'; }
bool is_currency(char32_t c) { return c == '$' || c == 0x20AC || c == 0xA3 || c == 0xA5; }
bool is_percent(char32_t c) { return c == '%' || c == 0x2030; }
bool ends_text(char32_t c) {
  return c == 0 || is_space(c) || c == closing_guillemet || c == 0x201D || c == 0x2019 ||
         c == ')' || c == '"' || c == ']' || c == '*';
}

bool is_plain_word(const Token& token) {
  return (token.kind == TokenKind::word || token.kind == TokenKind::number) && !token.no_translate;
}

// "Yahoo! a dit", "chez Yahoo!": a name that ends with its mark.
bool is_marked_name(const AnalysedRun& run, std::uint32_t mark) {
  const Token& word = run.tokens[mark - 1];
  if (word.letter_case == LetterCase::lower) return false;
  if (word.analysis == 0 && mark >= 2 && run.tokens[mark - 2].kind == TokenKind::word) return true;
  if (mark + 1 >= run.tokens.size()) return false;
  const Token& next = run.tokens[mark + 1];
  return next.letter_case == LetterCase::lower || mark_at(run, mark + 1) == ',';
}

// An address or a piece of code that the tokeniser took apart: "?a=b", "&nbsp;", "a&b;".
bool is_entity(const AnalysedRun& run, std::uint32_t mark) {
  return mark >= 2 && (mark_at(run, mark - 2) == '&' || mark_at(run, mark - 2) == '#');
}

// A bracket or quote that closes right before the mark counts as the word: "(oui)!".
bool closes_word(char32_t c) {
  return c == ')' || c == ']' || c == closing_guillemet || c == 0x201D;
}

bool lacks_space_at_sentence_mark(const AnalysedRun& run, std::uint32_t mark) {
  const char32_t c = mark_at(run, mark);
  if (!is_plain_word(run.tokens[mark - 1]) && !closes_word(mark_at(run, mark - 1))) return false;
  const char32_t next = at_offset(run, run.tokens[mark].end);
  if (!ends_text(next) && !is_sentence_mark(next) && next != '.' && next != ellipsis) return false;
  if (c == ';') return !is_entity(run, mark) && (next == 0 || is_space(next));
  return run.tokens[mark - 1].kind != TokenKind::word || !is_marked_name(run, mark);
}

// A colon between digits is a time, a ratio or a score; one before no space is code or a smiley.
bool lacks_space_at_colon(const AnalysedRun& run, std::uint32_t mark) {
  const char32_t before = mark_at(run, mark - 1);
  if (!is_plain_word(run.tokens[mark - 1]) && (!closes_word(before) || before == ']')) return false;
  const char32_t next = at_offset(run, run.tokens[mark].end);
  if (next != 0 && !is_space(next) && next != opening_guillemet) return false;
  return mark < 2 || mark_at(run, mark - 2) != ':';  // ":smile:"
}

bool lacks_space_before(const AnalysedRun& run, std::uint32_t mark) {
  if (!touches_previous(run, mark)) return false;
  const char32_t c = mark_at(run, mark);
  const Token& before = run.tokens[mark - 1];
  if (is_sentence_mark(c)) return lacks_space_at_sentence_mark(run, mark);
  if (c == ':') return lacks_space_at_colon(run, mark);
  if (c == closing_guillemet) return mark_at(run, mark - 1) != opening_guillemet;
  const char32_t next = at_offset(run, run.tokens[mark].end);
  const CharacterClass kind = class_of(next);
  if (kind == CharacterClass::letter && c != '$') return false;
  return (is_percent(c) || is_currency(c)) && before.kind == TokenKind::number &&
         kind != CharacterClass::digit;
}

// The first token of the number that ends at `index`: "5,92" is one number.
std::uint32_t number_begin(const AnalysedRun& run, std::uint32_t index) {
  while (index >= 2 && run.tokens[index].kind == TokenKind::number &&
         touches_previous(run, index) && touches_previous(run, index - 1) &&
         run.tokens[index - 2].kind == TokenKind::number &&
         (mark_at(run, index - 1) == ',' || mark_at(run, index - 1) == '.'))
    index -= 2;
  return index;
}

// A title quoted in its own language keeps the punctuation of that language.
bool is_in_foreign_quote(const AnalysedRun& run, std::uint32_t mark, const LanguagePack& pack) {
  std::uint32_t first = mark;
  while (first > 0 && mark - first < 40 && mark_at(run, first - 1) != opening_guillemet) --first;
  if (first == 0 || mark_at(run, first - 1) != opening_guillemet) return false;
  std::uint32_t end = mark + 1;
  while (end < run.tokens.size() && end - mark < 40 && mark_at(run, end) != closing_guillemet)
    ++end;
  return reads_foreign(language_evidence(run, first, end, pack));
}

bool lacks_space_after(const AnalysedRun& run, std::uint32_t mark) {
  return mark_at(run, mark) == opening_guillemet && touches_next(run, mark) &&
         mark_at(run, mark + 1) != closing_guillemet;
}

// The marks of a table, so that most marks of a page are dismissed by their code point.
std::u32string marks_in(const std::vector<MarkText>& table) {
  std::u32string marks;
  for (const MarkText& entry : table)
    if (!entry.second.empty()) marks.push_back(decode(entry.first, 0).value);
  return marks;
}

// What the page does with each group of marks, and where it goes wrong.
class Spacing {
 public:
  explicit Spacing(const CheckContext& context)
      : context_(context),
        spaced_marks_(marks_in(context.pack.typography.space_before)),
        spacing_marks_(marks_in(context.pack.typography.space_after)) {}

  void read(const AnalysedRun& run) {
    const std::size_t before_run = places_.size();
    for (const Sentence& sentence : run.sentences) {
      const std::size_t before = places_.size();
      for (const Mark& mark : run.marks_of(sentence)) read_mark(run, mark.token, mark.value);
      if (places_.size() > before && !is_language(run, sentence)) places_.resize(before);
    }
    if (places_.size() > before_run && is_code_like(run)) places_.resize(before_run);
  }

  void report(std::vector<Finding>& findings) const {
    const bool canadian = spaced_sentence_marks_ == 0 && spaced_others_ > 0;
    for (const Place& place : places_)
      if (!canadian || !is_sentence_mark(mark_at(*place.run, place.mark))) report(place, findings);
    if (context_.settings.level == Level::strict && breaking_ > 0) report_breaking(findings);
  }

 private:
  void read_mark(const AnalysedRun& run, std::uint32_t i, char32_t c) {
    const bool spaced = spaced_marks_.find(c) != spaced_marks_.npos;
    const bool spaces = spacing_marks_.find(c) != spacing_marks_.npos;
    if ((!spaced && !spaces) || run.tokens[i].no_translate) return;
    if (text_for(context_.pack.typography.unspaced, run.run->language).find(utf8_of(c)) !=
        std::string_view::npos)
      return;
    if (spaced && i > 0 && lacks_space_before(run, i) &&
        !is_in_foreign_quote(run, i, context_.pack) && !is_between_backquotes(run, i))
      places_.push_back({&run, i, number_begin(run, i - 1)});
    if (spaces && lacks_space_after(run, i)) places_.push_back({&run, i, i + 1});
    if (spaced) count_space(run, before_offset(run, run.tokens[i].begin), c, run.tokens[i].text());
  }

  // Neither a passage in another language nor a line of identifiers.
  bool is_language(const AnalysedRun& run, Sentence sentence) const {
    const LanguageEvidence evidence =
        language_evidence(run, sentence.first_token, sentence.end_token, context_.pack);
    return !reads_foreign(evidence) && (evidence.own > 0 || evidence.known * 2 >= evidence.words);
  }

  void count_space(const AnalysedRun& run, char32_t space, char32_t mark, Span span) {
    if (space == 0 || !is_space(space)) return;
    ++(is_sentence_mark(mark) ? spaced_sentence_marks_ : spaced_others_);
    if (space != ' ') return;
    if (breaking_++ == 0) first_breaking_ = {&run, span};
  }

  void report(const Place& place, std::vector<Finding>& findings) const {
    const AnalysedRun& run = *place.run;
    const bool before = place.word < place.mark;
    const char32_t c = mark_at(run, place.mark);
    const Span mark_span = run.tokens[place.mark].text();
    // A quote stands for itself, so that "mot!" inside it is a finding of its own.
    const bool quote = c == opening_guillemet || c == closing_guillemet;
    const Span span = quote ? mark_span : covering(mark_span, run.tokens[place.word].text());
    const std::string mark(run.text(mark_span));
    const std::string word(quote ? "" : run.text(Span{span.begin, mark_span.begin}));
    const Typography& typography = context_.pack.typography;
    const std::string fixed =
        before ? word + std::string(text_for(typography.space_before, mark)) + mark
               : mark + std::string(text_for(typography.space_after, mark)) + word;
    Finding finding =
        finding_at(rules[0], run, span, 950,
                   {message_key(rules[0], before ? "message" : "after"),
                    {{"found", std::string(run.text(span))}, {"mark", mark}, {"expected", fixed}}});
    add_fix(finding, run, span, fixed, Safety::safe);
    findings.push_back(std::move(finding));
  }

  void report_breaking(std::vector<Finding>& findings) const {
    const Span mark = first_breaking_.second;
    findings.push_back(finding_at(rules[1], *first_breaking_.first, {mark.begin - 1, mark.end},
                                  1000,
                                  {message_key(rules[1]), {{"count", std::to_string(breaking_)}}}));
  }

  const CheckContext& context_;
  const std::u32string spaced_marks_;
  const std::u32string spacing_marks_;
  std::vector<Place> places_;
  std::uint32_t spaced_sentence_marks_ = 0;
  std::uint32_t spaced_others_ = 0;
  std::uint32_t breaking_ = 0;
  std::pair<const AnalysedRun*, Span> first_breaking_;
};

void find(const CheckContext& context, std::vector<Finding>& findings) {
  if (context.pack.typography.empty()) return;
  Spacing spacing(context);
  for (const AnalysedRun& run : context.page.target->runs)
    if (is_prose(run)) spacing.read(run);
  spacing.report(findings);
}

}  // namespace

extern const Check typography_space_before_mark_check{rules, nullptr, &find};

}  // namespace fauxami
