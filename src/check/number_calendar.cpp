// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// number/date without a source: days that no month has, weekdays that are not those of their dates.
// Tested by tests/cases/number/calendar.md.
#include "base/text_hash.h"
#include "check/marks.h"
#include "check/number_fix.h"
#include "check/number_rules.h"

namespace fauxami {
namespace {

constexpr std::uint16_t sure = 950;
constexpr std::uint16_t one_of_both = 850;  // the weekday or the date is wrong
constexpr int first_year = 1583;            // of the Gregorian calendar everywhere it was adopted

class Calendar {
 public:
  Calendar(const SourceVerdicts& verdicts, const CheckContext& context,
           std::vector<Finding>& findings)
      : verdicts_(verdicts), context_(context), findings_(findings) {}

  void read(const AnalysedRun& run) {
    for (const Quantity& quantity : run.quantities) {
      if (quantity.role != QuantityRole::date || !quantity.typed_other.empty()) continue;
      const std::optional<CalendarDate> date = parse_date(quantity.typed);
      if (!date || date->day == 0 || verdicts_.contradicts(quantity)) continue;
      if (date->day > days_in_month(date->year, date->first_month))
        report_impossible(run, quantity, *date);
      else
        judge_weekday(run, quantity, *date);
    }
  }

 private:
  void report_impossible(const AnalysedRun& run, const Quantity& quantity,
                         const CalendarDate& date) {
    const std::string days = std::to_string(days_in_month(date.year, date.first_month));
    findings_.push_back(
        finding_at(info_of(NumberRule::date), run, quantity.span, sure,
                   {"number.date.impossible",
                    {{"found", std::string(run.text(quantity.span))}, {"days", days}}}));
  }

  // "lundi 8 juin 2025", "lundi, le 8 juin 2025": the weekday stands right before the date.
  void judge_weekday(const AnalysedRun& run, const Quantity& quantity, const CalendarDate& date) {
    if (date.year < first_year || quantity.first_token == 0) return;
    const Token& before = run.tokens[quantity.first_token - 1];
    const int said = context_.pack.amounts.weekday_of(before.key);
    const int right = weekday_of(date.year, date.first_month, date.day);
    if (before.kind != TokenKind::word || said < 0 || said == right) return;
    const Span span{before.begin, quantity.span.end};
    const std::string& name = context_.pack.amounts.weekdays[static_cast<std::size_t>(right)];
    Finding finding = finding_at(
        info_of(NumberRule::date), run, span, one_of_both,
        {"number.date.weekday", {{"found", std::string(run.text(span))}, {"weekday", name}}});
    // A date that the source confirms has its weekday wrong; else nobody knows which one it is.
    if (verdicts_.confirmed.count(&quantity) != 0)
      add_fix(finding, run, {before.begin, before.end}, name, Safety::unsafe);
    findings_.push_back(std::move(finding));
  }

  const SourceVerdicts& verdicts_;
  const CheckContext& context_;
  std::vector<Finding>& findings_;
};

}  // namespace

void find_calendar_faults(const SourceVerdicts& verdicts, const CheckContext& context,
                          std::vector<Finding>& findings) {
  Calendar calendar(verdicts, context, findings);
  for (const AnalysedRun& run : context.page.target->runs)
    if (run.in_language) calendar.read(run);
}

}  // namespace fauxami
