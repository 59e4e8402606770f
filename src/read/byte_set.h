// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace fauxami {

/// A set of ASCII bytes to look for: string_view::find_first_of asks its set anew for every byte.
///
/// Example: ByteSet("\r\n").find("ab\ncd", 0) is 2; the size of the text when there is none.
class ByteSet {
 public:
  constexpr explicit ByteSet(std::string_view bytes) {
    for (const char byte : bytes) has_[static_cast<unsigned char>(byte)] = true;
  }

  constexpr bool has(char byte) const { return has_[static_cast<unsigned char>(byte)]; }
  constexpr std::size_t find(std::string_view text, std::size_t at) const {
    while (at < text.size() && !has(text[at])) ++at;
    return at;
  }

 private:
  std::array<bool, 256> has_{};
};

}  // namespace fauxami
