// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "read/html_stack.h"
#include "read/visible_text.h"

namespace fauxami {

/// The block of HTML text being gathered, with what its inline elements say of its parts.
class HtmlBlock {
 public:
  explicit HtmlBlock(std::string_view bytes) : text_(bytes) {}

  bool empty() const { return text_.empty(); }
  void append(Span source, const HtmlState& state, References references);
  void append_break(Span source) { text_.append_break(source); }
  void append_object(Span source) { text_.append_object(source); }

  /// The finished run, nothing for a blank block. Passages in another language than the block's
  /// become no_translate spans; when all of it is in that language, the run is.
  std::optional<TextRun> take(const std::vector<std::string>& languages);

 private:
  struct Passage {
    Span text;
    std::uint32_t language = 0;
  };

  bool all_in_one_language() const;

  VisibleText text_;
  HtmlState state_;                // at the block's first text
  std::vector<Passage> passages_;  // in another language than the block's
};

/// The part of a language tag before the first hyphen, in lower case: "fr" of "fr-CA".
std::string primary_language(std::string_view tag);

}  // namespace fauxami
