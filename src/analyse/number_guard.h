// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include "analyse/number_spelled.h"
#include "analyse/number_text.h"

namespace fauxami {

/// Whether number words inside a token of ideographs are a number there, by the habits of the
/// language: `words_need_unit` asks for a unit, counter or mark behind them, `words_fill_tokens`
/// that they begin their token and that only units, counters and particles follow in it. Always
/// true in scripts with spaces between words.
///
/// Example (Korean): the word for "two hundred people, subject" is one, that for "not at all",
/// which begins as "ten million" does, is none.
bool may_stand(const NumberText& text, Place at, const SpelledNumber& number);

}  // namespace fauxami
