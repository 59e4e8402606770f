// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// What kind of file the bytes are. Tested by tests/read/detect_test.cpp.
#include <algorithm>
#include <array>

#include "read/ascii.h"
#include "read/byte_set.h"
#include "read/declared_encoding.h"
#include "read/read.h"
#include "read/utf16.h"
#include "read/utf8.h"

namespace fauxami {
namespace {

constexpr std::size_t head_size = 4096;

struct Signature {
  std::string_view bytes;
  std::string_view name;
};

// Files that may hold no control byte and still are no text.
constexpr std::array<Signature, 7> binaries{{{"%PDF-", "PDF"},
                                             {"PK\x03\x04", "ZIP"},
                                             {"\x1F\x8B", "gzip"},
                                             {"\x89PNG", "PNG"},
                                             {"\xFF\xD8\xFF", "JPEG"},
                                             {"GIF8", "GIF"},
                                             {"\x7F"
                                              "ELF",
                                              "ELF"}}};

bool begins_with(std::string_view bytes, std::string_view prefix) {
  return bytes.substr(0, prefix.size()) == prefix;
}

// All control bytes but tab, line ends, page ends and the escape of terminals.
constexpr ByteSet controls(
    std::string_view("\0\x01\x02\x03\x04\x05\x06\x07\x08\x0E\x0F\x10\x11\x12"
                     "\x13\x14\x15\x16\x17\x18\x19\x1A\x1C\x1D\x1E\x1F",
                     26));

// One control byte in a hundred is more than any damaged text has.
std::optional<Unreadable> find_binary(std::string_view bytes) {
  for (const Signature& signature : binaries)
    if (begins_with(bytes, signature.bytes))
      return Unreadable{"read.binary", std::string(signature.name)};
  std::size_t found = 0;
  for (const char byte : bytes) found += controls.has(byte) ? 1U : 0U;
  if (found * 100 > bytes.size()) return Unreadable{"read.binary", "NUL"};
  return std::nullopt;
}

// UTF-32 has a byte order mark that begins like the one of UTF-16; UTF-16 without one shows every
// other byte zero.
std::optional<Unreadable> find_wide_encoding(std::string_view bytes) {
  if (begins_with(bytes, std::string_view("\xFF\xFE\0\0", 4)) ||
      begins_with(bytes, std::string_view("\0\0\xFE\xFF", 4)))
    return Unreadable{"read.encoding", "UTF-32"};
  std::array<std::size_t, 2> zeros{0, 0};
  const std::string_view head = bytes.substr(0, head_size);
  for (std::size_t i = 0; i < head.size(); ++i) zeros[i % 2] += head[i] == '\0' ? 1U : 0U;
  const std::size_t units = head.size() / 2;
  const bool has_mark = begins_with(bytes, "\xFF\xFE") || begins_with(bytes, "\xFE\xFF");
  if (has_mark || units < 2) return std::nullopt;
  if ((zeros[0] * 10 > units * 7 && zeros[1] == 0) || (zeros[1] * 10 > units * 7 && zeros[0] == 0))
    return Unreadable{"read.encoding", "UTF-16"};
  return std::nullopt;
}

struct ByteCount {
  std::size_t high = 0;     // bytes beyond ASCII
  std::size_t invalid = 0;  // of these, the ones that are not UTF-8; a cut last character left out
};

ByteCount count_bytes(std::string_view bytes, const std::vector<Span>& invalid) {
  ByteCount count;
  for (const char byte : bytes) count.high += static_cast<unsigned char>(byte) >= 0x80 ? 1U : 0U;
  for (const Span& sequence : invalid) {
    const bool cut_off = sequence.end == bytes.size() && sequence.size() < 4;
    if (!cut_off) count.invalid += sequence.size();
  }
  return count;
}

// Damaged UTF-8 still has most of its characters; another encoding has next to none.
std::optional<Unreadable> find_other_encoding(std::string_view bytes) {
  const std::vector<Span> invalid = invalid_sequences(bytes);
  if (invalid.empty()) return std::nullopt;
  const std::string declared = declared_encoding(bytes);
  if (!declared.empty() && !is_utf8_name(declared)) return Unreadable{"read.encoding", declared};
  const ByteCount count = count_bytes(bytes, invalid);
  if (count.invalid >= 3 && count.invalid * 2 > count.high)
    return Unreadable{"read.encoding", "unknown"};
  return std::nullopt;
}

bool has_extension(std::string_view name, std::initializer_list<std::string_view> extensions) {
  for (const std::string_view extension : extensions)
    if (name.size() > extension.size() &&
        has_word_at(name, name.size() - extension.size(), extension))
      return true;
  return false;
}

// Past white space, comments and an XML declaration.
std::size_t first_content(std::string_view text) {
  std::size_t at = after_byte_order_mark(text);
  while (at < text.size()) {
    if (is_ascii_space(text[at])) {
      ++at;
      continue;
    }
    const bool comment = text.substr(at, 4) == "<!--";
    if (!comment && !has_word_at(text, at, "<?xml")) return at;
    const std::string_view close = comment ? "-->" : "?>";
    const std::size_t end = text.find(close, at);
    if (end == std::string_view::npos) return at;
    at = end + close.size();
  }
  return at;
}

bool has_front_matter(std::string_view text) {
  const std::size_t at = after_byte_order_mark(text);
  for (const std::string_view fence : {std::string_view("---"), std::string_view("+++")}) {
    if (text.substr(at, 3) != fence) continue;
    const std::size_t line_end = text.find_first_not_of("-+ \t\r", at);
    if (line_end == std::string_view::npos || text[line_end] != '\n') return false;
    const std::size_t close = text.find("\n" + std::string(fence), line_end);
    const std::string_view body = text.substr(line_end, close - line_end);
    return close != std::string_view::npos &&
           body.find(fence == "---" ? ':' : '=') != std::string_view::npos;
  }
  return false;
}

constexpr std::array<std::string_view, 16> known_tags{
    "p>",  "p ",     "div",  "h1",    "h2",      "h3",   "ul>",  "ol>",
    "li>", "a href", "span", "table", "article", "body", "head", "main"};

bool looks_like_html(std::string_view text, std::size_t content) {
  if (content >= text.size() || text[content] != '<') return false;
  std::size_t tags = 0;
  for (std::size_t at = content; at != std::string_view::npos; at = text.find('<', at + 1))
    for (const std::string_view tag : known_tags) tags += has_word_at(text, at + 1, tag) ? 1U : 0U;
  return tags >= 3;
}

// A table is one by its name alone: its cells may hold anything.
Format format_of(std::string_view name, std::string_view head) {
  if (has_extension(name, {".tsv"})) return Format::tab_separated;
  if (has_extension(name, {".csv"})) return Format::comma_separated;
  const std::size_t content = first_content(head);
  if (has_word_at(head, content, "<!doctype html") || has_word_at(head, content, "<html"))
    return Format::html;
  if (has_extension(name, {".html", ".htm", ".xhtml"})) return Format::html;
  if (has_front_matter(head) || has_extension(name, {".md", ".markdown"})) return Format::markdown;
  return looks_like_html(head, content) ? Format::html : Format::plain_text;
}

}  // namespace

Detection detect(std::string_view name, std::string_view bytes) {
  Detection detection;
  detection.unreadable = find_wide_encoding(bytes);
  if (detection.unreadable) return detection;
  if (begins_with(bytes, "\xFF\xFE")) detection.encoding = Encoding::utf16_little_endian;
  if (begins_with(bytes, "\xFE\xFF")) detection.encoding = Encoding::utf16_big_endian;
  if (detection.encoding != Encoding::utf8) {
    detection.format =
        format_of(name, decode_utf16(bytes.substr(0, head_size), detection.encoding).text);
    return detection;
  }
  detection.unreadable = find_binary(bytes);
  if (!detection.unreadable) detection.unreadable = find_other_encoding(bytes);
  detection.format = format_of(name, bytes.substr(0, head_size));
  return detection;
}

}  // namespace fauxami
