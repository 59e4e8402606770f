// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// What the numbers of a page say, against its source and against each other.
// Tested by tests/cases/number.
#include <array>

#include "check/number_rules.h"
#include "check/number_writing.h"

namespace fauxami {
namespace {

constexpr const char* mistranslation = "Accuracy/Mistranslation";

const std::array<RuleInfo, 14> rules{
    {{"number/scale", mistranslation, "number", Severity::critical, Level::standard},
     {"number/value", mistranslation, "number", Severity::critical, Level::standard},
     {"number/missing", "Accuracy/Omission", "omission", Severity::major, Level::standard},
     {"number/added", "Accuracy/Addition", "addition", Severity::minor, Level::strict},
     {"number/unit", mistranslation, "number", Severity::major, Level::standard},
     {"number/currency", mistranslation, "number", Severity::major, Level::standard},
     {"number/percent", mistranslation, "number", Severity::major, Level::standard},
     {"number/date", mistranslation, "date-time", Severity::major, Level::standard},
     {"number/phone", mistranslation, "number", Severity::major, Level::standard},
     {"number/order", mistranslation, "number", Severity::critical, Level::standard},
     {"number/false-friend", mistranslation, "false-friend", Severity::critical, Level::standard},
     {"number/inconsistent", mistranslation, "number", Severity::critical, Level::standard},
     {"number/malformed", mistranslation, "number", Severity::major, Level::standard},
     {"number/implausible", mistranslation, "number", Severity::minor, Level::standard}}};

void find(const CheckContext& context, std::vector<Finding>& findings) {
  const SourceVerdicts verdicts = compare_with_source(
      context.page, context.pack,
      context.source_pack == nullptr ? nullptr : &context.source_pack->numerals);
  report_source(verdicts, context, findings);
  find_reversed(verdicts, context, findings);
  find_inconsistent(verdicts, context, findings);
  find_impossible_sums(context, findings);
  find_malformed(context, findings);
  find_calendar_faults(verdicts, context, findings);
  find_implausible(context, findings);
}

}  // namespace

const RuleInfo& info_of(NumberRule rule) { return rules[static_cast<std::size_t>(rule)]; }

std::string value_text(const Rational& value, const LanguagePack& pack) {
  return write_digits(value, pack.numerals).value_or(value.to_string());
}

extern const Check number_check{rules, nullptr, &find};

}  // namespace fauxami
