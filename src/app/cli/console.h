// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include "base/message.h"

namespace fauxami {

/// What goes to people: standard error for what is wrong, one line a message.
class Console {
 public:
  explicit Console(const MessageCatalogue& messages) : messages_(messages) {}

  /// "fauxami: ..." on standard error; control characters of names are escaped.
  void complain(const Message& message) const;
  /// A line on standard error without the program's name.
  void remark(const Message& message) const;
  const MessageCatalogue& messages() const { return messages_; }

 private:
  const MessageCatalogue& messages_;
};

/// Standard output, or the file of --output, which is replaced at once when all is written.
class Output {
 public:
  explicit Output(std::string path) : path_(std::move(path)) {}

  void write(std::string_view text);
  /// Writes what is held; false when the output could not be written (the message is said).
  bool finish(const Console& console);
  bool is_terminal() const;

 private:
  std::string path_;
  std::string held_;
  bool failed_ = false;
};

}  // namespace fauxami
