// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/orthography.h"

#include <catch2/catch.hpp>

#include "base/load_error.h"
#include "base/text_hash.h"
#include "language/temporary_file.h"

using namespace fauxami;
using Catch::Matchers::Contains;

namespace {

Orthography french() {
  const PackFile pack = PackFile::open(FAUXAMI_PACK_DIR "/fr.pack");
  return Orthography::load(pack.section("orthography"));
}

}  // namespace

TEST_CASE("French writing conventions come out of the pack") {
  const Orthography orthography = french();
  CHECK(orthography.elisions.count(hash_word("l'")) == 1);
  CHECK(orthography.elisions.count(hash_word("L’")) == 1);
  CHECK(orthography.apostrophe_words.count(hash_word("aujourd'hui")) == 1);
  CHECK(orthography.abbreviations.count(hash_word("M")) == 1);
  CHECK(orthography.abbreviations.count(hash_word("art")) == 0);
  CHECK(orthography.clitic_suffixes.front().size() >= orthography.clitic_suffixes.back().size());
}

TEST_CASE("An aspirated lemma brings its forms") {
  const Orthography orthography = french();
  for (const char* word : {"haricots", "héros", "honteuse", "onze", "Hollande"}) {
    INFO(word);
    CHECK(orthography.aspirated.count(hash_word(word)) == 1);
  }
  for (const char* word : {"hommes", "héroïne", "heure"})
    CHECK(orthography.aspirated.count(hash_word(word)) == 0);
}

TEST_CASE("A file's sets, identifiers and quotes are read back") {
  const TemporaryFile file(
      "language.toml",
      "elisions = [\"o'\"]\nclitic_suffixes = [\"-a\", \"-longer\"]\nprefixes = [\"anti\"]\n"
      "opening_quotes = \"«\"\nclosing_quotes = \"»\"\n[identifiers]\nfoo_bar = \"foo\"\n");
  const std::string section = compile_orthography(file.path(), Lexicon());
  const Orthography read = Orthography::load(SectionReader(section, "orthography"));
  CHECK(read.elisions.count(hash_word("o'")) == 1);
  CHECK(read.clitic_suffixes == std::vector<std::string>{"-longer", "-a"});
  CHECK(read.prefixes == std::vector<std::string>{"anti"});
  CHECK(read.identifiers.at(hash_word("foo_bar")) == "foo");
  CHECK(read.opening_quotes == "«");
  CHECK(read.closing_quotes == "»");
}

TEST_CASE("Faults of the file are told with their place") {
  const TemporaryFile wrong("language.toml", "elisions = \"l'\"\n");
  CHECK_THROWS_WITH(compile_orthography(wrong.path(), Lexicon()), Contains("language.toml:1:"));
  const TemporaryFile identifier("language.toml", "[identifiers]\nfoo = 3\n");
  CHECK_THROWS_WITH(compile_orthography(identifier.path(), Lexicon()),
                    Contains("language.toml:2:"));
}

TEST_CASE("An absent section is a language without conventions") {
  CHECK(Orthography::load(SectionReader("", "orthography")).elisions.empty());
}
