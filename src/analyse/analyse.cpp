// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Document and pack to units. Tested by tests/analyse/analyse_test.cpp.
#include "analyse/analyse.h"

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

AnalysedRun analyse_run(const TextRun& run, const LanguagePack& pack, WordMemory& words) {
  AnalysedRun analysed;
  analysed.run = &run;
  analysed.in_language = speaks(run, pack);
  tokenise(analysed, words);
  analysed.sentences = find_sentences(analysed, pack);
  analysed.quantities = find_quantities(analysed, pack);
  analysed.mentions = find_mentions(analysed, pack);
  return analysed;
}

std::size_t text_size(const Document& document) {
  std::size_t size = 0;
  for (const TextRun& run : document.runs) size += run.text.size();
  return size;
}

}  // namespace

AnalysedPage analyse_page(const Document& document, const std::string& file,
                          const LanguagePack& pack) {
  AnalysedPage page{file, pack.tag, {}};
  page.runs.reserve(document.runs.size());
  WordMemory words(pack, text_size(document));
  for (const TextRun& run : document.runs) page.runs.push_back(analyse_run(run, pack, words));
  return page;
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
