// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Lines and columns of a page's bytes. Tested by tests/base/source_file_test.cpp.
#include "base/source_file.h"

#include <utility>

namespace fauxami {
namespace {

std::vector<std::uint32_t> find_line_starts(std::string_view bytes) {
  std::vector<std::uint32_t> starts{0};
  std::size_t at = bytes.find_first_of("\r\n");
  while (at != std::string_view::npos) {
    const bool crlf = bytes[at] == '\r' && at + 1 < bytes.size() && bytes[at + 1] == '\n';
    const std::size_t next = at + (crlf ? 2 : 1);
    starts.push_back(static_cast<std::uint32_t>(next));
    at = bytes.find_first_of("\r\n", next);
  }
  return starts;
}

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

}  // namespace

SourceFile::SourceFile(std::string name, std::string bytes)
    : name_(std::move(name)), bytes_(std::move(bytes)), line_starts_(find_line_starts(bytes_)) {}

std::string_view SourceFile::slice(Span source) const {
  return std::string_view(bytes_).substr(source.begin, source.size());
}

Position SourceFile::position(std::uint32_t offset) const {
  const std::vector<std::uint32_t>::const_iterator after =
      std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  const std::uint32_t line = static_cast<std::uint32_t>(after - line_starts_.begin());
  std::uint32_t column = 1;
  for (std::uint32_t at = line_starts_[line - 1]; at < offset && at < bytes_.size(); ++at)
    if (at + 1 >= bytes_.size() || !is_continuation(bytes_[at + 1])) ++column;
  return {line, column};
}

Span SourceFile::line_at(std::uint32_t offset) const {
  const std::uint32_t begin = line_starts_[position(offset).line - 1];
  const std::size_t end = std::min(bytes_.find_first_of("\r\n", begin), bytes_.size());
  return {begin, static_cast<std::uint32_t>(end)};
}

}  // namespace fauxami
