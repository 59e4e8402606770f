// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include <catch2/catch.hpp>

#include <string>

#include "quantities_fixture.h"

using namespace fauxami;

namespace {

std::string it(const std::string& text) { return numbers_in("it", text); }

}  // namespace

TEST_CASE("Italian: digits in any grouping") {
  CHECK(it("l'azienda ha fatturato 1.234.567 euro") == "[1.234.567] 1234567 EUR");
  CHECK(it("con 12 345 678 voti") == "[12 345 678] 12345678");
  CHECK(it("circa 45,7 chilometri") == "[45,7] ~45.7 km");
  CHECK(it("l'indice ha chiuso a 8.915,3") == "[8.915,3] 8915.3");
  CHECK(it("ha venduto 1,234,567 unità") == "[1,234,567] 1234567");
  CHECK(it("costa 1,234.50 dollari") == "[1,234.50] 1234.5 USD");
  CHECK(it("un totale di 2'500 franchi") == "[2'500] 2500 ZZZ");
  CHECK(it("2.500 lavoratori") == "[2.500] 2500");
}

TEST_CASE("Italian: scales") {
  CHECK(it("un contratto da 3,2 milioni di euro") == "[3,2 milioni] 3200000 EUR");
  CHECK(it("un debito di mille miliardi di euro") == "[mille miliardi] 1000000000000 EUR");
  CHECK(it("un piano da 2 miliardi di dollari") == "[2 miliardi] 2000000000 USD");
  CHECK(it("un debito di 3 bilioni di dollari") == "[3 bilioni] 3000000000000 USD");
  CHECK(it("il milione di euro promesso") == "[milione] 1000000 EUR");
  CHECK(it("il miliardo di euro promesso") == "[miliardo] 1000000000 EUR");
  CHECK(it("20mila persone") == "[20mila] 20000");
  CHECK(it("20 mila persone") == "[20 mila] 20000");
  CHECK(it("300.000 abitanti") == "[300.000] 300000");
  CHECK(it("5mila miliardi di lire") == "[5mila miliardi] 5000000000000 ITL");
  CHECK(it("1,5 mln di euro") == "[1,5 mln] 1500000 EUR");
  CHECK(it("€ 2 mld") == "[2 mld] 2000000000 EUR");
  CHECK(it("2 mld di euro") == "[2 mld] 2000000000 EUR");
  CHECK(it("10 mln di persone") == "[10 mln] 10000000");
  CHECK(it("mezzo milione di firme") == "[mezzo milione] 500000");
  CHECK(it("un milione e mezzo di turisti") == "[un milione e mezzo] 1500000");
  CHECK(it("due miliardi e mezzo di euro") == "[due miliardi e mezzo] 2500000000 EUR");
  CHECK(it("3 milioni e 200 mila abitanti") == "[3 milioni e 200 mila] 3200000");
  CHECK(it("un migliaio di miliardi") == "[un migliaio di miliardi] 1000000000000");
}

TEST_CASE("Italian: abbreviations") {
  CHECK(it("una multa da 20 M€") == "[20 M] 20000000 EUR");
  CHECK(it("ricavi per 300 k€") == "[300 k] 300000 EUR");
}

TEST_CASE("Italian: spelled") {
  CHECK(it("ventitré case e ventuno barche") == "[ventitré] 23; [ventuno] 21");
  CHECK(it("trentotto tonnellate") == "[trentotto] 38 t");
  CHECK(it("cinquecentomila famiglie") == "[cinquecentomila] 500000");
  CHECK(it("millenovecentottantaquattro chilometri") == "[millenovecentottantaquattro] 1984 km");
  CHECK(it("centouno chili") == "[centouno] 101 kg");
  CHECK(it("duecentocinquanta euro") == "[duecentocinquanta] 250 EUR");
  CHECK(it("novecentonovantanove euro") == "[novecentonovantanove] 999 EUR");
  CHECK(it("duemilacinquecento persone") == "[duemilacinquecento] 2500");
  CHECK(it("settecento milioni di yuan") == "[settecento milioni] 700000000 CNY");
  CHECK(it("centoventimila euro") == "[centoventimila] 120000 EUR");
  CHECK(it("un euro") == "[un] 1 EUR");
  CHECK(it("una casa e due auto") == "");
  CHECK(it("zero emissioni, zero euro") == "[zero] 0 EUR");
}

TEST_CASE("Italian: collectives") {
  CHECK(it("una dozzina di uova") == "[una dozzina] ~12");
  CHECK(it("mezza dozzina di euro") == "[mezza dozzina] ~6 EUR");
  CHECK(it("un centinaio di manifestanti") == "[un centinaio] ~100");
  CHECK(it("una decina di paesi") == "[una decina] ~10");
  CHECK(it("una ventina di chilometri") == "[una ventina] ~20 km");
  CHECK(it("un centinaio di milioni di euro") == "[un centinaio di milioni] ~100000000 EUR");
  CHECK(it("decine di feriti") == "[decine] ~20-100");
  CHECK(it("centinaia di milioni di euro") == "[centinaia di milioni] ~200000000-1000000000 EUR");
  CHECK(it("decine di migliaia di euro") == "[decine di migliaia] ~20000-100000 EUR");
  CHECK(it("migliaia di miliardi di dollari") ==
        "[migliaia di miliardi] ~2000000000000-10000000000000 USD");
  CHECK(it("un migliaio di persone") == "[un migliaio] 1000");
  CHECK(it("un paio di milioni di euro") == "[un paio di milioni] ~2000000 EUR");
}

TEST_CASE("Italian: approximation") {
  CHECK(it("circa 300 dipendenti") == "[300] ~300");
  CHECK(it("intorno al 40% dei voti") == "[40] ~0.4 share");
  CHECK(it("quasi 200 euro") == "[200] ~200 EUR");
  CHECK(it("oltre il 12% del totale") == "[12] >0.12 share");
  CHECK(it("più di 250 chili") == "[250] >250 kg");
  CHECK(it("almeno 17 morti") == "[17] >17");
  CHECK(it("ha superato i 3 milioni di visite") == "[3 milioni] >3000000");
  CHECK(it("oltre un centinaio di voli") == "[un centinaio] >100");
  CHECK(it("meno di 100 giorni") == "[100] <100 d");
  CHECK(it("al di sotto dei 30 gradi") == "[30] <30 deg");
  CHECK(it("al massimo 25 chili") == "[25] <25 kg");
  CHECK(it("300 euro o più") == "[300] >300 EUR");
  CHECK(it("12,5 litri circa") == "[12,5] ~12.5 L");
}

TEST_CASE("Italian: ranges") {
  CHECK(it("tra 38 e 42 milioni di euro") == "[38] ..38000000 EUR; [42 milioni] ..42000000 EUR");
  CHECK(it("tra il 3% e il 5%") == "[3] ..0.03 share; [5] ..0.05 share");
  CHECK(it("da 10 a 15 tonnellate") == "[10] ..10 t; [15] ..15 t");
  CHECK(it("dall'8 al 9 per cento") == "[8] ..0.08 share; [9] ..0.09 share");
  CHECK(it("10-15 milioni di euro") == "[10] ..10000000 EUR; [15 milioni] ..15000000 EUR");
  CHECK(it("fra due e tre milioni di abitanti") == "[due] ..2000000; [tre milioni] ..3000000");
  CHECK(it("è salito da 2,5 a 3,1 punti") == "[2,5] ..2.5 points; [3,1] ..3.1 points");
  CHECK(it("due o tre milioni di euro") == "[due] ..2000000 EUR; [tre milioni] ..3000000 EUR");
}

TEST_CASE("Italian: share and points") {
  CHECK(it("il 12,5% del capitale") == "[12,5] 0.125 share");
  CHECK(it("l'8 per cento in meno") == "[8] 0.08 share");
  CHECK(it("è sceso di 0,3 punti percentuali") == "[0,3] 0.3 points");
  CHECK(it("è salito di un punto percentuale") == "[un] 1 points");
  CHECK(it("25 punti base") == "[25] 0.25 points");
  CHECK(it("+0,5 p.p.") == "[0,5] 0.5 points");
}

TEST_CASE("Italian: currencies") {
  CHECK(it("€ 30 e £ 50") == "[30] 30 EUR; [50] 50 GBP");
  CHECK(it("$ 500") == "[500] 500 USD");
  CHECK(it("30 sterline") == "[30] 30 GBP");
  CHECK(it("500 mila yen") == "[500 mila] 500000 JPY");
  CHECK(it("50 franchi svizzeri") == "[50] 50 CHF");
  CHECK(it("20 mila lire") == "[20 mila] 20000 ITL");
  CHECK(it("100 rubli") == "[100] 100 RUB");
}

TEST_CASE("Italian: units") {
  CHECK(it("a 120 km/h") == "[120] 120 km/h");
  CHECK(it("90 chilometri orari") == "[90] 90 km/h");
  CHECK(it("45 metri quadrati") == "[45] 45 m2");
  CHECK(it("80 mq") == "[80] 80 m2");
  CHECK(it("3 ettari") == "[3] 3 ha");
  CHECK(it("una temperatura di 38 gradi") == "[38] 38 deg");
  CHECK(it("2 GB di memoria") == "[2] 2 GB");
  CHECK(it("150 grammi") == "[150] 150 g");
  CHECK(it("60 miglia") == "[60] 60 mile");
  CHECK(it("tre ore e venti minuti") == "[tre] 3 h; [venti] 20 min");
  CHECK(it("due anni e mezzo") == "[due] 2.5 a");
  CHECK(it("un decennio") == "[un] 1 decade");
  CHECK(it("un'ora") == "[un'] 1 h");
}

TEST_CASE("Italian: parts joined with e") {
  CHECK(it("mille e cento") == "[mille e cento] 1100");
  CHECK(it("un milione e duecento persone") == "[un milione e duecento] 1000200");
  CHECK(it("fra i 20 e i 30 milioni di euro") ==
        "[20] ..20000000 EUR; [30 milioni] ..30000000 EUR");
}

TEST_CASE("Italian: words before digits, and business shorthand") {
  CHECK(it("un miliardo e 200 milioni") == "[un miliardo e 200 milioni] 1200000000");
  CHECK(it("due milioni e 300mila persone") == "[due milioni e 300mila] 2300000");
  CHECK(it("mille e 200 euro") == "[mille e 200] 1200 EUR");
  CHECK(it("oltre 2,5 mila miliardi di dollari") == "[2,5 mila miliardi] >2500000000000 USD");
  CHECK(it("ricavi per 1,2 mld € e utile di 320,4 mln di euro") ==
        "[1,2 mld] 1200000000 EUR; [320,4 mln] 320400000 EUR");
  CHECK(it("tra 20 e 30 mln") == "[20] ..20000000; [30 mln] ..30000000");
  CHECK(it("Euro 3,5 milioni") == "[3,5 milioni] 3500000 EUR");
  CHECK(it("margine del 23,4%, +120 pb") == "[23,4] 0.234 share; [120] 1.2 points");
  CHECK(it("10mila mq") == "[10mila] 10000 m2");
  CHECK(it("10,5 milioni di m2") == "[10,5 milioni] 10500000 m2");
}

TEST_CASE("Italian: times, dates, quarters and decades") {
  CHECK(it("La cena comincia alle 20.30.") == "[20.30] time 20:30");
  CHECK(it("dalle 9.15 alle 12.45") == "[9.15] time 09:15; [12.45] time 12:45");
  CHECK(it("Il treno parte alle ore 23.") == "[23] time 23:00");
  CHECK(it("Ci vediamo alle 8 di sera.") == "[8 di sera] time 20:00");
  CHECK(it("lunedì 6 maggio 2024") == "[6 maggio 2024] date 2024-05-06");
  CHECK(it("12 gen. 2024") == "[12 gen. 2024] date 2024-01-12");
  CHECK(it("nel secondo trimestre del 2025") == "[secondo trimestre del 2025] date 2025-Q2");
  CHECK(it("la moda degli anni ottanta") == "[ottanta] year 1980s");
  CHECK(it("Q1 2025") == "[Q1 2025] date 2025-Q1");
}

TEST_CASE("Italian: what stands around a number") {
  CHECK(it("costa 20.30 euro") == "[20.30] 20.3 EUR");
  CHECK(it("dopo tre lunghi anni") == "[tre] 3 a");
  CHECK(it("nelle prossime 48 ore") == "[48] 48 h");
}
