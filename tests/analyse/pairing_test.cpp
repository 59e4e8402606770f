// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "analyse/pairing.h"

#include <catch2/catch.hpp>

#include <memory>
#include <string>
#include <vector>

#include "analyse/quantities.h"
#include "analyse/tokenise.h"
#include "language/language_pack.h"

using namespace fauxami;

namespace {

const LanguagePack& french() {
  static const LanguagePack pack = LanguagePack::load(PackFile::open(FAUXAMI_PACK_DIR "/fr.pack"));
  return pack;
}
const LanguagePack& chinese() {
  static const LanguagePack pack =
      LanguagePack::load(PackFile::open(FAUXAMI_PACK_DIR "/zh-Hans.pack"));
  return pack;
}

// A page of paragraphs, with the runs it points into.
struct Page {
  std::vector<TextRun> runs;
  AnalysedPage analysed;
};

std::unique_ptr<Page> page_of(const std::vector<std::string>& paragraphs,
                              const LanguagePack& pack) {
  auto page = std::make_unique<Page>();
  page->runs.resize(paragraphs.size());
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    page->runs[i].text = paragraphs[i];
    page->runs[i].map = OffsetMap::identity(0, static_cast<std::uint32_t>(paragraphs[i].size()));
    AnalysedRun run = tokenise(page->runs[i], pack);
    run.quantities = find_quantities(run, pack);
    page->analysed.runs.push_back(std::move(run));
  }
  return page;
}

std::string pairs_of(const Page& target, const Page& source) {
  std::string text;
  for (const RunPair& pair : pair_runs(target.analysed, source.analysed))
    text += std::to_string(pair.target) + "-" + std::to_string(pair.source) + " ";
  return text;
}

const std::vector<std::string> source_page{"欧洲电池工厂的未来",
                                           "2024年，Northvolt宣布将投资50亿欧元建设新厂。",
                                           "大众汽车的Oliver Blume表示，公司仍将持有21%的股份。",
                                           "分析师认为，市场需求仍然不足，今年销量下降了12%。"};
const std::vector<std::string> target_page{
    "L’avenir des usines de batteries en Europe",
    "En 2024, Northvolt a annoncé qu’elle investirait 5 milliards d’euros dans une nouvelle usine.",
    "Oliver Blume, de Volkswagen, a déclaré que le groupe garderait 21 % du capital.",
    "Selon les analystes, la demande reste insuffisante, et les ventes ont baissé de 12 % cette "
    "année."};

}  // namespace

TEST_CASE("blocks of pages with the same structure are paired in order") {
  REQUIRE(pairs_of(*page_of(target_page, french()), *page_of(source_page, chinese())) ==
          "0-0 1-1 2-2 3-3 ");
}

TEST_CASE("a block that only one side has is in no pair") {
  std::vector<std::string> longer = target_page;
  longer.insert(longer.begin() + 2, "Nous utilisons des cookies");
  const std::string pairs = pairs_of(*page_of(longer, french()), *page_of(source_page, chinese()));
  REQUIRE(pairs.find("1-1 ") != std::string::npos);
  REQUIRE(pairs.find("3-2 ") != std::string::npos);
  REQUIRE(pairs.find("4-3 ") != std::string::npos);
  REQUIRE(pairs.find("2-") == std::string::npos);
}

TEST_CASE("pairs ascend on both sides, whatever the pages") {
  std::vector<std::string> many;
  for (int i = 0; i < 300; ++i)
    many.push_back(target_page[static_cast<std::size_t>(i) % 4] + std::to_string(i * 37));
  const std::unique_ptr<Page> target = page_of(many, french());
  const std::unique_ptr<Page> source = page_of(source_page, chinese());
  std::int64_t last_target = -1;
  std::int64_t last_source = -1;
  for (const RunPair& pair : pair_runs(target->analysed, source->analysed)) {
    REQUIRE(std::int64_t{pair.target} > last_target);
    REQUIRE(std::int64_t{pair.source} > last_source);
    last_target = pair.target;
    last_source = pair.source;
  }
  REQUIRE(pair_runs(AnalysedPage{}, source->analysed).empty());
}
