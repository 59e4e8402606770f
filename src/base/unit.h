// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/document.h"
#include "base/mention.h"
#include "base/quantity.h"
#include "base/token.h"

namespace fauxami {

/// A sentence of a run: tokens [first_token, end_token).
struct Sentence {
  std::uint32_t first_token = 0;
  std::uint32_t end_token = 0;
};

/// One run with all that `analyse` found in it. Quantities and mentions ascend by position.
struct AnalysedRun {
  const TextRun* run = nullptr;
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  std::vector<Quantity> quantities;
  std::vector<Mention> mentions;
  bool in_language =
      true;  ///< false for a block in another language than the page's (a menu entry, a quotation)

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
