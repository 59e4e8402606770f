// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "read/table_records.h"

#include <catch2/catch.hpp>

using namespace fauxami;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rows(const std::string& bytes, Format format) {
  const TableSyntax syntax = find_syntax(bytes, format);
  RecordScanner scanner(bytes, syntax, 0);
  Rows result;
  Record record;
  while (scanner.next(record)) {
    result.emplace_back();
    for (const Span cell : record.cells) result.back().push_back(cell_text(bytes, cell, format));
  }
  return result;
}

RecordFault fault(const std::string& bytes, Span& source) {
  RecordScanner scanner(bytes, {Format::comma_separated, ',', false}, 0);
  Record record;
  while (scanner.next(record))
    if (record.fault != RecordFault::none) break;
  source = record.fault_source;
  return record.fault;
}

}  // namespace

TEST_CASE("TSV is lines and tabs, a quote is a letter") {
  CHECK(rows("en\tfr\na\t\"b\n\n\tc, d\"\t", Format::tab_separated) ==
        Rows{{"en", "fr"}, {"a", "\"b"}, {""}, {"", "c, d\"", ""}});
}

TEST_CASE("CSV cells in quotes hold commas, quotes and line ends") {
  CHECK(rows("en,fr\r\n\"a, \"\"b\"\"\",\"c\r\nd\"\r\n,\"\"\r\n", Format::comma_separated) ==
        Rows{{"en", "fr"}, {"a, \"b\"", "c\r\nd"}, {"", ""}});
  CHECK(rows("en,fr\na \"b\" c,d", Format::comma_separated) ==
        Rows{{"en", "fr"}, {"a \"b\" c", "d"}});
}

TEST_CASE("semicolons and tabs part a CSV file whose header says so") {
  CHECK(rows("en;fr\n1,5;\"a;b\"\n", Format::comma_separated) ==
        Rows{{"en", "fr"}, {"1,5", "a;b"}});
  CHECK(rows("en\tfr\n\"a\tb\"\tc\n", Format::comma_separated) ==
        Rows{{"en", "fr"}, {"a\tb", "c"}});
  CHECK(rows("a;b,en\n1;2,3\n", Format::comma_separated) == Rows{{"a;b", "en"}, {"1;2", "3"}});
}

TEST_CASE("lines end as the header's does") {
  CHECK(rows("en\tfr\ra\tb\r", Format::tab_separated) == Rows{{"en", "fr"}, {"a", "b"}});
  CHECK(rows("en\tfr\na\rb\tc\r\nd\te\n", Format::tab_separated) ==
        Rows{{"en", "fr"}, {"a\rb", "c"}, {"d", "e"}});
}

TEST_CASE("a broken quote is named and nothing is lost") {
  Span source;
  CHECK(fault("a,\"b\nc,d\n", source) == RecordFault::open_quote);
  CHECK(source == Span{2, 3});
  CHECK(rows("a,\"b\nc,d\n", Format::comma_separated) == Rows{{"a", "b\nc,d\n"}});
  CHECK(fault("a,\"b\" c\nd,e\n", source) == RecordFault::text_behind_quote);
  CHECK(source == Span{4, 5});
  CHECK(rows("a,\"b\" \"c\nd,e\n", Format::comma_separated) == Rows{{"a", "b \"c"}, {"d", "e"}});
  CHECK(fault("\"", source) == RecordFault::open_quote);
  CHECK(fault("a,\"\"\nb,\"c\"", source) == RecordFault::none);
}

TEST_CASE("a header loses its byte order mark, quotes and white space") {
  const std::string bytes = "\xEF\xBB\xBF\"row\", zh-Hant ,fr\r\n";
  CHECK(read_header(bytes, find_syntax(bytes, Format::comma_separated)) ==
        std::vector<std::string>{"row", "zh-Hant", "fr"});
  CHECK(read_header("", {}).empty());
}
