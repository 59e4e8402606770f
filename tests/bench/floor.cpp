// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The floor: the least work that any audit of words does, one pass of tokens and one look-up a
// word. scripts/bench runs it beside the program and reports ratios.
//
// Of a bilingual table (a file named .tsv or .csv, and the pack of its source) the floor reads both
// columns of text, each with the pack of its language. Where a script is written without spaces,
// each of its characters is a word: an auditor has to look names, numbers and function words up
// from every ideograph. Taken for a word of the French lexicon, a whole sentence of ideographs
// fails on its first byte, and the floor would be a race over bytes that no look-up slows down;
// scripts/bench prints that figure too ("as one text in one language").
// A pack without a lexicon is asked for the same word in its table of word traits, one probe.
// usage: bench_floor PACK FILE REPEATS [SOURCE_PACK]
#include <algorithm>
#include <ctime>
#include <fstream>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>

#include "base/text_hash.h"
#include "language/language_pack.h"

namespace {

using fauxami::LanguagePack;

LanguagePack load(const char* path) { return LanguagePack::load(fauxami::PackFile::open(path)); }

bool is_word_byte(unsigned char byte) {
  return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool is_known(std::string_view word, const LanguagePack& pack) {
  if (!pack.lexicon.empty()) return pack.lexicon.find(word) != 0;
  return pack.word_traits.of(fauxami::hash_bytes(word)) != 0;
}

std::uint64_t known_words(std::string_view text, const LanguagePack& pack) {
  std::uint64_t known = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    while (at < text.size() && !is_word_byte(static_cast<unsigned char>(text[at]))) ++at;
    const std::size_t begin = at;
    while (at < text.size() && is_word_byte(static_cast<unsigned char>(text[at]))) ++at;
    if (at > begin && is_known(text.substr(begin, at - begin), pack)) ++known;
  }
  return known;
}

// The lead bytes of kana, ideographs and Hangul: three bytes each.
bool leads_ideograph(unsigned char byte) { return byte >= 0xE3 && byte <= 0xED; }

// The same where an ideograph is a word.
std::uint64_t known_ideographs(std::string_view text, const LanguagePack& pack) {
  std::uint64_t known = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (leads_ideograph(static_cast<unsigned char>(text[at]))) {
      at = std::min(at + 3, text.size());
    } else {
      while (at < text.size() && is_word_byte(static_cast<unsigned char>(text[at])) &&
             !leads_ideograph(static_cast<unsigned char>(text[at])))
        ++at;
      if (at == begin) {
        ++at;
        continue;
      }
    }
    if (is_known(text.substr(begin, at - begin), pack)) ++known;
  }
  return known;
}

// The last two cells of each row; quotes of CSV are bytes like others.
std::uint64_t known_in_rows(std::string_view text, char separator, const LanguagePack& source,
                            const LanguagePack& target) {
  std::uint64_t known = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view row = text.substr(at, end - at);
    at = end + 1;
    const std::size_t last = row.rfind(separator);
    if (last == std::string_view::npos || last == 0) continue;
    const std::size_t before = row.rfind(separator, last - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    known += known_ideographs(row.substr(begin, last - begin), source);
    known += known_words(row.substr(last + 1), target);
  }
  return known;
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

}  // namespace

int main(int argument_count, char** arguments) {
  if (argument_count != 4 && argument_count != 5) {
    std::cerr << "usage: bench_floor PACK FILE REPEATS [SOURCE_PACK]\n";
    return 2;
  }
  const LanguagePack pack = load(arguments[1]);
  std::optional<LanguagePack> source;
  if (argument_count == 5) source = load(arguments[4]);
  std::ifstream file(arguments[2], std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  const std::string text = bytes.str();
  const char separator = ends_with(arguments[2], ".csv") ? ',' : '\t';
  const int repeats = std::stoi(arguments[3]);
  std::uint64_t known = 0;
  const std::clock_t begin = std::clock();  // of the processor: other programs do not count
  for (int i = 0; i < repeats; ++i)
    known += source ? known_in_rows(text, separator, *source, pack) : known_words(text, pack);
  const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  std::cout << static_cast<double>(text.size()) * repeats / seconds << ' ' << known << '\n';
}
