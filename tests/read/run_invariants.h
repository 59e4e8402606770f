// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>

#include "base/document.h"
#include "base/unicode.h"

namespace fauxami {

/// What every reader promises of every run. Returns "" or the broken promise in words, so that
/// unit tests and fuzz targets can share it.
inline std::string broken_promise(const TextRun& run, std::string_view bytes) {
  if (run.text.empty()) return "an empty run";
  if (run.map.text_size() != run.text.size()) return "the map does not cover the text: " + run.text;
  if (!is_valid_utf8(run.text)) return "the text is not UTF-8";
  if (!is_nfc(run.text)) return "the text is not in NFC: " + run.text;
  std::uint32_t text_end = 0;
  std::uint32_t source_end = 0;
  for (const OffsetMap::Piece& piece : run.map.pieces()) {
    if (piece.text_begin != text_end) return "a hole in the text";
    if (piece.source_begin < source_end) return "source pieces overlap or descend in: " + run.text;
    if (piece.source().end > bytes.size()) return "a piece beyond the file";
    const std::string_view slice = bytes.substr(piece.source_begin, piece.source_size);
    if (piece.kind == PieceKind::verbatim &&
        slice != std::string_view(run.text).substr(piece.text_begin, piece.text_size))
      return "a verbatim piece differs from its source: " + std::string(slice);
    if (piece.source_size == 0) return "a piece without source in: " + run.text;
    text_end = piece.text().end;
    source_end = piece.source().end;
  }
  std::uint32_t span_end = 0;
  for (const Span span : run.no_translate) {
    if (span.empty() || span.begin < span_end || span.end > run.text.size())
      return "no_translate spans in disorder in: " + run.text;
    span_end = span.end;
  }
  return "";
}

inline std::string broken_promise(const Document& document, std::string_view bytes) {
  for (const TextRun& run : document.runs) {
    const std::string broken = broken_promise(run, bytes);
    if (!broken.empty()) return broken;
  }
  for (const Problem& problem : document.problems)
    if (problem.source.empty() || problem.source.end > bytes.size())
      return "a problem beyond the file";
  return "";
}

}  // namespace fauxami
