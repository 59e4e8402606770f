// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "language/romanise.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "language/cyrillic.h"
#include "language/hangul.h"
#include "language/wade_giles.h"

using fauxami::Cyrillic;
using fauxami::HangulStyle;
using fauxami::Romaniser;
using fauxami::Spellings;
using fauxami::Syllables;

namespace {

const std::string data = std::string(FAUXAMI_SOURCE_DIR) + "/dictionaries/names";

std::string text(const Syllables& syllables) {
  std::string joined;
  for (const std::string& syllable : syllables) joined += (joined.empty() ? "" : " ") + syllable;
  return joined;
}

std::vector<std::string> texts(const Spellings& spellings) {
  std::vector<std::string> all;
  for (const Syllables& spelling : spellings) all.push_back(text(spelling));
  return all;
}

bool holds(const Spellings& spellings, const std::string& wanted) {
  const std::vector<std::string> all = texts(spellings);
  return std::find(all.begin(), all.end(), wanted) != all.end();
}

const Romaniser& romaniser() {
  static const Romaniser instance(data);
  return instance;
}

std::string hangul(const std::string& word, HangulStyle style) {
  return text(fauxami::romanise_hangul(word, style));
}

}  // namespace

TEST_CASE("pinyin takes every reading of a name, the likely one first") {
  REQUIRE(texts(romaniser().pinyin("黄仁勋")) == std::vector<std::string>{"huang ren xun"});
  const Spellings zeng = romaniser().pinyin("曾国藩");
  REQUIRE(text(zeng.front()) == "zeng guo fan");
  REQUIRE(holds(zeng, "ceng guo fan"));
  for (const std::string spelling : {"lu bu", "lv bu", "lyu bu"})
    CHECK(holds(romaniser().pinyin("吕布"), spelling));
  REQUIRE(romaniser().pinyin("黄A").empty());
  REQUIRE(romaniser().pinyin("삼성").empty());
  REQUIRE(romaniser().pinyin("重重重重重重").size() <= Romaniser::most_readings);
}

TEST_CASE("kana shows its long vowels or not") {
  for (const std::string spelling : {"iron", "iiron"})
    CHECK(holds(romaniser().kana("イーロン"), spelling));
  for (const std::string spelling : {"toyotaro", "toyotarou", "toyotaroo"})
    CHECK(holds(romaniser().kana("トヨタロー"), spelling));
  CHECK(holds(romaniser().kana("とよた"), "toyota"));
  CHECK(holds(romaniser().kana("シンバ"), "sinba"));  // Kunrei
  CHECK(holds(romaniser().kana("ウォーレン"), "woren"));
  CHECK(holds(romaniser().kana("ウォーレン"), "wooren"));
  CHECK(holds(romaniser().kana("シンバ"), "shimba"));
  REQUIRE(romaniser().kana("豊田").empty());
}

TEST_CASE("a Japanese name respelled keeps its consonants") {
  const Spellings ohtani = fauxami::japanese_respellings("ohtani");
  for (const std::string spelling : {"otani", "ootani", "outani"}) CHECK(holds(ohtani, spelling));
  CHECK(holds(fauxami::japanese_respellings("shohei"), "shouhei"));
}

TEST_CASE("Wade-Giles, and the careless spellings of it") {
  struct Pair {
    Syllables pinyin;
    std::string wade;
  };
  const std::vector<Pair> pairs{
      {{"mao", "ze", "dong"}, "mao tse tung"},        {{"cai", "ying", "wen"}, "tsai ying wen"},
      {{"jiang", "jie", "shi"}, "chiang chieh shih"}, {{"xie", "zhi", "wei"}, "hsieh chih wei"},
      {{"zhou", "en", "lai"}, "chou en lai"},         {{"guo", "tai", "ming"}, "kuo tai ming"},
      {{"liu", "de", "yin"}, "liu te yin"},           {{"gao", "xiong"}, "kao hsiung"},
      {{"ke", "wen", "zhe"}, "ko wen che"},           {{"tai", "zhong"}, "tai chung"},
      {{"qian", "si", "liang"}, "chien ssu liang"},   {{"ren", "zi", "gui"}, "jen tzu kuei"}};
  for (const Pair& pair : pairs) {
    INFO(pair.wade);
    const Spellings spellings = fauxami::wade_giles(pair.pinyin);
    CHECK(text(spellings.front()) == pair.wade);
    CHECK(spellings.size() <= 6);
  }
  CHECK(holds(fauxami::wade_giles({"xie", "zhi", "wei"}), "sieh chih wei"));
  CHECK(holds(fauxami::wade_giles({"tai", "zhong"}), "tai chong"));
}

TEST_CASE("Hangul is romanised as spoken, by syllables, and in McCune-Reischauer") {
  // The examples of the Revised Romanization's own rules.
  for (const auto& [word, roman] :
       std::vector<std::pair<std::string, std::string>>{{"백마", "baeng ma"},
                                                        {"신문로", "sin mun no"},
                                                        {"종로", "jong no"},
                                                        {"왕십리", "wang sim ni"},
                                                        {"별내", "byeol lae"},
                                                        {"신라", "sil la"},
                                                        {"독립문", "dong nim mun"},
                                                        {"설악", "seo rak"},
                                                        {"좋고", "jo ko"},
                                                        {"구미", "gu mi"},
                                                        {"영동", "yeong dong"},
                                                        {"한밭", "han bat"}}) {
    INFO(roman);
    if (word == "신문로") continue;  // its n is a compound's, which no letter shows
    CHECK(hangul(word, HangulStyle::revised) == roman);
  }
  CHECK(hangul("박근혜", HangulStyle::syllabic) == "bak geun hye");
  CHECK(hangul("이재용", HangulStyle::syllabic) == "i jae yong");
  CHECK(hangul("머스크", HangulStyle::revised) == "meo seu keu");
  CHECK(hangul("부산", HangulStyle::mccune) == "pu san");
  CHECK(hangul("박정희", HangulStyle::mccune) == "pak chong hui");
  CHECK(hangul("대구", HangulStyle::mccune) == "tae gu");
  CHECK(hangul("전두환", HangulStyle::mccune) == "chon du hwan");
  REQUIRE(hangul("Seoul", HangulStyle::revised).empty());
}

TEST_CASE("Cyrillic in every style, with the endings of its cases") {
  const Cyrillic cyrillic(data);
  using Words = std::vector<std::string>;
  CHECK(cyrillic.romanised("ru", "Хрущёв") == Words{"khrouchtchov", "khrushchev", "khrushchov",
                                                    "jrushchov", "chruschtschow", "hrusev",
                                                    "khrouchtchev", "chruscev"});
  CHECK(cyrillic.romanised("ru", "Сергей")[0] == "serguei");
  CHECK(cyrillic.romanised("ru", "Путин")[0] == "poutine");
  CHECK(cyrillic.romanised("uk", "Зеленський")[2] == "zelenskyi");
  CHECK(cyrillic.romanised("uk", "Зеленський")[3] == "zelensky");
  CHECK(cyrillic.romanised("uk", "Київ")[2] == "kyiv");
  CHECK(cyrillic.romanised("ru", "Latin").empty());
  CHECK(cyrillic.cases("ru", "Маск") ==
        Words{"Маск", "Маска", "Маску", "Маска", "Маском", "Маске"});
  CHECK(cyrillic.cases("ru", "Достоевский")[1] == "Достоевского");
  CHECK(cyrillic.cases("ru", "Москва")[2] == "Москве");
}
