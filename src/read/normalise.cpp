// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// NFC of runs, with their maps. Tested by tests/read/plain_text_test.cpp and read_test.cpp.
#include "read/normalise.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/unicode.h"
#include "read/utf8.h"

namespace fauxami {
namespace {

// Of a longer heap of marks the text keeps the first ones, its piece covers all: canonical ordering
// is quadratic, and Unicode's stream-safe text holds no more than 30.
constexpr std::uint32_t most_marks = 60;

// True for what may change or join with the characters before it: marks, and the vowels and
// finals of Hangul.
bool continues_cluster(char32_t c) {
  if (c < 0x300) return false;
  return class_of(c) == CharacterClass::mark || (c >= 0x1160 && c <= 0x11FF);
}

bool never_changes(char32_t c) {
  return (c >= 0x388 && c <= 0x482) || (c >= 0x1E00 && c <= 0x1EFF) ||
         (c >= 0x2010 && c <= 0x2030) || c == 0x20AC || (c >= 0x3001 && c <= 0x3011) ||
         (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FE) ||
         (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) || c >= 0x1F000;
}

// False only when normalising would change nothing.
bool may_change(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    at = skip_ascii(text, at);
    if (at == text.size()) return false;
    if (static_cast<unsigned char>(text[at]) < 0xCC) {  // up to U+02FF nothing changes
      ++at;
      continue;
    }
    const CodePoint c = decode(text, at);
    const bool plane_two = c.value >= 0x2F800 && c.value <= 0x2FA1F;
    if (!never_changes(c.value) || plane_two)
      if (continues_cluster(c.value) || !is_nfc(text.substr(at, c.size))) return true;
    at += c.size;
  }
  return false;
}

// Spans that meet in one cluster become one.
void add_span(std::vector<Span>& spans, Span span) {
  if (!spans.empty() && spans.back().end > span.begin)
    spans.back().end = std::max(spans.back().end, span.end);
  else
    spans.push_back(span);
}

// Copies a run cluster by cluster. Clusters are cut where normalisation cannot reach across, and
// widened so that none ends inside a piece that maps only as a whole.
class Normaliser {
 public:
  explicit Normaliser(const TextRun& run) : run_(run), pieces_(run.map.pieces()) {
    result_.no_translate = run.no_translate;
  }

  void copy_all() {
    for (std::uint32_t at = 0; at < size();) {
      const Span cluster{at, cluster_end(at)};
      const std::uint32_t moved_to = static_cast<std::uint32_t>(result_.text.size());
      copy(cluster);
      move_marks(cluster, {moved_to, static_cast<std::uint32_t>(result_.text.size())});
      at = cluster.end;
    }
  }

  void give_to(TextRun& run) {
    run.text = std::move(result_.text);
    run.map = std::move(result_.map);
    run.no_translate.clear();
    for (const Span span : result_.no_translate) add_span(run.no_translate, span);
  }

 private:
  std::uint32_t size() const { return static_cast<std::uint32_t>(run_.text.size()); }

  // The piece that holds the text offset; offsets only grow.
  const OffsetMap::Piece& piece_of(std::uint32_t offset) {
    while (pieces_[piece_].text().end <= offset) ++piece_;
    return pieces_[piece_];
  }

  std::uint32_t cluster_end(std::uint32_t begin) {
    std::uint32_t end = begin + decode(run_.text, begin).size;
    const bool stands_alone = run_.text[begin] <= ' ' && run_.text[begin] >= 0;
    kept_end_ = size();
    for (std::uint32_t marks = 0;; ++marks) {
      const OffsetMap::Piece& last = piece_of(end - 1);
      if (last.kind != PieceKind::verbatim) end = std::max(end, last.text().end);
      if (marks == most_marks) kept_end_ = end;
      if (end >= size() || stands_alone) break;
      const CodePoint next = decode(run_.text, end);
      if (!continues_cluster(next.value)) break;
      end += next.size;
    }
    return end;
  }

  void copy(Span cluster) {
    const std::uint32_t kept = std::min(cluster.end, kept_end_) - cluster.begin;
    const std::string_view before = std::string_view(run_.text).substr(cluster.begin, kept);
    const std::string after = may_change(before) ? to_nfc(before) : std::string(before);
    if (after == before && kept == cluster.size()) {
      copy_same(cluster, before);
      return;
    }
    const std::uint32_t text_size = static_cast<std::uint32_t>(after.size());
    result_.text.append(after);
    if (run_.map.source_pieces(cluster).size() == 1)
      result_.map.append_replaced(text_size, run_.map.to_source(cluster));
    else
      result_.map.append_markup(text_size, run_.map.to_source(cluster));
  }

  void copy_same(Span cluster, std::string_view text) {
    result_.text.append(text);
    while (pieces_[copied_].text().end <= cluster.begin) ++copied_;
    for (std::size_t i = copied_; i < pieces_.size() && pieces_[i].text_begin < cluster.end; ++i) {
      const OffsetMap::Piece& piece = pieces_[i];
      const Span shared{std::max(piece.text_begin, cluster.begin),
                        std::min(piece.text().end, cluster.end)};
      if (piece.kind == PieceKind::verbatim)
        result_.map.append_verbatim(piece.source_begin + (shared.begin - piece.text_begin),
                                    shared.size());
      else if (piece.kind == PieceKind::replaced)
        result_.map.append_replaced(piece.text_size, piece.source());
      else
        result_.map.append_markup(piece.text_size, piece.source());
    }
  }

  // Spans of text that the clusters so far have passed move with them; inside a cluster they widen.
  void move_marks(Span cluster, Span moved) {
    std::vector<Span>& spans = result_.no_translate;
    while (mark_ < spans.size() * 2) {
      const Span old = run_.no_translate[mark_ / 2];
      const std::uint32_t offset = mark_ % 2 == 0 ? old.begin : old.end;
      if (mark_ % 2 == 0 ? offset >= cluster.end : offset > cluster.end) return;
      if (mark_ % 2 == 0)
        spans[mark_ / 2].begin = moved.begin;
      else
        spans[mark_ / 2].end = offset <= cluster.begin ? moved.begin : moved.end;
      ++mark_;
    }
  }

  const TextRun& run_;
  const std::vector<OffsetMap::Piece>& pieces_;
  TextRun result_;
  std::uint32_t kept_end_ = 0;  // of the cluster at hand
  std::size_t piece_ = 0;       // where piece_of stands
  std::size_t copied_ = 0;      // where copy_same stands
  std::size_t mark_ = 0;  // next end of a no_translate span: twice its number, plus one for its end
};

}  // namespace

void normalise(TextRun& run) {
  if (!may_change(run.text)) return;
  Normaliser normaliser(run);
  normaliser.copy_all();
  normaliser.give_to(run);
}

}  // namespace fauxami
