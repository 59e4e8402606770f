// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Any bytes as a table: the first byte chooses TSV or CSV. The reader ends, every page keeps the
// promises of all readers, every row has its name.
#include <utility>

#include "fuzz/read_fuzz.h"
#include "read/table.h"

namespace {

using namespace fauxami;

void stop_if(const std::string& broken) {
  if (broken.empty()) return;
  std::fprintf(stderr, "%s\n", broken.c_str());
  std::abort();
}

void check_page(const PairedPage& page, const Table& table, std::string_view bytes) {
  stop_if(broken_promise(page.target, bytes));
  stop_if(broken_promise(page.source, bytes));
  for (const RunPair& pair : page.pairs) {
    const TextRun& target = page.target.runs.at(pair.target);
    const TextRun& source = page.source.runs.at(pair.source);
    if (table.row_at(target.map.to_source({0, 1}).begin) !=
        table.row_at(source.map.to_source({0, 1}).begin))
      stop_if("a pair of two rows");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  const SourceFile file(data[0] % 2 == 0 ? "page.tsv" : "page.csv", bytes);
  Detection detection = detect(file.name(), file.bytes());
  detection.unreadable.reset();
  const ColumnChoice choice = choose_columns(table_header(file.bytes(), detection), "", "");
  if (!choice.columns) return 0;
  const Table table(file, detection, *choice.columns);
  Document problems;
  problems.problems = table.problems();
  stop_if(broken_promise(problems, file.bytes()));
  for (std::size_t i = 0; i < table.page_count(); ++i)
    check_page(table.page(i), table, file.bytes());
  return 0;
}
