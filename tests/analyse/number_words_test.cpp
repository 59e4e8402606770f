// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "analyse/quantities_fixture.h"

using namespace fauxami;

namespace {

std::string fr(const std::string& text) { return numbers_in("fr", text); }
std::string en(const std::string& text) { return numbers_in("en", text); }
std::string zh(const std::string& text) { return numbers_in("zh-Hans", text); }
std::string hant(const std::string& text) { return numbers_in("zh-Hant", text); }

}  // namespace

TEST_CASE("an hour with its unit is a time behind a word that says so") {
  CHECK(fr("La séance commence à 20 heures.") == "[20 heures] time 20:00");
  CHECK(fr("Le magasin ferme vers 18 h.") == "[18 h] time 18:00");
  CHECK(fr("La ville est à 2 heures de route.") == "[2] 2 h");
  CHECK(fr("un contrat à 35 heures par semaine") == "[35] 35 h");
  CHECK(fr("ouvert de 9 heures à 18 heures") == "[9] ..9 h; [18] ..18 h");
  CHECK(zh("12日20时") == "[12日] date ---12; [20时] time 20:00");
  CHECK(zh("会议在十时整开始") == "[十时整] time 10:00");
  CHECK(zh("等了3小时") == "[3] 3 h");
  CHECK(zh("一时兴起") == "");
}

TEST_CASE("a unit counts behind an adjective") {
  CHECK(fr("pendant les quatre derniers jours") == "[quatre] 4 d");
  CHECK(fr("après trois longues années") == "[trois] 3 a");
  CHECK(fr("les 12 derniers mois") == "[12] 12 mo");
  CHECK(fr("trois grandes villes") == "");
  CHECK(en("after three long years") == "[three] 3 a");
  CHECK(en("over the next four consecutive days") == "[four] 4 d");
  CHECK(en("three long speeches") == "");
  CHECK(en("a 45-year-old man on a 10-day trip") == "[45] 45 a; [10] 10 d");
}

TEST_CASE("decades in words and in digits are one") {
  CHECK(fr("les années quatre-vingt") == "[quatre-vingt] year 1980s");
  CHECK(fr("les années soixante-dix") == "[soixante-dix] year 1970s");
  CHECK(fr("les années 1980") == "[1980] year 1980s");
  CHECK(en("music of the late eighties") == "[the late eighties] year 1980s");
  CHECK(en("a woman in her eighties") == "");
  CHECK(zh("1980年代的音乐") == "[1980年代] year 1980s");
  CHECK(zh("上世纪九十年代") == "[九十年代] year 1990s");
  CHECK(zh("20世纪80年代") == "[20世纪80年代] year 1980s");
  CHECK(zh("十九世纪六十年代") == "[十九世纪六十年代] year 1860s");
}

TEST_CASE("fiscal years and quarters") {
  CHECK(en("profit for FY25 and FY 2026") == "[25] year 2025; [2026] year");
  CHECK(fr("le bénéfice de FY25") == "[25] year 2025");
  CHECK(zh("FY25，2025财年") == "[25] year 2025; [2025] year");
  CHECK(en("Q2 2025 was weak") == "[Q2 2025] date 2025-Q2");
  CHECK(fr("au Q3 2024") == "[Q3 2024] date 2024-Q3");
  CHECK(zh("2025年第2季度") == "[2025年第2季度] date 2025-Q2");
}

TEST_CASE("the first year of an era, and years as strings of digits") {
  CHECK(hant("民國元年") == "[民國元年] year 1912");
  CHECK(hant("令和元年5月") == "[令和元年5月] date 2019-05");
  CHECK(zh("二零零二年") == "[二零零二年] year 2002");
  CHECK(zh("二〇二五年五月") == "[二〇二五年五月] date 2025-05");
  CHECK(zh("一百零二人") == "[一百零二] 102");
}

TEST_CASE("sizes between two numbers in Chinese") {
  CHECK(zh("十多年前") == "[十多] 10-19 a");
  CHECK(zh("十余万人") == "[十余万] 100000-190000");
  CHECK(zh("二十多年") == "[二十多] ~20 a");
  CHECK(hant("兩三年") == "[兩三] 2-3 a");
  CHECK(zh("三两天") == "[三两] 2-3 d");
  CHECK(zh("三两黄金") == "");
  CHECK(zh("三到四亿元") == "[三] ..300000000 CNY; [四亿] ..400000000 CNY");
}

TEST_CASE("an expression hides a number unless the number goes on behind it") {
  CHECK(zh("十分钟后") == "[十] 10 min");
  CHECK(zh("十分重要") == "");
  CHECK(zh("十分之三") == "[十分之三] 0.3 share");
  CHECK(numbers_in("vi", "một phần ba dân số") == "[một phần ba] 1/3 share");
  CHECK(numbers_in("vi", "một phần của kế hoạch") == "");
}
