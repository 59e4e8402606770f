// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>

#include "base/message.h"
#include "base/report.h"
#include "report/summary.h"

namespace fauxami {

enum class Ink : std::uint8_t { plain, color };

/// How text output looks: colour, and how many columns a quoted line may take.
struct TextStyle {
  Ink ink = Ink::plain;
  std::uint32_t width = 100;
};

/// The findings of one page for a person; "" for a clean page.
///
///     page.fr.txt:8:170 major name/transliteration  "Huang Renxun" is the pinyin of ...
///       ...selon Huang Renxun, le patron...
///                ^~~~~~~~~~~~
///       -> Jensen Huang
///       note: the page also says "Jensen Huang" (page.fr.txt:1:1)
///
/// In a table the place is followed by the row's name: "pairs.tsv:8:170 [page.md#7] major ...".
/// Nothing of the page reaches the terminal raw: control and bidirectional characters are shown
/// by their code.
std::string render_text(const Report& report, const MessageCatalogue& messages, TextStyle style);

/// The last line: counts by severity, words, penalty points, and points per 1,000 words.
std::string render_summary(const Summary& summary, const MessageCatalogue& messages,
                           TextStyle style);

/// The phrase for a count: "<key>.zero", "<key>.one" or "<key>.other" with {count} filled in.
std::string count_phrase(const MessageCatalogue& messages, const std::string& key,
                         std::uint64_t count);

}  // namespace fauxami
