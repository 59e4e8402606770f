// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fauxami {

/// A phrase of number words cut as the tokeniser cuts text: the Token::key of each token.
using PhraseKeys = std::vector<std::uint64_t>;

/// Every way in which a phrase may be tokenised. A word keeps inner hyphens; it ends with an elided
/// apostrophe in some languages and goes on in others; digits and raised digits belong to a word
/// unless the word hangs on a number ("km2", and "5km2" is "5", "km", "2"); the full stop of an
/// abbreviation may be missing ("tys.").
///
/// Example: "plus d'" gives {plus, d'}; "km2" gives {km2} and {km, 2}.
std::vector<PhraseKeys> phrase_keys(std::string_view phrase);

/// Code points of the ideographs that a phrase begins with.
std::uint32_t leading_ideographs(std::string_view phrase);

/// The letters that a phrase wants in the text.
enum class PhraseCase : std::uint8_t {
  any,     ///< written in lower case: matches whatever the text writes
  upper,   ///< written in capitals: "TRY" is a currency, "try" is none
  initial  ///< written with a capital: "May" is a month, "may" is none; "MAY" is one too
};
PhraseCase case_of(std::string_view phrase);

}  // namespace fauxami
