// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "read/html_entities.h"
#include "read/run_builder.h"

namespace fauxami {

/// What white space of HTML text means (CSS `white-space`): a run of it is one space, or it counts.
enum class WhiteSpace : std::uint8_t { collapse, preserve };

/// Whether "&" may begin a character reference.
enum class References : std::uint8_t { in_text, in_attribute, none };

/// Builds runs from pieces of HTML text as a reader sees them: references decoded, white space
/// collapsed across tags and trimmed at both ends of the block and at line breaks.
///
/// Example: append of "un  " and, behind a tag, of " &eacute;t&eacute; " gives the run "un
/// \u00E9t\u00E9", with its space mapped to the first two blanks.
class VisibleText {
 public:
  explicit VisibleText(std::string_view bytes) : bytes_(bytes), builder_(bytes) {}

  /// Adds a piece. Returns the text span that became visible: white space before it left out.
  Span append(Span source, WhiteSpace white_space, References references);
  void append_break(Span source);
  /// Something that is no text but has a place in it, such as an image inside a sentence. It reads
  /// as U+FFFC; before the first and behind the last word of a block it leaves no trace.
  void append_object(Span source);

  /// True while nothing but white space was appended.
  bool blank() const { return !has_words_; }
  bool empty() const { return builder_.empty(); }
  std::uint32_t size() const { return builder_.size(); }
  TextRun& run() { return builder_.run(); }
  TextRun take();

 private:
  void append_collapsed(Span source, References references);
  void append_preserved(Span source, References references);
  bool append_reference(std::uint32_t& at, std::uint32_t end, WhiteSpace white_space,
                        References references);
  void wait(Span space);
  void write_space(Span space);
  void write_waiting();
  void write(Span source);

  std::string_view bytes_;
  RunBuilder builder_;
  struct Object {
    Span space_before;
    Span source;
  };

  Span waiting_space_;
  std::vector<Span> waiting_breaks_;
  std::vector<Object> waiting_objects_;
  bool has_words_ = false;
  std::uint32_t visible_begin_ = 0;  // of the piece being appended
  bool visible_ = false;
};

}  // namespace fauxami
