// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Dates and sums in the form of another country. Tested by tests/cases/number/format-locale*.md.
#include "check/number_locale.h"

#include <array>

#include "base/unicode.h"
#include "check/marks.h"
#include "check/number_fix.h"

namespace fauxami {
namespace {

constexpr std::uint16_t date_confidence = 950;
constexpr std::uint16_t place_confidence = 850;

int value_of(std::string_view digits) {
  int value = 0;
  for (const char c : digits)
    value = c >= '0' && c <= '9' && value < 100000 ? value * 10 + (c - '0') : 100000;
  return value;
}

// "10/30/2025": the numbers of a date of three parts, and the mark between them.
struct DigitDate {
  std::array<int, 3> numbers{};
  char32_t mark = 0;
};

std::optional<DigitDate> digit_date(const AnalysedRun& run, const Quantity& quantity) {
  const std::uint32_t first = quantity.first_token;
  if (quantity.end_token != first + 5) return std::nullopt;
  DigitDate date;
  date.mark = mark_at(run, first + 1);
  if (date.mark != mark_at(run, first + 3)) return std::nullopt;
  for (std::uint32_t i = 0; i < 3; ++i) {
    const Token& token = run.tokens[first + 2 * i];
    if (token.kind != TokenKind::number) return std::nullopt;
    date.numbers[i] = value_of(run.text(token));
  }
  return date;
}

class Forms {
 public:
  Forms(const RuleInfo& rule, const CheckContext& context, std::vector<Finding>& findings)
      : rule_(rule), context_(context), findings_(findings) {}

  void read(const AnalysedRun& run) {
    for (const Quantity& quantity : run.quantities) {
      if (quantity.role == QuantityRole::date) {
        read_date(run, quantity);
        read_first_day(run, quantity);
      }
      if (quantity.role == QuantityRole::amount) read_sum(run, quantity);
    }
  }

 private:
  const Amounts& amounts() const { return context_.pack.amounts; }

  Finding& report(const AnalysedRun& run, Span span, std::uint16_t confidence,
                  std::string_view part, const std::string& expected) {
    findings_.push_back(
        finding_at(rule_, run, span, confidence,
                   {message_key(rule_, part),
                    {{"found", std::string(run.text(span))}, {"expected", expected}}}));
    return findings_.back();
  }

  // A month beyond the twelfth: the day stands behind the month.
  void read_date(const AnalysedRun& run, const Quantity& quantity) {
    if (context_.pack.numerals.date_order != DateOrder::day_first) return;
    const std::optional<DigitDate> date = digit_date(run, quantity);
    if (!date || date->mark != '/') return;
    const auto [month, day, year] = date->numbers;
    if (month < 1 || month > 12 || day <= 12 || day > days_in_month(year, month) || year < 1000 ||
        year > 2999)
      return;
    if (stands_in_foreign_words(run, quantity.first_token, context_.pack)) return;
    const std::string in_words = std::to_string(day) + " " +
                                 amounts().months[static_cast<std::size_t>(month - 1)] + " " +
                                 std::to_string(year);
    Finding& finding = report(run, quantity.span, date_confidence, "date", in_words);
    finding.category = "Locale conventions/Date format";
    finding.type = "date-format";
    add_fix(finding, run, quantity.span, in_words, Safety::safe);
    const std::string two_digits = (month < 10 ? "0" : "") + std::to_string(month);
    add_fix(finding, run, quantity.span,
            std::to_string(day) + "/" + two_digits + "/" + std::to_string(year), Safety::safe);
  }

  // "1 mai" for "1er mai".
  void read_first_day(const AnalysedRun& run, const Quantity& quantity) {
    const std::uint32_t first = quantity.first_token;
    const bool day =
        run.text(run.tokens[first]) == "1" && first + 1 < run.tokens.size() &&
        context_.pack.numerals.has_kind(run.tokens[first + 1].key, kinds(NumberWordKind::month));
    if (!day || amounts().first_day.empty() || amounts().first_day == "1" ||
        stands_in_foreign_words(run, first, context_.pack))
      return;
    Finding& finding =
        report(run, run.tokens[first].text(), place_confidence, "first-day", amounts().first_day);
    finding.severity = Severity::minor;
    add_fix(finding, run, run.tokens[first].text(), amounts().first_day, Safety::safe);
  }

  // A sign that touches its number from the front.
  void read_sum(const AnalysedRun& run, const Quantity& quantity) {
    const bool touches = quantity.whole.begin < quantity.span.begin && quantity.first_token > 0 &&
                         run.tokens[quantity.first_token - 1].kind == TokenKind::symbol &&
                         run.tokens[quantity.first_token - 1].end == quantity.span.begin;
    if (!touches || quantity.spelled_out || is_foreign(run, quantity) ||
        stands_in_foreign_words(run, quantity.first_token, context_.pack))
      return;
    const std::optional<NumberRewrite> rewrite =
        rewrite_currency({&run, &quantity}, quantity.unit, context_.pack);
    if (!rewrite) return;
    Finding& finding = report(run, quantity.whole, place_confidence, "currency", rewrite->text);
    finding.category = "Locale conventions/Currency format";
    finding.type = "currency-format";
    finding.severity = Severity::minor;
    add_rewrite(finding, run, rewrite, Safety::unsafe);
  }

  // "$5 trillion" and "$2.5bn" are words of another language, kept as a whole.
  bool is_foreign(const AnalysedRun& run, const Quantity& quantity) const {
    const std::string_view text = run.text(quantity.span);
    std::string mark;
    append_utf8(mark, context_.pack.numerals.decimal_mark);
    if (quantity.decimals > 0 && text.find(mark) == std::string_view::npos) return true;
    if (quantity.scale_exponent == 0) return false;
    for (const WrittenScale& scale : context_.pack.numerals.written) {
      const std::string& word = quantity.mantissa >= Rational(2) ? scale.many : scale.one;
      if (scale.exponent == quantity.scale_exponent && text.size() > word.size() &&
          text.substr(text.size() - word.size()) == word)
        return false;
    }
    return true;
  }

  const RuleInfo& rule_;
  const CheckContext& context_;
  std::vector<Finding>& findings_;
};

}  // namespace

void find_foreign_forms(const RuleInfo& rule, const CheckContext& context,
                        std::vector<Finding>& findings) {
  if (context.pack.amounts.empty()) return;
  Forms forms(rule, context, findings);
  for (const AnalysedRun& run : context.page.target->runs)
    if (is_prose(run)) forms.read(run);
}

}  // namespace fauxami
