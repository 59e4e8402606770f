// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/span.h"

namespace fauxami {

/// How a piece of visible text came out of the source bytes.
enum class PieceKind : std::uint8_t {
  verbatim,  ///< the same bytes on both sides: any cut inside it maps exactly
  replaced,  ///< an entity, a collapsed white space, a composed letter: maps only as a whole
  markup     ///< text that stands for markup, the line break of `<br>`, an image: never edited
};

/// The exact map between the visible text of one TextRun and the bytes it was read from.
///
/// The text is covered by pieces in order, without holes; source pieces ascend too, and what lies
/// between two of them in the source (a tag, a comment) is not text.
///
/// Example: the HTML `caf&eacute; <b>no</b>ir` starting at byte 100 has the text "cafe' noir"
/// (e' = U+00E9, two bytes) and the pieces
///   verbatim "caf" 100-103, replaced U+00E9 103-111, verbatim " " 111-112,
///   verbatim "no" 115-117, verbatim "ir" 121-123.
/// to_source of the word "noir" is {115, 123}; source_pieces of it is {115,117}, {121,123}.
class OffsetMap {
 public:
  struct Piece {
    std::uint32_t text_begin = 0;
    std::uint32_t source_begin = 0;
    std::uint32_t text_size = 0;
    std::uint32_t source_size = 0;
    PieceKind kind = PieceKind::verbatim;

    Span text() const { return {text_begin, text_begin + text_size}; }
    Span source() const { return {source_begin, source_begin + source_size}; }
  };

  /// The map of a text that is a slice of the file: text offset 0 is at source_begin.
  static OffsetMap identity(std::uint32_t source_begin, std::uint32_t size);

  /// Pieces are appended in text order; neighbours that continue each other verbatim are joined.
  void append_verbatim(std::uint32_t source_begin, std::uint32_t size);
  void append_replaced(std::uint32_t text_size, Span source);
  void append_markup(std::uint32_t text_size, Span source);

  std::uint32_t text_size() const;
  const std::vector<Piece>& pieces() const { return pieces_; }

  /// The smallest source span that covers the text span; a cut inside a replaced piece takes the
  /// whole piece. An empty text span maps to an empty source span.
  Span to_source(Span text) const;

  /// The source spans of the text, split wherever markup lies between two pieces.
  /// Empty when the text touches a markup piece: such text cannot be edited.
  std::vector<Span> source_pieces(Span text) const;

  /// The text offset of a source offset; nothing when that byte is markup.
  std::optional<std::uint32_t> to_text(std::uint32_t source_offset) const;

  /// This map, with its source side read through another map: used when the bytes were decoded
  /// (UTF-16) before the page was read. `decoded` maps the decoded text to the file.
  OffsetMap through(const OffsetMap& decoded) const;

 private:
  void append(Piece piece);
  std::size_t piece_at(std::uint32_t text_offset) const;

  std::vector<Piece> pieces_;
};

}  // namespace fauxami
