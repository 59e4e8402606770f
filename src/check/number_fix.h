// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <optional>
#include <string>

#include "base/finding.h"
#include "check/number_date.h"
#include "check/number_units.h"

namespace fauxami {

/// The text that must stand for a number, and the words around it that change with it.
struct NumberRewrite {
  Span span;          ///< what is replaced
  std::string text;   ///< by what
  std::string title;  ///< the number alone, as a reader sees it
};

/// The number written so that it means `value`: in words where it stands in words, else in the
/// digits and scale words of its place; the article before a scale noun and the linking word behind
/// it change with it. Nothing when it cannot be made grammatical.
///
/// Example (French): "dix mille" to mean 10^5 is "cent mille"; "le milliard" to mean 10^8 is "les
/// 100 millions"; "500 000 dollars" to mean 5 * 10^6 is "5 millions de dollars".
std::optional<NumberRewrite> rewrite_value(const NumberPlace& wrong, const Rational& value,
                                           const LanguagePack& pack);

/// The number counted in another currency: "3 milliards d'euros" in USD is "3 milliards de
/// dollars". Nothing when the language has no name for it.
std::optional<NumberRewrite> rewrite_currency(const NumberPlace& wrong, const std::string& currency,
                                              const LanguagePack& pack);

/// "0,2 %" as points is "0,2 point", "3 points" as a share is "3 %".
std::optional<NumberRewrite> rewrite_percent(const NumberPlace& wrong, const LanguagePack& pack);

/// The number with its minus sign taken away, or with one where it had none. Nothing when a word
/// says the minus.
std::optional<NumberRewrite> rewrite_sign(const NumberPlace& wrong);

/// A date in words or in digits with the day, month or year of `right` where the two differ:
/// "8 juin 2025" to mean 2025-08-06 is "6 aout 2025".
std::optional<NumberRewrite> rewrite_date(const NumberPlace& wrong, const CalendarDate& right,
                                          const LanguagePack& pack);

/// A plain row of digits (a year) that means another value.
std::optional<NumberRewrite> rewrite_digits(const NumberPlace& wrong, const Rational& value);

/// "3 h 45" with another hour is "15 h 45".
std::optional<NumberRewrite> rewrite_hour(const NumberPlace& wrong, int hour);

/// A telephone number with the digits of another one in its own groups; nothing when it has more or
/// fewer.
std::optional<NumberRewrite> rewrite_phone(const NumberPlace& wrong, std::string_view digits);

/// Adds the fix to the finding, with the title of the rewrite.
void add_rewrite(Finding& finding, const AnalysedRun& run,
                 const std::optional<NumberRewrite>& rewrite, Safety safety);

}  // namespace fauxami
