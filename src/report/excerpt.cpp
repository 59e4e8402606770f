// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The line around a finding. Tested by tests/report/text_test.cpp.
#include "report/excerpt.h"

#include <algorithm>
#include <string_view>

#include "report/page_text.h"
#include "report/terminal_text.h"

namespace fauxami {
namespace {

/// Steps through bytes by code unit, so that no cut falls inside one.
class Units {
 public:
  Units(std::string_view bytes, Encoding encoding) : bytes_(bytes), encoding_(encoding) {}

  std::size_t size() const { return encoding_ == Encoding::utf8 ? 1 : 2; }
  bool is_line_end(std::size_t at) const {
    const char unit = value(at);
    return unit == '\n' || unit == '\r';
  }
  // The middle of a character: a UTF-8 continuation byte, a UTF-16 low surrogate.
  bool is_inner(std::size_t at) const {
    if (encoding_ == Encoding::utf8) return (byte(at) & 0xC0U) == 0x80U;
    const unsigned char high = byte(encoding_ == Encoding::utf16_little_endian ? at + 1 : at);
    return (high & 0xFCU) == 0xDCU;
  }

 private:
  unsigned char byte(std::size_t at) const {
    return at < bytes_.size() ? static_cast<unsigned char>(bytes_[at]) : 0;
  }
  // The ASCII character of a unit, NUL for any other.
  char value(std::size_t at) const {
    if (encoding_ == Encoding::utf8) return static_cast<char>(byte(at));
    const bool little = encoding_ == Encoding::utf16_little_endian;
    return byte(little ? at + 1 : at) != 0 ? '\0' : static_cast<char>(byte(little ? at : at + 1));
  }

  std::string_view bytes_;
  Encoding encoding_;
};

std::size_t begin_of_window(const Units& units, std::size_t at, std::size_t reach) {
  const std::size_t lowest = at > reach ? at - reach : 0;
  while (at >= lowest + units.size() && !units.is_line_end(at - units.size())) at -= units.size();
  while (lowest > 0 && at <= lowest + units.size() && units.is_inner(at)) at += units.size();
  return at;
}

std::size_t end_of_window(const Units& units, std::size_t at, std::size_t limit) {
  while (at + units.size() <= limit && !units.is_line_end(at)) at += units.size();
  return at;
}

void clip(Excerpt& excerpt, std::uint32_t width) {
  excerpt.marked = clip_end(excerpt.marked, width);
  const std::uint32_t room = width - std::min(width, display_width_of(excerpt.marked));
  const std::uint32_t before = display_width_of(excerpt.before);
  const std::uint32_t after = display_width_of(excerpt.after);
  if (before + after <= room) return;
  const std::uint32_t for_before = std::max(room / 2, room - std::min(room, after));
  excerpt.before = clip_begin(excerpt.before, for_before);
  excerpt.after = clip_end(excerpt.after, room - display_width_of(excerpt.before));
}

}  // namespace

Excerpt excerpt_of(const SourceFile& file, Encoding encoding, Span span, std::uint32_t width) {
  const std::string_view bytes = file.bytes();
  const Units units(bytes, encoding);
  const std::size_t reach = std::size_t{width} * 4;
  const std::size_t begin = begin_of_window(units, span.begin, reach);
  const std::size_t marked_end =
      end_of_window(units, span.begin, std::min<std::size_t>(span.end, span.begin + reach));
  const bool whole = marked_end == span.end;
  const std::size_t end =
      whole ? end_of_window(units, marked_end, std::min(bytes.size(), marked_end + reach))
            : marked_end;
  const auto part = [&](std::size_t from, std::size_t to) {
    return printable(readable(bytes.substr(from, to - from), encoding));
  };
  Excerpt excerpt{part(begin, span.begin), part(span.begin, marked_end), part(marked_end, end)};
  clip(excerpt, width);
  return excerpt;
}

}  // namespace fauxami
