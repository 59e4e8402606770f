// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Reports for people. Tested by tests/report/text_test.cpp.
#include "report/text.h"

#include <array>
#include <string_view>

#include "report/excerpt.h"
#include "report/terminal_text.h"

namespace fauxami {
namespace {

constexpr std::string_view arrow = "\xE2\x86\x92 ";
constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view dim = "\x1b[2m";
constexpr std::string_view green = "\x1b[32m";
constexpr std::string_view reset = "\x1b[0m";
/// Indexed by Severity: cyan, yellow, red, white on red.
constexpr std::array<std::string_view, 4> severity_inks{"\x1b[36m", "\x1b[33m", "\x1b[1;31m",
                                                        "\x1b[1;37;41m"};

std::string inked(std::string_view text, std::string_view ink, TextStyle style) {
  if (style.ink == Ink::plain || text.empty()) return std::string(text);
  return std::string(ink).append(text).append(reset);
}

std::string place_of(const SourceFile& file, std::uint32_t offset) {
  const Position position = file.position(offset);
  return printable(file.name()) + ":" + std::to_string(position.line) + ":" +
         std::to_string(position.column);
}

// The name of a table's row; its number says no more than the place.
std::string row_of(const Finding& finding, const SourceFile& file) {
  const bool is_line = finding.row == std::to_string(file.position(finding.source.begin).line);
  return finding.row.empty() || is_line ? "" : " [" + printable(finding.row) + "]";
}

std::string head_of(const Finding& finding, const Report& report, const MessageCatalogue& messages,
                    TextStyle style) {
  const std::string_view ink = severity_inks[static_cast<std::size_t>(finding.severity)];
  return inked(place_of(*report.file, finding.source.begin), bold, style) +
         row_of(finding, *report.file) + " " + inked(name_of(finding.severity), ink, style) + " " +
         inked(finding.rule, dim, style) + "  " + printable(messages.format(finding.message)) +
         "\n";
}

std::string quotation_of(const Finding& finding, const Report& report, TextStyle style) {
  const Excerpt excerpt =
      excerpt_of(*report.file, report.encoding, finding.source, style.width - 2);
  const std::uint32_t width = display_width_of(excerpt.marked);
  const std::string mark = "^" + std::string(width > 1 ? width - 1 : 0, '~');
  const std::string_view ink = severity_inks[static_cast<std::size_t>(finding.severity)];
  return "  " + excerpt.before + inked(excerpt.marked, bold, style) + excerpt.after + "\n  " +
         std::string(display_width_of(excerpt.before), ' ') + inked(mark, ink, style) + "\n";
}

std::string fixes_of(const Finding& finding, TextStyle style) {
  if (finding.fixes.empty()) return "";
  std::string titles;
  for (const Fix& fix : finding.fixes)
    titles += (titles.empty() ? "" : " | ") + printable(fix.title);
  return "  " + inked(std::string(arrow) + titles, green, style) + "\n";
}

// Where a note points, when it points somewhere we can count lines in.
std::string place_of_note(const Note& note, const Report& report) {
  if (note.source.empty()) return "";
  if (note.file.empty() || note.file == report.file->name())
    return " (" + place_of(*report.file, note.source.begin) + ")";
  if (report.source_page != nullptr && note.file == report.source_page->name())
    return " (" + place_of(*report.source_page, note.source.begin) + ")";
  return " (" + printable(note.file) + ")";
}

std::string notes_of(const Finding& finding, const Report& report, const MessageCatalogue& messages,
                     TextStyle style) {
  std::string lines;
  for (const Note& note : finding.notes) {
    const std::string text = printable(messages.format(note.message));
    const bool says_words =
        note.text.empty() || text.find(printable(note.text)) != std::string::npos;
    const std::string words = says_words ? "" : " [" + printable(note.text) + "]";
    const std::string line =
        messages.format({"cli.note", {{"note", text}}}) + words + place_of_note(note, report);
    lines += "  " + inked(line, dim, style) + "\n";
  }
  return lines;
}

// A number of tenths as the user's language writes it: 68 is "6.8".
std::string decimal_of(std::uint64_t tenths, const MessageCatalogue& messages) {
  return messages.format(
      {"cli.decimal",
       {{"whole", std::to_string(tenths / 10)}, {"tenth", std::to_string(tenths % 10)}}});
}

}  // namespace

std::string count_phrase(const MessageCatalogue& messages, const std::string& key,
                         std::uint64_t count) {
  const std::string form = count == 0 ? ".zero" : count == 1 ? ".one" : ".other";
  return messages.format({key + form, {{"count", std::to_string(count)}}});
}

std::string render_text(const Report& report, const MessageCatalogue& messages, TextStyle style) {
  std::string text;
  for (const Finding& finding : report.findings)
    text += head_of(finding, report, messages, style) + quotation_of(finding, report, style) +
            fixes_of(finding, style) + notes_of(finding, report, messages, style) + "\n";
  return text;
}

std::string render_summary(const Summary& summary, const MessageCatalogue& messages,
                           TextStyle style) {
  std::string severities;
  for (std::size_t i = severity_names.size(); i > 0; --i) {
    if (summary.by_severity[i - 1] == 0) continue;
    severities +=
        (severities.empty() ? "" : ", ") +
        inked(std::to_string(summary.by_severity[i - 1]) + " " + std::string(severity_names[i - 1]),
              severity_inks[i - 1], style);
  }
  const std::uint64_t per_1000 = per_1000_words_tenths(summary.penalty, summary.words);
  return messages.format({summary.findings == 0 ? "cli.summary-clean" : "cli.summary",
                          {{"findings", count_phrase(messages, "cli.findings", summary.findings)},
                           {"pages", count_phrase(messages, "cli.pages", summary.documents)},
                           {"severities", severities},
                           {"words", count_phrase(messages, "cli.words", summary.words)},
                           {"points", count_phrase(messages, "cli.points", summary.penalty)},
                           {"per_1000", decimal_of(per_1000, messages)}}}) +
         "\n";
}

}  // namespace fauxami
