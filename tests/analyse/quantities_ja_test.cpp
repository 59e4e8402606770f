// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "analyse/quantities_fixture.h"

using namespace fauxami;

namespace {

std::string ja(const std::string& text) { return numbers_in("ja", text); }

}  // namespace

TEST_CASE("Japanese: digits with scales of ten thousand") {
  CHECK(ja("売上高は1兆2000億円に達した") == "[1兆2000億] 1200000000000 JPY");
  CHECK(ja("営業利益は450億円") == "[450億] 45000000000 JPY");
  CHECK(ja("3万5千人が集まった") == "[3万5千] 35000");
  CHECK(ja("来場者は3万5000人") == "[3万5000] 35000");
  CHECK(ja("2億3400万円の寄付") == "[2億3400万] 234000000 JPY");
  CHECK(ja("人口は1億2345万6789人") == "[1億2345万6789] 123456789");
  CHECK(ja("1億2千万ドルの契約") == "[1億2千万] 120000000 USD");
  CHECK(ja("4.5兆円の予算") == "[4.5兆] 4500000000000 JPY");
  CHECK(ja("1,100万トンを輸入") == "[1,100万] 11000000 t");
  CHECK(ja("5千円札ではなく5千円分") == "[5千] 5000 JPY; [5千] 5000 JPY");
  CHECK(ja("9338億元の投資") == "[9338億] 933800000000 CNY");
  CHECK(ja("7万台を生産") == "[7万] 70000");
  CHECK(ja("15万4321票を得た") == "[15万4321] 154321");
}

TEST_CASE("Japanese: digits of full width and their marks") {
  CHECK(ja("５，０００円の商品券") == "[５，０００] 5000 JPY");
  CHECK(ja("１２３人が参加") == "[１２３] 123");
  CHECK(ja("１．５倍になった") == "[１．５] 1.5 times");
  CHECK(ja("３０％の値引き") == "[３０] 0.3 share");
  CHECK(ja("1,234,567円") == "[1,234,567] 1234567 JPY");
  CHECK(ja("12,500人の署名") == "[12,500] 12500");
  CHECK(ja("気温は36.7度") == "[36.7] 36.7");
}

TEST_CASE("Japanese: numbers in kanji before a unit or a counter") {
  CHECK(ja("三十五人の生徒") == "[三十五] 35");
  CHECK(ja("千円札を出した") == "[千] 1000 JPY");
  CHECK(ja("三千五百トンの鉄") == "[三千五百] 3500 t");
  CHECK(ja("二十四時間営業") == "[二十四] 24 h");
  CHECK(ja("五百二十キロの道のり") == "[五百二十] 520 km");
  CHECK(ja("十二万三千四百円") == "[十二万三千四百] 123400 JPY");
  CHECK(ja("二億円を投じる") == "[二億] 200000000 JPY");
  CHECK(ja("一兆ドル企業") == "[一兆] 1000000000000 USD");
  CHECK(ja("十五メートルの波") == "[十五] 15 m");
  CHECK(ja("二百万の人々") == "[二百万] 2000000");
  CHECK(ja("一〇二人が乗っていた") == "[一〇二] 102");
  CHECK(ja("八十歳の祖母") == "[八十] 80");
  CHECK(ja("三日間の休み") == "[三] 3 d");
}

TEST_CASE("Japanese: sizes without a value") {
  CHECK(ja("数百億円規模") == "[数百億] ~20000000000-100000000000 JPY");
  CHECK(ja("数十万人が避難") == "[数十万] ~200000-1000000");
  CHECK(ja("数千の店舗") == "[数千] ~2000-10000");
  CHECK(ja("何百万ドルもの損失") == "[何百万] ~2000000-10000000 USD");
  CHECK(ja("数万円の罰金") == "[数万] ~20000-100000 JPY");
  CHECK(ja("数兆円の市場") == "[数兆] ~2000000000000-10000000000000 JPY");
}

TEST_CASE("Japanese: how exact a number is") {
  CHECK(ja("約3万人") == "[3万] ~30000");
  CHECK(ja("およそ500万円") == "[500万] ~5000000 JPY");
  CHECK(ja("ほぼ2時間かかる") == "[2] ~2 h");
  CHECK(ja("少なくとも12人が死亡") == "[12] >12");
  CHECK(ja("200億円程度の赤字") == "[200億] ~20000000000 JPY");
  CHECK(ja("40キロ前後の重さ") == "[40] ~40 km");
  CHECK(ja("50年近く続いた") == "[50] ~50 a");
  CHECK(ja("1万円を超える料金") == "[1万] >10000 JPY");
}

TEST_CASE("Japanese: shares, points and factors") {
  CHECK(ja("35%の増加") == "[35] 0.35 share");
  CHECK(ja("12.5パーセント減った") == "[12.5] 0.125 share");
  CHECK(ja("支持率は2ポイント上昇した") == "[2] 2 points");
  CHECK(ja("0.3パーセントポイント低い") == "[0.3] 0.3 points");
  CHECK(ja("0.5%ポイントの差") == "[0.5] 0.5 points");
  CHECK(ja("25ベーシスポイントの利下げ") == "[25] 0.25 points");
  CHECK(ja("2.5倍に増えた") == "[2.5] 2.5 times");
  CHECK(ja("10倍の速さ") == "[10] 10 times");
}

TEST_CASE("Japanese: ranges share scale and unit") {
  CHECK(ja("100億から200億円") == "[100億] ..10000000000 JPY; [200億] ..20000000000 JPY");
  CHECK(ja("100〜200億円") == "[100] ..10000000000 JPY; [200億] ..20000000000 JPY");
  CHECK(ja("3～5万人") == "[3] ..30000; [5万] ..50000");
  CHECK(ja("10-15%の下落") == "[10] ..0.1 share; [15] ..0.15 share");
  CHECK(ja("2時間から3時間") == "[2] ..2 h; [3] ..3 h");
}

TEST_CASE("Japanese: currencies and units") {
  CHECK(ja("50億ユーロの支援") == "[50億] 5000000000 EUR");
  CHECK(ja("300億元の国債") == "[300億] 30000000000 CNY");
  CHECK(ja("10万ウォンを支払った") == "[10万] 100000 KRW");
  CHECK(ja("25兆ドルの経済") == "[25兆] 25000000000000 USD");
  CHECK(ja("8000万ポンド") == "[8000万] 80000000 GBP");
  CHECK(ja("3億台湾ドル") == "[3億] 300000000 TWD");
  CHECK(ja("12億香港ドル") == "[12億] 1200000000 HKD");
  CHECK(ja("6000ルーブル") == "[6000] 6000 RUB");
  CHECK(ja("$500の賞金") == "[500] 500 USD");
  CHECK(ja("面積は120平方キロメートル") == "[120] 120 km2");
  CHECK(ja("50平方メートルの部屋") == "[50] 50 m2");
  CHECK(ja("800キロワット時") == "[800] 800 kWh");
  CHECK(ja("2ギガヘルツ") == "[2] 2 GHz");
  CHECK(ja("6カ月の契約と2週間の休暇") == "[6] 6 mo; [2] 2 wk");
  CHECK(ja("10年間で3ヶ月だけ") == "[10] 10 a; [3] 3 mo");
  CHECK(ja("1時間半の講演") == "[1] 1.5 h");
  CHECK(ja("30分間待った") == "[30] 30 min");
}

TEST_CASE("Japanese: words that hold a numeral and are no numbers") {
  CHECK(ja("一部の人は一方的だと言う") == "");
  CHECK(ja("一般の家庭と一緒に統一した") == "");
  CHECK(ja("万一に備えて万全を期す") == "");
  CHECK(ja("千葉県と三重県、八王子市") == "");
  CHECK(ja("三菱と三井が五輪を支える") == "");
  CHECK(ja("十分な睡眠と百貨店") == "");
  CHECK(ja("八百屋の三浦さんは四国出身") == "");
  CHECK(ja("第三者委員会が唯一の窓口だ") == "");
  CHECK(ja("億万長者と二酸化炭素") == "");
  CHECK(ja("数学の件数を数える") == "");
  CHECK(ja("19世紀の建物") == "[19世紀] ordinal 19");
  CHECK(ja("五十嵐さんと千代田区") == "");
}

TEST_CASE("Japanese: times, dates, quarters and decades") {
  CHECK(ja("令和元年5月1日に即位した") == "[令和元年5月1日] date 2019-05-01");
  CHECK(ja("平成元年の映画") == "[平成元年] year 1989");
  CHECK(ja("会議は20時に始まる") == "[20時] time 20:00");
  CHECK(ja("午後8時半に閉店") == "[8時半] time 20:30");
  CHECK(ja("午前10時15分発") == "[10時15分] time 10:15");
  CHECK(ja("正午に集合") == "[正午] time 12:00");
  CHECK(ja("2025年3月5日（水）に開館") == "[2025年3月5日] date 2025-03-05");
  CHECK(ja("3月5日の朝") == "[3月5日] date --03-05");
  CHECK(ja("2025年第2四半期") == "[2025年第2四半期] date 2025-Q2");
  CHECK(ja("上半期の売上") == "[上半期] date --H1");
  CHECK(ja("1980年代の音楽") == "[1980年代] year 1980s");
  CHECK(ja("八十年代の車") == "[八十年代] year 1980s");
  CHECK(ja("3倍に増えた") == "[3] 3 times");
  CHECK(ja("FY25の利益") == "[25] year 2025");
}

TEST_CASE("Japanese: what stands around a number") {
  CHECK(ja("8時間働いた") == "[8] 8 h");
  CHECK(ja("二十世紀の終わり") == "[二十] 20 century");
  CHECK(ja("3割引きのセール") == "[3割] 0.3 share");
  CHECK(ja("打率は3割5分") == "[3割5分] 0.35 share");
  CHECK(ja("7割の家庭") == "[7割] 0.7 share");
  CHECK(ja("十数年前") == "[十数] 10-19 a");
  CHECK(ja("数十人が集まった") == "[数十] ~20-100");
  CHECK(ja("3万5000人が参加") == "[3万5000] 35000");
  CHECK(ja("1億2000万円の予算") == "[1億2000万] 120000000 JPY");
  CHECK(ja("十五人の生徒") == "[十五] 15");
  CHECK(ja("二百三十円") == "[二百三十] 230 JPY");
  CHECK(ja("約40キロ") == "[40] ~40 km");
  CHECK(ja("100人以上") == "[100] >100");
  CHECK(ja("50人未満") == "[50] <50");
  CHECK(ja("三分の一の票") == "[三分の一] 1/3 share");
  CHECK(ja("2.5パーセント") == "[2.5] 0.025 share");
  CHECK(ja("第3回大会") == "[3] ordinal");
  CHECK(ja("2〜3週間") == "[2] ..2 wk; [3] ..3 wk");
  CHECK(ja("5カ月後") == "[5] 5 mo");
  CHECK(ja("一人で行く") == "");
  CHECK(ja("1ドル150円") == "[1] 1 USD; [150] 150 JPY");
  CHECK(ja("前年比12%増") == "[12] 0.12 share @year");
}
