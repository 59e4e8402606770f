// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Finds and reports bytes that are not UTF-8. Tested by tests/read/read_test.cpp.
#include "read/utf8.h"

#include <cstdint>
#include <cstring>
#include <string>

#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr std::size_t most_problems = 20;

bool eight_are_ascii(const char* bytes) {
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  return (word & 0x8080808080808080U) == 0;
}

}  // namespace

std::size_t skip_ascii(std::string_view bytes, std::size_t at) {
  while (at + 8 <= bytes.size() && eight_are_ascii(bytes.data() + at)) at += 8;
  while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
  return at;
}

std::size_t find_invalid_utf8(std::string_view bytes, std::size_t at) {
  for (at = skip_ascii(bytes, at); at < bytes.size(); at = skip_ascii(bytes, at)) {
    const CodePoint c = decode(bytes, at);
    if (!c.valid) return at;
    at += c.size;
  }
  return std::string_view::npos;
}

std::vector<Span> invalid_sequences(std::string_view bytes) {
  std::vector<Span> sequences;
  for (std::size_t at = find_invalid_utf8(bytes); at != std::string_view::npos;
       at = find_invalid_utf8(bytes, at + 1)) {
    const std::uint32_t begin = static_cast<std::uint32_t>(at);
    if (!sequences.empty() && sequences.back().end == begin)
      ++sequences.back().end;
    else
      sequences.push_back({begin, begin + 1});
  }
  return sequences;
}

void report_invalid(const std::vector<Span>& sequences, std::vector<Problem>& problems) {
  for (std::size_t i = 0; i < sequences.size(); ++i) {
    const std::size_t left = sequences.size() - i;
    if (i == most_problems) {
      problems.push_back({"encoding/invalid-utf8", covering(sequences[i], sequences.back()),
                          std::to_string(left)});
      return;
    }
    problems.push_back({"encoding/invalid-utf8", sequences[i], "1"});
  }
}

std::size_t after_byte_order_mark(std::string_view bytes) {
  return bytes.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
}

}  // namespace fauxami
