// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The promises of base/quantity.h on the fuzzer's seeds, read in every language; and that the
// judge of typed forms refuses what is not documented.
#include "analyse/quantity_invariants.h"

#include <filesystem>
#include <fstream>
#include <iterator>

#include "analyse/quantities_fixture.h"

using namespace fauxami;

namespace {

std::vector<std::string> files_in(const char* folder, const std::string& extension) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == extension) paths.push_back(entry.path());
  return paths;
}

std::string promise_broken_in(const std::string& tag, const std::string& text) {
  TextRun run;
  run.text = text;
  run.map = OffsetMap::identity(0, static_cast<std::uint32_t>(text.size()));
  const AnalysedRun analysed = tokenise(run, pack_of(tag));
  return broken_promise(analysed, find_quantities(analysed, pack_of(tag)));
}

}  // namespace

TEST_CASE("numbers keep their promises whatever language reads them") {
  for (const std::string& path :
       files_in(FAUXAMI_SOURCE_DIR "/tests/fuzz/seeds/quantities", ".txt")) {
    std::ifstream file(path);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    for (const std::string& pack : files_in(FAUXAMI_PACK_DIR, ".pack")) {
      INFO(path << " read by " << pack);
      CHECK(promise_broken_in(std::filesystem::path(pack).stem(), text) == "");
    }
  }
}

TEST_CASE("only documented forms are canonical") {
  for (const char* date :
       {"2025-08-06", "--08-06", "2025-08", "--08", "2025-Q2", "--Q2", "--04/--06"})
    CHECK(is_canonical(QuantityRole::date, date));
  for (const char* date :
       {"2025-8-6", "2025-13", "2025-00-06", "2025-02-32", "--Q5", "06/08/2025", ""})
    CHECK_FALSE(is_canonical(QuantityRole::date, date));
  CHECK(is_canonical(QuantityRole::time, "15:45:10"));
  CHECK_FALSE(is_canonical(QuantityRole::time, "15h45"));
  CHECK_FALSE(is_canonical(QuantityRole::time, "25:00"));
  CHECK(is_canonical(QuantityRole::year, "2024/2025"));
  CHECK(is_canonical(QuantityRole::year, "1990s"));
  CHECK(is_canonical(QuantityRole::date, "---06"));
  CHECK(is_canonical(QuantityRole::date, "2025-H1"));
  CHECK(is_canonical(QuantityRole::phone, "+33123456789"));
  CHECK_FALSE(is_canonical(QuantityRole::phone, "01 23"));
  CHECK(is_canonical(QuantityRole::version, "3.11.2"));
  CHECK_FALSE(is_canonical(QuantityRole::version, "3.11."));
  CHECK_FALSE(is_canonical(QuantityRole::amount, "5"));
}
