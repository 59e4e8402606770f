// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// What a person reads: places, quotations, corrections, notes; nothing of the page raw.
#include "report/text.h"

#include <catch2/catch.hpp>

#include "report/excerpt.h"
#include "report/terminal_text.h"

using namespace fauxami;

namespace {

MessageCatalogue catalogue() {
  MessageCatalogue messages;
  messages.add("name.message", "Not {found}.");
  messages.add("name.note", "said above");
  messages.add("cli.note", "note: {note}");
  return messages;
}

std::string text_for(const std::string& page, Span span, std::uint32_t width = 100) {
  const SourceFile file("page.txt", page);
  Report report;
  report.file = &file;
  Finding finding;
  finding.rule = "name/x";
  finding.severity = Severity::major;
  finding.source = span;
  finding.message = {"name.message", {{"found", std::string(file.slice(span))}}};
  report.findings.push_back(finding);
  return render_text(report, catalogue(), {Ink::plain, width});
}

}  // namespace

TEST_CASE("a finding shows its place, its line and its mark") {
  CHECK(text_for("Un titre\nUn mot faux ici.\n", {12, 20}) ==
        "page.txt:2:4 major name/x  Not mot faux.\n"
        "  Un mot faux ici.\n"
        "     ^~~~~~~~\n\n");
}

TEST_CASE("a mark stands under wide characters") {
  // Two ideographs of two columns each, then the marked one.
  CHECK(text_for("\xE4\xB8\x80\xE4\xBA\x8C\xE4\xB8\x89 x", {6, 9}).find("\n      ^~\n") !=
        std::string::npos);
}

TEST_CASE("a long line is clipped around the mark") {
  const std::string page = std::string(5000, 'a') + " faux " + std::string(5000, 'b');
  const Excerpt excerpt = excerpt_of(SourceFile("p", page), Encoding::utf8, {5001, 5005}, 40);
  CHECK(excerpt.marked == "faux");
  CHECK(display_width_of(excerpt.before + excerpt.marked + excerpt.after) == 40);
  CHECK(excerpt.before.rfind("\xE2\x80\xA6", 0) == 0);
}

TEST_CASE("of a mark over two lines the first is shown") {
  const Excerpt excerpt =
      excerpt_of(SourceFile("p", "un mot\r\nfaux ici"), Encoding::utf8, {3, 12}, 40);
  CHECK(excerpt.before == "un ");
  CHECK(excerpt.marked == "mot");
  CHECK(excerpt.after.empty());
}

TEST_CASE("a mark at either end of the file is shown") {
  const SourceFile file("p", "mot");
  CHECK(excerpt_of(file, Encoding::utf8, {0, 3}, 40).marked == "mot");
  CHECK(excerpt_of(file, Encoding::utf8, {3, 3}, 40).before == "mot");
  CHECK(excerpt_of(SourceFile("p", ""), Encoding::utf8, {0, 0}, 40).marked.empty());
}

TEST_CASE("UTF-16 is quoted as text") {
  const std::string pairs(
      "\xFF\xFE"
      "A\0\n\0B\0\xE9\0C\0",
      12);
  const Excerpt excerpt =
      excerpt_of(SourceFile("p", pairs), Encoding::utf16_little_endian, {8, 10}, 40);
  CHECK(excerpt.before == "B");
  CHECK(excerpt.marked == "\xC3\xA9");
  CHECK(excerpt.after == "C");
}

TEST_CASE("control, bidirectional and invalid bytes are shown by their code") {
  CHECK(printable("a\x1B[0m\t\xE2\x80\xAE\xFF\n\xE2\x80\x8B") ==
        "a<U+001B>[0m <U+202E><FF>\\n<U+200B>");
  CHECK(printable("d\xC3\xA9j\xC3\xA0\xC2\xA0!") == "d\xC3\xA9j\xC3\xA0\xC2\xA0!");
}
