// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The encoding a page names. Tested by tests/read/detect_test.cpp.
#include "read/declared_encoding.h"

#include <algorithm>

#include "read/ascii.h"

namespace fauxami {
namespace {

constexpr std::size_t head_size = 4096;

bool is_name_byte(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' ||
         c == '.';
}

// The value behind "charset" or "encoding" in a tag, whichever quotes it has.
std::string value_of(std::string_view tag, std::string_view name) {
  std::size_t at = tag.find(name);
  if (at == std::string_view::npos) return {};
  at = tag.find_first_not_of(" \t\r\n", at + name.size());
  if (at == std::string_view::npos || tag[at] != '=') return {};
  at = tag.find_first_not_of(" \t\r\n\"'", at + 1);
  if (at == std::string_view::npos) return {};
  std::size_t end = at;
  while (end < tag.size() && is_name_byte(tag[end])) ++end;
  return std::string(tag.substr(at, end - at));
}

std::string_view tag_at(std::string_view head, std::size_t begin) {
  return head.substr(begin, std::min(head.find('>', begin), head.size()) - begin);
}

}  // namespace

std::string declared_encoding(std::string_view bytes) {
  const std::string head = ascii_upper(bytes.substr(0, head_size));
  if (head.compare(0, 5, "<?XML") == 0 || (head.size() > 3 && head.compare(3, 5, "<?XML") == 0)) {
    const std::string name = value_of(tag_at(head, 0), "ENCODING");
    if (!name.empty()) return name;
  }
  for (std::size_t at = head.find("<META"); at != std::string::npos;
       at = head.find("<META", at + 1)) {
    const std::string name = value_of(tag_at(head, at), "CHARSET");
    if (!name.empty()) return name;
  }
  return {};
}

bool is_utf8_name(std::string_view name) {
  return name == "UTF-8" || name == "UTF8" || name == "US-ASCII" || name == "ASCII";
}

}  // namespace fauxami
