// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Markdown to blocks, through md4c, whose texts point into the page.
// Tested by tests/read/markdown_test.cpp.
#include "read/markdown.h"

#include <md4c.h>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "read/front_matter.h"
#include "read/markdown_text.h"
#include "read/run_builder.h"

namespace fauxami {
namespace {

class MarkdownReader {
 public:
  explicit MarkdownReader(std::string_view bytes) : bytes_(bytes), text_(bytes), image_(bytes) {}

  Document read() {
    read_front_matter(bytes_, document_);
    const std::size_t begin = after_front_matter(bytes_);
    position_ = static_cast<std::uint32_t>(begin);
    const std::string_view body = bytes_.substr(begin);
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES;  // single tildes are ranges in Chinese, see MarkdownText
    parser.enter_block = &on_enter_block;
    parser.leave_block = &on_leave_block;
    parser.enter_span = &on_enter_span;
    parser.leave_span = &on_leave_span;
    parser.text = &on_text;
    md_parse(body.data(), static_cast<MD_SIZE>(body.size()), &parser, this);
    finish_block();
    for (TextRun& run : document_.runs) run.language = document_.language;
    return std::move(document_);
  }

 private:
  struct Block {
    Role role = Role::paragraph;
    std::uint32_t list = 0;
    bool skipped = false;
  };

  static MarkdownReader& self(void* reader) { return *static_cast<MarkdownReader*>(reader); }
  static int on_enter_block(MD_BLOCKTYPE type, void*, void* reader) {
    self(reader).enter_block(type);
    return 0;
  }
  static int on_leave_block(MD_BLOCKTYPE, void*, void* reader) {
    self(reader).leave_block();
    return 0;
  }
  static int on_enter_span(MD_SPANTYPE type, void* detail, void* reader) {
    self(reader).enter_span(type, detail);
    return 0;
  }
  static int on_leave_span(MD_SPANTYPE type, void*, void* reader) {
    self(reader).leave_span(type);
    return 0;
  }
  static int on_text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* reader) {
    self(reader).add_text(type, std::string_view(text, size));
    return 0;
  }

  void enter_block(MD_BLOCKTYPE type) {
    finish_block();
    Block block = blocks_.back();
    switch (type) {
      case MD_BLOCK_QUOTE: block.role = Role::quotation; break;
      case MD_BLOCK_UL:
      case MD_BLOCK_OL: block.list = ++lists_; break;
      case MD_BLOCK_LI: block.role = Role::list_item; break;
      case MD_BLOCK_H: block.role = Role::heading; break;
      case MD_BLOCK_TH:
      case MD_BLOCK_TD: block.role = Role::table_cell; break;
      case MD_BLOCK_CODE:
      case MD_BLOCK_HTML: block.skipped = true; break;
      default: break;
    }
    blocks_.push_back(block);
  }

  void leave_block() {
    finish_block();
    blocks_.pop_back();
  }

  void enter_span(MD_SPANTYPE type, void* detail) {
    if (type == MD_SPAN_IMG) {
      if (images_++ == 0) image_.start_at(position_);
      add_title(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->title);
    }
    if (type == MD_SPAN_A) add_title(static_cast<MD_SPAN_A_DETAIL*>(detail)->title);
  }

  void leave_span(MD_SPANTYPE type) {
    if (type != MD_SPAN_IMG || --images_ != 0 || image_.empty()) return;
    image_.run().role = Role::alternative_text;
    image_.run().escaping = Escaping::markdown;
    waiting_.push_back(image_.take());
    text_.start_at(position_);
  }

  void add_text(MD_TEXTTYPE type, std::string_view text) {
    if (blocks_.back().skipped) return;
    MarkdownText& target = images_ > 0 ? image_ : text_;
    if (type == MD_TEXT_SOFTBR) return target.append_soft_break();
    if (type == MD_TEXT_BR) return target.append_hard_break();
    if (type == MD_TEXT_NULLCHAR) return target.append_nul();
    if (!is_in_page(text))
      return target.append_soft_break();  // md4c's own blank, for a line end in code
    const Span source = span_of(text);
    if (type == MD_TEXT_ENTITY)
      target.append_reference(source);
    else if (type == MD_TEXT_CODE)
      target.append_code(source);
    else if (type == MD_TEXT_HTML)
      target.append_html(source);
    else if (!source.empty())
      target.append_text(source);
    position_ = source.end;
  }

  // A link's title, when it stands as it is in the page. A definition's is read once.
  void add_title(const MD_ATTRIBUTE& title) {
    if (title.size == 0 || blocks_.back().skipped) return;
    const std::string_view text(title.text, title.size);
    if (!is_in_page(text) || !titles_.insert(span_of(text).begin).second) return;
    RunBuilder builder(bytes_);
    builder.append(span_of(text));
    builder.run().role = Role::attribute;
    builder.run().escaping = Escaping::markdown;
    waiting_.push_back(builder.take());
  }

  bool is_in_page(std::string_view text) const {
    return text.data() >= bytes_.data() &&
           text.data() + text.size() <= bytes_.data() + bytes_.size();
  }
  Span span_of(std::string_view text) const {
    const std::uint32_t begin = static_cast<std::uint32_t>(text.data() - bytes_.data());
    return {begin, begin + static_cast<std::uint32_t>(text.size())};
  }

  void finish_block() {
    if (!text_.empty()) {
      text_.run().role = blocks_.back().role;
      text_.run().list = blocks_.back().list;
      text_.run().escaping = Escaping::markdown;
      document_.runs.push_back(text_.take());
    }
    text_.start_at(position_);
    for (TextRun& run : waiting_) document_.runs.push_back(std::move(run));
    waiting_.clear();
  }

  std::string_view bytes_;
  MarkdownText text_;
  MarkdownText image_;
  Document document_;
  std::vector<Block> blocks_{Block{}};
  std::vector<TextRun> waiting_;  // image texts and titles met inside the block
  std::set<std::uint32_t> titles_;
  std::uint32_t position_ = 0;
  std::uint32_t lists_ = 0;
  std::uint32_t images_ = 0;  // nested ones
};

}  // namespace

Document read_markdown(std::string_view bytes) { return MarkdownReader(bytes).read(); }

}  // namespace fauxami
