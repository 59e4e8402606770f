// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// How long the names of a pack take to be ready: the file is opened and mapped, the index made, and
// one name looked up. The best and the worst of several rounds, in milliseconds.
// usage: bench_names PACK ROUNDS
#include <algorithm>
#include <chrono>
#include <iostream>
#include <string>

#include "base/letters_hash.h"
#include "language/names.h"

int main(int count, char** arguments) {
  if (count != 3) {
    std::cerr << "usage: bench_names PACK ROUNDS\n";
    return 2;
  }
  using Clock = std::chrono::steady_clock;
  double best = 1e9;
  double worst = 0;
  std::uint32_t entities = 0;
  for (int round = std::stoi(arguments[2]); round > 0; --round) {
    const Clock::time_point begin = Clock::now();
    const fauxami::NameIndex index =
        fauxami::NameIndex::load(fauxami::PackFile::open(arguments[1]));
    entities = index.size() + (index.find(fauxami::hash_letters("Nobody")).empty() ? 0 : 1);
    const double took = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    best = std::min(best, took);
    worst = std::max(worst, took);
  }
  std::cout << entities << " entities ready in " << best << " ms (worst " << worst << " ms)\n";
  return 0;
}
