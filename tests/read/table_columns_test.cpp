// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "read/table_columns.h"

#include <catch2/catch.hpp>

using namespace fauxami;

namespace {

using Header = std::vector<std::string>;

std::string chosen(const Header& header, const std::string& target = "",
                   const std::string& source = "") {
  const ColumnChoice choice = choose_columns(header, target, source);
  if (!choice.columns) return choice.refusal->key;
  const TableColumns& columns = *choice.columns;
  return columns.source_language + (columns.source ? std::to_string(*columns.source) : "-") + ">" +
         columns.target_language + std::to_string(columns.target);
}

}  // namespace

TEST_CASE("the last text column is the target, the one before it its source") {
  CHECK(chosen({"row", "align", "zh-Hant", "fr"}) == "zh-Hant2>fr3");
  CHECK(chosen({"en", "es", "fr", "note"}) == "es1>fr2");
  CHECK(chosen({"FR_ca", "key", "EN"}) == "FR-ca0>EN2");
}

TEST_CASE("languages that are asked for name the columns") {
  CHECK(chosen({"en", "es", "fr"}, "es") == "en0>es1");
  CHECK(chosen({"en", "es", "fr"}, "en") == "fr2>en0");
  CHECK(chosen({"en", "es", "fr"}, "", "en") == "en0>fr2");
  CHECK(chosen({"en", "es", "fr"}, "", "fr") == "fr2>es1");
  CHECK(chosen({"en", "es", "fr"}, "en", "es") == "es1>en0");
  CHECK(chosen({"en", "fr-CA", "fr-CH"}, "fr-CA") == "en0>fr-CA1");
  CHECK(chosen({"en", "fr-CA", "note"}, "fr") == "en0>fr-CA1");
}

TEST_CASE("one text column is audited alone") {
  CHECK(chosen({"key", "fr"}) == "->fr1");
  CHECK(chosen({"fr"}) == "->fr0");
}

TEST_CASE("a header without the languages is refused") {
  CHECK(chosen({"row", "text"}) == "read.table-no-language");
  CHECK(chosen({}) == "read.table-no-language");
  CHECK(chosen({"en", "fr"}, "de") == "read.table-no-column");
  CHECK(chosen({"en", "fr"}, "", "zh-Hans") == "read.table-no-column");
  CHECK(chosen({"en", "fr"}, "fr", "fr") == "read.table-no-column");
  CHECK(chosen({"row", "fr"}, "", "fr") == "read.table-no-language");
}

TEST_CASE("a first column id or no numbers the rows, elsewhere it is a language") {
  CHECK(chosen({"id", "fr"}) == "->fr1");
  CHECK(chosen({"No", "en", "fr"}) == "en1>fr2");
  CHECK(chosen({"row", "id", "fr"}) == "id1>fr2");
  CHECK(chosen({"id", "fr"}, "", "id") == "id0>fr1");
}

TEST_CASE("row and align are found by their names") {
  const TableColumns columns = *choose_columns({"fr", "Align", "en", "Row"}, "", "").columns;
  CHECK(columns.count == 4);
  CHECK(columns.row == 3);
  CHECK(columns.align == 1);
  CHECK_FALSE(choose_columns({"fr"}, "", "").columns->row);
}

TEST_CASE("two languages make a table worth an audit") {
  CHECK(names_two_languages({"key", "en", "fr"}));
  CHECK_FALSE(names_two_languages({"id", "fr"}));
  CHECK_FALSE(names_two_languages({"name", "price"}));
}
