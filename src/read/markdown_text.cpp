// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Pieces of Markdown to a run. Tested by tests/read/markdown_test.cpp and table_cell_test.cpp.
#include "read/markdown_text.h"

#include <algorithm>
#include <utility>

#include "read/ascii.h"
#include "read/byte_set.h"
#include "read/html_entities.h"

namespace fauxami {
namespace {

constexpr std::uint32_t longest_footnote_name = 40;
constexpr std::size_t longest_wiki_link = 200;
constexpr ByteSet marks("[]~*");
// What may stand behind a word, or behind a word and its space.
constexpr ByteSet closes_up(" .,)]|\r\n");

bool is_footnote_name(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || c == '_' || c == '.' || c == ':' ||
         static_cast<unsigned char>(c) >= 0x80;
}

// The brackets of "[[page]]" and "[[page|words]]", which show the words only: "[[", "[[page|" or
// "]]", empty when there is none at `at`.
Span wiki_mark(std::string_view text, std::uint32_t at) {
  const std::string_view pair = text.substr(at, 2);
  if (pair == "]]") {
    const std::size_t from = at > longest_wiki_link ? at - longest_wiki_link : 0;
    const bool opened = text.substr(from, at - from).rfind("[[") != std::string_view::npos;
    return {at, opened ? at + 2 : at};
  }
  if (pair != "[[") return {at, at};
  const std::string_view link = text.substr(at, longest_wiki_link);
  const std::size_t close = link.find("]]");
  if (close == std::string_view::npos || link.find('\n') < close) return {at, at};
  const std::size_t bar = link.find('|');
  return {at, at + static_cast<std::uint32_t>(bar < close ? bar + 1 : 2)};
}

}  // namespace

TextRun MarkdownText::take() {
  waiting_ = LineEnd::none;
  return builder_.take();
}

void MarkdownText::append_text(Span source) {
  write_line_end(source.begin);
  const bool escaped = source.begin > end_ && bytes_[source.begin - 1] == '\\' &&
                       static_cast<unsigned char>(bytes_[source.begin]) < 0x80;
  if (escaped) {
    builder_.append(static_cast<unsigned char>(bytes_[source.begin]), 0,
                    {source.begin - 1, source.begin + 1});
    append_visible({source.begin + 1, source.end});
  } else {
    append_visible(source);
  }
  end_ = source.end;
}

void MarkdownText::append_visible(Span source) {
  while (const std::optional<Span> mark = find_mark(source)) {
    builder_.append({source.begin, mark->begin});
    if (bytes_.substr(mark->begin, mark->size()).find("]:") != std::string_view::npos)
      builder_.run().footnote = true;
    source.begin = mark->end;
  }
  builder_.append(source);
}

// The first mark of the text that is markup all the same.
std::optional<Span> MarkdownText::find_mark(Span source) const {
  const std::string_view text = bytes_.substr(0, source.end);
  for (std::size_t at = marks.find(text, source.begin); at < text.size();
       at = marks.find(text, at + 1)) {
    const std::uint32_t begin = static_cast<std::uint32_t>(at);
    if (text[at] == '[') {
      const Span footnotes = footnote_marks(begin, source.end);
      if (!footnotes.empty()) return Span{blank_before(footnotes, source), footnotes.end};
    }
    if (text[at] == '[' || text[at] == ']') {
      const Span bracket = wiki_mark(text, begin);
      if (!bracket.empty()) return bracket;
      continue;
    }
    const std::size_t end = std::min(text.find_first_not_of(text[at], at), text.size());
    const bool stands_free = (at == 0 || is_ascii_space(bytes_[at - 1])) &&
                             (end == bytes_.size() || is_ascii_space(bytes_[end]));
    if (end - at >= 2 && !stands_free) return Span{begin, static_cast<std::uint32_t>(end)};
    at = end - 1;
  }
  return std::nullopt;
}

// The white space before a footnote mark belongs to it, unless it parts two words or stands before
// a mark that asks for it: "mot [^3]." and "mot [^3] suite" against "mot [^3]?".
std::uint32_t MarkdownText::blank_before(Span mark, Span source) const {
  const char next = mark.end < bytes_.size() ? bytes_[mark.end] : ' ';
  std::uint32_t begin = mark.begin;
  if (!closes_up.has(next)) return begin;
  while (begin > source.begin && bytes_[begin - 1] == ' ') --begin;
  return begin;
}

// One mark or several, one behind the other.
Span MarkdownText::footnote_marks(std::uint32_t at, std::uint32_t end) const {
  Span marks = footnote_mark(at, end);
  for (Span next = marks; !next.empty(); next = footnote_mark(marks.end, end)) marks.end = next.end;
  return marks;
}

// "[^3]", and at the start of a line, where it is a definition, "[^3]: "; empty when there is none.
Span MarkdownText::footnote_mark(std::uint32_t at, std::uint32_t end) const {
  if (bytes_.substr(at, 2) != "[^") return {at, at};
  std::uint32_t close = at + 2;
  while (close < end && close - at < longest_footnote_name && is_footnote_name(bytes_[close]))
    ++close;
  if (close == at + 2 || close >= end || bytes_[close] != ']') return {at, at};
  ++close;
  const bool defines = (at == 0 || bytes_[at - 1] == '\n') && close < end && bytes_[close] == ':';
  if (!defines) return {at, close};
  ++close;
  while (close < end && bytes_[close] == ' ') ++close;
  return {at, close};
}

void MarkdownText::append_code(Span source) {
  write_line_end(source.begin);
  const std::uint32_t begin = builder_.size();
  builder_.append(source);
  add_code({begin, builder_.size()});
  end_ = source.end;
}

void MarkdownText::append_reference(Span source) {
  const CharacterReference reference =
      find_reference(bytes_.substr(0, source.end), source.begin, ReferencePlace::text);
  if (reference.size != source.size()) {
    append_text(source);
    return;
  }
  write_line_end(source.begin);
  builder_.append(reference.first, reference.second, source);
  end_ = source.end;
}

void MarkdownText::append_nul() {
  const std::size_t at = bytes_.find('\0', end_);
  if (at == std::string_view::npos) return;
  append_text({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 1)});
}

void MarkdownText::append_html(Span source) {
  if (has_word_at(bytes_.substr(0, source.end), source.begin, "<br") && !empty())
    append_break(source);
  end_ = source.end;
}

void MarkdownText::append_break(Span source) {
  write_line_end(source.begin);
  builder_.append_break(source);
  end_ = source.end;
}

void MarkdownText::wait(LineEnd line_end) {
  if (!empty()) waiting_ = std::max(waiting_, line_end);
}

// The line end lies between the text so far and the next one, among markup.
void MarkdownText::write_line_end(std::uint32_t next) {
  const LineEnd line_end = std::exchange(waiting_, LineEnd::none);
  if (line_end == LineEnd::none) return;
  const std::size_t at =
      std::min<std::size_t>(bytes_.substr(0, next).find_first_of("\r\n", end_), next);
  if (at >= next) return;
  const bool both = bytes_[at] == '\r' && at + 1 < next && bytes_[at + 1] == '\n';
  const Span source{static_cast<std::uint32_t>(at),
                    static_cast<std::uint32_t>(at + (both ? 2 : 1))};
  if (line_end == LineEnd::hard)
    builder_.append_break(source);
  else
    builder_.append(U' ', 0, source);
}

void MarkdownText::add_code(Span text) {
  std::vector<Span>& spans = builder_.run().no_translate;
  if (text.empty()) return;
  if (!spans.empty() && spans.back().end + 1 >= text.begin)
    spans.back().end = text.end;
  else
    spans.push_back(text);
}

}  // namespace fauxami
