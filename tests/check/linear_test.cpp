// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The cost of an audit grows with the size of its page and no faster, whatever the page holds.
#include <algorithm>
#include <catch2/catch.hpp>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>

#include "audit.h"

using namespace fauxami;

namespace {

// Pages of one line: what is quadratic in a block shows there first.
constexpr std::size_t small_size = 96U << 10U;
constexpr std::size_t times_larger = 8;

// Linear is 8; quadratic is 64. What lies between is a busy machine: processor time is counted, and
// a fifth of a second is forgiven.
constexpr double most_growth = 3 * times_larger;
constexpr double forgiven = 0.2;

double seconds_of(const std::string& text) {
  static const LanguagePack pack = LanguagePack::load(PackFile::open(FAUXAMI_PACK_DIR "/fr.pack"));
  const SourceFile page("page.txt", text);
  const std::clock_t begin = std::clock();
  const Report report = audit({page, pack, nullptr, nullptr, {}, {}});
  CHECK(report.file == &page);
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

std::string repeated(const std::string& part, std::size_t size) {
  std::string text;
  while (text.size() < size) text += part;
  return text;
}

// Words of eight letters, all different, and numbers as good.
std::string counted(std::size_t size, char first, std::uint32_t base) {
  std::string text;
  for (std::uint32_t i = 1; text.size() < size; ++i) {
    std::uint32_t value = i * 2654435761U;
    for (int letter = 0; letter < 8; ++letter, value /= base)
      text += static_cast<char>(first + static_cast<char>(value % base));
    text += ' ';
  }
  return text;
}

std::string prose() {
  std::ifstream file(FAUXAMI_SOURCE_DIR "/tests/bench/prose.fr.txt");
  std::stringstream text;
  text << file.rdbuf();
  std::string line = text.str();
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

void check_growth(const std::string& name, const std::string& small, const std::string& large) {
  INFO(name);
  double least = seconds_of(small);
  least = std::min(least, seconds_of(small));
  CHECK(seconds_of(large) <= most_growth * least + forgiven);
}

void check_repeated(const std::string& part) {
  check_growth(part.substr(0, 60), repeated(part, small_size),
               repeated(part, times_larger * small_size));
}

}  // namespace

TEST_CASE("a long line of prose costs no more a byte than a short one") {
  const std::string text = prose();
  REQUIRE(text.size() > 1000);
  check_repeated(text);
}

TEST_CASE("a long line of one thing costs no more a byte than a short one") {
  for (const char* part : {"1", "a", " ", "\"", "(", ". ", "a-", "l'", "a.", "/", "<", "@a ",
                           "\u00A0", "e\u0301", "\u4E2D", "\u00AB a \u00BB ", "\"a\" \u00BB "})
    check_repeated(part);
}

TEST_CASE("a long line of names, dates or sums costs no more a byte than a short one") {
  for (const char* part : {"Jensen Huang et Huang Renxun. ", "le 3 mars 2021, ",
                           "12 milliards de dollars, ", "3 % sur un an, ", "Le Chat Du Voisin ",
                           "IA AI OTAN NATO ", "vingt et un mille ", "12 \u20AC (13 dollars), "})
    check_repeated(part);
}

TEST_CASE("a long line of different words or numbers costs no more a byte than a short one") {
  const std::size_t large_size = times_larger * small_size;
  check_growth("words", counted(small_size, 'a', 26), counted(large_size, 'a', 26));
  check_growth("numbers", counted(small_size, '0', 10), counted(large_size, '0', 10));
}
