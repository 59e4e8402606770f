// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// `fauxami numbers`: what is read on a page.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "workplace.h"

using cli::Run;
using cli::Workplace;
using nlohmann::json;

TEST_CASE("numbers shows place, role, text, value and unit of each number") {
  const Workplace place;
  place.write("page.txt",
              "Un titre\n\nLe pont coûte 16,5 milliards d'euros.\nIl ouvre le 6 août 2025.\n");
  const Run run = place.run("numbers page.txt");
  CHECK(run.exit_code == 0);
  CHECK(run.out ==
        "3:15  amount  16,5 milliards d'euros  =  16\u202F500\u202F000\u202F000 EUR "
        "(16,5 milliards)\n"
        "4:13  date  6 août 2025  =  2025-08-06\n");
}

TEST_CASE("numbers reads a page in the language that is named") {
  const Workplace place;
  place.write("page.txt", "公司营收增长12.5%，达到3亿美元。\n");
  const json report =
      json::parse(place.run("numbers page.txt --language zh-Hans --format json").out);
  CHECK(report["schema"] == 1);
  CHECK(report["language"] == "zh-Hans");
  REQUIRE(report["numbers"].size() == 2);
  CHECK(report["numbers"][0]["role"] == "share");
  CHECK(report["numbers"][0]["value"] == "0.125");
  CHECK(report["numbers"][1]["value"] == "300000000");
  CHECK(report["numbers"][1]["unit"] == "USD");
  CHECK(report["numbers"][1]["line"] == 1);
}

TEST_CASE("numbers reads a page in the language that it declares") {
  const Workplace place;
  place.write("page.html", "<html lang=\"de\"><body><p>um 18.30 Uhr</p></body></html>");
  CHECK(place.run("numbers page.html").out == "1:29  time  18.30 Uhr  =  18:30\n");
}

TEST_CASE("numbers of a missing file or an unknown language ends with 2") {
  const Workplace place;
  CHECK(place.run("numbers none.txt").exit_code == 2);
  place.write("page.txt", "10 euros\n");
  CHECK(place.run("numbers page.txt --language xx").exit_code == 2);
}
