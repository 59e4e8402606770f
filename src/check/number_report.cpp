// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Findings about numbers that the source contradicts. Tested by tests/cases/number.
#include <cstdlib>

#include "base/unicode.h"
#include "check/number_cause.h"
#include "check/number_fix.h"
#include "check/number_rules.h"
#include "check/number_writing.h"

namespace fauxami {
namespace {

constexpr std::uint16_t sure_pair = 900;  // confidence of a pair from which a fix is safe
constexpr std::uint16_t ambiguous_confidence = 700;

using Arguments = std::vector<std::pair<std::string, std::string>>;

NumberRule rule_of(const NumberConflict& conflict, const std::string& cause) {
  switch (conflict.explanation.fault) {
    case NumberFault::scale:
      if (cause == "number.cause.short-scale") return NumberRule::false_friend;
      return conflict.wrong.quantity->role == QuantityRole::amount ? NumberRule::scale
                                                                   : NumberRule::value;
    case NumberFault::unit: return NumberRule::unit;
    case NumberFault::currency: return NumberRule::currency;
    case NumberFault::percent: return NumberRule::percent;
    case NumberFault::phone: return NumberRule::phone;
    case NumberFault::day_and_month:
    case NumberFault::day:
    case NumberFault::month:
    case NumberFault::year:
    case NumberFault::half_day:
    case NumberFault::time: return NumberRule::date;
    default: return NumberRule::value;
  }
}

std::string slip_key(DigitSlip slip) {
  switch (slip) {
    case DigitSlip::swapped: return "number.cause.swapped";
    case DigitSlip::lost: return "number.cause.lost";
    case DigitSlip::added: return "number.cause.added";
    default: return "number.cause.changed";
  }
}

// The key of the note that names the cause.
std::string cause_key(const NumberConflict& conflict) {
  const NumberExplanation& explanation = conflict.explanation;
  switch (explanation.fault) {
    case NumberFault::scale:
      return cause_of(*conflict.wrong.quantity, explanation.power, conflict.right.quantity);
    case NumberFault::digits:
    case NumberFault::phone: return slip_key(explanation.slip);
    case NumberFault::sign: return "number.cause.sign";
    case NumberFault::times_more: return "number.cause.times-more";
    case NumberFault::day_and_month: return "number.cause.day-and-month";
    case NumberFault::half_day: return "number.cause.half-day";
    default: return "";
  }
}

bool is_value(const Quantity& quantity) { return quantity.is_comparable(); }

// The value in digits, a share as its percentage.
std::string shown(const Quantity& quantity, const LanguagePack& pack) {
  if (quantity.role != QuantityRole::share) return value_text(quantity.low, pack);
  const std::optional<Rational> percent = quantity.low.times(Rational(100));
  return value_text(percent.value_or(quantity.low), pack) + "\u00A0%";
}

class Report {
 public:
  Report(const NumberConflict& conflict, const CheckContext& context)
      : conflict_(conflict), context_(context), cause_(cause_key(conflict)) {}

  Finding finding() {
    const std::uint16_t confidence =
        conflict_.ambiguous ? ambiguous_confidence : conflict_.confidence;
    Finding finding = finding_at(info_of(rule_of(conflict_, cause_)), *conflict_.wrong.run,
                                 wrong_span(), confidence, message());
    finding.notes.push_back(source_note());
    if (conflict_.explanation.fault == NumberFault::scale)
      finding.notes.push_back({ratio(), {}, "", ""});
    if (!cause_.empty()) finding.notes.push_back({{cause_, {}}, {}, "", ""});
    if (!conflict_.ambiguous) add_rewrite(finding, *conflict_.wrong.run, rewrite(), safety());
    return finding;
  }

 private:
  const Quantity& wrong() const { return *conflict_.wrong.quantity; }
  const Quantity& right() const { return *conflict_.right.quantity; }

  static std::string text_of(const NumberPlace& place) {
    const Quantity& quantity = *place.quantity;
    return std::string(place.run->text(quantity.whole.empty() ? quantity.span : quantity.whole));
  }
  std::string source_text() const { return text_of(conflict_.right); }

  // A wrong unit is underlined alone, a wrong number without its unit.
  Span wrong_span() const {
    switch (conflict_.explanation.fault) {
      case NumberFault::percent: return wrong().whole;
      case NumberFault::unit:
      case NumberFault::currency: return unit_span(conflict_.wrong, context_.pack);
      default: return wrong().span;
    }
  }

  Message message() const {
    const NumberFault fault = conflict_.explanation.fault;
    Arguments arguments{{"found", text_of(conflict_.wrong)}, {"source", source_text()}};
    if (is_value(wrong())) {
      arguments.emplace_back("value", shown(wrong(), context_.pack));
      arguments.emplace_back("source_value", shown(right(), context_.pack));
    }
    switch (fault) {
      case NumberFault::unit: return {"number.unit.message", std::move(arguments)};
      case NumberFault::currency: return {"number.currency.message", std::move(arguments)};
      case NumberFault::percent: return {"number.percent.message", std::move(arguments)};
      case NumberFault::phone: return {"number.phone.message", std::move(arguments)};
      case NumberFault::half_day:
      case NumberFault::time: return {"number.date.time", std::move(arguments)};
      case NumberFault::day_and_month:
      case NumberFault::day:
      case NumberFault::month:
      case NumberFault::year: return {"number.date.message", std::move(arguments)};
      default: return {"number.scale.message", std::move(arguments)};
    }
  }

  Message ratio() const {
    const int power = conflict_.explanation.power;
    const std::string size = value_text(*Rational::power_of_ten(std::abs(power)), context_.pack);
    return {power > 0 ? "number.ratio.large" : "number.ratio.small", {{"ratio", size}}};
  }

  Note source_note() const {
    return {{"number.source", {{"source", source_text()}}},
            conflict_.right.run->run->map.to_source(right().whole),
            source_text(),
            context_.page.source->file};
  }

  // Certain when the blocks are surely a pair and the slip is a known one.
  Safety safety() const {
    const bool sure = conflict_.confidence >= sure_pair &&
                      conflict_.explanation.fault != NumberFault::value && !is_shared_currency() &&
                      conflict_.explanation.points > sure_explanation;
    return sure ? Safety::safe : Safety::unsafe;
  }

  std::optional<NumberRewrite> rewrite() const {
    const NumberPlace& place = conflict_.wrong;
    switch (conflict_.explanation.fault) {
      case NumberFault::unit: return std::nullopt;
      case NumberFault::currency: return rewrite_currency(place, right_currency(), context_.pack);
      case NumberFault::percent: return rewrite_percent(place, context_.pack);
      case NumberFault::sign: return rewrite_sign(place);
      case NumberFault::phone: return rewrite_phone(place, conflict_.right.run->text(right().span));
      case NumberFault::half_day:
      case NumberFault::time: return rewrite_time();
      case NumberFault::year:
        if (wrong().role == QuantityRole::year) return rewrite_digits(place, right().low);
        [[fallthrough]];
      case NumberFault::day_and_month:
      case NumberFault::day:
      case NumberFault::month: return rewrite_as_source_date();
      default: return rewrite_value(place, right().low, context_.pack);
    }
  }

  bool is_shared_currency() const {
    return conflict_.explanation.fault == NumberFault::currency &&
           context_.pack.amounts.currency_names.count(right().unit) == 0;
  }

  // A word that several countries share most likely means the money of the source's country.
  std::string right_currency() const {
    const bool open = is_shared_currency() && context_.source_pack != nullptr &&
                      !context_.source_pack->numerals.home_currencies.empty();
    return open ? context_.source_pack->numerals.home_currencies.front() : right().unit;
  }

  std::optional<NumberRewrite> rewrite_time() const {
    const std::optional<int> time = parse_time(right().typed);
    return time && conflict_.explanation.fault == NumberFault::half_day
               ? rewrite_hour(conflict_.wrong, *time / 3600)
               : std::nullopt;
  }

  std::optional<NumberRewrite> rewrite_as_source_date() const {
    const std::vector<CalendarDate> readings =
        date_readings(*conflict_.right.run, right(), date_order_of(*context_.page.source));
    return readings.empty() ? std::nullopt
                            : rewrite_date(conflict_.wrong, readings.front(), context_.pack);
  }

  const NumberConflict& conflict_;
  const CheckContext& context_;
  std::string cause_;
};

// "$2.6 billion": a sign in front, or a scale word that lacks its plural, is English text left
// standing, not a value.
bool is_left_in_english(const NumberConflict& conflict, const NumeralGrammar& grammar) {
  const Quantity& wrong = *conflict.wrong.quantity;
  if (wrong.scale_exponent < 12 || wrong.mantissa < Rational(2)) return false;
  const bool sign_before = !wrong.whole.empty() && wrong.whole.begin < wrong.span.begin;
  if (sign_before && conflict.right.quantity->mantissa == wrong.mantissa) return true;
  const std::string text = to_lower(conflict.wrong.run->text(wrong.span));
  for (const WrittenScale& scale : grammar.written)
    if (text.size() > scale.one.size() &&
        text.compare(text.size() - scale.one.size(), scale.one.size(), scale.one) == 0)
      return true;
  return false;
}

// The first end of a range takes its unit from the second one, where it is reported.
bool is_reported_elsewhere(const NumberConflict& conflict, const LanguagePack& pack) {
  const NumberFault fault = conflict.explanation.fault;
  return (fault == NumberFault::unit || fault == NumberFault::currency) &&
         unit_span(conflict.wrong, pack).empty();
}

Finding report_missing(const MissingNumber& missing, const CheckContext& context) {
  const AnalysedRun& run = *missing.target;
  const Quantity& quantity = *missing.source.quantity;
  const std::string text(missing.source.run->text(quantity.whole));
  Finding finding = finding_at(
      info_of(NumberRule::missing), run, run.tokens[missing.anchor].text(), missing.confidence,
      {"number.missing.message",
       {{"source", text}, {"source_value", shown(quantity, context.pack)}}});
  finding.notes.push_back({{"number.source", {{"source", text}}},
                           missing.source.run->run->map.to_source(quantity.whole),
                           text,
                           context.page.source->file});
  return finding;
}

Finding report_added(const AddedNumber& added, const CheckContext& context) {
  const Quantity& quantity = *added.target.quantity;
  const std::string text(added.target.run->text(quantity.whole));
  return finding_at(
      info_of(NumberRule::added), *added.target.run, quantity.span, added.confidence,
      {"number.added.message", {{"found", text}, {"value", shown(quantity, context.pack)}}});
}

}  // namespace

void report_source(const SourceVerdicts& verdicts, const CheckContext& context,
                   std::vector<Finding>& findings) {
  for (const NumberConflict& conflict : verdicts.conflicts)
    if (!is_left_in_english(conflict, context.pack.numerals) &&
        !is_reported_elsewhere(conflict, context.pack))
      findings.push_back(Report(conflict, context).finding());
  for (const MissingNumber& missing : verdicts.missing)
    if (!missing.target->tokens.empty()) findings.push_back(report_missing(missing, context));
  if (context.settings.level == Level::strict)
    for (const AddedNumber& added : verdicts.added)
      findings.push_back(report_added(added, context));
}

}  // namespace fauxami
