// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "check/number_pairing.h"

#include <catch2/catch.hpp>
#include <map>

#include "check/numbers_fixture.h"

using namespace fauxami;

namespace {

std::vector<std::string> left(const AnalysedRun& run, const std::vector<PairedNumber>& numbers) {
  std::vector<std::string> texts;
  for (const PairedNumber& number : numbers)
    if (number.is_left()) texts.emplace_back(run.text(number.quantity->span));
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("Equal values are partners, whatever their order") {
  const NumberBlock target("fr", "En 2024, 310 millions d’euros ont été placés à 4,5 %.");
  const NumberBlock source("en", "It put €310 million at 4.5% in 2024.");
  const NumberPairs pairs = pair_numbers(target.run(), source.run(), french_comparison());
  CHECK(left(target.run(), pairs.target).empty());
  CHECK(left(source.run(), pairs.source).empty());
}

TEST_CASE("A number has one partner; the other of its kind is left") {
  const NumberBlock target("fr", "Il en vend 4 500 à Lyon et 450 à Brest.");
  const NumberBlock source("en", "It sells 4,500 in Lyon and 4,700 in Brest.");
  const NumberPairs pairs = pair_numbers(target.run(), source.run(), french_comparison());
  CHECK(left(target.run(), pairs.target) == Texts{"450"});
  CHECK(left(source.run(), pairs.source) == Texts{"4,700"});
}

TEST_CASE("A number that one side repeats is covered") {
  const NumberBlock target("fr", "Le prêt de 310 millions, oui, 310 millions, court encore.");
  const NumberBlock source("en", "The loan of 310 million is still running.");
  const NumberPairs pairs = pair_numbers(target.run(), source.run(), french_comparison());
  CHECK(left(target.run(), pairs.target).empty());
}

TEST_CASE("A crowd of numbers is paired in a window and says so") {
  std::string french = "Voici :";
  std::string english = "Here:";
  for (int i = 1; i <= 300; ++i) {
    french += " " + std::to_string(i * 7) + " ;";
    english += " " + std::to_string(i * 7) + ";";
  }
  const NumberBlock target("fr", french);
  const NumberBlock source("en", english);
  const NumberPairs pairs = pair_numbers(target.run(), source.run(), french_comparison());
  CHECK(pairs.crowded);
  CHECK(left(target.run(), pairs.target).size() * 10 < pairs.target.size());
}
