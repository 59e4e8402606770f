// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Inline Markdown through md4c. Tested by tests/read/table_cell_test.cpp.
#include "read/inline_markdown.h"

#include <md4c.h>

#include <algorithm>

#include "read/byte_set.h"
#include "read/html_elements.h"

namespace fauxami {
namespace {

// In front of a line it makes a paragraph of whatever follows; it is not part of the text.
constexpr std::string_view paragraph_start = ". ";

constexpr ByteSet markup(std::string_view("*_[]<>&`~\\\0", 11));

bool is_known_tag(std::string_view tag) {
  const std::size_t begin = tag.find_first_not_of("</");
  if (begin == std::string_view::npos) return false;
  if (tag[begin] == '!' || tag[begin] == '?') return true;
  const std::size_t end = std::min(tag.find_first_of(" \t\r\n/>", begin), tag.size());
  return find_html_name(tag.substr(begin, end - begin)).id != 0;
}

}  // namespace

/// One call of md4c: its pieces are spans of the paragraph, moved to where the line stands.
class InlineParser {
 public:
  InlineParser(const InlineMarkdown& line, std::uint32_t begin) : line_(line), begin_(begin) {}

  void parse() {
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_NOHTMLBLOCKS;
    parser.enter_block = &on_block;
    parser.leave_block = &on_block;
    parser.enter_span = &on_span;
    parser.leave_span = &on_span;
    parser.text = &on_text;
    md_parse(line_.paragraph_.data(), static_cast<MD_SIZE>(line_.paragraph_.size()), &parser, this);
  }

 private:
  static int on_block(MD_BLOCKTYPE, void*, void*) { return 0; }
  static int on_span(MD_SPANTYPE, void*, void*) { return 0; }
  static int on_text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* parser) {
    static_cast<InlineParser*>(parser)->add(type, std::string_view(text, size));
    return 0;
  }

  void add(MD_TEXTTYPE type, std::string_view text) {
    if (type == MD_TEXT_NULLCHAR) return line_.text_.append_nul();
    if (text.data() < line_.paragraph_.data() ||
        text.data() > line_.paragraph_.data() + line_.paragraph_.size())
      return;
    const std::uint32_t at = static_cast<std::uint32_t>(text.data() - line_.paragraph_.data());
    const std::uint32_t end = at + static_cast<std::uint32_t>(text.size());
    const std::uint32_t prefix = static_cast<std::uint32_t>(paragraph_start.size());
    if (end <= prefix) return;
    const Span source{begin_ + std::max(at, prefix) - prefix, begin_ + end - prefix};
    if (type == MD_TEXT_ENTITY)
      line_.text_.append_reference(source);
    else if (type == MD_TEXT_CODE)
      line_.text_.append_code(source);
    else if (type == MD_TEXT_HTML && is_known_tag(text))
      line_.text_.append_html(source);
    else
      line_.text_.append_text(source);
  }

  const InlineMarkdown& line_;
  std::uint32_t begin_;
};

void InlineMarkdown::append(Span line) {
  const std::string_view text = bytes_.substr(line.begin, line.size());
  text_.start_at(line.begin);
  if (markup.find(text, 0) == text.size()) return text_.append_text(line);
  paragraph_.assign(paragraph_start).append(text);
  InlineParser(*this, line.begin).parse();
}

}  // namespace fauxami
