// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/language_pack.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <set>

#include "base/load_error.h"
#include "language/pack_compiler.h"

using namespace fauxami;
using Catch::Matchers::Contains;

namespace {

LanguagePack pack_of(const std::string& tag) {
  return LanguagePack::load(PackFile::open(std::string(FAUXAMI_PACK_DIR) + "/" + tag + ".pack"));
}

}  // namespace

TEST_CASE("Every folder of dictionaries has a pack that knows its tag and reads numbers") {
  std::set<std::string> tags;
  for (const std::filesystem::directory_entry& entry :
       std::filesystem::directory_iterator(FAUXAMI_SOURCE_DIR "/dictionaries"))
    if (std::filesystem::exists(entry.path() / "numerals.toml"))
      tags.insert(entry.path().filename());
  REQUIRE(tags.count("fr") == 1);
  REQUIRE(tags.count("zh-Hans") == 1);
  for (const std::string& tag : tags) {
    INFO(tag);
    const LanguagePack pack = pack_of(tag);
    CHECK(pack.tag == tag);
    CHECK(pack.file.has_value());
  }
}

TEST_CASE("The French pack has a lexicon, rules and typography; a source's has none") {
  const LanguagePack french = pack_of("fr");
  CHECK(french.lexicon.find("maison") != 0);
  CHECK_FALSE(french.typography.empty());
  const LanguagePack chinese = pack_of("zh-Hans");
  CHECK(chinese.lexicon.find("maison") == 0);
  CHECK(chinese.typography.empty());
}

TEST_CASE("A pack is the same bytes each time it is compiled") {
  const PackSources sources{FAUXAMI_SOURCE_DIR, FAUXAMI_HUNSPELL_DIR, "vi"};
  CHECK(compile_pack(sources) == compile_pack(sources));
}

TEST_CASE("A language without data is refused by its name") {
  CHECK_THROWS_AS(compile_pack({FAUXAMI_SOURCE_DIR, FAUXAMI_HUNSPELL_DIR, "tlh"}), LoadError);
  CHECK_THROWS_WITH(compile_pack({FAUXAMI_SOURCE_DIR, FAUXAMI_HUNSPELL_DIR, "tlh"}),
                    Contains("tlh"));
}
