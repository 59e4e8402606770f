// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// White space and references of HTML text. Tested by tests/read/html_test.cpp.
#include "read/visible_text.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/unicode.h"
#include "read/ascii.h"

namespace fauxami {
namespace {

std::array<bool, 256> make_plain_table() {
  std::array<bool, 256> plain{};
  plain.fill(true);
  for (const char c : {' ', '\t', '\n', '\r', '\f', '&'})
    plain[static_cast<unsigned char>(c)] = false;
  return plain;
}

const std::array<bool, 256> plain_table = make_plain_table();

bool is_plain(char c) { return plain_table[static_cast<unsigned char>(c)]; }

// Any character that is not white space, a no-break space counting as white space.
bool shows(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    if (!is_space(c.value)) return true;
    at += c.size;
  }
  return false;
}

}  // namespace

Span VisibleText::append(Span source, WhiteSpace white_space, References references) {
  visible_ = false;
  visible_begin_ = size();
  if (white_space == WhiteSpace::collapse)
    append_collapsed(source, references);
  else
    append_preserved(source, references);
  return visible_ ? Span{visible_begin_, size()} : Span{size(), size()};
}

// Words with single spaces between them go over in one stretch.
void VisibleText::append_collapsed(Span source, References references) {
  std::uint32_t at = source.begin;
  while (at < source.end) {
    const std::uint32_t begin = at;
    if (is_ascii_space(bytes_[at])) {
      while (at < source.end && is_ascii_space(bytes_[at])) ++at;
      wait({begin, at});
      continue;
    }
    if (bytes_[at] == '&' && append_reference(at, source.end, WhiteSpace::collapse, references))
      continue;
    ++at;
    while (at < source.end) {
      if (is_plain(bytes_[at]))
        ++at;
      else if (bytes_[at] == ' ' && at + 1 < source.end && is_plain(bytes_[at + 1]))
        at += 2;
      else
        break;
    }
    write({begin, at});
  }
}

void VisibleText::append_preserved(Span source, References references) {
  std::uint32_t at = source.begin;
  while (at < source.end) {
    const std::uint32_t begin = at;
    if (bytes_[at] == '&' && append_reference(at, source.end, WhiteSpace::preserve, references))
      continue;
    at = static_cast<std::uint32_t>(
        std::min<std::size_t>(bytes_.substr(0, source.end).find('&', at + 1), source.end));
    write({begin, at});
  }
}

bool VisibleText::append_reference(std::uint32_t& at, std::uint32_t end, WhiteSpace white_space,
                                   References references) {
  if (references == References::none) return false;
  const ReferencePlace place =
      references == References::in_text ? ReferencePlace::text : ReferencePlace::attribute;
  const CharacterReference reference = find_reference(bytes_.substr(0, end), at, place);
  if (reference.size == 0) return false;
  const Span source{at, at + reference.size};
  at = source.end;
  const bool collapses = white_space == WhiteSpace::collapse && reference.first < 0x80 &&
                         is_ascii_space(static_cast<char>(reference.first));
  if (collapses) {
    wait(source);
    return true;
  }
  write_waiting();
  builder_.append(reference.first, reference.second, source);
  has_words_ = has_words_ || !is_space(reference.first);
  return true;
}

void VisibleText::append_break(Span source) {
  waiting_space_ = {};
  waiting_objects_.clear();
  if (!empty()) waiting_breaks_.push_back(source);
}

// On a line of its own it separates nothing.
void VisibleText::append_object(Span source) {
  if (!has_words_ || !waiting_breaks_.empty()) return;
  waiting_objects_.push_back({waiting_space_, source});
  waiting_space_ = {};
}

// Of white space that tags split, the first piece stands for all.
void VisibleText::wait(Span space) {
  if (empty() || !waiting_breaks_.empty()) return;
  if (waiting_space_.empty())
    waiting_space_ = space;
  else if (waiting_space_.end == space.begin)
    waiting_space_.end = space.end;
}

void VisibleText::write_space(Span space) {
  if (space.size() == 1 && bytes_[space.begin] == ' ')
    builder_.append(space);
  else if (!space.empty())
    builder_.append(U' ', 0, space);
}

void VisibleText::write_waiting() {
  for (const Object& object : waiting_objects_) {
    write_space(object.space_before);
    builder_.append_object(object.source);
  }
  waiting_objects_.clear();
  for (const Span& line_break : waiting_breaks_) builder_.append_break(line_break);
  waiting_breaks_.clear();
  write_space(waiting_space_);
  waiting_space_ = {};
  if (!visible_) visible_begin_ = size();
  visible_ = true;
}

void VisibleText::write(Span source) {
  write_waiting();
  builder_.append(source);
  has_words_ = has_words_ || shows(bytes_.substr(source.begin, source.size()));
}

TextRun VisibleText::take() {
  waiting_space_ = {};
  waiting_breaks_.clear();
  waiting_objects_.clear();
  has_words_ = false;
  return builder_.take();
}

}  // namespace fauxami
