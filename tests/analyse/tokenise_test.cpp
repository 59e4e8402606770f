// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "analyse/tokenise.h"

#include <catch2/catch.hpp>
#include <random>

#include "base/text_hash.h"
#include "base/unicode.h"

using namespace fauxami;

namespace {

const LanguagePack& french() {
  static const LanguagePack pack =
      LanguagePack::load(PackFile::open(std::string(FAUXAMI_PACK_DIR) + "/fr.pack"));
  return pack;
}

TextRun run_of(std::string text) {
  TextRun run;
  run.text = std::move(text);
  run.map = OffsetMap::identity(0, static_cast<std::uint32_t>(run.text.size()));
  return run;
}

// "w:mot n:3 p:, i:一 s:€ a:url", with ' behind an elided word.
std::string described(const std::string& text) {
  const TextRun run = run_of(text);
  std::string result;
  for (const Token& token : tokenise(run, french()).tokens) {
    if (!result.empty()) result += ' ';
    result += std::string(1, "wnipsa"[static_cast<int>(token.kind)]) + ":" +
              std::string(token.in(run.text));
    if (token.elided) result += "+";
  }
  return result;
}

LetterCase case_of(const std::string& text) {
  return tokenise(run_of(text), french()).tokens.at(0).letter_case;
}

std::vector<std::string> sentences_of(const std::string& text) {
  const TextRun run = run_of(text);
  const AnalysedRun analysed = tokenise(run, french());
  const std::vector<Token>& tokens = analysed.tokens;
  std::vector<std::string> result;
  for (const Sentence& sentence : find_sentences(analysed, french()))
    result.push_back(
        run.text.substr(tokens[sentence.first_token].begin,
                        tokens[sentence.end_token - 1].end - tokens[sentence.first_token].begin));
  return result;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("Words, elisions and marks are tokens of their own") {
  CHECK(described("L'IA, pourrait-elle ?") == "w:L'+ w:IA p:, w:pourrait-elle p:?");
  CHECK(described("qu’aujourd’hui") == "w:qu’+ w:aujourd’hui");
  CHECK(described("quʼaujourdʼhui") == "w:quʼ+ w:aujourdʼhui");
  CHECK(described("« d’« IA » »") == "p:« w:d’+ p:« w:IA p:» p:»");
  CHECK(described("L’Oréal et O’Brien") == "w:L’+ w:Oréal w:et w:O’Brien");
  CHECK(described("chef-d’œuvre de Yingte’er") == "w:chef-d’œuvre w:de w:Yingte’er");
  CHECK(described("les parents’ mots") == "w:les w:parents p:’ w:mots");
  CHECK(described("fin—début, peut‑être -- non") ==
        "w:fin p:— w:début p:, w:peut‑être p:- p:- w:non");
}

TEST_CASE("Digits belong to the word before them, never to the one behind") {
  CHECK(described("GPT-4 Covid-19 RTX5090 H100") == "w:GPT-4 w:Covid-19 w:RTX5090 w:H100");
  CHECK(described("2nm 5G 3D 20m") == "n:2 w:nm n:5 w:G n:3 w:D n:20 w:m");
  CHECK(described("10h35") == "n:10 w:h n:35");
  CHECK(described("1 000,50 €") == "n:1 n:000 p:, n:50 s:€");
  CHECK(described("16:9 et 50%") == "n:16 p:: n:9 w:et n:50 p:%");
}

TEST_CASE("Letters that are written before a sum stand apart from its digits") {
  CHECK(described("USD20 et CHF5") == "w:USD n:20 w:et w:CHF n:5");
  CHECK(described("AMD64 et m2") == "w:AMD64 w:et w:m2");
}

TEST_CASE("Ideographs run together, each other sign stands alone") {
  CHECK(described("黄仁勋说，芯片！") == "i:黄仁勋说 p:， i:芯片 p:！");
  CHECK(described("1000亿美元") == "n:1000 i:亿美元");
  CHECK(described("dite 内卷(neijuan)") == "w:dite i:内卷 p:( w:neijuan p:)");
}

TEST_CASE("An address is one token without the mark that closes the sentence") {
  CHECK(described("Voir https://example.org/a?b=c#d. Fin") ==
        "w:Voir a:https://example.org/a?b=c#d p:. w:Fin");
  CHECK(described("(www.exemple.fr)") == "p:( a:www.exemple.fr p:)");
  CHECK(described("jean.dupont@exemple.fr, C3.ai") == "a:jean.dupont@exemple.fr p:, a:C3.ai");
  CHECK(described("src/base/token.h /usr/bin ./x et/ou km/h") ==
        "a:src/base/token.h a:/usr/bin a:./x w:et p:/ w:ou w:km p:/ w:h");
  CHECK(described("@jean #ia #1 C#") == "a:@jean a:#ia p:# n:1 w:C p:#");
  CHECK(described("mot.Mot fin.de") == "w:mot p:. w:Mot w:fin p:. w:de");
}

TEST_CASE("The case of a word is that of its letters") {
  CHECK(case_of("mot") == LetterCase::lower);
  CHECK(case_of("Été") == LetterCase::capitalised);
  CHECK(case_of("À") == LetterCase::capitalised);
  CHECK(case_of("Saint-Étienne") == LetterCase::capitalised);
  CHECK(case_of("PDG") == LetterCase::upper);
  CHECK(case_of("OpenAI") == LetterCase::mixed);
  CHECK(case_of("中文") == LetterCase::none);
}

TEST_CASE("Tokens inside a no_translate span are marked") {
  TextRun run = run_of("la commande git push");
  run.no_translate = {{12, 20}};
  const std::vector<Token> tokens = tokenise(run, french()).tokens;
  CHECK_FALSE(tokens.at(1).no_translate);
  CHECK(tokens.at(2).no_translate);
  CHECK(tokens.at(3).no_translate);
}

TEST_CASE("On any text tokens ascend, gaps are white space, and keys are hash_word") {
  const std::vector<std::string> pieces{
      "a", "É", "ß",      "İ",      "'",      "’",      "-",      ".",     "/",  "@",  "#",
      "7", "٣", "²",      " ",      "\u00A0", "\u00AD", "\u0301", "一",    "が", "한", "。",
      "€", "😀", "\u02BC", "\uFFFD", "l'",     "www.",   "://",    "\n",    "_",  "\\", "~",
      "ﬁ", "𝒜", "ñ",      "\u200B", "أ",      "ـ",      "ى",      "\u064E"};
  std::mt19937 random(7);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (int i = 0; i < 24; ++i) text += pieces[random() % pieces.size()];
    const TextRun run = run_of(text);
    std::size_t at = 0;
    const auto is_gap = [&](std::size_t begin, std::size_t end) {
      while (begin < end) {
        const CodePoint c = decode(text, begin);
        if (!is_space(c.value)) return false;
        begin += c.size;
      }
      return true;
    };
    const AnalysedRun analysed = tokenise(run, french());
    const std::vector<Token>& tokens = analysed.tokens;
    for (const Token& token : tokens) {
      REQUIRE(token.begin >= at);
      REQUIRE(token.end > token.begin);
      REQUIRE(is_gap(at, token.begin));
      REQUIRE(token.key == hash_word(token.in(text)));
      REQUIRE(is_valid_utf8(token.in(text)));
      at = token.end;
    }
    REQUIRE(is_gap(at, text.size()));
    std::uint32_t next = 0;
    for (const Sentence& sentence : find_sentences(analysed, french())) {
      REQUIRE(sentence.first_token == next);
      REQUIRE(sentence.end_token > next);
      next = sentence.end_token;
    }
    REQUIRE(next == tokens.size());
  }
}

TEST_CASE("Sentences end at their marks and closing quotes") {
  CHECK(sentences_of("Il part. Elle reste ! Et toi ? Rien… Bon.") ==
        Texts{"Il part.", "Elle reste !", "Et toi ?", "Rien…", "Bon."});
  CHECK(sentences_of("Il dit : « Je pars. » Elle reste.") ==
        Texts{"Il dit : « Je pars. »", "Elle reste."});
  CHECK(sentences_of("« Je pars. », dit-il. Fin.") == Texts{"« Je pars. », dit-il.", "Fin."});
  CHECK(sentences_of("« Quoi ? » demande-t-il. (Fin.) Suite.") ==
        Texts{"« Quoi ? » demande-t-il.", "(Fin.)", "Suite."});
  CHECK(sentences_of("他走了。她来了！") == Texts{"他走了。", "她来了！"});
  CHECK(sentences_of("Quoi ?! Non... Si.") == Texts{"Quoi ?!", "Non...", "Si."});
}

TEST_CASE("No sentence ends at an abbreviation, an initial, a number or before a small letter") {
  CHECK(sentences_of("M. Dupont et J. R. Martin partent.").size() == 1);
  CHECK(sentences_of("Version 3.14 et p.ex. ceci.").size() == 1);
  CHECK(sentences_of("1. Ouvrir la page").size() == 1);
  CHECK(sentences_of("Attendez... il vient.").size() == 1);
}

TEST_CASE("A line of a million awkward signs is read in linear time") {
  for (const std::string piece :
       {"a.", "l'", ".", "a/", "(.", "a@", "#1", "http://a)", "a-", "!(", "1.a", "_"}) {
    std::string text;
    while (text.size() < 1000000) text += piece;
    const TextRun run = run_of(text);
    const AnalysedRun analysed = tokenise(run, french());
    CHECK_FALSE(analysed.tokens.empty());
    CHECK(find_sentences(analysed, french()).back().end_token == analysed.tokens.size());
  }
}
