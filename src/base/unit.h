// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/document.h"
#include "base/mention.h"
#include "base/quantity.h"
#include "base/token.h"

namespace fauxami {

/// A sentence of a run: tokens [first_token, end_token), among them marks [first_mark, end_mark).
struct Sentence {
  std::uint32_t first_token = 0;
  std::uint32_t end_token = 0;
  std::uint32_t first_mark = 0;
  std::uint32_t end_mark = 0;
};

/// A token of punctuation or a symbol: its index and its code point.
struct Mark {
  std::uint32_t token = 0;
  char32_t value = 0;
};

/// One run with all that `analyse` found in it. Marks, quantities and mentions ascend by position.
struct AnalysedRun {
  const TextRun* run = nullptr;
  std::vector<Token> tokens;
  std::vector<Mark> marks;
  std::vector<Sentence> sentences;
  std::vector<Quantity> quantities;
  std::vector<Mention> mentions;
  bool in_language =
      true;  ///< false for a block in another language than the page's (a menu entry, a quotation)
  // What some token is at all: a check that looks for nothing else need not read the run.
  bool has_numbers = false;
  bool has_unknown_words = false;
  bool has_other_scripts = false;  ///< a word that begins beyond Latin, at U+0370 or later

  std::span<const Mark> marks_of(const Sentence& sentence) const {
    return std::span(marks).subspan(sentence.first_mark, sentence.end_mark - sentence.first_mark);
  }

  std::string_view text(const Token& token) const { return token.in(run->text); }
  std::string_view text(Span span) const {
    return std::string_view(run->text).substr(span.begin, span.size());
  }
};

/// One side of a comparison: an analysed page and where its bytes come from.
struct AnalysedPage {
  std::string file;      ///< name of the file, for notes that point into it
  std::string language;  ///< BCP 47
  std::vector<AnalysedRun> runs;
};

/// A block of the target and its counterpart in the source page. Only sure pairs exist: an unsure
/// block simply has none.
struct RunPair {
  std::uint32_t target = 0;  ///< index into AnalysedPage::runs of the target
  std::uint32_t source = 0;
  std::uint16_t confidence = 0;  ///< per mille
};

/// What a check sees besides the unit: everything gathered about the whole page, const for all.
struct PageFacts {
  const AnalysedPage* target = nullptr;
  const AnalysedPage* source = nullptr;  ///< nothing without `--source`
  std::vector<RunPair> pairs;            ///< ascending by target
};

/// What a check of sentences sees: one target sentence and, when its block is paired, the source
/// block. Tokens, quantities and mentions are those of `run` inside the sentence.
struct Unit {
  const AnalysedRun& run;
  Sentence sentence;
  const AnalysedRun* source = nullptr;
  std::uint16_t source_confidence = 0;

  const Token& token(std::uint32_t index) const { return run.tokens[index]; }
};

}  // namespace fauxami
