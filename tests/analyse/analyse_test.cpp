// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "analyse/analyse.h"

#include <catch2/catch.hpp>

using namespace fauxami;

namespace {

LanguagePack pack_of(const char* tag) {
  return LanguagePack::load(PackFile::open(std::string(FAUXAMI_PACK_DIR "/") + tag + ".pack"));
}

const LanguagePack& french() {
  static const LanguagePack pack = pack_of("fr");
  return pack;
}

Document page_of(const std::vector<std::string>& blocks) {
  Document document;
  for (const std::string& block : blocks) {
    document.runs.emplace_back();
    document.runs.back().text = block;
    document.runs.back().map = OffsetMap::identity(0, static_cast<std::uint32_t>(block.size()));
  }
  return document;
}

}  // namespace

TEST_CASE("A run has its tokens, sentences, quantities and mentions") {
  const Document document = page_of({"Jensen Huang vend 3 millions de puces. Le marché monte."});
  const AnalysedPage page = analyse_page(document, "page.txt", french());
  CHECK(page.file == "page.txt");
  CHECK(page.language == "fr");
  REQUIRE(page.runs.size() == 1);
  const AnalysedRun& run = page.runs.front();
  REQUIRE(run.sentences.size() == 2);
  REQUIRE(run.quantities.size() == 1);
  CHECK(run.text(run.quantities.front().span) == "3 millions");
  REQUIRE(run.mentions.size() == 1);
  CHECK(run.text(run.mentions.front().span) == "Jensen Huang");
  CHECK(run.has_numbers);
}

TEST_CASE("A block declared in another language is told apart, a regional variant is not") {
  Document document = page_of({"Bonjour.", "Good morning.", "Bonjour."});
  document.runs[1].language = "en";
  document.runs[2].language = "fr-CA";
  const AnalysedPage page = analyse_page(document, "page.txt", french());
  CHECK(page.runs[0].in_language);
  CHECK_FALSE(page.runs[1].in_language);
  CHECK(page.runs[2].in_language);
}

TEST_CASE("Each sentence is a unit, with the source block of its run when that is paired") {
  const Document target_document =
      page_of({"Un titre", "Première phrase. Seconde phrase.", "Fin."});
  const Document source_document = page_of({"A title", "First sentence. Second sentence."});
  const LanguagePack english = pack_of("en");
  const AnalysedPage target = analyse_page(target_document, "fr.txt", french());
  const AnalysedPage source = analyse_page(source_document, "en.txt", english);
  const PageFacts facts = gather_facts(target, &source, {{1, 1, 900}});
  const std::vector<Unit> units = make_units(facts);
  REQUIRE(units.size() == 4);
  CHECK(units[0].source == nullptr);
  CHECK(units[1].source == &source.runs[1]);
  CHECK(units[2].source == &source.runs[1]);
  CHECK(units[2].source_confidence == 900);
  CHECK(units[3].source == nullptr);
  CHECK(&units[3].run == &target.runs[2]);
}

TEST_CASE("Without a source no block has a pair") {
  const Document document = page_of({"Une phrase."});
  const AnalysedPage page = analyse_page(document, "fr.txt", french());
  const PageFacts facts = gather_facts(page, nullptr);
  CHECK(facts.pairs.empty());
  CHECK(facts.source == nullptr);
  CHECK(make_units(facts).size() == 1);
}

TEST_CASE("An empty page has no unit") {
  const Document document;
  CHECK(make_units(gather_facts(analyse_page(document, "", french()), nullptr)).empty());
}
