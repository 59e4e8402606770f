// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "check/check.h"
#include "check/number_source.h"

namespace fauxami {

/// The rules about what numbers say; all of them belong to one check, which compares the page with
/// its source once. (number/format, about how they are written, is a check of its own.)
enum class NumberRule : std::uint8_t {
  scale,
  value,
  missing,
  added,
  unit,
  currency,
  percent,
  date,
  phone,
  order,
  false_friend,
  inconsistent,
  malformed,
  implausible
};
const RuleInfo& info_of(NumberRule rule);

/// The value in digits for a message: grouped, with its decimal mark; a fraction as "1/3".
std::string value_text(const Rational& value, const LanguagePack& pack);

/// Findings about numbers that the source contradicts, lacks or does not find on the page.
void report_source(const SourceVerdicts& verdicts, const CheckContext& context,
                   std::vector<Finding>& findings);

/// The ends of ranges and changes the wrong way round.
void find_reversed(const SourceVerdicts& verdicts, const CheckContext& context,
                   std::vector<Finding>& findings);

/// Amounts of one page that speak of one fact and differ by a power of ten.
void find_inconsistent(const SourceVerdicts& verdicts, const CheckContext& context,
                       std::vector<Finding>& findings);

/// Sums that cannot exist: English billions and trillions.
void find_impossible_sums(const CheckContext& context, std::vector<Finding>& findings);

/// Numbers above a bound of the data.
void find_implausible(const CheckContext& context, std::vector<Finding>& findings);

/// Days that the calendar does not have, and weekdays that are not those of their dates.
void find_calendar_faults(const SourceVerdicts& verdicts, const CheckContext& context,
                          std::vector<Finding>& findings);

/// What is no number in any style.
void find_malformed(const CheckContext& context, std::vector<Finding>& findings);

}  // namespace fauxami
