// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "base/document.h"
#include "read/html_elements.h"
#include "read/visible_text.h"

namespace fauxami {

/// What an open element says about the text in it; children inherit it.
struct HtmlState {
  std::uint32_t language = 0;        ///< number in the reader's table of languages
  std::uint32_t block_language = 0;  ///< of the nearest block around
  std::uint32_t list = 0;
  Role role = Role::paragraph;
  WhiteSpace white_space = WhiteSpace::collapse;
  bool no_translate = false;
  bool hidden = false;
  bool foreign = false;  ///< inside SVG or MathML
};

/// The open elements of a page, innermost last.
///
/// Looks for an element go a bounded way up, so a page of a million unclosed tags stays linear.
class HtmlStack {
 public:
  HtmlStack() { open_.push_back({}); }

  const HtmlState& state() const { return open_.back().state; }
  void push(HtmlName name, const HtmlState& state);
  bool has(HtmlElementId id) const { return counts_[id] > 0; }

  /// Closes what the start tag of `element` closes because its end tag may be left out.
  void close_omitted(const HtmlElement& element);
  /// Closes the innermost open element of that name and all inside it; false when the end tag is
  /// stray.
  bool close(HtmlName name);
  /// Leaves SVG and MathML.
  void close_foreign();

 private:
  struct OpenElement {
    HtmlName name;
    HtmlState state;
  };

  void close_family(HtmlFamily family);
  void pop_to(std::size_t size);

  std::vector<OpenElement> open_;
  std::array<std::uint32_t, most_html_elements> counts_{};
};

}  // namespace fauxami
