// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Reports in the chosen format. Tested by tests/cli/audit_test.cpp.
#include "app/cli/report_writer.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

#include "report/json.h"

namespace fauxami {
namespace {

// no-color.org: any non-empty NO_COLOR turns colour off.
bool terminal_wants_color() {
  const char* const no_color = std::getenv("NO_COLOR");
  const char* const terminal = std::getenv("TERM");
  const bool refused = no_color != nullptr && *no_color != '\0';
  return !refused && terminal != nullptr && std::string_view(terminal) != "dumb";
}

TextStyle style_of(const Options& options, const Output& output) {
  TextStyle style;
  const bool automatic = output.is_terminal() && terminal_wants_color();
  const bool color =
      options.color == ColorChoice::automatic ? automatic : options.color == ColorChoice::always;
  style.ink = color ? Ink::color : Ink::plain;
  struct winsize window {};
  if (output.is_terminal() && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col > 0)
    style.width = std::clamp<std::uint32_t>(window.ws_col, 40, 200);
  return style;
}

}  // namespace

ReportWriter::ReportWriter(const Options& options, Output& output)
    : format_(options.format), output_(output), style_(style_of(options, output)) {}

void ReportWriter::begin() {
  if (format_ == OutputFormat::json) output_.write(json_head(FAUXAMI_VERSION));
}

void ReportWriter::write(const Report& report, const MessageCatalogue& messages) {
  if (format_ == OutputFormat::json) {
    if (summary_.documents != 0) output_.write(json_separator);
    output_.write(json_document(report, messages));
  } else {
    output_.write(render_text(report, messages, style_));
  }
  add_to(summary_, report);
}

void ReportWriter::end(const MessageCatalogue& messages) {
  if (format_ == OutputFormat::json)
    output_.write(json_tail(summary_));
  else if (summary_.documents > 0)
    output_.write(render_summary(summary_, messages, style_));
}

}  // namespace fauxami
