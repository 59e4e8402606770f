// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The default audit of a text already in memory, timed as scripts/bench wants it.
// usage: bench_audit PACK FILE REPEATS
#include <chrono>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include "audit.h"

int main(int argument_count, char** arguments) {
  if (argument_count != 4) {
    std::cerr << "usage: bench_audit PACK FILE REPEATS\n";
    return 2;
  }
  const fauxami::LanguagePack pack =
      fauxami::LanguagePack::load(fauxami::PackFile::open(arguments[1]));
  std::ifstream file(arguments[2], std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  const fauxami::SourceFile page("bench.txt", bytes.str());
  const int repeats = std::stoi(arguments[3]);
  std::size_t findings = 0;
  const std::chrono::steady_clock::time_point begin = std::chrono::steady_clock::now();
  for (int i = 0; i < repeats; ++i)
    findings += fauxami::audit({page, pack, nullptr, nullptr, {}, {}}).findings.size();
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
  std::cout << static_cast<double>(page.bytes().size()) * repeats / seconds.count() << ' '
            << findings << '\n';
}
