// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The default audit of a text already in memory, timed as scripts/bench wants it. A file named
// .tsv or .csv is audited as a table, with its source when a pack of its language is given.
// usage: bench_audit PACK FILE REPEATS [SOURCE_PACK]
#include <ctime>
#include <fstream>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>

#include "audit.h"

namespace {

fauxami::LanguagePack load(const char* path) {
  return fauxami::LanguagePack::load(fauxami::PackFile::open(path));
}

}  // namespace

int main(int argument_count, char** arguments) {
  if (argument_count != 4 && argument_count != 5) {
    std::cerr << "usage: bench_audit PACK FILE REPEATS [SOURCE_PACK]\n";
    return 2;
  }
  const fauxami::LanguagePack pack = load(arguments[1]);
  std::optional<fauxami::LanguagePack> source_pack;
  if (argument_count == 5) source_pack = load(arguments[4]);
  std::ifstream file(arguments[2], std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  const fauxami::SourceFile page(arguments[2], bytes.str());
  fauxami::AuditRequest request{page, pack, nullptr, nullptr, {}, {}};
  if (source_pack) request.source_pack = &*source_pack;
  const int repeats = std::stoi(arguments[3]);
  std::size_t findings = 0;
  const std::clock_t begin = std::clock();  // of the processor: other programs do not count
  for (int i = 0; i < repeats; ++i) findings += fauxami::audit(request).findings.size();
  const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  std::cout << static_cast<double>(page.bytes().size()) * repeats / seconds << ' ' << findings
            << '\n';
}
