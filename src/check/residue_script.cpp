// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// residue/untranslated-script: words in another script.
// Tested by tests/cases/residue/untranslated-script*.md.
#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "check/check.h"
#include "check/citation.h"
#include "check/marks.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{{{"residue/untranslated-script", "Accuracy/Untranslated",
                                      "untranslated", Severity::minor, Level::standard}}};

enum class Script : std::uint8_t { own, han, hangul, cyrillic, greek, arabic, hebrew, thai, other };

// Source of the ranges: Unicode 15, Blocks.txt.
Script script_of(char32_t c) {
  if (class_of(c) == CharacterClass::ideograph)
    return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x3131 && c <= 0x318E) ? Script::hangul
                                                                        : Script::han;
  if (class_of(c) != CharacterClass::letter || c < 0x370) return Script::own;
  if (c <= 0x3FF || (c >= 0x1F00 && c <= 0x1FFF)) return Script::greek;
  if (c <= 0x52F) return Script::cyrillic;
  if (c >= 0x590 && c <= 0x5FF) return Script::hebrew;
  if ((c >= 0x600 && c <= 0x77F) || (c >= 0xFB50 && c <= 0xFEFC)) return Script::arabic;
  if (c >= 0xE00 && c <= 0xE7F) return Script::thai;
  if ((c >= 0x1E00 && c <= 0x1EFF) || (c >= 0x2C60 && c <= 0x2C7F) ||
      (c >= 0xA720 && c <= 0xA7FF) || (c >= 0xFB00 && c <= 0xFB06) ||
      (c >= 0x1D00 && c <= 0x1DBF) || (c >= 0x2000 && c <= 0x218F) || c >= 0xFF00)
    return Script::own;
  return Script::other;
}

Script script_of(const AnalysedRun& run, std::uint32_t i) {
  const Token& token = run.tokens[i];
  if (token.no_translate || (token.kind != TokenKind::word && token.kind != TokenKind::ideographs))
    return Script::own;
  return script_of(decode(run.run->text, token.begin).value);
}

// One run of words in a foreign script, marks between them included: tokens [first, end).
struct Passage {
  std::uint32_t first = 0;
  std::uint32_t end = 0;
};

Passage passage_at(const AnalysedRun& run, std::uint32_t first) {
  Passage passage{first, first + 1};
  for (std::uint32_t i = first + 1; i < run.tokens.size(); ++i) {
    const bool foreign = script_of(run, i) != Script::own;
    if (foreign) passage.end = i + 1;
    const bool joins = foreign || run.tokens[i].kind == TokenKind::punctuation ||
                       run.tokens[i].kind == TokenKind::number;
    if (!joins || i - passage.end > 2) break;
  }
  return passage;
}

Span span_of(const AnalysedRun& run, Passage passage) {
  return covering(run.tokens[passage.first].text(), run.tokens[passage.end - 1].text());
}

bool is_bracket_open(char32_t c) { return c == '(' || c == '[' || c == 0xFF08; }
bool is_bracket_close(char32_t c) { return c == ')' || c == ']' || c == 0xFF09; }
bool is_quote_open(char32_t c) {
  return c == 0xAB || c == 0x201C || c == '"' || c == 0x300C || c == 0x300E || c == 0x300A ||
         c == 0x3008 || c == 0x2018 || c == 0x3010 || c == '*' || c == '_' || c == '`';
}

bool is_latin_word(const AnalysedRun& run, std::uint32_t i) {
  return i < run.tokens.size() && run.tokens[i].kind == TokenKind::word &&
         script_of(run, i) == Script::own;
}

// Inside brackets it is the original beside its translation; quoted or glossed it is a citation.
bool is_bracketed(const AnalysedRun& run, Passage passage) {
  constexpr std::uint32_t reach = 25;
  for (std::uint32_t i = passage.first; i > 0 && passage.first - i < reach; --i) {
    const char32_t c = mark_at(run, i - 1);
    if (is_bracket_open(c)) return true;
    if (is_bracket_close(c)) return false;
  }
  return false;
}

bool is_quoted(const AnalysedRun& run, Passage passage) {
  return passage.first > 0 && is_quote_open(mark_at(run, passage.first - 1));
}

// "X (neijuan)", "X : translation", "X = ...": the gloss follows.
bool is_glossed(const AnalysedRun& run, Passage passage) {
  if (passage.end >= run.tokens.size()) return false;
  const char32_t next = mark_at(run, passage.end);
  if (is_bracket_open(next) || next == '=')
    return is_latin_word(run, passage.end + 1) || is_quote_open(mark_at(run, passage.end + 1));
  const bool dash = next == 0x2014 || next == 0x2013 || next == ':' || next == '/' ||
                    next == 0x2022 || next == '|';
  return dash && is_latin_word(run, passage.end + 1);
}

// "Taipei 101 / X", "Neijuan | X": the translation stands before a mark.
bool follows_translation(const AnalysedRun& run, Passage passage) {
  if (passage.first < 2) return false;
  const char32_t before = mark_at(run, passage.first - 1);
  const bool joint = before == '/' || before == '|' || before == 0x2014 || before == 0x2013 ||
                     before == 0x2022 || before == '=' || before == 0xB7;
  return joint && (is_latin_word(run, passage.first - 2) ||
                   is_bracket_close(mark_at(run, passage.first - 2)));
}

// One Greek letter is a symbol, one Latin-looking letter of any script a mark.
bool is_symbol(const AnalysedRun& run, Passage passage, Script script) {
  const Span span = span_of(run, passage);
  return script == Script::greek && decode(run.run->text, span.begin).size == span.size();
}

bool is_known_name(const AnalysedRun& run, Span span) {
  std::vector<Mention>::const_iterator mention = std::lower_bound(
      run.mentions.begin(), run.mentions.end(), span.begin,
      [](const Mention& candidate, std::uint32_t begin) { return candidate.span.end <= begin; });
  for (; mention != run.mentions.end() && mention->span.overlaps(span); ++mention)
    for (const MentionReading& reading : mention->readings)
      if (reading.kind == FormKind::native) return true;
  return false;
}

// A block that is mostly in another script is not French at all: a language switch, a title kept
// on purpose, or a page in the wrong language, which another rule reports.
bool is_mostly_foreign(const AnalysedRun& run) {
  std::uint32_t own = 0;
  std::uint32_t foreign = 0;
  for (std::uint32_t i = 0; i < run.tokens.size(); ++i) {
    if (run.tokens[i].kind != TokenKind::word && run.tokens[i].kind != TokenKind::ideographs)
      continue;
    ++(script_of(run, i) == Script::own ? own : foreign);
  }
  return own == 0 && foreign > 0 && foreign <= 3;
}

// Blocks that are names of languages and neighbours: three in a row, or three in one list.
class LanguageMenus {
 public:
  LanguageMenus(const AnalysedPage& page, const ForeignText& foreign_text) {
    const std::size_t count = page.runs.size();
    silent_.assign(count, false);
    for (std::size_t i = 0; i < count; ++i) {
      if (!foreign_text.is_language_name(page.runs[i].run->text)) continue;
      mark_around(page, foreign_text, i);
    }
  }
  bool holds(std::size_t run) const { return silent_[run]; }

 private:
  // Short blocks around the name, or the items of its list, when they hold three names.
  void mark_around(const AnalysedPage& page, const ForeignText& foreign_text, std::size_t at) {
    constexpr std::size_t reach = 40;
    std::size_t first = at;
    std::size_t end = at + 1;
    while (first > 0 && at - first < reach && belongs(page, at, first - 1)) --first;
    while (end < page.runs.size() && end - at < reach && belongs(page, at, end)) ++end;
    std::size_t names = 0;
    for (std::size_t i = first; i < end; ++i)
      if (foreign_text.is_language_name(page.runs[i].run->text)) ++names;
    if (names < 3) return;
    for (std::size_t i = first; i < end; ++i) silent_[i] = true;
  }
  static bool belongs(const AnalysedPage& page, std::size_t at, std::size_t other) {
    const TextRun& run = *page.runs[other].run;
    if (run.list != 0 && run.list == page.runs[at].run->list) return true;
    return page.runs[other].tokens.size() <= 6 && run.text.size() <= 60;
  }

  std::vector<bool> silent_;
};

// A menu written in one line: "English | Deutsch | Suomi".
bool is_inline_menu(const AnalysedRun& run, const ForeignText& foreign_text) {
  std::uint32_t names = 0;
  for (const Token& token : run.tokens)
    if (foreign_text.is_language_name(run.text(token))) ++names;
  return names >= 3;
}

void report(const AnalysedRun& run, Passage passage, std::vector<Finding>& findings) {
  const Span span = span_of(run, passage);
  Finding finding = finding_at(rules[0], run, span, 850,
                               {message_key(rules[0]), {{"found", std::string(run.text(span))}}});
  if (run.run->role == Role::title || run.run->role == Role::heading)
    finding.severity = Severity::major;
  findings.push_back(std::move(finding));
}

void read(const AnalysedRun& run, std::vector<Finding>& findings) {
  const bool whole = is_mostly_ideographic(run, 0, static_cast<std::uint32_t>(run.tokens.size()));
  for (std::uint32_t i = 0; i < run.tokens.size(); ++i) {
    const Script script = script_of(run, i);
    if (script == Script::own) continue;
    const Passage passage = passage_at(run, i);
    i = passage.end - 1;
    if (is_symbol(run, passage, script) || is_bracketed(run, passage) || is_quoted(run, passage) ||
        is_glossed(run, passage) || follows_translation(run, passage) ||
        is_known_name(run, span_of(run, passage)))
      continue;
    report(run, passage, findings);
    if (whole) return;  // the block itself was left, not this word of it
  }
}

void find(const CheckContext& context, std::vector<Finding>& findings) {
  if (context.pack.foreign_text.tags().empty() || context.pack.typography.empty()) return;
  const AnalysedPage& page = *context.page.target;
  if (std::none_of(page.runs.begin(), page.runs.end(),
                   [](const AnalysedRun& run) { return run.has_other_scripts; }))
    return;
  const LanguageMenus menus(page, context.pack.foreign_text);
  const Citations citations(page, context.pack.names);
  for (std::size_t i = 0; i < page.runs.size(); ++i) {
    const AnalysedRun& run = page.runs[i];
    if (!run.has_other_scripts || !is_prose(run) || menus.holds(i) || citations.holds(i) ||
        is_mostly_foreign(run))
      continue;
    const bool foreign = std::any_of(run.tokens.begin(), run.tokens.end(), [&](const Token& token) {
      return script_of(run, static_cast<std::uint32_t>(&token - run.tokens.data())) != Script::own;
    });
    if (foreign && !is_inline_menu(run, context.pack.foreign_text)) read(run, findings);
  }
}

}  // namespace

extern const Check residue_script_check{rules, nullptr, &find};

}  // namespace fauxami
