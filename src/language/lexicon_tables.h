// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "language/features.h"

namespace fauxami {

/// Rows of the lexicon's tables as they stand in the pack; shared by the compiler and Lexicon.
///
/// Sections: "lexicon" holds the arrays AnalysisRow, Reading, LemmaEdit, ParadigmRow,
/// InflectionRow and then the text that edits and inflections append; "lexicon.forms" and
/// "lexicon.lemmas" are word graphs whose numbers index AnalysisRow and ParadigmRow.

/// The readings [first, first + count) of a form. Row 0 is "unknown", row 1 "known, no readings":
/// a compound of known parts.
struct AnalysisRow {
  Features any = 0;  ///< features of all readings joined
  std::uint32_t first = 0;
  std::uint16_t count = 0;
  std::uint16_t suggested = 1;  ///< 0: right, but never proposed
};

/// Lemma = form without its last `cut` bytes, plus text [offset, offset + length).
struct LemmaEdit {
  std::uint32_t offset = 0;
  std::uint16_t cut = 0;
  std::uint16_t length = 0;
};

/// The inflections [first, first + count) of a lemma.
struct ParadigmRow {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};

/// Form = lemma without its last `cut` bytes, plus text [offset, offset + length).
struct InflectionRow {
  Features features = 0;
  std::uint32_t offset = 0;
  std::uint16_t cut = 0;
  std::uint16_t length = 0;
};

constexpr std::uint32_t first_free_row = 2;

/// One reading of one form, as the compiler sees it.
struct WordReading {
  std::string form;
  std::string lemma;
  Features features = 0;
  bool suggested = true;

  friend auto operator<=>(const WordReading&, const WordReading&) = default;
};

}  // namespace fauxami
