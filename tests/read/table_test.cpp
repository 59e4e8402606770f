// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "read/table.h"

#include <catch2/catch.hpp>
#include <random>

#include "read/run_invariants.h"

using namespace fauxami;

namespace {

struct Opened {
  SourceFile file;
  Table table;
  explicit Opened(const std::string& name, const std::string& bytes)
      : file(name, bytes), table(open(file)) {}

  static Table open(const SourceFile& file) {
    const Detection detection = detect(file.name(), file.bytes());
    const ColumnChoice choice = choose_columns(table_header(file.bytes(), detection), "", "");
    REQUIRE(choice.columns);
    return Table(file, detection, *choice.columns);
  }
};

std::string described(const PairedPage& page) {
  std::string text;
  for (const RunPair& pair : page.pairs)
    text += page.source.runs[pair.source].text + "=" + page.target.runs[pair.target].text + "(" +
            std::to_string(pair.confidence) + ") ";
  for (const TextRun& run : page.target.runs) text += run.text + " ";
  return text;
}

std::string rules(const Table& table) {
  std::string text;
  for (const Problem& problem : table.problems())
    text += problem.rule + "@" + std::to_string(problem.source.begin) + " ";
  return text;
}

std::string utf16(const std::string& ascii) {
  std::string bytes = "\xFF\xFE";
  for (const char c : ascii) (bytes += c) += '\0';
  return bytes;
}

}  // namespace

TEST_CASE("rows that agree up to # form one page, wherever they stand") {
  const Opened opened(
      "t.tsv",
      "row\talign\ten\tfr\na#1\t1to1\ta\tA\nb#1\tdp\tb\tB\na#2\tdp\tc\tC\nc\t1to1\td\tD\n"
      "c\t1to1\te\tE\n");
  REQUIRE(opened.table.page_count() == 4);
  CHECK(described(opened.table.page(0)) == "a=A(1000) c=C(800) A C ");
  CHECK(described(opened.table.page(1)) == "b=B(800) B ");
  CHECK(described(opened.table.page(2)) == "d=D(1000) D ");
  CHECK(described(opened.table.page(3)) == "e=E(1000) E ");
}

TEST_CASE("without a column row each row is a page, sure without align") {
  const Opened opened("t.csv", "en,fr\r\na,\"A\r\nB\"\r\n,C\r\nd,\r\n\r\n");
  REQUIRE(opened.table.page_count() == 3);
  CHECK(described(opened.table.page(0)) == "a=A\nB(1000) A\nB ");
  CHECK(described(opened.table.page(1)) == "C ");
  CHECK(described(opened.table.page(2)).empty());
  CHECK(opened.table.row_at(9) == "2");
  CHECK(opened.table.row_at(17) == "4");
}

TEST_CASE("row names give roles and are known by place") {
  const std::string bytes =
      "row\tfr\np#title\tUn\np#description\tDeux\np#1\t- Trois\np#2\t- Quatre\n";
  const Opened opened("t.tsv", bytes);
  const PairedPage page = opened.table.page(0);
  REQUIRE(page.target.runs.size() == 4);
  CHECK(page.target.runs[0].role == Role::title);
  CHECK(page.target.runs[1].role == Role::description);
  CHECK(page.target.runs[2].list != 0);
  CHECK(page.target.runs[2].list == page.target.runs[3].list);
  CHECK(page.source.runs.empty());
  CHECK(opened.table.row_at(static_cast<std::uint32_t>(bytes.find("Deux"))) == "p#description");
  CHECK(opened.table.row_at(0) == "1");
}

TEST_CASE("what is wrong with a table is a problem at its place") {
  const Opened opened("t.csv", "en,fr\na\nb,B,x\nc,\nd,\"D\" e\n");
  CHECK(rules(opened.table) ==
        "markup/table-row@6 markup/table-row@11 accuracy/empty-translation@15 "
        "markup/text-behind-quote@21 ");
  CHECK(rules(Opened("t.csv", "en,fr\na,\"A\n").table) == "markup/open-quote@8 ");
  CHECK(rules(Opened("t.tsv", "en\tfr\na\t\xFF\n").table) == "encoding/invalid-utf8@8 ");
  CHECK(rules(Opened("t.tsv", "en\tfr\na\t\"A\n").table).empty());
}

TEST_CASE("thousands of problems of one kind are summed up") {
  std::string bytes = "en\tfr\n";
  for (int i = 0; i < 1000; ++i) bytes += "a\n";
  const Opened opened("t.tsv", bytes);
  CHECK(opened.table.problems().size() == 21);
  CHECK(opened.table.problems().back().detail == "980");
}

TEST_CASE("a table in UTF-16 has its spans in the file") {
  const std::string ascii = "row\ten\tfr\na#1\tx\tun **mot**\nb\ty\n";
  const Opened opened("t.tsv", utf16(ascii));
  const PairedPage page = opened.table.page(0);
  REQUIRE(page.target.runs.size() == 1);
  const TextRun& run = page.target.runs[0];
  CHECK(run.text == "un mot");
  const std::uint32_t at = static_cast<std::uint32_t>(2 + 2 * ascii.find("mot"));
  CHECK(run.map.to_source({3, 6}) == Span{at, at + 6});
  CHECK(opened.table.row_at(at) == "a#1");
  CHECK(rules(opened.table) ==
        "markup/table-row@" + std::to_string(2 + 2 * ascii.rfind("\ty")) + " ");
}

TEST_CASE("a table may be empty but for its header") {
  CHECK(Opened("t.tsv", "en\tfr").table.page_count() == 0);
  CHECK(Opened("t.csv", "\xEF\xBB\xBF\"en\",\"fr\"\r\n\r\n").table.page_count() == 0);
}

namespace {

/// Tables of random cells, and what must be read back.
class RandomTable {
 public:
  RandomTable(std::uint32_t seed, Format format) : random_(seed), format_(format) {
    bytes_ = format == Format::tab_separated ? "row\ten\tfr\n" : "row,en,fr\r\n";
    for (int i = 0; i < 40; ++i) add_row(i);
  }
  const std::string& bytes() const { return bytes_; }
  const std::vector<std::string>& targets() const { return targets_; }

 private:
  // Nothing that Markdown or a list would take for a mark.
  std::string words() {
    static const std::vector<std::string> pieces{
        "mot",    " ",          ",",      "\"",     "\"\"",   ";",        "\u00E9",
        "\u4E2D", "\U0001F600", "5,2 %",  "l'h",    " - ",    "e\u0301x", "(a)",
        ": ",     "#",          "\u00A0", "\u202F", "1 000 ", ". ",       "\u3000x"};
    std::string text = "z";
    const std::size_t count = random_() % 12;
    for (std::size_t i = 0; i < count; ++i) text += pieces[random_() % pieces.size()];
    return text + "y";
  }
  std::string written(const std::string& text) {
    if (format_ == Format::tab_separated) return text;
    const bool must = text.find_first_of(",\"\r\n") != std::string::npos;
    if (!must && random_() % 2 == 0) return text;
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
  }
  void add_row(int number) {
    const std::string separator = format_ == Format::tab_separated ? "\t" : ",";
    std::string target = words();
    if (format_ == Format::comma_separated && random_() % 3 == 0) target += "\r\n" + words();
    targets_.push_back(target);
    bytes_ += written("p" + std::to_string(number % 3) + "#" + std::to_string(number)) + separator +
              written(words()) + separator + written(target) +
              (format_ == Format::tab_separated ? "\n" : "\r\n");
  }

  std::mt19937 random_;
  Format format_;
  std::string bytes_;
  std::vector<std::string> targets_;
};

std::string without_returns(std::string text) {
  text.erase(std::remove(text.begin(), text.end(), '\r'), text.end());
  return text;
}

}  // namespace

TEST_CASE("every cell of a random table is read back, byte by byte") {
  for (std::uint32_t seed = 0; seed < 300; ++seed) {
    const Format format = seed % 2 == 0 ? Format::tab_separated : Format::comma_separated;
    const RandomTable random(seed, format);
    const Opened opened(format == Format::tab_separated ? "t.tsv" : "t.csv", random.bytes());
    CHECK(opened.table.problems().empty());
    REQUIRE(opened.table.page_count() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
      const PairedPage page = opened.table.page(i);
      CHECK(broken_promise(page.target, random.bytes()) == "");
      CHECK(broken_promise(page.source, random.bytes()) == "");
      CHECK(page.pairs.size() == page.target.runs.size());
      for (std::size_t row = 0; row < page.target.runs.size(); ++row) {
        const TextRun& run = page.target.runs[row];
        const std::string& written = random.targets()[row * 3 + i];
        CHECK(run.text == to_nfc(without_returns(written)));
        const Span all = run.map.to_source({0, run.map.text_size()});
        CHECK(opened.table.row_at(all.begin) ==
              "p" + std::to_string(i) + "#" + std::to_string(row * 3 + i));
      }
    }
  }
}
