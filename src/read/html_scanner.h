// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string_view>
#include <vector>

#include "base/fix.h"
#include "base/span.h"

namespace fauxami {

/// An attribute of a tag: its name and the source span of its value, without quotes.
struct HtmlAttribute {
  std::string_view name;
  Span value;
  Escaping quotes = Escaping::html_unquoted;  ///< how the value is written
};

enum class HtmlTokenKind : std::uint8_t { text, character_data, start_tag, end_tag, end_of_file };

/// A piece of HTML: text (with character references), a CDATA section (without), or a tag.
struct HtmlToken {
  HtmlTokenKind kind = HtmlTokenKind::end_of_file;
  Span source;            ///< the text, or the whole tag
  std::string_view name;  ///< of a tag, as written
  bool self_closing = false;
  std::vector<HtmlAttribute> attributes;
};

/// Whether the scanner stands in SVG or MathML, where CDATA sections are text.
enum class HtmlContent : std::uint8_t { html, foreign };

/// Cuts HTML into text and tags as the standard's tokeniser does (13.2.5); comments, doctypes and
/// processing instructions are passed over. Every byte is looked at a bounded number of times.
///
/// Example: "a<b>c" gives text {0, 1}, start tag b {1, 4}, text {4, 5}, end of file.
class HtmlScanner {
 public:
  HtmlScanner(std::string_view bytes, std::size_t at) : bytes_(bytes), at_(at) {}

  /// The next token; it stays valid until the next call.
  const HtmlToken& next(HtmlContent content);

  /// Behind the start tag of a raw text element such as `script`: its content, up to its end tag or
  /// the end of the file. The scanner then stands at the end tag.
  Span raw_text(std::string_view name);

  /// All that is left, as `plaintext` has it.
  Span rest();

 private:
  bool scan_markup(HtmlContent content);
  bool scan_text();
  bool scan_tag(HtmlTokenKind kind, std::size_t name_begin);
  bool scan_attributes();
  bool scan_attribute_value(HtmlAttribute& attribute);
  bool scan_character_data();
  void skip_comment();
  void skip_past(std::string_view end);
  void skip_space();
  std::size_t find_script_end(std::size_t from) const;
  std::size_t find_end_tag(std::string_view name, std::size_t from) const;
  bool is_end_tag(std::string_view name, std::size_t at) const;

  std::string_view bytes_;
  std::size_t at_;
  HtmlToken token_;
};

}  // namespace fauxami
