// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/pack_file.h"

#include <array>
#include <catch2/catch.hpp>

#include "base/load_error.h"
#include "language/temporary_file.h"

using namespace fauxami;
using Catch::Matchers::Contains;

namespace {

std::string sample_pack() {
  SectionWriter numbers;
  numbers.write(std::uint8_t{7});
  const std::array<std::uint64_t, 3> values{1, 2, 1ULL << 60U};
  numbers.write_array(std::span<const std::uint64_t>(values));
  numbers.write_strings({"un", "", "trois"});
  PackWriter pack;
  pack.add("numbers", numbers.take());
  pack.add("text", "abc");
  return pack.bytes();
}

}  // namespace

TEST_CASE("What was written is read back in order, in place and aligned") {
  const PackFile pack = PackFile::from_bytes(sample_pack(), "sample");
  SectionReader numbers = pack.section("numbers");
  CHECK(numbers.read<std::uint8_t>() == 7);
  const std::span<const std::uint64_t> values = numbers.read_array<std::uint64_t>();
  CHECK(std::vector<std::uint64_t>(values.begin(), values.end()) ==
        std::vector<std::uint64_t>{1, 2, 1ULL << 60U});
  CHECK(reinterpret_cast<std::uintptr_t>(values.data()) % alignof(std::uint64_t) == 0);
  CHECK(numbers.read_strings() == std::vector<std::string>{"un", "", "trois"});
  CHECK(numbers.at_end());
  CHECK(pack.section_bytes("text") == "abc");
}

TEST_CASE("A section that is not there reads as empty") {
  const PackFile pack = PackFile::from_bytes(sample_pack(), "sample");
  CHECK_FALSE(pack.has("rules"));
  CHECK(pack.section("rules").at_end());
}

TEST_CASE("A file is mapped, and copies of the pack outlive the first") {
  const TemporaryFile file("sample.pack", sample_pack());
  PackFile copy = PackFile::from_bytes(sample_pack(), "other");
  {
    const PackFile opened = PackFile::open(file.path());
    copy = opened;
  }
  CHECK(copy.section_bytes("text") == "abc");
}

TEST_CASE("A pack cut anywhere is refused or ends in a clear error, never in a crash") {
  const std::string whole = sample_pack();
  for (std::size_t size = 0; size < whole.size(); ++size) {
    INFO("cut after " << size << " bytes");
    try {
      const PackFile pack = PackFile::from_bytes(whole.substr(0, size), "cut");
      SectionReader numbers = pack.section("numbers");
      numbers.read<std::uint8_t>();
      numbers.read_array<std::uint64_t>();
      CHECK(numbers.read_strings().size() == 3);
    } catch (const LoadError& error) {
      CHECK_THAT(error.what(), Contains("cut"));
    }
  }
}

TEST_CASE("Other files and other versions are told apart") {
  CHECK_THROWS_WITH(PackFile::open("/nowhere/fr.pack"), Contains("cannot open"));
  CHECK_THROWS_WITH(PackFile::from_bytes("", "empty"), Contains("is not a language pack"));
  CHECK_THROWS_WITH(PackFile::from_bytes("GIF89a..............", "picture"),
                    Contains("is not a language pack"));
  std::string other = sample_pack();
  other[8] = 99;
  CHECK_THROWS_WITH(PackFile::from_bytes(other, "old"), Contains("build it again"));
}
