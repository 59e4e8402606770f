// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// UTF-16 to UTF-8, with a map. Tested by tests/read/utf16_test.cpp.
#include "read/utf16.h"

#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr char32_t replacement_character = 0xFFFD;
constexpr char32_t byte_order_mark = 0xFEFF;

bool is_high_surrogate(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low_surrogate(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

class Utf16Decoder {
 public:
  Utf16Decoder(std::string_view bytes, Encoding encoding) : bytes_(bytes), encoding_(encoding) {}

  DecodedText decode() {
    if (bytes_.size() >= 2 && unit_at(0) == byte_order_mark) at_ = 2;
    while (at_ < bytes_.size()) take_character();
    return std::move(result_);
  }

 private:
  char32_t unit_at(std::size_t at) const {
    const unsigned char first = static_cast<unsigned char>(bytes_[at]);
    const unsigned char second = static_cast<unsigned char>(bytes_[at + 1]);
    const bool little = encoding_ == Encoding::utf16_little_endian;
    return little ? first | static_cast<char32_t>(second) << 8U
                  : second | static_cast<char32_t>(first) << 8U;
  }

  void take_character() {
    if (at_ + 2 > bytes_.size()) {
      add_invalid(1);
      return;
    }
    const char32_t unit = unit_at(at_);
    if (!is_high_surrogate(unit) && !is_low_surrogate(unit)) {
      add(unit, 2);
      return;
    }
    const char32_t low = at_ + 4 <= bytes_.size() ? unit_at(at_ + 2) : 0;
    if (is_high_surrogate(unit) && is_low_surrogate(low))
      add(0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00), 4);
    else
      add_invalid(2);
  }

  void add(char32_t c, std::uint32_t source_size) {
    const std::size_t before = result_.text.size();
    append_utf8(result_.text, c);
    const std::uint32_t begin = static_cast<std::uint32_t>(at_);
    result_.map.append_replaced(static_cast<std::uint32_t>(result_.text.size() - before),
                                {begin, begin + source_size});
    at_ += source_size;
  }

  void add_invalid(std::uint32_t source_size) {
    const std::uint32_t begin = static_cast<std::uint32_t>(at_);
    if (!result_.invalid.empty() && result_.invalid.back().end == begin)
      result_.invalid.back().end += source_size;
    else
      result_.invalid.push_back({begin, begin + source_size});
    add(replacement_character, source_size);
  }

  std::string_view bytes_;
  Encoding encoding_;
  std::size_t at_ = 0;
  DecodedText result_;
};

}  // namespace

DecodedText decode_utf16(std::string_view bytes, Encoding encoding) {
  return Utf16Decoder(bytes, encoding).decode();
}

void map_through(Document& document, const OffsetMap& decoded) {
  for (TextRun& run : document.runs) {
    run.map = run.map.through(decoded);
    if (!run.cell.empty()) run.cell = decoded.to_source(run.cell);
  }
  for (Problem& problem : document.problems) problem.source = decoded.to_source(problem.source);
}

}  // namespace fauxami
