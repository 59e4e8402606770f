// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Lines and columns of a page's bytes. Tested by tests/base/source_file_test.cpp.
#include "base/source_file.h"

#include <utility>

#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr std::uint32_t checkpoint_spacing = 4096;

}  // namespace

SourceFile::SourceFile(std::string name, std::string bytes)
    : name_(std::move(name)), bytes_(std::move(bytes)), units_(units_of(bytes_)) {
  if (units_ == Units::bytes)
    find_line_starts();
  else
    find_line_starts_of_pairs();
  for (std::size_t i = 0; i < line_starts_.size(); ++i) {
    const std::size_t end = i + 1 < line_starts_.size() ? line_starts_[i + 1] : bytes_.size();
    if (end - line_starts_[i] > checkpoint_spacing)
      find_checkpoints(line_starts_[i], static_cast<std::uint32_t>(end));
  }
}

SourceFile::Units SourceFile::units_of(std::string_view bytes) {
  if (bytes.substr(0, 2) == "\xFF\xFE") return Units::little_endian_pairs;
  return bytes.substr(0, 2) == "\xFE\xFF" ? Units::big_endian_pairs : Units::bytes;
}

// The ASCII character at an offset, NUL for any other character of two bytes.
char SourceFile::unit(std::uint32_t offset) const {
  if (units_ == Units::bytes) return bytes_[offset];
  if (offset + 1 >= bytes_.size()) return '\0';
  const bool little = units_ == Units::little_endian_pairs;
  return bytes_[little ? offset + 1 : offset] != '\0' ? '\0' : bytes_[little ? offset : offset + 1];
}

std::uint32_t SourceFile::character_end(std::uint32_t offset) const {
  if (units_ == Units::bytes) return offset + decode(bytes_, offset).size;
  const auto high_byte = [&](std::uint32_t at) {
    const std::uint32_t place = units_ == Units::little_endian_pairs ? at + 1 : at;
    return place < bytes_.size() ? static_cast<unsigned char>(bytes_[place]) : 0U;
  };
  const bool is_pair =
      (high_byte(offset) & 0xFCU) == 0xD8U && (high_byte(offset + 2) & 0xFCU) == 0xDCU;
  return std::min(offset + (is_pair ? 4 : 2), static_cast<std::uint32_t>(bytes_.size()));
}

void SourceFile::find_line_starts() {
  const std::string_view bytes = bytes_;
  // One fast search for each of the two; most files hold no CR at all.
  std::size_t carriage_return = bytes.find('\r');
  std::size_t line_feed = bytes.find('\n');
  while (std::min(line_feed, carriage_return) != std::string_view::npos) {
    const std::size_t at = std::min(line_feed, carriage_return);
    const bool crlf = bytes[at] == '\r' && at + 1 < bytes.size() && bytes[at + 1] == '\n';
    const std::size_t start = at + (crlf ? 2 : 1);
    line_starts_.push_back(static_cast<std::uint32_t>(start));
    if (carriage_return < start) carriage_return = bytes.find('\r', start);
    if (line_feed < start) line_feed = bytes.find('\n', start);
  }
}

void SourceFile::find_line_starts_of_pairs() {
  for (std::uint32_t at = 0; at + 1 < bytes_.size(); at += 2) {
    const char c = unit(at);
    if (c != '\n' && c != '\r') continue;
    if (c == '\r' && at + 3 < bytes_.size() && unit(at + 2) == '\n') at += 2;
    line_starts_.push_back(at + 2);
  }
}

void SourceFile::find_checkpoints(std::uint32_t line_begin, std::uint32_t line_end) {
  std::uint32_t column = 1;
  std::uint32_t next = line_begin + checkpoint_spacing;
  for (std::uint32_t at = line_begin; at < line_end; at = character_end(at), ++column) {
    if (at < next) continue;
    checkpoints_.push_back({at, column});
    next = at + checkpoint_spacing;
  }
}

std::string_view SourceFile::slice(Span source) const {
  return std::string_view(bytes_).substr(source.begin, source.size());
}

Position SourceFile::position(std::uint32_t offset) const {
  const std::vector<std::uint32_t>::const_iterator after =
      std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  Checkpoint known{*(after - 1), 1};
  const std::vector<Checkpoint>::const_iterator next = std::upper_bound(
      checkpoints_.begin(), checkpoints_.end(), offset,
      [](std::uint32_t place, const Checkpoint& point) { return place < point.offset; });
  if (next != checkpoints_.begin() && (next - 1)->offset > known.offset) known = *(next - 1);
  while (known.offset < offset && known.offset < bytes_.size()) {
    known.offset = character_end(known.offset);
    if (known.offset <= offset) ++known.column;
  }
  return {static_cast<std::uint32_t>(after - line_starts_.begin()), known.column};
}

Span SourceFile::line_at(std::uint32_t offset) const {
  const std::vector<std::uint32_t>::const_iterator after =
      std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  const std::uint32_t begin = *(after - 1);
  const std::uint32_t size = units_ == Units::bytes ? 1 : 2;
  std::uint32_t end =
      after == line_starts_.end() ? static_cast<std::uint32_t>(bytes_.size()) : *after;
  while (end >= begin + size && (unit(end - size) == '\n' || unit(end - size) == '\r')) end -= size;
  return {begin, end};
}

}  // namespace fauxami
