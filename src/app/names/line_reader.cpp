// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Lines of a stream in constant memory. Tested by tests/cli/name_import_test.cpp.
#include "app/names/line_reader.h"

#include <algorithm>
#include <cerrno>

namespace fauxami {

bool LineReader::fill() {
  constexpr std::size_t block = 1 << 18U;
  buffer_.resize(block);
  begin_ = 0;
  errno = 0;
  end_ = std::fread(buffer_.data(), 1, block, stream_);
  bytes_ += end_;
  if (end_ == 0 && std::ferror(stream_) != 0) error_ = errno == 0 ? EIO : errno;
  return end_ != 0;
}

bool LineReader::next(std::string_view& line) {
  line_.clear();
  cut_ = false;
  bool any = false;
  while (begin_ < end_ || fill()) {
    any = true;
    const std::string_view rest = std::string_view(buffer_).substr(begin_, end_ - begin_);
    const std::size_t newline = rest.find('\n');
    const std::string_view piece = rest.substr(0, newline);
    const std::size_t room = longest_line - std::min(longest_line, line_.size());
    cut_ = cut_ || piece.size() > room;
    line_.append(piece.substr(0, room));
    begin_ += piece.size() + (newline == std::string_view::npos ? 0 : 1);
    if (newline != std::string_view::npos) break;
  }
  if (!any) return false;
  ++number_;
  if (!line_.empty() && line_.back() == '\r') line_.pop_back();
  line = line_;
  return true;
}

}  // namespace fauxami
