// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Corrections inside tables: the cell reads as wanted, no other cell changes.
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "fix/apply.h"
#include "read/table.h"

using namespace fauxami;

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::vector<PairedPage> pages_of(const std::string& name, const std::string& bytes) {
  const SourceFile file(name, bytes);
  const Detection detection = detect(file.name(), file.bytes());
  const ColumnChoice choice = choose_columns(table_header(file.bytes(), detection), "", "");
  REQUIRE(choice.columns);
  const Table table(file, detection, *choice.columns);
  CHECK(table.problems().empty());
  std::vector<PairedPage> pages;
  for (std::size_t i = 0; i < table.page_count(); ++i) pages.push_back(table.page(i));
  return pages;
}

Rows texts(const std::vector<PairedPage>& pages) {
  Rows rows;
  for (const PairedPage& page : pages)
    for (const RunPair& pair : page.pairs)
      rows.push_back({page.source.runs[pair.source].text, page.target.runs[pair.target].text});
  return rows;
}

std::string fixed(const std::string& name, const std::string& bytes, const std::string& wrong,
                  const std::string& right) {
  for (const PairedPage& page : pages_of(name, bytes))
    for (const TextRun& run : page.target.runs) {
      const std::size_t at = run.text.find(wrong);
      if (at == std::string::npos) continue;
      const Span span{static_cast<std::uint32_t>(at),
                      static_cast<std::uint32_t>(at + wrong.size())};
      const std::optional<Fix> fix = make_fix(run, span, right, Safety::safe);
      return fix ? apply_edits(bytes, fix->edits) : "no fix";
    }
  return "no such text";
}

}  // namespace

TEST_CASE("a plain CSV cell gets quotes only when its new text needs them") {
  CHECK(fixed("t.csv", "en,fr\na,un mot\n", "mot", "jeu") == "en,fr\na,un jeu\n");
  CHECK(fixed("t.csv", "en,fr\na,1.5 mot\n", "1.5", "1,5") == "en,fr\na,\"1,5 mot\"\n");
  CHECK(fixed("t.csv", "en,fr\na,un 1.5\n", "1.5", "1,5") == "en,fr\na,\"un 1,5\"\n");
  CHECK(fixed("t.csv", "en,fr\na,- un mot ici \n", "mot", "\"mot\"") ==
        "en,fr\na,\"- un \"\"mot\"\" ici \"\n");
  CHECK(fixed("t.csv", "en,fr\na,1.5\n", "1.5", "1,5") == "en,fr\na,\"1,5\"\n");
}

TEST_CASE("a plain CSV cell with a quote in it cannot be quoted") {
  CHECK(fixed("t.csv", "en,fr\na,un \"mot\" 1.5\n", "1.5", "1,5") == "no fix");
  CHECK(fixed("t.csv", "en,fr\na,un \"mot\" ici\n", "ici", "l\u00E0") ==
        "en,fr\na,un \"mot\" l\u00E0\n");
}

TEST_CASE("a quoted cell doubles its quotes") {
  CHECK(fixed("t.csv", "en,fr\na,\"un mot, ici\"\n", "mot", "\"jeu\", donc") ==
        "en,fr\na,\"un \"\"jeu\"\", donc, ici\"\n");
  CHECK(fixed("t.csv", "en,fr\na,\"un \"\"mot\"\"\"\n", "\"mot\"", "\u00AB jeu \u00BB") ==
        "en,fr\na,\"un \u00AB jeu \u00BB\"\n");
}

TEST_CASE("a TSV cell cannot hold a tab or a line end") {
  CHECK(fixed("t.tsv", "en\tfr\na\tun mot\n", "mot", "\"jeu\", \\ oui") ==
        "en\tfr\na\tun \"jeu\", \\\\ oui\n");
  CHECK(fixed("t.tsv", "en\tfr\na\tun mot\n", "mot", "un\tdeux") == "no fix");
  CHECK(fixed("t.tsv", "en\tfr\na\tun mot\n", "mot", "un\ndeux") == "no fix");
}

namespace {

class RandomFixes {
 public:
  explicit RandomFixes(std::uint32_t seed) : random_(seed) {}

  void run() {
    const bool quoted = random_() % 2 == 0;
    const std::string name = quoted ? "t.csv" : "t.tsv";
    const std::string bytes = table(quoted);
    const std::vector<PairedPage> pages = pages_of(name, bytes);
    const std::size_t chosen = random_() % pages.size();
    const TextRun& target = pages[chosen].target.runs.at(0);
    const Span span = some_words(target.text);
    const std::string replacement = words();
    const std::optional<Fix> fix = make_fix(target, span, replacement, Safety::safe);
    if (!fix) return;
    Rows wanted = texts(pages);
    wanted[chosen][1].replace(span.begin, span.size(), replacement);
    CHECK(texts(pages_of(name, apply_edits(bytes, fix->edits))) == wanted);
    ++made_;
  }
  int made() const { return made_; }

 private:
  std::string words() {
    static const std::vector<std::string> pieces{"mot", "1,5", "\"a\"",  "b;c", "\u00E9", "_x_",
                                                 "[y]", "*z*", "\u00AB", "l'h", "a\\b"};
    std::string text = pieces[random_() % pieces.size()];
    for (std::size_t count = random_() % 4; count > 0; --count)
      text += " " + pieces[random_() % pieces.size()];
    return text;
  }
  std::string cell(bool quoted) {
    std::string text;
    for (const char c : "q " + words() + " q")
      text += std::string(std::string("\\_[]*").find(c) == std::string::npos ? "" : "\\") + c;
    if (!quoted || (random_() % 2 == 0 && text.find_first_of(",\"") == std::string::npos))
      return text;
    std::string result = "\"";
    for (const char c : text) result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + "\"";
  }
  std::string table(bool quoted) {
    const std::string separator = quoted ? "," : "\t";
    std::string bytes = "en" + separator + "fr\n";
    for (int i = 0; i < 5; ++i) bytes += cell(quoted) + separator + cell(quoted) + "\n";
    return bytes;
  }
  // From the start of a word to the end of one, neither the first nor the last.
  Span some_words(const std::string& text) {
    std::vector<std::uint32_t> starts;
    for (std::uint32_t at = 1; at < text.size(); ++at)
      if (text[at - 1] == ' ') starts.push_back(at);
    const std::size_t first = random_() % (starts.size() - 1);
    const std::size_t last = first + 1 + random_() % (starts.size() - 1 - first);
    return {starts[first], starts[last] - 1};
  }

  std::mt19937 random_;
  int made_ = 0;
};

}  // namespace

TEST_CASE("a correction of a random cell reads back and leaves all other cells alone") {
  int made = 0;
  for (std::uint32_t seed = 0; seed < 2000; ++seed) {
    RandomFixes fixes(seed);
    fixes.run();
    made += fixes.made();
  }
  CHECK(made > 1900);
}
