// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The floor: the least work that any audit of words does, one pass of tokens and one look-up a
// word. scripts/bench runs it beside the program and reports ratios. usage: bench_floor PACK FILE
// REPEATS
#include <ctime>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include "language/lexicon.h"
#include "language/pack_file.h"

namespace {

using fauxami::Lexicon;

bool is_word_byte(unsigned char byte) {
  return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

std::uint64_t known_words(std::string_view text, const Lexicon& lexicon) {
  std::uint64_t known = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    while (at < text.size() && !is_word_byte(static_cast<unsigned char>(text[at]))) ++at;
    const std::size_t begin = at;
    while (at < text.size() && is_word_byte(static_cast<unsigned char>(text[at]))) ++at;
    if (at > begin && lexicon.find(text.substr(begin, at - begin)) != 0) ++known;
  }
  return known;
}

}  // namespace

int main(int argument_count, char** arguments) {
  if (argument_count != 4) {
    std::cerr << "usage: bench_floor PACK FILE REPEATS\n";
    return 2;
  }
  const fauxami::PackFile pack = fauxami::PackFile::open(arguments[1]);
  const Lexicon lexicon(pack);
  std::ifstream file(arguments[2], std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  const std::string text = bytes.str();
  const int repeats = std::stoi(arguments[3]);
  std::uint64_t known = 0;
  const std::clock_t begin = std::clock();  // of the processor: other programs do not count
  for (int i = 0; i < repeats; ++i) known += known_words(text, lexicon);
  const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  std::cout << static_cast<double>(text.size()) * repeats / seconds << ' ' << known << '\n';
}
