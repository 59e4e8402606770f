// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Plain text to blocks. Tested by tests/read/plain_text_test.cpp.
#include "read/plain_text.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/unicode.h"
#include "read/hard_wrap.h"
#include "read/list_mark.h"
#include "read/run_builder.h"
#include "read/utf8.h"

namespace fauxami {
namespace {

std::uint32_t offset(std::size_t at) { return static_cast<std::uint32_t>(at); }

// Blanks around a line are not its text; U+3000 indents Chinese paragraphs.
bool is_blank(char32_t c) { return c == ' ' || c == '\t' || c == '\f' || c == '\v' || c == 0x3000; }

Span trimmed(std::string_view bytes, Span line) {
  while (!line.empty()) {
    const CodePoint first = decode(bytes.substr(0, line.end), line.begin);
    if (!is_blank(first.value)) break;
    line.begin += first.size;
  }
  while (!line.empty()) {
    const CodePoint last = decode_before(bytes.substr(line.begin, line.size()), line.size());
    if (!is_blank(last.value)) break;
    line.end -= last.size;
  }
  return line;
}

std::uint32_t count_columns(std::string_view text) {
  return offset(static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
  })));
}

class PlainTextReader {
 public:
  explicit PlainTextReader(std::string_view bytes) : bytes_(bytes), builder_(bytes) {}

  Document read() {
    std::size_t at = after_byte_order_mark(bytes_);
    while (at < bytes_.size()) {
      const std::size_t end = std::min(bytes_.find('\n', at), bytes_.size());
      add_lines(at, end);
      at = end + 1;
    }
    flush();
    return std::move(document_);
  }

 private:
  // The lines between two line feeds: one, or several that end with a lone CR.
  void add_lines(std::size_t begin, std::size_t end) {
    if (end > begin && end < bytes_.size() && bytes_[end - 1] == '\r') --end;
    while (true) {
      const std::size_t stop = std::min(bytes_.substr(0, end).find('\r', begin), end);
      add_line({offset(begin), offset(stop)});
      if (stop == end) return;
      begin = stop + 1;
    }
  }

  void add_line(Span whole) {
    TextLine line{trimmed(bytes_, whole), 0, false};
    if (line.content.empty()) {
      flush();
      return;
    }
    line.columns = count_columns(bytes_.substr(whole.begin, line.content.end - whole.begin));
    const std::size_t mark = list_mark_size(bytes_.substr(line.content.begin, line.content.size()));
    line.list_item = mark != 0;
    line.content.begin += offset(mark);
    group_.push_back(line);
  }

  // Writes the blocks of the lines gathered since the last empty one.
  void flush() {
    const std::vector<bool> continues = find_continuations(bytes_, group_);
    for (std::size_t i = 0; i < group_.size(); ++i) {
      if (continues[i]) {
        const std::uint32_t before = group_[i - 1].content.end;
        builder_.append(U' ', 0, {before, group_[i].content.begin});
      } else {
        finish_block();
        begin_block(group_[i], i + 1 < group_.size() && continues[i + 1]);
      }
      builder_.append(group_[i].content);
    }
    finish_block();
    group_.clear();
  }

  void begin_block(const TextLine& line, bool wrapped) {
    TextRun& run = builder_.run();
    if (line.list_item) {
      if (!in_list_) ++list_;
      run.role = Role::list_item;
      run.list = list_;
    } else if (document_.runs.empty() && !wrapped) {
      run.role = Role::title;
    }
    in_list_ = line.list_item;
  }

  void finish_block() {
    if (!builder_.empty()) document_.runs.push_back(builder_.take());
  }

  std::string_view bytes_;
  RunBuilder builder_;
  Document document_;
  std::vector<TextLine> group_;
  std::uint32_t list_ = 0;
  bool in_list_ = false;
};

}  // namespace

Document read_plain_text(std::string_view bytes) { return PlainTextReader(bytes).read(); }

}  // namespace fauxami
