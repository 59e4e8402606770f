// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Recognises hard-wrapped paragraphs. Tested by tests/read/plain_text_test.cpp.
#include "read/hard_wrap.h"

#include <algorithm>

#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr std::uint32_t narrowest = 50;
constexpr std::uint32_t widest = 100;

std::uint32_t columns_of(std::string_view text) {
  std::uint32_t columns = 0;
  for (const char byte : text)
    columns += (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U ? 1 : 0;
  return columns;
}

std::string_view text_of(std::string_view bytes, const TextLine& line) {
  return bytes.substr(line.content.begin, line.content.size());
}

enum class Continuation { no, weak, strong };

// Strong: full line, then lower case. Weak: full line, then anything else, which may as well be
// the next block.
Continuation judge(std::string_view bytes, const TextLine& line, const TextLine& next,
                   std::uint32_t width) {
  if (next.list_item || line.columns < narrowest) return Continuation::no;
  const std::string_view text = text_of(bytes, next);
  const std::uint32_t first_word = columns_of(text.substr(0, text.find(' ')));
  if (line.columns + 1 + first_word <= width) return Continuation::no;
  return is_lower(decode(text, 0).value) ? Continuation::strong : Continuation::weak;
}

std::uint32_t width_of(const std::vector<TextLine>& group) {
  std::uint32_t width = 0;
  for (const TextLine& line : group) width = std::max(width, line.columns);
  return width;
}

}  // namespace

std::vector<bool> find_continuations(std::string_view bytes, const std::vector<TextLine>& group) {
  std::vector<bool> continues(group.size(), false);
  const std::uint32_t width = width_of(group);
  if (group.size() < 2 || width < narrowest || width > widest) return continues;
  std::vector<Continuation> judged(group.size() + 1, Continuation::no);
  for (std::size_t i = 1; i < group.size(); ++i)
    judged[i] = judge(bytes, group[i - 1], group[i], width);
  for (std::size_t i = 1; i < group.size(); ++i) {
    const bool beside_strong =
        judged[i - 1] == Continuation::strong || (i > 1 && judged[i + 1] == Continuation::strong);
    continues[i] =
        judged[i] == Continuation::strong || (judged[i] == Continuation::weak && beside_strong);
  }
  return continues;
}

}  // namespace fauxami
