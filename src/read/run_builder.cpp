// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Builds text runs with their maps. Tested by tests/read/plain_text_test.cpp and read_test.cpp.
#include "read/run_builder.h"

#include <cstring>
#include <utility>

#include "base/unicode.h"
#include "read/normalise.h"
#include "read/utf8.h"

namespace fauxami {
namespace {

constexpr char32_t replacement_character = 0xFFFD;
constexpr char32_t object_replacement_character = 0xFFFC;

}  // namespace

void RunBuilder::append(Span source) {
  if (source.empty()) return;
  const std::string_view slice = bytes_.substr(source.begin, source.size());
  const bool whole = find_invalid_utf8(slice) == std::string_view::npos &&
                     std::memchr(slice.data(), 0, slice.size()) == nullptr;
  if (!whole) {
    append_damaged(source);
    return;
  }
  run_.text.append(slice);
  run_.map.append_verbatim(source.begin, source.size());
}

void RunBuilder::append_damaged(Span source) {
  const std::string_view slice = bytes_.substr(source.begin, source.size());
  std::uint32_t at = 0;
  while (at < source.size()) {
    const CodePoint c = decode(slice, at);
    const std::uint32_t begin = source.begin + at;
    at += c.size;
    if (c.valid && c.value != 0) {
      run_.text.append(bytes_.substr(begin, c.size));
      run_.map.append_verbatim(begin, c.size);
    } else {
      append(replacement_character, 0, {begin, begin + 1});
    }
  }
}

void RunBuilder::append(char32_t first, char32_t second, Span source) {
  const std::uint32_t before = size();
  append_utf8(run_.text, first);
  if (second != 0) append_utf8(run_.text, second);
  run_.map.append_replaced(size() - before, source);
}

void RunBuilder::append_break(Span source) {
  run_.text.push_back('\n');
  run_.map.append_markup(1, source);
}

void RunBuilder::append_object(Span source) {
  const std::uint32_t before = size();
  append_utf8(run_.text, object_replacement_character);
  run_.map.append_markup(size() - before, source);
}

TextRun RunBuilder::take() {
  TextRun run = std::exchange(run_, TextRun{});
  normalise(run);
  return run;
}

}  // namespace fauxami
