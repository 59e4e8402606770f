// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Chooses the reader. Tested by tests/read/read_test.cpp.
#include "read/read.h"

#include <algorithm>

#include "read/html.h"
#include "read/markdown.h"
#include "read/plain_text.h"
#include "read/table.h"
#include "read/utf16.h"
#include "read/utf8.h"

namespace fauxami {
namespace {

Document read_format(Format format, std::string_view bytes) {
  switch (format) {
    case Format::html: return read_html(bytes);
    case Format::markdown: return read_markdown(bytes);
    default: break;
  }
  return read_plain_text(bytes);
}

Document read_utf16(std::string_view bytes, const Detection& detection) {
  const DecodedText decoded = decode_utf16(bytes, detection.encoding);
  Document document = read_format(detection.format, decoded.text);
  map_through(document, decoded.map);
  report_invalid(decoded.invalid, document.problems);
  return document;
}

Document read_utf8(std::string_view bytes, const Detection& detection) {
  Document document = read_format(detection.format, bytes);
  report_invalid(invalid_sequences(bytes), document.problems);
  return document;
}

}  // namespace

Document read_page(const SourceFile& file, const Detection& detection) {
  Document document;
  if (is_table(detection.format) && !detection.unreadable)
    document = read_table(file, detection);
  else if (!detection.unreadable)
    document = detection.encoding == Encoding::utf8 ? read_utf8(file.bytes(), detection)
                                                    : read_utf16(file.bytes(), detection);
  document.format = detection.format;
  document.encoding = detection.encoding;
  std::stable_sort(document.problems.begin(), document.problems.end(),
                   [](const Problem& a, const Problem& b) { return a.source < b.source; });
  return document;
}

}  // namespace fauxami
