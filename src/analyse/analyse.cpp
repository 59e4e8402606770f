// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Document and pack to units. Tested by tests/analyse/analyse_test.cpp.
#include "analyse/analyse.h"

#include <span>
#include <utility>

#include "analyse/mentions.h"
#include "analyse/pairing.h"
#include "analyse/quantities.h"
#include "analyse/tokenise.h"

namespace fauxami {
namespace {

// A run declared in another language than the pack's ("en" in a "fr" page). A regional variant
// ("fr-CA") is the same language.
bool speaks(const TextRun& run, const LanguagePack& pack) {
  const std::string language = run.language.substr(0, run.language.find('-'));
  return language.empty() || language == pack.tag.substr(0, pack.tag.find('-'));
}

// Stage by stage, not run by run: the code of one stage stays near the processor. Not too many runs
// at a time, so that their tokens do too.
void analyse_runs(std::span<const TextRun> runs, std::span<AnalysedRun> analysed,
                  WordMemory& words) {
  const LanguagePack& pack = words.pack();
  for (std::size_t i = 0; i < runs.size(); ++i) {
    analysed[i].run = &runs[i];
    analysed[i].in_language = speaks(runs[i], pack);
    tokenise(analysed[i], words);
  }
  for (AnalysedRun& run : analysed) run.sentences = find_sentences(run, pack);
  for (AnalysedRun& run : analysed) run.quantities = find_quantities(run, pack);
  for (AnalysedRun& run : analysed) run.mentions = find_mentions(run, pack);
}

// How many runs from `first` on are analysed at a time.
std::size_t batch_size(const std::vector<TextRun>& runs, std::size_t first) {
  constexpr std::size_t enough = 1U << 15U;  // bytes of text
  std::size_t size = 0;
  std::size_t end = first;
  while (end < runs.size() && size < enough) size += runs[end++].text.size();
  return end - first;
}

std::size_t text_size(const Document& document) {
  std::size_t size = 0;
  for (const TextRun& run : document.runs) size += run.text.size();
  return size;
}

}  // namespace

AnalysedPage analyse_page(const Document& document, const std::string& file, WordMemory& words) {
  AnalysedPage page{file, words.pack().tag, {}};
  page.runs.resize(document.runs.size());
  for (std::size_t first = 0; first < page.runs.size();) {
    const std::size_t count = batch_size(document.runs, first);
    analyse_runs(std::span(document.runs).subspan(first, count),
                 std::span(page.runs).subspan(first, count), words);
    first += count;
  }
  return page;
}

AnalysedPage analyse_page(const Document& document, const std::string& file,
                          const LanguagePack& pack) {
  WordMemory words(pack, text_size(document));
  return analyse_page(document, file, words);
}

PageFacts gather_facts(const AnalysedPage& target, const AnalysedPage* source) {
  if (source == nullptr) return gather_facts(target, nullptr, {});
  return gather_facts(target, source, pair_runs(target, *source));
}

PageFacts gather_facts(const AnalysedPage& target, const AnalysedPage* source,
                       std::vector<RunPair> pairs) {
  return {&target, source, std::move(pairs)};
}

std::vector<Unit> make_units(const PageFacts& page) {
  std::vector<Unit> units;
  std::size_t pair = 0;
  for (std::uint32_t i = 0; i < page.target->runs.size(); ++i) {
    while (pair < page.pairs.size() && page.pairs[pair].target < i) ++pair;
    const bool paired = pair < page.pairs.size() && page.pairs[pair].target == i;
    const AnalysedRun* source = paired ? &page.source->runs[page.pairs[pair].source] : nullptr;
    for (const Sentence& sentence : page.target->runs[i].sentences)
      units.push_back({page.target->runs[i], sentence, source,
                       paired ? page.pairs[pair].confidence : std::uint16_t{0}});
  }
  return units;
}

}  // namespace fauxami
