// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

namespace fauxami {

/// The lines of a stream of any size, one at a time. A line longer than the limit is not held: it
/// reads as its beginning, and is_cut() tells.
class LineReader {
 public:
  static constexpr std::size_t longest_line = std::size_t{64} << 20U;

  /// Does not own the stream.
  explicit LineReader(std::FILE* stream) : stream_(stream) {}

  /// The next line without its end, valid until the next call; false at the end.
  bool next(std::string_view& line);
  bool is_cut() const { return cut_; }
  /// Of the line that was read last, from 1.
  std::uint64_t number() const { return number_; }
  /// Bytes read so far.
  std::uint64_t bytes() const { return bytes_; }
  /// The error number of a read that failed, 0 for none.
  int error_number() const { return error_; }

 private:
  bool fill();

  std::FILE* stream_;
  std::string buffer_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::string line_;
  bool cut_ = false;
  std::uint64_t number_ = 0;
  std::uint64_t bytes_ = 0;
  int error_ = 0;
};

}  // namespace fauxami
