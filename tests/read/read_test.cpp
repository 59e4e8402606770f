// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "read/read.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "read/run_invariants.h"
#include "read/utf8.h"

using namespace fauxami;

namespace {

Document read(const std::string& name, const std::string& bytes) {
  const SourceFile file(name, bytes);
  return read_page(file, detect(file.name(), file.bytes()));
}

// Pieces from which any page can be made, right or broken.
const std::vector<std::string> fragments{"Un mot",
                                         " ",
                                         "\n",
                                         "\r\n",
                                         "\n\n",
                                         "\t",
                                         "<p>",
                                         "</p>",
                                         "<b>",
                                         "</b>",
                                         "<i lang=en>",
                                         "</i>",
                                         "<br>",
                                         "&eacute;",
                                         "&nbsp;",
                                         "&#x301;",
                                         "&NotEqualTilde;",
                                         "\u00E9",
                                         "e\u0301",
                                         "\u0301",
                                         "\u0338",
                                         "\u212B",
                                         "\U0001F600",
                                         "\u1100\u1161\u11A8",
                                         "\xFF",
                                         "\xE9",
                                         "\xC3",
                                         "<code>",
                                         "</code>",
                                         "<pre>",
                                         "</pre>",
                                         "<ul><li>",
                                         "</ul>",
                                         "<img alt='",
                                         "'>",
                                         "\"",
                                         "<!--",
                                         "-->",
                                         "<script>",
                                         "</script>",
                                         "<svg>",
                                         "</svg>",
                                         "<![CDATA[",
                                         "]]>",
                                         "<title>",
                                         "</title>",
                                         "# ",
                                         "- ",
                                         "> ",
                                         "1. ",
                                         "*",
                                         "**",
                                         "_",
                                         "`",
                                         "```\n",
                                         "[",
                                         "](",
                                         ")",
                                         "![",
                                         "| a | b |\n|---|---|\n",
                                         "\\",
                                         "---\n",
                                         "title: ",
                                         "<td>",
                                         "<table>",
                                         std::string(1, '\0'),
                                         "<div translate=no>",
                                         "</div>",
                                         "<textarea>",
                                         "</textarea>",
                                         "abcdefghij klmnopqrst uvwxyz abcdefghij klmnopqrst uvw"};

std::string random_page(std::mt19937& random) {
  std::string page;
  for (unsigned left = random() % 60; left > 0; --left)
    page += fragments[random() % fragments.size()];
  return page;
}

}  // namespace

TEST_CASE("Every reader keeps its promises on any page") {
  std::mt19937 random(20240531);
  for (int i = 0; i < 6000; ++i) {
    const std::string page = random_page(random);
    const SourceFile file("page", page);
    for (const Format format : {Format::plain_text, Format::html, Format::markdown}) {
      const Document document = read_page(file, {format, Encoding::utf8, std::nullopt});
      INFO(page);
      REQUIRE(broken_promise(document, page) == "");
    }
  }
}

TEST_CASE("The bytes of a word, read alone, are the word") {
  const std::vector<std::string> parts{"Un mot",       " ",
                                       "\n ",          "<b>",
                                       "</b>",         "<p>",
                                       "</p>",         "<i lang=en>",
                                       "</i>",         "&eacute;t&eacute",
                                       "&#8217;",      "e\u0301",
                                       "\u00E9",       "&nbsp;",
                                       "&lt;b&gt;",    "<!-- x -->",
                                       "&amp;eacute;", "<li>",
                                       "3 < 4",        "&notin;"};
  std::mt19937 random(7);
  for (int i = 0; i < 2000; ++i) {
    std::string page = "<p>";
    for (unsigned left = random() % 30; left > 0; --left)
      page += parts[random() % parts.size()] + (left % 4 == 0 ? " " : "");
    for (const TextRun& run : read("a.html", page).runs) {
      for (std::size_t begin = 0; begin < run.text.size();) {
        const std::size_t end = std::min(run.text.find(' ', begin), run.text.size());
        const Span source =
            run.map.to_source({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        const std::string word = run.text.substr(begin, end - begin);
        const Document alone = read("a.html", page.substr(source.begin, source.size()));
        INFO(page << " | " << word);
        if (word.find_first_not_of("\xC2\xA0") != std::string::npos) {
          REQUIRE(alone.runs.size() == 1);
          REQUIRE(alone.runs[0].text == word);
        }
        begin = end + 1;
      }
    }
  }
}

TEST_CASE("Every page among the tests keeps the promises") {
  int pages = 0;
  for (const char* folder : {"/tests/pages", "/tests/cases"}) {
    const std::filesystem::path root = std::string(FAUXAMI_SOURCE_DIR) + folder;
    if (!std::filesystem::exists(root)) continue;
    for (const std::filesystem::directory_entry& entry :
         std::filesystem::recursive_directory_iterator(root)) {
      if (!entry.is_regular_file()) continue;
      std::ostringstream bytes;
      bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
      INFO(entry.path());
      CHECK(broken_promise(read(entry.path().string(), bytes.str()), bytes.str()) == "");
      ++pages;
    }
  }
  CHECK(pages > 0);
}

TEST_CASE("Invalid bytes are problems: one a sequence, twenty at most, then one for the rest") {
  const Document few = read("a.txt",
                            "L'\u00E9t\u00E9 \xFF\xFE\xFD et \xE9 l\u00E0 o\u00F9 \u00E7a va "
                            "\u00EAtre \u00E0 \u00E9t\u00E9");
  REQUIRE(few.problems.size() == 2);
  CHECK(few.problems[0].rule == "encoding/invalid-utf8");
  CHECK(few.problems[0].source == Span{8, 11});
  CHECK(few.problems[1].source.size() == 1);
  std::string page;
  for (int i = 0; i < 30; ++i) page += "d\u00E9j\u00E0 \xFF ";
  const Document many = read("a.txt", page);
  REQUIRE(many.problems.size() == 21);
  CHECK(many.problems[20].detail == "10");
  CHECK(many.problems[20].source.end == page.size() - 1);
}

TEST_CASE("A page that is no text has no runs") {
  CHECK(read("a.txt", "%PDF-1.4 du texte").runs.empty());
  CHECK(read("a.txt", "").runs.empty());
  CHECK(read("a.html", "").problems.empty());
}

TEST_CASE("Bytes that are not UTF-8 are found wherever they stand") {
  for (std::size_t at = 0; at < 40; ++at) {
    std::string text(40, 'a');
    text[at] = '\xC3';
    CHECK(find_invalid_utf8(text) == at);
    CHECK(invalid_sequences(text) ==
          std::vector<Span>{{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 1)}});
  }
  CHECK(find_invalid_utf8("d\u00E9j\u00E0 \u20AC \U0001F600") == std::string::npos);
}
