// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The progress line. Tested by hand: it needs a terminal.
#include "app/cli/progress.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "report/terminal_text.h"

namespace fauxami {
namespace {

bool has_terminal() {
  const char* const terminal = std::getenv("TERM");
  return ::isatty(STDERR_FILENO) == 1 && terminal != nullptr &&
         std::string_view(terminal) != "dumb";
}

}  // namespace

Progress::Progress(std::size_t count) : count_(count), wanted_(count > 1 && has_terminal()) {}

void Progress::show(std::size_t index, const std::string& name) {
  if (!wanted_) return;
  const std::string line =
      std::to_string(index + 1) + "/" + std::to_string(count_) + " " + printable(name);
  std::fprintf(stderr, "\r%s\x1b[K", clip_end(line, 78).c_str());
  shown_ = true;
}

void Progress::erase() {
  if (shown_) std::fputs("\r\x1b[K", stderr);
  shown_ = false;
}

}  // namespace fauxami
