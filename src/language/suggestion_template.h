// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "language/features.h"

namespace fauxami {

/// A piece of a suggestion: text as it stands, or the text or an inflected form of an element.
struct SuggestionPart {
  std::string text;           ///< when `element` is 0
  std::uint32_t element = 0;  ///< from 1
  std::string lemma;          ///< another lemma, "" for the element's own
  Features features = 0;      ///< wanted instead of the element's, 0 for none
  std::uint32_t like = 0;     ///< element whose gender and number to take, 0 for none

  bool inflects() const { return !lemma.empty() || features != 0 || like != 0; }
};

/// Parses "{1:lemma=avoir} du sens" for a pattern of `element_count` elements. Throws PatternError
/// for a place that does not exist or is not well formed.
std::vector<SuggestionPart> parse_suggestion(std::string_view text, std::size_t element_count);

/// Cuts "a | b" into "a", "b": alternatives in lists and examples.
std::vector<std::string> split_alternatives(std::string_view text);

}  // namespace fauxami
