// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/document.h"

namespace fauxami {

/// What matters of an element for the text of a page; bits of HtmlElement::traits.
enum HtmlTrait : std::uint16_t {
  html_block = 1,      ///< its text stands apart from what is before and behind
  html_empty = 2,      ///< has no content and no end tag
  html_skipped = 4,    ///< its content is raw text that nobody reads
  html_raw_shown = 8,  ///< its content is text without tags
  html_hidden = 16,    ///< its content is markup that nobody reads
  html_list = 32,
  html_code = 64,        ///< its text is not language
  html_preserved = 128,  ///< its white space counts
  html_closes_paragraph = 256,
  html_container = 512,    ///< end tags inside do not reach beyond it, nor do omitted ones
  html_foreign = 1024,     ///< SVG, MathML: their own names, CDATA, real self-closing tags
  html_breaks_out = 2048,  ///< never part of SVG or MathML: ends them
  html_object = 4096       ///< shows something that is no text, such as an image
};

/// Elements of which one closes another of the same family when its end tag was left out.
enum class HtmlFamily : std::uint8_t {
  none,
  paragraph,
  item,
  term,
  option,
  cell,
  row,
  row_group,
  heading
};

/// One entry of the table of elements.
struct HtmlElement {
  std::string_view name;
  std::uint16_t traits = 0;
  std::optional<Role> role;  ///< of the blocks inside
  HtmlFamily family = HtmlFamily::none;

  bool has(HtmlTrait trait) const { return (traits & trait) != 0; }
};

/// Number of an element in the table; 0 stands for all unknown ones, which are inline.
using HtmlElementId = std::uint8_t;

constexpr std::size_t most_html_elements = 160;

/// A name in any case to its number, and to a hash that tells unknown elements apart.
struct HtmlName {
  HtmlElementId id = 0;
  std::uint64_t hash = 0;
};

HtmlName find_html_name(std::string_view name);
const HtmlElement& html_element(HtmlElementId id);

}  // namespace fauxami
