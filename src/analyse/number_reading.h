// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <optional>
#include <vector>

#include "analyse/number_digits.h"
#include "analyse/number_spelled.h"
#include "analyse/number_text.h"
#include "base/quantity.h"

namespace fauxami {

/// A number on its way to a quantity: its digits or words are read, what stands around it is not.
/// Each step below reads one thing behind `next` or before `begin` and moves them.
struct NumberReading {
  Quantity quantity;
  Place begin;              ///< of the number, its sign and its currency
  Place next;               ///< behind the number and all that belongs to it
  bool vague = false;       ///< only a size: the high end is five times the low end
  bool collective = false;  ///< "a dozen": its unit may stand behind a linking word
  bool small = false;       ///< one word below ten
  bool counted = false;     ///< a unit or a counter stands behind it, or it is a share or a factor
  bool by_counter = false;  ///< only a counter does
  Rational spread;  ///< high end minus low end of the mantissa: "three or four hundred" in one word
};

NumberReading begin_reading(Place at, Place next, std::uint32_t end);
/// Scale words behind the number, "k" and "bn" only beside a currency, and a second part.
void read_scales(const NumberText& text, NumberReading& reading);

/// Digits at a place with the scale words behind them: "1,5 million", "3 yi 5000 wan", "$3bn".
std::optional<NumberReading> read_digit_number(const NumberText& text, Place at);
/// The same for words: "deux cents millions", "deux virgule cinq milliards".
std::optional<NumberReading> read_word_number(const NumberText& text, Place at);
std::optional<NumberReading> read_word_number(const NumberText& text, Place at,
                                              const SpelledNumber& spelled);

/// The currency before the number and the sign before both.
void read_before(const NumberText& text, NumberReading& reading);
/// Unit, currency, percent sign, points, "times", counter behind the number.
void read_unit(const NumberText& text, NumberReading& reading);
/// "about", "more than": before or behind the number.
void read_qualifiers(const NumberText& text, NumberReading& reading);

/// Fractions and proportions behind a number: "deux tiers", "3 sur 5", "seven tenths" in one word.
/// True when there was one.
bool read_fraction(const NumberText& text, NumberReading& reading);
/// Words that are a share or a factor without a number: "moitie", "double"; "percent" before it.
std::optional<NumberReading> read_share_word(const NumberText& text, Place at);
/// Multiples: added to what was there, turned round ("two times less"), divided.
void settle_multiple(const NumberText& text, NumberReading& reading);

/// Sets low, high and other from mantissa, scale, unit and role.
void set_value(NumberReading& reading);
void set_value(Quantity& quantity);

/// Joins the two ends of a range, of which the second is just read: the first end takes scale and
/// unit of the second. "Entre 38 et 42 milliards".
void join_range(const NumberText& text, Quantity& first, NumberReading& second);

/// A word of the wanted kinds behind a linking word: "2 milliers de milliards".
std::optional<WordMatch> match_behind_linker(const NumberText& text, Place at,
                                             NumberWordKinds wanted);

/// Comparison bases of a run ("year on year") to the quantities that they belong to.
void set_bases(const NumberText& text, std::vector<Quantity>& quantities);

}  // namespace fauxami
