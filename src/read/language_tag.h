// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>

namespace fauxami {

/// True for a language tag that somebody speaks: a code of ISO 639-1 (or one of a few of ISO 639-3
/// that pages are translated from), then script, region, variants and a private part as BCP 47 has
/// them. Case does not matter; "_" may stand for "-".
///
/// Example: "zh-Hant", "pt_BR" and "FR" are known, "row" and "text" are not.
bool is_language_tag(std::string_view tag);

/// The tag with "-" between its parts. Example: "pt_BR" gives "pt-BR".
std::string with_hyphens(std::string_view tag);

/// True when one tag is the other or a longer form of it, in any case: "fr" and "fr-CA".
bool is_same_language(std::string_view a, std::string_view b);

}  // namespace fauxami
