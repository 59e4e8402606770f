// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// number/scale: a number whose source says the same digits at another power of ten. Tested by
// tests/cases/number.
#include <array>

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
          conflict.source->run->map.to_source(conflict.right->whole), text, page.source->file};
}

Finding report(const ScaleConflict& conflict, const CheckContext& context) {
  const NumeralGrammar& grammar = context.pack.numerals;
  const Quantity& wrong = *conflict.wrong;
  const Rational& value = conflict.right->low;
  Finding finding = finding_at(
      rules[0], *conflict.target, wrong.span, conflict.confidence,
      {"number.scale.message",
       {{"found", std::string(conflict.target->text(wrong.span))},
        {"value", write_digits(wrong.low, grammar).value_or(wrong.low.to_string())},
        {"source", std::string(conflict.source->text(conflict.right->whole))},
        {"source_value", write_digits(value, grammar).value_or(value.to_string())}}});
  finding.notes.push_back(source_note(conflict, context.page));
  finding.notes.push_back({{cause_of(wrong, conflict.power), {}}, {}, "", ""});
  const Safety safety = conflict.confidence >= sure_pair ? Safety::safe : Safety::unsafe;
  if (const std::optional<std::string> text = rewrite_number(*conflict.target, wrong, value, grammar))
    add_fix(finding, *conflict.target, wrong.span, *text, safety);
  return finding;
}

void find(const CheckContext& context, std::vector<Finding>& findings) {
  for (const ScaleConflict& conflict : compare_with_source(context.page).conflicts)
    findings.push_back(report(conflict, context));
}

}  // namespace

extern const Check number_scale_check{rules, nullptr, &find};

}  // namespace fauxami
