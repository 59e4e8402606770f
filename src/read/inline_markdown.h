// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <string_view>

#include "base/span.h"
#include "read/markdown_text.h"

namespace fauxami {

/// Reads lines that hold inline Markdown and nothing of its blocks: emphasis, links, images, code,
/// references, HTML tags. What only looks like a block ("1986. Une date", "# 1", "[Rire]: oui")
/// stays text, and so does a tag that HTML does not have ("<nom>").
///
/// Example: `**Un** [lien](https://example.org)` appends "Un lien".
class InlineMarkdown {
 public:
  /// Spans count bytes of `bytes`, which `text` was made for too.
  InlineMarkdown(std::string_view bytes, MarkdownText& text) : bytes_(bytes), text_(text) {}

  /// Appends the visible text of a line.
  void append(Span line);

 private:
  friend class InlineParser;

  std::string_view bytes_;
  MarkdownText& text_;
  std::string paragraph_;
};

}  // namespace fauxami
