// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/hunspell_expand.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "base/load_error.h"
#include "language/temporary_file.h"

using namespace fauxami;

namespace {

constexpr const char* affixes = R"(SET UTF-8
FLAG long
NEEDAFFIX ()
FORBIDDENWORD {}
NOSUGGEST --
PFX R. Y 1
PFX R. 0 re .
PFX L' Y 1
PFX L' 0 l' [aeiouéh]
SFX S. Y 2
SFX S. 0 s [^sxz] is:pl
SFX S. 0 0 [sxz] is:inv
SFX M. Y 1
SFX M. e amment/S. [aoé]ge
SFX V. Y 2
SFX V. er ons er
SFX V. er ez [^g]er
)";

std::set<std::string> forms(const std::string& words) {
  const TemporaryFile file("own.aff", affixes);
  file.add("own.dic", std::to_string(std::count(words.begin(), words.end(), '\n')) + "\n" + words);
  std::set<std::string> found;
  for (const InflectedForm& form : expand(read_hunspell(file.folder() + "/own")))
    found.insert(form.form);
  return found;
}

using Forms = std::set<std::string>;

}  // namespace

TEST_CASE("Suffixes follow their condition") {
  CHECK(forms("chat/S.\nnez/S.\n") == Forms{"chat", "chats", "nez"});
  CHECK(forms("manger/V.\nparler/V.\n") ==
        Forms{"manger", "mangons", "parler", "parlons", "parlez"});
}

TEST_CASE("A suffix may take another one") {
  CHECK(forms("sage/M.\n") == Forms{"sage", "sagamment", "sagamments"});
}

TEST_CASE("A prefix is put on, an elided one is left out") {
  CHECK(forms("dire/R.S.\n") == Forms{"dire", "dires", "redire"});
  CHECK(forms("arbre/L'\n") == Forms{"arbre"});
}

TEST_CASE("A stem that needs an affix is no word, a forbidden word is none either") {
  CHECK(forms("parler/V.()\n") == Forms{"parlons", "parlez"});
  CHECK(forms("chat/S.\nchats/{}\n") == Forms{"chat"});
}

TEST_CASE("Tags stand in the order entry, affixes, and rude words are never proposed") {
  const TemporaryFile file("own.aff", affixes);
  file.add("own.dic", "2\nchat/S. po:nom is:mas\nzut/--\n");
  for (const InflectedForm& form : expand(read_hunspell(file.folder() + "/own"))) {
    if (form.form == "chats") CHECK(form.tags == std::vector<std::string>{"nom", "mas", "pl"});
    if (form.form == "chats") CHECK(form.lemma == "chat");
    CHECK(form.suggested == (form.form != "zut"));
  }
}

TEST_CASE("A dictionary that is not there, or not in UTF-8, is refused") {
  CHECK_THROWS_AS(read_hunspell("/nowhere/own"), LoadError);
  const TemporaryFile file("own.aff", "SET ISO8859-1\n");
  file.add("own.dic", "0\n");
  CHECK_THROWS_AS(read_hunspell(file.folder() + "/own"), LoadError);
}
