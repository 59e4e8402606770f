// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/extra_words.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "base/load_error.h"
#include "language/temporary_file.h"

using namespace fauxami;
using Catch::Matchers::Contains;

namespace {

std::vector<WordReading> dictionary() {
  const Features noun = feature::noun | feature::masc;
  return {{"sac", "sac", noun | feature::sing},
          {"sacs", "sac", noun | feature::plur},
          {"cheval", "cheval", noun | feature::sing},
          {"chevaux", "cheval", noun | feature::plur}};
}

std::vector<WordReading> added(const std::string& text) {
  const TemporaryFile file("words.txt", text);
  std::vector<WordReading> readings = dictionary();
  add_extra_words(file.path(), readings);
  readings.erase(readings.begin(),
                 readings.begin() + static_cast<std::ptrdiff_t>(dictionary().size()));
  std::sort(readings.begin(), readings.end());
  return readings;
}

}  // namespace

TEST_CASE("A word inflects like its model") {
  const Features noun = feature::noun | feature::masc;
  CHECK(added("podcast = sac   # a comment\n\n") ==
        std::vector<WordReading>{{"podcast", "podcast", noun | feature::sing},
                                 {"podcasts", "podcast", noun | feature::plur}});
  CHECK(added("narval = cheval").front().form == "narval");
  CHECK(added("narval = cheval").back().form == "narvaux");
}

TEST_CASE("A single form has its features and lemma") {
  CHECK(added("certains < certain : DET Masc Plur") ==
        std::vector<WordReading>{
            {"certains", "certain", feature::det | feature::masc | feature::plur}});
  CHECK(added("chaque : DET Sing").front().lemma == "chaque");
}

TEST_CASE("A line of another shape is refused with its number") {
  CHECK_THROWS_WITH(added("# first\npodcast\n"), Contains("words.txt:2:1"));
  CHECK_THROWS_WITH(added("podcast = truc"), Contains("no lemma 'truc'"));
  CHECK_THROWS_WITH(added("podcast = cheval"), Contains("does not end like"));
  CHECK_THROWS_WITH(added("chaque : DET Neutr"), Contains("must name features"));
}
