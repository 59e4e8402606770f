// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "language/pack_file.h"

namespace fauxami {

/// A mark and the text that belongs to it, both UTF-8: (":", "\u00A0").
using MarkText = std::pair<std::string, std::string>;

/// Typographic conventions of a language, from dictionaries/<tag>/typography.toml. A language
/// without that file has empty tables, and the checks that read them stay silent.
///
/// Example (French): before("!") is U+202F, before(",") is "", unspaced_in("fr-CA") is ";!?".
struct Typography {
  std::vector<MarkText> space_before;  ///< the space a fix writes before a mark
  std::vector<MarkText> space_after;
  std::vector<MarkText> unspaced;     ///< BCP 47 tag of a region, marks that need no space there
  std::vector<MarkText> ideographic;  ///< full-width mark, the text that replaces it
  std::vector<MarkText> ordinals;     ///< ending after a figure as often written, as it should be
  std::vector<std::string> outer_quotes;  ///< opening and closing mark of the first level
  std::vector<std::string> inner_quotes;
  std::string decimal;                              ///< decimal separator
  std::string group;                                ///< separator of thousands
  std::unordered_set<std::uint64_t> decimal_units;  ///< keys: after them a point is a decimal point
  std::unordered_set<std::uint64_t> fine_nouns;     ///< keys: nouns that may follow three decimals

  bool empty() const { return space_before.empty(); }
  static Typography load(SectionReader section);
};

/// The text that belongs to a mark; "" when the table does not name it.
std::string_view text_for(const std::vector<MarkText>& table, std::string_view mark);

/// Reads typography.toml and writes the section that Typography::load reads. LoadError for a
/// missing table or a value that is no string.
std::string compile_typography(const std::string& toml_path);

}  // namespace fauxami
