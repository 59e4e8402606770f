// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Hunspell, which reads the same dictionary in its own way, judges our expansion and recognition.
#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <hunspell.hxx>
#include <map>
#include <string>
#include <vector>

#include "analyse/tokenise.h"
#include "language/hunspell_expand.h"
#include "language/language_pack.h"

using namespace fauxami;

namespace {

const std::string dictionary_base = FAUXAMI_HUNSPELL_DIR "/fr";

Hunspell& hunspell() {
  static Hunspell speller((dictionary_base + ".aff").c_str(), (dictionary_base + ".dic").c_str());
  return speller;
}

const LanguagePack& french() {
  static const LanguagePack pack = LanguagePack::load(PackFile::open(FAUXAMI_PACK_DIR "/fr.pack"));
  return pack;
}

// Every word token of the text is known: "l'arbre" is two of them.
bool we_know(const std::string& text) {
  TextRun run;
  run.text = text;
  run.map = OffsetMap::identity(0, static_cast<std::uint32_t>(text.size()));
  for (const Token& token : tokenise(run, french()).tokens)
    if (token.kind == TokenKind::word && token.analysis == 0) return false;
  return true;
}

std::vector<std::string> lines_of(const std::string& path) {
  std::ifstream file(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);)
    if (!line.empty() && line[0] != '#') lines.push_back(line);
  return lines;
}

// "word reason" lines.
std::map<std::string, std::string> argued_differences() {
  std::map<std::string, std::string> differences;
  for (const std::string& line : lines_of(FAUXAMI_SOURCE_DIR "/tests/oracle/words_differ.fr.txt")) {
    const std::size_t tab = line.find('\t');
    differences[line.substr(0, tab)] = line.substr(tab + 1);
  }
  return differences;
}

}  // namespace

TEST_CASE("Hunspell accepts every form of the expansion") {
  std::vector<std::string> refused;
  std::size_t count = 0;
  for (const InflectedForm& form : expand(read_hunspell(dictionary_base))) {
    ++count;
    if (!hunspell().spell(form.form)) refused.push_back(form.form);
  }
  CHECK(count > 500000);
  CHECK(refused.empty());
}

TEST_CASE("Recognition agrees with Hunspell, but for differences with a reason") {
  const std::map<std::string, std::string> differences = argued_differences();
  std::size_t differing = 0;
  for (const std::string& word : lines_of(FAUXAMI_SOURCE_DIR "/tests/oracle/words.fr.txt")) {
    INFO(word);
    const bool agree = we_know(word) == hunspell().spell(word);
    CHECK(agree == (differences.count(word) == 0));
    if (!agree) ++differing;
  }
  CHECK(differing == differences.size());
}
