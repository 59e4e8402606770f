// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Where the time of a default audit goes: nanoseconds a byte of each stage and each check, the best
// of several rounds. A tool for whoever makes the audit faster; scripts/bench measures the whole.
// usage: bench_stages PACK FILE ROUNDS
#include <algorithm>
#include <ctime>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <map>
#include <optional>
#include <sstream>
#include <string>

#include "analyse/analyse.h"
#include "analyse/mentions.h"
#include "analyse/quantities.h"
#include "analyse/tokenise.h"
#include "audit_stages.h"
#include "check/check.h"
#include "check/name_page.h"
#include "fix/settle.h"
#include "read/read.h"

namespace {

using namespace fauxami;

/// The best time of each named stage, in the order they first ran.
class Stages {
 public:
  template <class Work>
  void time(const std::string& name, const Work& work) {
    const std::clock_t begin = std::clock();  // of the processor: other programs do not count
    work();
    const double took = 1e9 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    if (best_.count(name) == 0) names_.push_back(name);
    const std::map<std::string, double>::iterator known = best_.emplace(name, took).first;
    known->second = std::min(known->second, took);
  }
  void print(std::size_t bytes) const {
    double total = 0;
    for (const std::string& name : names_) total += best_.at(name);
    std::cout << std::fixed << std::setprecision(2);
    for (const std::string& name : names_)
      std::cout << std::setw(8) << best_.at(name) / static_cast<double>(bytes) << "  "
                << std::setw(5) << 100 * best_.at(name) / total << " %  " << name << '\n';
    std::cout << std::setw(8) << total / static_cast<double>(bytes) << "  ns a byte in all\n";
  }

 private:
  std::vector<std::string> names_;
  std::map<std::string, double> best_;
};

void run_check(const Check& check, const CheckContext& context, const std::vector<Unit>& units,
               std::vector<Finding>& findings) {
  if (check.per_page != nullptr) check.per_page(context, findings);
  if (check.per_unit != nullptr)
    for (const Unit& unit : units) check.per_unit(unit, context, findings);
}

void round(const SourceFile& file, const LanguagePack& pack, Stages& stages) {
  Document document;
  stages.time("read", [&] { document = read_page(file, detect(file.name(), file.bytes())); });
  AnalysedPage page{file.name(), pack.tag, {}};
  page.runs.resize(document.runs.size());
  const auto each_run = [&](const std::string& name, const auto& work) {
    stages.time(name, [&] {
      for (std::size_t i = 0; i < page.runs.size(); ++i) work(document.runs[i], page.runs[i]);
    });
  };
  WordMemory words(pack, file.bytes().size());
  each_run("tokenise", [&](const TextRun& run, AnalysedRun& analysed) {
    analysed.run = &run;
    tokenise(analysed, words);
  });
  each_run("sentences", [&](const TextRun&, AnalysedRun& analysed) {
    analysed.sentences = find_sentences(analysed, pack);
  });
  each_run("quantities", [&](const TextRun&, AnalysedRun& analysed) {
    analysed.quantities = find_quantities(analysed, pack);
  });
  each_run("mentions", [&](const TextRun&, AnalysedRun& analysed) {
    analysed.mentions = find_mentions(analysed, pack);
  });
  PageFacts facts;
  std::vector<Unit> units;
  stages.time("units", [&] {
    facts = gather_facts(page, nullptr);
    units = make_units(facts);
  });
  std::vector<Finding> findings;
  const CheckSettings settings;
  std::optional<NamePage> names;
  stages.time("names", [&] { names.emplace(facts, pack.names, settings); });
  for (const Check* check : all_checks())
    stages.time(check->rules.empty() ? "rules" : check->rules.front().id, [&] {
      run_check(*check, {pack, facts, settings, *names}, units, findings);
    });
  stages.time("settle", [&] { findings = settle(std::move(findings)); });
  stages.time("words", [&] {
    const volatile std::uint32_t words = words_of(page);
    (void)words;
  });
}

}  // namespace

int main(int argument_count, char** arguments) {
  if (argument_count != 4) {
    std::cerr << "usage: bench_stages PACK FILE ROUNDS\n";
    return 2;
  }
  const LanguagePack pack = LanguagePack::load(PackFile::open(arguments[1]));
  std::ifstream file(arguments[2], std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  const SourceFile page("bench.txt", bytes.str());
  Stages stages;
  for (int i = 0; i < std::stoi(arguments[3]); ++i) round(page, pack, stages);
  stages.print(page.bytes().size());
}
