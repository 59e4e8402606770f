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

bool continues(unsigned char byte) { return (byte & 0xC0U) == 0x80; }

// The size of the sequence beyond ASCII at `at`, 0 when it is none: the table of RFC 3629, 4, in
// line because every byte of a page passes here more than once.
std::size_t sequence_size(std::string_view bytes, std::size_t at) {
  const unsigned char lead = static_cast<unsigned char>(bytes[at]);
  const std::size_t left = bytes.size() - at;
  if (lead < 0xC2 || lead > 0xF4 || left < 2) return 0;
  const unsigned char second = static_cast<unsigned char>(bytes[at + 1]);
  if (!continues(second)) return 0;
  if (lead < 0xE0) return 2;
  if (left < 3 || !continues(static_cast<unsigned char>(bytes[at + 2]))) return 0;
  if (lead < 0xF0) {
    const bool overlong = lead == 0xE0 && second < 0xA0;
    const bool surrogate = lead == 0xED && second > 0x9F;
    return overlong || surrogate ? 0 : 3;
  }
  if (left < 4 || !continues(static_cast<unsigned char>(bytes[at + 3]))) return 0;
  const bool overlong = lead == 0xF0 && second < 0x90;
  const bool too_large = lead == 0xF4 && second > 0x8F;
  return overlong || too_large ? 0 : 4;
}

}  // namespace

std::size_t skip_ascii(std::string_view bytes, std::size_t at) {
  while (at + 8 <= bytes.size() && eight_are_ascii(bytes.data() + at)) at += 8;
  while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
  return at;
}

std::size_t find_invalid_utf8(std::string_view bytes, std::size_t at) {
  for (at = skip_ascii(bytes, at); at < bytes.size(); at = skip_ascii(bytes, at)) {
    do {
      const std::size_t size = sequence_size(bytes, at);
      if (size == 0) return at;
      at += size;
    } while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) >= 0x80);
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
