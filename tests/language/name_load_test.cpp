// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include <malloc.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <string>

#include "base/letters_hash.h"
#include "language/names.h"

using fauxami::hash_letters;
using fauxami::NameIndex;
using fauxami::PackFile;
using fauxami::PackWriter;

namespace {

std::string name_of_row(std::size_t row) {
  std::string name = "Kar";
  for (std::size_t rest = row + 1; rest > 0; rest /= 20)
    name += "bcdfghjklmnprstvwxyz"[rest % 20] + std::string("o");
  return name;
}

// A pack with that many made-up companies.
PackFile pack_of(std::size_t rows) {
  const std::filesystem::path folder =
      std::filesystem::temp_directory_path() / ("fauxami-name-load-" + std::to_string(rows));
  std::filesystem::create_directories(folder);
  {
    std::ofstream table(folder / "companies.tsv");
    table << "key\tkind\tfr\tsurname\tgender\taliases\twrong\tnicknames\tliteral\tcontext\t"
             "context_against\n";
    for (std::size_t i = 0; i < rows; ++i)
      table << "row-" << i << "\tcompany\t" << name_of_row(i) << "\t\t\t\t\t\t\t\t\n";
  }
  PackWriter writer;
  writer.add("names", fauxami::compile_names(folder.string(), "xx"));
  std::filesystem::remove_all(folder);
  return PackFile::from_bytes(writer.bytes(), "test");
}

// Heap bytes that loading takes. The tables are used where they lie, so the number of rows must
// not matter.
std::size_t bytes_to_load(const PackFile& pack, std::size_t rows) {
  const std::size_t before = mallinfo2().uordblks;
  const NameIndex index = NameIndex::load(pack);
  const std::size_t after = mallinfo2().uordblks;
  REQUIRE(index.size() == rows);
  REQUIRE(index.find(hash_letters(name_of_row(rows - 1))).size() == 1);
  REQUIRE(index.find(hash_letters("Nobody")).empty());
  return after - before;
}

}  // namespace

TEST_CASE("loading names takes no work that grows with their number") {
  constexpr std::size_t few = 100;
  constexpr std::size_t many = 20000;
  const PackFile small = pack_of(few);
  const PackFile large = pack_of(many);
  REQUIRE(bytes_to_load(large, many) <= bytes_to_load(small, few) + 256);
  REQUIRE(bytes_to_load(large, many) < 16384);
}
