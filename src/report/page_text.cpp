// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Raw bytes of a page as valid UTF-8. Tested by tests/report/json_test.cpp.
#include "report/page_text.h"

#include "base/unicode.h"
#include "base/utf16.h"

namespace fauxami {

std::string readable(std::string_view bytes, Encoding encoding) {
  if (encoding != Encoding::utf8) return from_utf16(bytes, encoding);
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    const CodePoint c = decode(bytes, at);
    append_utf8(text, c.value);
    at += c.size;
  }
  return text;
}

}  // namespace fauxami
