// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The map between visible text and source bytes. Tested by tests/base/offset_map_test.cpp.
#include "base/offset_map.h"

namespace fauxami {
namespace {

// The part of a piece's source that a cut of its text takes: exact inside a verbatim piece,
// the whole of any other.
Span cut(const OffsetMap::Piece& piece, Span text) {
  if (piece.kind != PieceKind::verbatim) return piece.source();
  const std::uint32_t begin = std::max(text.begin, piece.text_begin) - piece.text_begin;
  const std::uint32_t end = std::min(text.end, piece.text().end) - piece.text_begin;
  return {piece.source_begin + begin, piece.source_begin + end};
}

}  // namespace

OffsetMap OffsetMap::identity(std::uint32_t source_begin, std::uint32_t size) {
  OffsetMap map;
  map.append_verbatim(source_begin, size);
  return map;
}

void OffsetMap::append_verbatim(std::uint32_t source_begin, std::uint32_t size) {
  append({text_size(), source_begin, size, size, PieceKind::verbatim});
}

void OffsetMap::append_replaced(std::uint32_t text_size, Span source) {
  append({this->text_size(), source.begin, text_size, source.size(), PieceKind::replaced});
}

void OffsetMap::append_markup(std::uint32_t text_size, Span source) {
  append({this->text_size(), source.begin, text_size, source.size(), PieceKind::markup});
}

void OffsetMap::append(Piece piece) {
  if (piece.text_size == 0) return;
  const bool joins = !pieces_.empty() && piece.kind == PieceKind::verbatim &&
                     pieces_.back().kind == PieceKind::verbatim &&
                     pieces_.back().source().end == piece.source_begin;
  if (!joins) {
    pieces_.push_back(piece);
    return;
  }
  pieces_.back().text_size += piece.text_size;
  pieces_.back().source_size += piece.source_size;
}

std::uint32_t OffsetMap::text_size() const {
  return pieces_.empty() ? 0 : pieces_.back().text().end;
}

std::size_t OffsetMap::piece_at(std::uint32_t text_offset) const {
  const std::vector<Piece>::const_iterator after = std::upper_bound(
      pieces_.begin(), pieces_.end(), text_offset,
      [](std::uint32_t offset, const Piece& piece) { return offset < piece.text_begin; });
  return after == pieces_.begin() ? 0 : static_cast<std::size_t>(after - pieces_.begin()) - 1;
}

Span OffsetMap::to_source(Span text) const {
  if (pieces_.empty()) return {};
  const Piece& first = pieces_[piece_at(text.begin)];
  if (text.empty()) {
    const bool at_end = text.begin >= first.text().end;
    const std::uint32_t at =
        at_end ? first.source().end : cut(first, {text.begin, text.begin}).begin;
    return {at, at};
  }
  return covering(cut(first, text), cut(pieces_[piece_at(text.end - 1)], text));
}

std::vector<Span> OffsetMap::source_pieces(Span text) const {
  std::vector<Span> spans;
  if (pieces_.empty() || text.empty()) return spans;
  for (std::size_t i = piece_at(text.begin); i < pieces_.size(); ++i) {
    if (pieces_[i].text_begin >= text.end) break;
    if (pieces_[i].kind == PieceKind::markup) return {};
    const Span part = cut(pieces_[i], text);
    if (!spans.empty() && spans.back().end == part.begin)
      spans.back().end = part.end;
    else
      spans.push_back(part);
  }
  return spans;
}

std::optional<std::uint32_t> OffsetMap::to_text(std::uint32_t source_offset) const {
  const std::vector<Piece>::const_iterator after = std::upper_bound(
      pieces_.begin(), pieces_.end(), source_offset,
      [](std::uint32_t offset, const Piece& piece) { return offset < piece.source_begin; });
  if (after == pieces_.begin()) return std::nullopt;
  const Piece& piece = *(after - 1);
  if (!piece.source().contains(source_offset)) return std::nullopt;
  if (piece.kind != PieceKind::verbatim) return piece.text_begin;
  return piece.text_begin + (source_offset - piece.source_begin);
}

OffsetMap OffsetMap::through(const OffsetMap& decoded) const {
  OffsetMap result;
  for (const Piece& piece : pieces_) {
    if (piece.kind != PieceKind::verbatim) {
      result.append({result.text_size(), decoded.to_source(piece.source()).begin, piece.text_size,
                     decoded.to_source(piece.source()).size(), piece.kind});
      continue;
    }
    for (std::size_t i = decoded.piece_at(piece.source_begin); i < decoded.pieces_.size(); ++i) {
      const Piece& inner = decoded.pieces_[i];
      if (inner.text_begin >= piece.source().end) break;
      const Span shared{std::max(inner.text_begin, piece.source_begin),
                        std::min(inner.text().end, piece.source().end)};
      const Span source = cut(inner, shared);
      result.append({result.text_size(), source.begin, shared.size(), source.size(), inner.kind});
    }
  }
  return result;
}

}  // namespace fauxami
