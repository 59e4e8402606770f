// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/word_traits.h"

#include <catch2/catch.hpp>
#include <string>

#include "base/text_hash.h"
#include "language/language_pack.h"

using namespace fauxami;

namespace {

const LanguagePack& french() {
  static const LanguagePack pack = LanguagePack::load(PackFile::open(FAUXAMI_PACK_DIR "/fr.pack"));
  return pack;
}

Traits of(const std::string& word) { return french().word_traits.of(hash_word(word)); }

}  // namespace

TEST_CASE("The one table says what each list says") {
  const std::uint32_t own = french().foreign_text.bit_of("fr");
  for (const auto& [key, languages] : french().foreign_text.words()) {
    const Traits traits = french().word_traits.of(key);
    REQUIRE(((traits & trait::own_function_word) != 0) == ((languages & own) != 0));
    REQUIRE(((traits & trait::foreign_function_word) != 0) == ((languages & ~own) != 0));
    REQUIRE(((traits & trait::number_word) != 0) == !french().numerals.phrases_of(key).empty());
    REQUIRE(((traits & trait::determiner) != 0) ==
            (french().agreement.determiners.count(key) != 0));
  }
  for (const NumberPhrase& phrase : french().numerals.phrases) {
    const Traits traits = french().word_traits.of(phrase.first);
    REQUIRE((traits & trait::number_word) != 0);
    REQUIRE(((traits & trait::starts_number) != 0) ==
            french().numerals.starts_number(phrase.first));
  }
}

TEST_CASE("A word has the traits of all its lists, a word of none has none") {
  CHECK((of("le") & trait::own_function_word) != 0);
  CHECK((of("le") & trait::determiner) != 0);
  CHECK((of("Deux") & trait::starts_number) != 0);
  CHECK((of("the") & trait::foreign_function_word) != 0);
  CHECK((of("the") & trait::own_function_word) == 0);
  CHECK((of("belles") & trait::prenominal) != 0);
  CHECK((of("plus") & trait::degree_adverb) != 0);
  CHECK(of("maison") == 0);
}

TEST_CASE("A pack without lists says nothing of any word") {
  const WordTraits none = WordTraits::load(SectionReader("", "word_traits"));
  CHECK(none.of(hash_word("le")) == 0);
}
