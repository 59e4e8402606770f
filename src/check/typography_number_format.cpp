// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// number/format: thousands commas and decimal points of English, dates and sums in its order.
// Tested by tests/cases/number/format*.md.
#include <array>

#include "base/unicode.h"
#include "check/check.h"
#include "check/marks.h"
#include "check/number_locale.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{{{"number/format", "Locale conventions/Number format",
                                      "number-format", Severity::major, Level::standard}}};

constexpr std::string_view swiss = "fr-CH";

bool is_number(const AnalysedRun& run, std::uint32_t i) {
  return i < run.tokens.size() && run.tokens[i].kind == TokenKind::number &&
         !run.tokens[i].no_translate;
}

bool is_currency(char32_t c) { return c == '$' || c == 0x20AC || c == 0xA3 || c == 0xA5; }
bool is_percent(char32_t c) { return c == '%' || c == 0x2030; }

// A number as written: digit groups that one kind of mark joins, "1,200" or "7.14".
struct Written {
  std::uint32_t first = 0;
  std::uint32_t last = 0;  // token of its last group
  char32_t mark = 0;
  bool uniform = true;    // the same mark all along
  bool thousands = true;  // first group of 1 to 3 digits, the others of 3

  std::uint32_t groups() const { return (last - first) / 2; }
};

Written written_at(const AnalysedRun& run, std::uint32_t first) {
  Written number{first, first, 0, true, run.tokens[first].text().size() <= 3};
  while (touches_next(run, number.last) && touches_next(run, number.last + 1) &&
         is_number(run, number.last + 2)) {
    const char32_t mark = mark_at(run, number.last + 1);
    if (mark != ',' && mark != '.') break;
    if (number.mark != 0 && number.mark != mark) number.uniform = false;
    number.mark = mark;
    number.last += 2;
    if (run.tokens[number.last].text().size() != 3) number.thousands = false;
  }
  return number;
}

// Something glued to the number makes it a version, a reference, a time: "v1.2", "3.2.1-b",
// "1.2/3".
bool stands_free(const AnalysedRun& run, const Written& number) {
  const char32_t before = before_offset(run, run.tokens[number.first].begin);
  const char32_t after = at_offset(run, run.tokens[number.last].end);
  const bool left = before == 0 || is_space(before) || is_currency(before) || before == '(' ||
                    before == 0xAB || before == 0x2019 || before == '\'' || before == '"';
  const CharacterClass kind = class_of(after);
  const bool among_ideographs =
      (number.first > 0 && run.tokens[number.first - 1].kind == TokenKind::ideographs) ||
      (number.last + 1 < run.tokens.size() &&
       run.tokens[number.last + 1].kind == TokenKind::ideographs);
  return left && !among_ideographs && kind != CharacterClass::letter && after != '/' &&
         after != '-' && after != ':' && after != '_';
}

bool behind_currency(const AnalysedRun& run, const Written& number) {
  return number.first > 0 && touches_previous(run, number.first) &&
         is_currency(mark_at(run, number.first - 1));
}

// A noun that only the plural form of can follow, and that nobody measures in thousandths.
bool counts_plural_noun(const AnalysedRun& run, std::uint32_t i, const LanguagePack& pack) {
  if (i >= run.tokens.size() || run.tokens[i].kind != TokenKind::word) return false;
  const Token& token = run.tokens[i];
  if (token.analysis == 0 || token.letter_case != LetterCase::lower) return false;
  if (pack.typography.fine_nouns.count(token.key) != 0) return false;
  bool plural = false;
  for (const Reading& reading : pack.lexicon.readings(token.analysis)) {
    if ((reading.features & feature::noun) == 0) continue;
    if ((reading.features & feature::sing) != 0) return false;
    if ((reading.features & feature::plur) != 0) plural = true;
  }
  return plural;
}

bool takes_decimals(const AnalysedRun& run, std::uint32_t i, const LanguagePack& pack) {
  if (i >= run.tokens.size()) return false;
  const char32_t c = mark_at(run, i);
  if (is_percent(c) || is_currency(c)) return true;
  return run.tokens[i].kind == TokenKind::word &&
         pack.typography.decimal_units.count(run.tokens[i].key) != 0;
}

// "0,125" or "2,145 %": the page writes three decimals, so a comma before three digits says
// nothing.
bool shows_three_decimals(const AnalysedRun& run, const Written& number) {
  if (number.mark != ',' || number.groups() != 1 || !number.thousands) return false;
  const std::string_view whole = run.text(run.tokens[number.first]);
  return whole[0] == '0' || is_percent(mark_at(run, number.last + 1));
}

std::string joined(const AnalysedRun& run, const Written& number, std::string_view separator) {
  std::string text(run.text(run.tokens[number.first]));
  for (std::uint32_t i = number.first + 2; i <= number.last; i += 2)
    text.append(separator).append(run.text(run.tokens[i]));
  return text;
}

class Formats {
 public:
  Formats(const CheckContext& context, std::vector<Finding>& findings)
      : context_(context), findings_(findings) {
    for (const AnalysedRun& run : context.page.target->runs)
      for (std::uint32_t i = 0; run.has_numbers && i < run.tokens.size(); ++i)
        if (is_number(run, i) && shows_three_decimals(run, written_at(run, i)))
          three_decimals_ = true;
  }

  void read(const AnalysedRun& run) {
    for (std::uint32_t i = 0; i < run.tokens.size(); ++i) {
      if (!is_number(run, i)) continue;
      const Written number = written_at(run, i);
      if (number.groups() > 0 && number.uniform && stands_free(run, number)) judge(run, number);
      i = number.last;
    }
  }

 private:
  void judge(const AnalysedRun& run, const Written& number) {
    const std::string_view whole = run.text(run.tokens[number.first]);
    const bool grouped = number.thousands && whole[0] != '0' && is_counted(run, number);
    const Typography& typography = context_.pack.typography;
    if (grouped && number.mark == '.' && context_.settings.level != Level::strict) return;
    if (stands_in_foreign_words(run, number.first, context_.pack)) return;
    if (grouped)
      report(run, number, joined(run, number, typography.group),
             number.mark == ',' ? Severity::major : Severity::minor, "message");
    else if (number.mark == '.' && number.groups() == 1 && is_decimal(run, number))
      report(run, number, joined(run, number, typography.decimal), Severity::minor, "point");
  }

  // Sure that the groups are thousands: two of them, or a plural noun or a price behind one.
  bool is_counted(const AnalysedRun& run, const Written& number) const {
    if (number.groups() >= 2)
      return number.mark == ',' || counts_plural_noun(run, number.last + 1, context_.pack);
    if (number.mark == ',' && three_decimals_) return false;
    return counts_plural_noun(run, number.last + 1, context_.pack) ||
           (number.mark == ',' && behind_currency(run, number));
  }

  bool is_decimal(const AnalysedRun& run, const Written& number) const {
    if (run.run->language == swiss || run.tokens[number.last].text().size() > 2) return false;
    return behind_currency(run, number) || takes_decimals(run, number.last + 1, context_.pack);
  }

  void report(const AnalysedRun& run, const Written& number, const std::string& expected,
              Severity severity, std::string_view part) {
    const Span span = covering(run.tokens[number.first].text(), run.tokens[number.last].text());
    Finding finding =
        finding_at(rules[0], run, span, 850,
                   {message_key(rules[0], part),
                    {{"found", std::string(run.text(span))}, {"expected", expected}}});
    finding.severity = severity;
    add_fix(finding, run, span, expected, Safety::safe);
    findings_.push_back(std::move(finding));
  }

  const CheckContext& context_;
  std::vector<Finding>& findings_;
  bool three_decimals_ = false;
};

void find(const CheckContext& context, std::vector<Finding>& findings) {
  if (context.pack.typography.empty()) return;
  Formats formats(context, findings);
  for (const AnalysedRun& run : context.page.target->runs)
    if (run.has_numbers && is_prose(run)) formats.read(run);
  find_foreign_forms(rules[0], context, findings);
}

}  // namespace

extern const Check typography_number_format_check{rules, nullptr, &find};

}  // namespace fauxami
