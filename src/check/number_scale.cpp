// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// number/scale: a number whose source says the same digits at another power of ten.
// Tested by tests/cases/number.
#include <array>

#include "base/unicode.h"
#include "check/check.h"
#include "check/number_cause.h"
#include "check/number_source.h"
#include "check/number_writing.h"

namespace fauxami {
namespace {

const std::array<RuleInfo, 1> rules{
    {{"number/scale", "Accuracy/Mistranslation", "number", Severity::critical, Level::standard}}};

constexpr std::uint16_t sure_pair = 900;  // confidence of a pair from which a fix is safe

Note source_note(const ScaleConflict& conflict, const PageFacts& page) {
  const std::string text(conflict.source->text(conflict.right->whole));
  return {{"number.scale.source", {{"source", text}}},
          conflict.source->run->map.to_source(conflict.right->whole),
          text,
          page.source->file};
}

Finding report(const ScaleConflict& conflict, const CheckContext& context) {
  const NumeralGrammar& grammar = context.pack.numerals;
  const Quantity& wrong = *conflict.wrong;
  const Rational& value = conflict.right->low;
  Finding finding =
      finding_at(rules[0], *conflict.target, wrong.span, conflict.confidence,
                 {"number.scale.message",
                  {{"found", std::string(conflict.target->text(wrong.span))},
                   {"value", write_digits(wrong.low, grammar).value_or(wrong.low.to_string())},
                   {"source", std::string(conflict.source->text(conflict.right->whole))},
                   {"source_value", write_digits(value, grammar).value_or(value.to_string())}}});
  finding.notes.push_back(source_note(conflict, context.page));
  finding.notes.push_back({{cause_of(wrong, conflict.power), {}}, {}, "", ""});
  // "le milliard": a digit in its place would need another article.
  if (wrong.spelled_out && finding.message.arguments[0].second.find(' ') == std::string::npos)
    return finding;
  const Safety safety = conflict.confidence >= sure_pair ? Safety::safe : Safety::unsafe;
  if (const std::optional<std::string> text =
          rewrite_number(*conflict.target, wrong, value, grammar))
    add_fix(finding, *conflict.target, wrong.span, *text, safety);
  return finding;
}

// "2.6 billion": a scale word that lacks its plural is English text left standing, not a value.
bool is_left_in_english(const ScaleConflict& conflict, const NumeralGrammar& grammar) {
  if (conflict.wrong->scale_exponent < 12 || conflict.wrong->mantissa < Rational(2)) return false;
  const std::string text = to_lower(conflict.target->text(conflict.wrong->span));
  for (const WrittenScale& scale : grammar.written)
    if (text.size() > scale.one.size() &&
        text.compare(text.size() - scale.one.size(), scale.one.size(), scale.one) == 0)
      return true;
  return false;
}

void find(const CheckContext& context, std::vector<Finding>& findings) {
  for (const ScaleConflict& conflict : compare_with_source(context.page).conflicts)
    if (!is_left_in_english(conflict, context.pack.numerals))
      findings.push_back(report(conflict, context));
}

}  // namespace

extern const Check number_scale_check{rules, nullptr, &find};

}  // namespace fauxami
