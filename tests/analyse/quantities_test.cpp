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

TEST_CASE("French amounts carry scale and currency") {
  CHECK(fr("un contrat de 100 milliards de dollars") == "[100 milliards] 100000000000 USD");
  CHECK(fr("soit 16,5 milliards d’euros") == "[16,5 milliards] 16500000000 EUR");
  CHECK(fr("une valeur de 4,51 billions de dollars") == "[4,51 billions] 4510000000000 USD");
  CHECK(fr("1000 milliards de yuans") == "[1000 milliards] 1000000000000 CNY");
  CHECK(fr("9\u00A0338 milliards de dollars taïwanais") ==
        "[9\u00A0338 milliards] 9338000000000 TWD");
  CHECK(fr("12 milliards de dollars de Hong Kong") == "[12 milliards] 12000000000 HKD");
  CHECK(fr("à 185,61 dollars par action") == "[185,61] 185.61 USD");
  CHECK(fr("20 M€ et 3 Md€") == "[20 M] 20000000 EUR; [3 Md] 3000000000 EUR");
  CHECK(fr("environ 30\u202F000 dollars") == "[30\u202F000] ~30000 USD");
  CHECK(fr("quelque 7 500 personnes") == "[7 500] ~7500");
  CHECK(fr("1 234 567 habitants") == "[1 234 567] 1234567");
  CHECK(fr("plus de 3 millions de tonnes") == "[3 millions] >3000000 t");
  CHECK(fr("jusqu’à 250 millions") == "[250 millions] <250000000");
  CHECK(fr("2 milliards et demi d’euros") == "[2 milliards et demi] 2500000000 EUR");
}

TEST_CASE("French numbers in words") {
  CHECK(fr("mille milliards de dollars") == "[mille milliards] 1000000000000 USD");
  CHECK(fr("deux cents millions d’euros") == "[deux cents millions] 200000000 EUR");
  CHECK(fr("le million d’euros promis") == "[million] 1000000 EUR");
  CHECK(fr("un milliard et demi de dollars") == "[un milliard et demi] 1500000000 USD");
  CHECK(fr("une centaine de millions de dollars") == "[une centaine de millions] ~100000000 USD");
  CHECK(fr("des centaines de millions de dollars") ==
        "[centaines de millions] ~200000000-1000000000 USD");
  CHECK(fr("quatre-vingt-dix-sept tonnes") == "[quatre-vingt-dix-sept] 97 t");
  CHECK(fr("trois mille cinq cents euros") == "[trois mille cinq cents] 3500 EUR");
  CHECK(fr("deux-cents cinquante-trois euros") == "[deux-cents cinquante-trois] 253 EUR");
  CHECK(fr("deux dizaines de tonnes") == "[deux dizaines] ~20 t");
  CHECK(fr("vingt et un jours") == "[vingt et un] 21 d");
  CHECK(fr("trois millions cinq cent mille personnes") ==
        "[trois millions cinq cent mille] 3500000");
  CHECK(fr("une voiture et deux vélos") == "");
  CHECK(fr("un demi-milliard d’euros") == "[un demi-milliard] 500000000 EUR");
}

TEST_CASE("several number words in one token") {
  CHECK(fr("vingt-trois jours") == "[vingt-trois] 23 d");
  CHECK(fr("soixante-dix-sept tonnes") == "[soixante-dix-sept] 77 t");
  CHECK(fr("quatre-vingt-onze tonnes") == "[quatre-vingt-onze] 91 t");
  CHECK(fr("septante-trois tonnes, nonante-neuf francs suisses") ==
        "[septante-trois] 73 t; [nonante-neuf] 99 CHF");
  CHECK(fr("deux-cent-cinquante-et-un euros") == "[deux-cent-cinquante-et-un] 251 EUR");
  CHECK(fr("trois-mille-deux-cents kilomètres") == "[trois-mille-deux-cents] 3200 km");
  CHECK(en("twenty-five years") == "[twenty-five] 25 a");
  CHECK(en("two hundred and forty-six pages") == "[two hundred and forty-six] 246");
  CHECK(fr("le centre-ville et un mille-pattes") == "");
}

TEST_CASE("both ends of a range share scale and unit") {
  CHECK(fr("de 40 000 euros à 3 000 milliards") ==
        "[40 000] ..40000 EUR; [3 000 milliards] ..3000000000000 EUR");
  CHECK(fr("entre 38 et 42 milliards de dollars") ==
        "[38] ..38000000000 USD; [42 milliards] ..42000000000 USD");
  CHECK(fr("2,3 à 2,5 milliards") == "[2,3] ..2300000000; [2,5 milliards] ..2500000000");
  CHECK(fr("de 11,8 % à 11,4 %") == "[11,8] ..0.118 share; [11,4] ..0.114 share");
  CHECK(fr("10-15 millions d’euros") == "[10] ..10000000 EUR; [15 millions] ..15000000 EUR");
  CHECK(zh("380亿至420亿美元") == "[380亿] ..38000000000 USD; [420亿] ..42000000000 USD");
  CHECK(zh("3至5万人") == "[3] ..30000; [5万] ..50000");
  CHECK(en("between 38 and 42 billion dollars") ==
        "[38] ..38000000000 USD; [42 billion] ..42000000000 USD");
}

TEST_CASE("what is no amount is typed") {
  CHECK(fr("le 21 juillet 2025 à 10\u00A0h\u00A035") ==
        "[21 juillet 2025] date 2025-07-21; [10\u00A0h\u00A035] time 10:35");
  CHECK(fr("le 1er février") == "[1er février] date --02-01");
  CHECK(fr("en 2026, la 3e édition") == "[2026] year; [3e] ordinal 3");
  CHECK(fr("appelez le +86 21 5038 6671 demain") == "[86 21 5038 6671] phone +862150386671");
  CHECK(fr("ou le 01 23 45 67 89") == "[01 23 45 67 89] phone 0123456789");
  CHECK(fr("un score de 3-1, affiché 0/400") == "[3-1] score; [0/400] score 0-400");
  CHECK(fr("la gravure 18A et la version 2.1") == "[18A] version 18; [2.1] version");
  CHECK(fr("Python 3.11.2 et 192.168.0.1").find("amount") == std::string::npos);
  CHECK(fr("le 10/30/2025 et 2025-07-21") == "[10/30/2025] date 2025-10-30; [2025-07-21] date");
  CHECK(fr("GPT-4 et RTX 5090") == "[5090] version");
  CHECK(fr("un recul de 0,4 point, soit 5 points de base") == "[0,4] 0.4 points; [5] 0.05 points");
  CHECK(fr("les générations 2 nm") == "[2] 2 nm");
}

TEST_CASE("marks of another language are read for what they are") {
  CHECK(fr("un bénéfice de 7.14 dollars") == "[7.14] 7.14 USD");
  CHECK(fr("1.200 postes") == "[1.200] 1200|1.2");
  CHECK(fr("1,200 personnes") == "[1,200] 1.2|1200");
  CHECK(en("1,200 people") == "[1,200] 1200");
  CHECK(fr("1.234,5 euros") == "[1.234,5] 1234.5 EUR");
  CHECK(fr("1,234,567 euros") == "[1,234,567] 1234567 EUR");
}

TEST_CASE("English amounts") {
  CHECK(en("a combined $364 billion this year") == "[364 billion] 364000000000 USD");
  CHECK(en("raised $1.5bn and €20m") == "[1.5bn] 1500000000 USD; [20m] 20000000 EUR");
  CHECK(en("up to US$4 trillion") == "[4 trillion] <4000000000000 USD");
  CHECK(en("two hundred and fifty people") == "[two hundred and fifty] 250");
  CHECK(en("two and a half million people") == "[two and a half million] 2500000");
  CHECK(en("a million dollars") == "[a million] 1000000 USD");
  CHECK(en("July 21, 2025") == "[July 21, 2025] date 2025-07-21");
  CHECK(en("4 million square feet at 104°F") == "[4 million] 4000000 ft2; [104] 104 degF");
  CHECK(en("3 crore rupees") == "[3 crore] 30000000 INR");
}

TEST_CASE("Chinese amounts") {
  CHECK(zh("投资1000亿美元的计划") == "[1000亿] 100000000000 USD");
  CHECK(zh("市值4.51万亿美元") == "[4.51万亿] 4510000000000 USD");
  CHECK(zh("约7.5万人") == "[7.5万] ~75000");
  CHECK(zh("超过1万亿美元") == "[1万亿] >1000000000000 USD");
  CHECK(zh("1,100万辆") == "[1,100万] 11000000");
  CHECK(zh("二十万亿元") == "[二十万亿] 20000000000000 CNY");
  CHECK(zh("两百多亿美元") == "[两百多亿] ~20000000000 USD");
  CHECK(zh("营收为9338亿元新台币") == "[9338亿] 933800000000 TWD");
  CHECK(zh("3亿5000万人") == "[3亿5000万] 350000000");
  CHECK(zh("3万5000人") == "[3万5000] 35000");
  CHECK(zh("1亿2345万6789人") == "[1亿2345万6789] 123456789");
  CHECK(zh("约3万2024年的") == "[3万] ~30000; [2024年] year 2024");
  CHECK(zh("数百亿美元") == "[数百亿] ~20000000000-100000000000 USD");
  CHECK(zh("增长38.6%，下降0.2个百分点") == "[38.6] 0.386 share; [0.2] 0.2 points");
  CHECK(zh("2025年7月21日10:35") == "[2025年7月21日] date 2025-07-21; [10:35] time");
  CHECK(zh("百分之五") == "[百分之五] 0.05 share");
  CHECK(zh("最大的一笔投资之一") == "");
  CHECK(zh("三星和百度统一了") == "");
  CHECK(hant("營收9,338億元，約三萬五千人") == "[9,338億] 933800000000 ZZZ; [三萬五千] ~35000");
  CHECK(hant("1億2千萬美元") == "[1億2千萬] 120000000 USD");
}

TEST_CASE("dates and times have one canonical form in every language") {
  CHECK(fr("le 21 juillet 2025") == "[21 juillet 2025] date 2025-07-21");
  CHECK(en("on July 21, 2025") == "[July 21, 2025] date 2025-07-21");
  CHECK(en("at 3:45 p.m.") == "[3:45 p.m.] time 15:45");
  CHECK(zh("2025年7月21日") == "[2025年7月21日] date 2025-07-21");
  CHECK(zh("下午3点45分").find("time 15:45") != std::string::npos);
  CHECK(fr("à 15 h 45").find("time 15:45") != std::string::npos);
  CHECK(hant("民國114年").find("2025") != std::string::npos);
}

TEST_CASE("fractions, factors and signs have their true value") {
  CHECK(zh("三分之一").find("1/3") != std::string::npos);
  CHECK(zh("七成").find("0.7") != std::string::npos);
  CHECK(fr("les deux tiers").find("2/3") != std::string::npos);
  CHECK(fr("un recul de -5 %").find("-0.05") != std::string::npos);
  CHECK(fr("le chiffre a doublé").find("2 times") != std::string::npos);
}
