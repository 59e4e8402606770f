// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Diffs are read by the programs they are written for: patch and git.
#include "fix/unified_diff.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "fix/apply.h"

using namespace fauxami;

namespace {

namespace fs = std::filesystem;

/// A directory of its own, removed at the end.
class Workplace {
 public:
  Workplace() {
    std::string name = (fs::temp_directory_path() / "fauxami-XXXXXX").string();
    directory_ = ::mkdtemp(name.data());
  }
  Workplace(const Workplace&) = delete;
  Workplace& operator=(const Workplace&) = delete;
  ~Workplace() { fs::remove_all(directory_); }

  void write(const std::string& name, const std::string& bytes) const {
    std::ofstream(directory_ / name, std::ios::binary) << bytes;
  }
  std::string read(const std::string& name) const {
    std::ifstream file(directory_ / name, std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
  }
  bool run(const std::string& command) const {
    return std::system(("cd '" + directory_.string() + "' && " + command + " >log 2>&1").c_str()) ==
           0;
  }

 private:
  fs::path directory_;
};

// What each program makes of the diff; both must give the edited bytes.
void require_same(const std::string& name, const std::string& bytes,
                  const std::vector<Edit>& edits) {
  const Workplace place;
  const std::string diff = unified_diff(name, bytes, edits);
  const std::string wanted = apply_edits(bytes, edits);
  INFO(diff);
  if (diff.empty()) {
    REQUIRE(bytes == wanted);
    return;
  }
  place.write("changes", diff);
  for (const std::string program : {"patch -p0 <changes", "git apply -p0 changes"}) {
    place.write(name, bytes);
    INFO(program);
    const bool done = place.run(program);
    INFO(place.read("log"));
    REQUIRE(done);
    REQUIRE(place.read(name) == wanted);
  }
}

std::string random_page(std::mt19937& random, const std::string& line_end) {
  std::string page;
  const std::size_t lines = random() % 30;
  for (std::size_t i = 0; i < lines; ++i)
    page += std::string(random() % 6, static_cast<char>('a' + random() % 3)) + line_end;
  if (random() % 2 == 0) page += "last";
  return page;
}

std::vector<Edit> random_edits(std::mt19937& random, std::size_t size) {
  const std::vector<std::string> texts{"", "X", "\n", "Y\n", "\nZ", "a", "P\nQ\nR"};
  std::vector<Edit> edits;
  std::uint32_t at = 0;
  while (true) {
    const std::uint32_t begin = at + random() % 30;
    const std::uint32_t end = begin + random() % 5;
    if (end > size) return edits;
    edits.push_back({{begin, end}, texts[random() % texts.size()]});
    at = end + 1;
  }
}

}  // namespace

TEST_CASE("a diff shows the changed line between three lines of context") {
  CHECK(unified_diff("a.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", {{{8, 9}, "cinq"}}) ==
        "--- a.txt\n+++ a.txt\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+cinq\n 6\n 7\n 8\n");
}

TEST_CASE("a file without a final line end says so") {
  CHECK(unified_diff("a.txt", "1", {{{0, 1}, "2"}}) ==
        "--- a.txt\n+++ a.txt\n@@ -1 +1 @@\n-1\n\\ No newline at end of file\n+2\n\\ No newline at "
        "end of file\n");
}

TEST_CASE("edits that change nothing give no diff") {
  CHECK(unified_diff("a.txt", "un mot\n", {{{3, 6}, "mot"}}).empty());
  CHECK(unified_diff("a.txt", "un mot\n", {}).empty());
}

TEST_CASE("changes far apart are hunks of their own") {
  std::string page;
  for (int i = 0; i < 30; ++i) page += "x\n";
  const std::string diff = unified_diff("a", page, {{{0, 1}, "y\nz"}, {{40, 41}, "y"}});
  CHECK(diff.find("@@ -1,4 +1,5 @@\n") != std::string::npos);
  CHECK(diff.find("@@ -18,7 +19,7 @@\n") != std::string::npos);
}

TEST_CASE("patch and git make the same bytes of a diff, whatever the file's name") {
  for (const std::string name : {"a.txt", "two words.txt", "tab\there.txt", "quote\"d.txt",
                                 "back\\slash.txt", "\xC3\xA9t\xC3\xA9.txt"})
    require_same(name, "un\ndeux\ntrois\n", {{{3, 7}, "2"}});
}

TEST_CASE("patch and git keep CR LF, NUL and invalid bytes") {
  require_same("a.txt", "un\r\ndeux\r\ntrois\r\n", {{{4, 8}, "2"}});
  require_same("a.txt", "un\rdeux\rtrois", {{{3, 7}, "2"}});
  require_same("a.txt", "un \xFF\xFE\ndeux\n", {{{6, 10}, "2"}});
  require_same("a.txt", std::string("u\0n\0\n\0d\0", 8), {{{6, 8}, std::string("e\0", 2)}});
}

TEST_CASE("patch and git make the same bytes of random edits of random pages") {
  std::mt19937 random(7);
  for (int round = 0; round < 60; ++round) {
    const std::string page = random_page(random, round % 3 == 0 ? "\r\n" : "\n");
    require_same("a.txt", page, random_edits(random, page.size()));
  }
}
