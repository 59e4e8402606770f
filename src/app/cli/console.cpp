// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Standard output and standard error. Tested by tests/cli/audit_test.cpp.
#include "app/cli/console.h"

#include <unistd.h>

#include <cerrno>
#include <optional>

#include "app/cli/files.h"
#include "report/terminal_text.h"

namespace fauxami {

void Console::complain(const Message& message) const {
  std::fflush(stdout);  // so that a terminal shows both in order
  const std::string line = "fauxami: " + printable(messages_.format(message)) + "\n";
  std::fputs(line.c_str(), stderr);
}

void Console::remark(const Message& message) const {
  const std::string line = printable(messages_.format(message)) + "\n";
  std::fputs(line.c_str(), stderr);
}

void Output::write(std::string_view text) {
  if (!path_.empty())
    held_ += text;
  else if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size())
    failed_ = true;
}

bool Output::finish(const Console& console) {
  std::optional<Message> error;
  if (!path_.empty())
    error = write_atomically(path_, held_);
  else if (std::fflush(stdout) != 0 || failed_)
    error = system_error("stdout", errno);
  if (error) console.complain(*error);
  return !error;
}

bool Output::is_terminal() const { return path_.empty() && ::isatty(STDOUT_FILENO) == 1; }

}  // namespace fauxami
