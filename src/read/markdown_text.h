// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/document.h"
#include "read/run_builder.h"

namespace fauxami {

/// Builds a run from the inline pieces that a Markdown parser reports, each a span of `bytes`.
///
/// What the parser leaves as text and a reader does not take for words is left out too: footnote
/// marks ("[^3]"), strikethrough ("~~"), and asterisks that its rules do not pair where Chinese
/// punctuation meets a letter ("**").
///
/// Example: the pieces of `un *mot*[^1] &eacute;` give the run "un mot \u00E9".
class MarkdownText {
 public:
  explicit MarkdownText(std::string_view bytes) : bytes_(bytes), builder_(bytes) {}

  bool empty() const { return builder_.empty(); }
  TextRun& run() { return builder_.run(); }
  TextRun take();
  /// Text and line ends are looked for from here on.
  void start_at(std::uint32_t source) { end_ = source; }

  void append_text(Span source);
  void append_code(Span source);
  void append_reference(Span source);
  /// The next NUL: the parser does not say where it is.
  void append_nul();
  void append_html(Span source);
  void append_soft_break() { wait(LineEnd::soft); }
  void append_hard_break() { wait(LineEnd::hard); }
  /// Bytes that part two texts in a run, such as the bar between the cells of a table.
  void append_break(Span source);

 private:
  enum class LineEnd : std::uint8_t { none, soft, hard };

  void wait(LineEnd line_end);
  void write_line_end(std::uint32_t next);
  void append_visible(Span source);
  std::optional<Span> find_mark(Span source) const;
  Span footnote_marks(std::uint32_t at, std::uint32_t end) const;
  Span footnote_mark(std::uint32_t at, std::uint32_t end) const;
  std::uint32_t blank_before(Span mark, Span source) const;
  void add_code(Span text);

  std::string_view bytes_;
  RunBuilder builder_;
  std::uint32_t end_ = 0;  // of the source read so far
  LineEnd waiting_ = LineEnd::none;
};

}  // namespace fauxami
