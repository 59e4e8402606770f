// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// HTML into text and tags. Tested by tests/read/html_test.cpp and tests/oracle/gumbo_test.cpp.
#include "read/html_scanner.h"

#include <algorithm>

#include "read/ascii.h"

namespace fauxami {
namespace {

constexpr std::size_t npos = std::string_view::npos;

Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// Beyond these a tag's attributes are read over: looking among them stays cheap.
constexpr std::size_t most_attributes = 100;

bool ends_name(char c) { return is_ascii_space(c) || c == '/' || c == '>'; }

}  // namespace

const HtmlToken& HtmlScanner::next(HtmlContent content) {
  while (at_ < bytes_.size())
    if (bytes_[at_] == '<' ? scan_markup(content) : scan_text()) return token_;
  token_.kind = HtmlTokenKind::end_of_file;
  token_.source = span_of(bytes_.size(), bytes_.size());
  return token_;
}

// At '<'. False when what was there is neither text nor tag, and has been passed over.
bool HtmlScanner::scan_markup(HtmlContent content) {
  const char next = at_ + 1 < bytes_.size() ? bytes_[at_ + 1] : ' ';
  if (is_ascii_letter(next)) return scan_tag(HtmlTokenKind::start_tag, at_ + 1);
  if (next == '!') {
    if (bytes_.substr(at_, 4) == "<!--")
      skip_comment();
    else if (content == HtmlContent::foreign && bytes_.substr(at_, 9) == "<![CDATA[")
      return scan_character_data();
    else
      skip_past(">");
    return false;
  }
  if (next == '?') {
    skip_past(">");
    return false;
  }
  if (next != '/' || at_ + 2 >= bytes_.size()) return scan_text();
  if (is_ascii_letter(bytes_[at_ + 2])) return scan_tag(HtmlTokenKind::end_tag, at_ + 2);
  skip_past(">");
  return false;
}

// Up to the next '<' that begins markup or may begin it; a '<' at the start is text itself.
bool HtmlScanner::scan_text() {
  const std::size_t begin = at_;
  at_ = std::min(bytes_.find('<', at_ + 1), bytes_.size());
  token_.kind = HtmlTokenKind::text;
  token_.source = span_of(begin, at_);
  return true;
}

bool HtmlScanner::scan_tag(HtmlTokenKind kind, std::size_t name_begin) {
  const std::size_t begin = at_;
  at_ = name_begin;
  while (at_ < bytes_.size() && !ends_name(bytes_[at_])) ++at_;
  token_.kind = kind;
  token_.name = bytes_.substr(name_begin, at_ - name_begin);
  token_.self_closing = false;
  token_.attributes.clear();
  if (!scan_attributes()) return false;
  token_.source = span_of(begin, at_);
  return true;
}

// False when the file ends inside the tag: then there is no tag.
bool HtmlScanner::scan_attributes() {
  while (true) {
    skip_space();
    if (at_ >= bytes_.size()) return false;
    if (bytes_[at_] == '>') {
      ++at_;
      return true;
    }
    if (bytes_[at_] == '/') {
      ++at_;
      token_.self_closing = at_ < bytes_.size() && bytes_[at_] == '>';
      continue;
    }
    const std::size_t begin = at_++;
    while (at_ < bytes_.size() && !ends_name(bytes_[at_]) && bytes_[at_] != '=') ++at_;
    HtmlAttribute attribute{bytes_.substr(begin, at_ - begin), {}, Escaping::html_unquoted};
    skip_space();
    if (at_ < bytes_.size() && bytes_[at_] == '=' && !scan_attribute_value(attribute)) return false;
    if (token_.attributes.size() < most_attributes) token_.attributes.push_back(attribute);
  }
}

// At '='.
bool HtmlScanner::scan_attribute_value(HtmlAttribute& attribute) {
  ++at_;
  skip_space();
  if (at_ >= bytes_.size()) return false;
  const char quote = bytes_[at_];
  if (quote == '"' || quote == '\'') {
    const std::size_t end = bytes_.find(quote, at_ + 1);
    if (end == npos) {
      at_ = bytes_.size();
      return false;
    }
    attribute.value = span_of(at_ + 1, end);
    attribute.quotes = quote == '"' ? Escaping::html_double_quoted : Escaping::html_single_quoted;
    at_ = end + 1;
    return true;
  }
  const std::size_t begin = at_;
  while (at_ < bytes_.size() && !is_ascii_space(bytes_[at_]) && bytes_[at_] != '>') ++at_;
  attribute.value = span_of(begin, at_);
  return true;
}

bool HtmlScanner::scan_character_data() {
  const std::size_t begin = at_ + 9;
  const std::size_t end = std::min(bytes_.find("]]>", begin), bytes_.size());
  at_ = std::min(end + 3, bytes_.size());
  token_.kind = HtmlTokenKind::character_data;
  token_.source = span_of(begin, end);
  return true;
}

// "<!-->" and "<!--->" are whole comments; "--!>" ends one too.
void HtmlScanner::skip_comment() {
  const std::size_t begin = at_ + 4;
  if (bytes_.substr(begin, 1) == ">" || bytes_.substr(begin, 2) == "->") {
    at_ = bytes_.find('>', begin) + 1;
    return;
  }
  for (std::size_t dashes = bytes_.find("--", begin); dashes != npos;
       dashes = bytes_.find("--", dashes + 1)) {
    const std::size_t close = bytes_.substr(dashes + 2, 1) == "!" ? dashes + 3 : dashes + 2;
    if (bytes_.substr(close, 1) != ">") continue;
    at_ = close + 1;
    return;
  }
  at_ = bytes_.size();
}

void HtmlScanner::skip_past(std::string_view end) {
  const std::size_t found = bytes_.find(end, at_);
  at_ = found == npos ? bytes_.size() : found + end.size();
}

void HtmlScanner::skip_space() {
  while (at_ < bytes_.size() && is_ascii_space(bytes_[at_])) ++at_;
}

Span HtmlScanner::raw_text(std::string_view name) {
  const std::size_t begin = at_;
  at_ = name == "script" ? find_script_end(begin) : find_end_tag(name, begin);
  return span_of(begin, at_);
}

Span HtmlScanner::rest() {
  const std::size_t begin = at_;
  at_ = bytes_.size();
  return span_of(begin, at_);
}

bool HtmlScanner::is_end_tag(std::string_view name, std::size_t at) const {
  return bytes_.substr(at, 2) == "</" && has_word_at(bytes_, at + 2, name) &&
         at + 2 + name.size() < bytes_.size() && ends_name(bytes_[at + 2 + name.size()]);
}

std::size_t HtmlScanner::find_end_tag(std::string_view name, std::size_t from) const {
  for (std::size_t at = bytes_.find('<', from); at != npos; at = bytes_.find('<', at + 1))
    if (is_end_tag(name, at)) return at;
  return bytes_.size();
}

// In a script, "<!--" hides a nested "<script>...</script>" until "-->" (13.2.5.18 to 30).
std::size_t HtmlScanner::find_script_end(std::size_t from) const {
  enum class State { plain, escaped, double_escaped } state = State::plain;
  for (std::size_t at = from; at < bytes_.size(); ++at) {
    at = state == State::plain ? bytes_.find('<', at) : bytes_.find_first_of("<-", at);
    if (at == npos) break;
    if (bytes_[at] == '-') {
      if (state != State::plain && bytes_.substr(at, 3) == "-->") state = State::plain;
      continue;
    }
    const bool end_tag = is_end_tag("script", at);
    if (end_tag && state != State::double_escaped) return at;
    if (end_tag) state = State::escaped;
    if (state == State::plain && bytes_.substr(at, 4) == "<!--") state = State::escaped;
    const std::size_t behind = at + 7;
    if (state == State::escaped && has_word_at(bytes_, at, "<script") && behind < bytes_.size() &&
        ends_name(bytes_[behind]))
      state = State::double_escaped;
  }
  return bytes_.size();
}

}  // namespace fauxami
