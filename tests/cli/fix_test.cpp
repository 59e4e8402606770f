// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The commands diff and fix, from outside; patch and git read what diff prints.
#include <sys/stat.h>

#include <catch2/catch.hpp>

#include "workplace.h"

using cli::Run;
using cli::Workplace;

namespace {

// patch and git apply make of the page what fix makes of it.
void require_same_as_fix(const std::string& name, const std::string& bytes,
                         const std::string& quoted) {
  const std::string program(FAUXAMI_PROGRAM);
  const Workplace place;
  place.write(name, bytes);
  REQUIRE(place.shell(program + " fix --unsafe " + quoted).exit_code == 0);
  const std::string fixed = place.read(name);
  REQUIRE(fixed != bytes);
  for (const std::string reader : {"patch -p0", "git apply -p0"}) {
    place.write(name, bytes);
    const Run run = place.shell(program + " diff " + quoted + " | " + reader);
    INFO(run.out + run.err);
    REQUIRE(run.exit_code == 0);
    CHECK(place.read(name) == fixed);
  }
}

}  // namespace

TEST_CASE("diff prints a patch and changes nothing") {
  const Workplace place;
  place.write("wrong.txt", cli::wrong_page);
  const Run run = place.run("diff wrong.txt");
  CHECK(run.exit_code == 0);
  CHECK(run.out == "--- wrong.txt\n+++ wrong.txt\n@@ -1 +1 @@\n-" + std::string(cli::wrong_page) +
                       "+" + cli::right_page);
  CHECK(run.err == "1 correction in 1 file; no findings left\n");
  CHECK(place.read("wrong.txt") == cli::wrong_page);
}

TEST_CASE("an absolute path below the working directory is named from there") {
  const Workplace place;
  place.write("a/wrong.txt", cli::wrong_page);
  CHECK(place.run("diff " + place.path("a/wrong.txt").string()).out.rfind("--- a/wrong.txt\n", 0) ==
        0);
}

TEST_CASE("diff, patch and fix agree, whatever the page") {
  require_same_as_fix("a.txt", cli::wrong_page, "a.txt");
  require_same_as_fix("two words.txt", cli::wrong_page, "\"two words.txt\"");
  require_same_as_fix("crlf.txt", "Un titre\r\n\r\nLes option sont l\xC3\xA0.\r\n\r\nFin.\r\n",
                      "crlf.txt");
  require_same_as_fix("open.txt", "Les option sont l\xC3\xA0.", "open.txt");
}

TEST_CASE("fix without --unsafe applies the certain corrections only, as diff --safe shows") {
  const Workplace place;
  place.write("wrong.txt", cli::wrong_page);
  const bool nothing_safe = place.run("diff --safe wrong.txt").out.empty();
  CHECK(place.run("fix wrong.txt").exit_code == 0);
  CHECK((place.read("wrong.txt") == cli::wrong_page) == nothing_safe);
}

TEST_CASE("fix keeps the mode and replaces the target of a link") {
  const Workplace place;
  place.write("real.txt", cli::wrong_page);
  ::chmod(place.path("real.txt").c_str(), 0640);
  std::filesystem::create_symlink("real.txt", place.path("link.txt"));
  CHECK(place.run("fix --unsafe link.txt").exit_code == 0);
  CHECK(std::filesystem::is_symlink(place.path("link.txt")));
  CHECK(place.read("real.txt") == cli::right_page);
  struct stat status {};
  REQUIRE(::stat(place.path("real.txt").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777U) == 0640U);
}

TEST_CASE("a page without corrections is not written") {
  const Workplace place;
  place.write("right.txt", cli::right_page);
  struct stat before {};
  struct stat after {};
  ::stat(place.path("right.txt").c_str(), &before);
  CHECK(place.run("fix --unsafe right.txt").err == "no corrections in 0 files; no findings left\n");
  ::stat(place.path("right.txt").c_str(), &after);
  CHECK(before.st_ino == after.st_ino);
}

TEST_CASE("fix of standard input writes the corrected page to standard output") {
  const Workplace place;
  place.write("wrong.txt", cli::wrong_page);
  const Run run = place.shell(std::string(FAUXAMI_PROGRAM) + " fix --unsafe - <wrong.txt");
  CHECK(run.out == cli::right_page);
}

TEST_CASE("a UTF-16 page stays one") {
  const Workplace place;
  std::string pairs = "\xFF\xFE";
  for (const char c : std::string("Les option sont vides.\n")) pairs += {c, '\0'};
  place.write("a.txt", pairs);
  CHECK(place.run("fix --unsafe a.txt").exit_code == 0);
  std::string fixed = "\xFF\xFE";
  for (const char c : std::string("Les options sont vides.\n")) fixed += {c, '\0'};
  CHECK(place.read("a.txt") == fixed);
}

TEST_CASE("fix ends as an audit of its result, diff does not fail on findings") {
  const Workplace place;
  place.write("wrong.txt", cli::wrong_page);
  CHECK(place.run("diff --safe wrong.txt --fail-on minor").exit_code == 0);
  CHECK(place.run("fix --unsafe wrong.txt --fail-on minor").exit_code == 0);
  CHECK(place.run("fix none.txt").exit_code == 2);
  CHECK(place.run("diff none.txt").exit_code == 2);
}
