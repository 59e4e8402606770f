// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "analyse/quantities_fixture.h"

using namespace fauxami;

namespace {

std::string de(const std::string& text) { return numbers_in("de", text); }

}  // namespace

TEST_CASE("German: digits with their groupings and decimals") {
  CHECK(de("das Werk baute 1.234.567 Teile") == "[1.234.567] 1234567");
  CHECK(de("auf dem Konto 1.234.567,89 Euro") == "[1.234.567,89] 1234567.89 EUR");
  CHECK(de("12.500 Exemplare") == "[12.500] 12500");
  CHECK(de("1 234 567 Teile") == "[1 234 567] 1234567");
  CHECK(de("1'234'567.50 Franken") == "[1'234'567.50] 1234567.5 CHF");
  CHECK(de("1’250 Franken") == "[1’250] 1250 CHF");
  CHECK(de("Gewicht 0,75 kg") == "[0,75] 0.75 kg");
}

TEST_CASE("German: scale words") {
  CHECK(de("eine Million Euro") == "[eine Million] 1000000 EUR");
  CHECK(de("2,5 Millionen Einwohner") == "[2,5 Millionen] 2500000");
  CHECK(de("mit 40 Millionen Menschen") == "[40 Millionen] 40000000");
  CHECK(de("12 Milliarden Tonnen") == "[12 Milliarden] 12000000000 t");
  CHECK(de("3 Billionen Dollar") == "[3 Billionen] 3000000000000 USD");
  CHECK(de("2 Billiarden Rubel") == "[2 Billiarden] 2000000000000000 RUB");
  CHECK(de("eine Trillion Bakterien") == "[eine Trillion] 1000000000000000000");
  CHECK(de("5 Tausend Tonnen") == "[5 Tausend] 5000 t");
  CHECK(de("100 Tsd. Euro") == "[100 Tsd.] 100000 EUR");
  CHECK(de("4,2 Mio. Tonnen") == "[4,2 Mio.] 4200000 t");
  CHECK(de("4,2 Mio Tonnen") == "[4,2 Mio] 4200000 t");
  CHECK(de("7 Mrd. Dollar") == "[7 Mrd.] 7000000000 USD");
  CHECK(de("7 Mrd Dollar") == "[7 Mrd] 7000000000 USD");
  CHECK(de("1,1 Bio. Euro") == "[1,1 Bio.] 1100000000000 EUR");
  CHECK(de("300 Mill. Mark") == "[300 Mill.] 300000000 ZZZ");
  CHECK(de("der Million Euro") == "[Million] 1000000 EUR");
  CHECK(de("tausend Tonnen Kohle") == "[tausend] 1000 t");
  CHECK(de("Millionen Menschen und Tausende Häuser") == "");
}

TEST_CASE("German: cardinals in words, one token or many") {
  CHECK(de("einundzwanzig Tonnen") == "[einundzwanzig] 21 t");
  CHECK(de("zweitausendfünfhundert Euro") == "[zweitausendfünfhundert] 2500 EUR");
  CHECK(de("dreihundertzweiundvierzig Kilometer") == "[dreihundertzweiundvierzig] 342 km");
  CHECK(de("zweihundertfünfzigtausend Dollar") == "[zweihundertfünfzigtausend] 250000 USD");
  CHECK(de("hundertachtzig Stunden") == "[hundertachtzig] 180 h");
  CHECK(de("einhundertfünf Meter") == "[einhundertfünf] 105 m");
  CHECK(de("hundertundeins Meter") == "[hundertundeins] 101 m");
  CHECK(de("rund vierzig Minuten") == "[vierzig] ~40 min");
  CHECK(de("elf Monate") == "[elf] 11 mo");
  CHECK(de("zwölf Tage") == "[zwölf] 12 d");
  CHECK(de("dreißig Prozent") == "[dreißig] 0.3 share");
  CHECK(de("dreissig Prozent") == "[dreissig] 0.3 share");
  CHECK(de("siebzehn Wochen") == "[siebzehn] 17 wk");
  CHECK(de("zwölfhundert Meter") == "[zwölfhundert] 1200 m");
  CHECK(de("zwei\u00ADhundert\u00ADfünfzig Meter") == "[zwei\u00ADhundert\u00ADfünfzig] 250 m");
  CHECK(de("zwo Liter") == "[zwo] 2 L");
  CHECK(de("eine Million zweihunderttausend Euro") ==
        "[eine Million zweihunderttausend] 1200000 EUR");
  CHECK(de("drei Milliarden sechshundert Millionen Dollar") ==
        "[drei Milliarden sechshundert Millionen] 3600000000 USD");
  CHECK(de("hundertfünfzig Milliarden") == "[hundertfünfzig Milliarden] 150000000000");
  CHECK(de("zwei Kinder und drei Erwachsene") == "");
  CHECK(de("ein Auto mit acht Rädern") == "");
  CHECK(de("eineinhalb Stunden") == "[eineinhalb] 1.5 h");
  CHECK(de("zweieinhalb Milliarden Euro") == "[zweieinhalb Milliarden] 2500000000 EUR");
  CHECK(de("dreieinhalb Jahre") == "[dreieinhalb] 3.5 a");
  CHECK(de("eine halbe Million Menschen") == "[eine halbe Million] 500000");
  CHECK(de("einer halben Milliarde Euro") == "[einer halben Milliarde] 500000000 EUR");
}

TEST_CASE("German: collectives and sizes") {
  CHECK(de("ein Dutzend Tage") == "[ein Dutzend] ~12 d");
  CHECK(de("drei Dutzend Tonnen") == "[drei Dutzend] ~36 t");
  CHECK(de("ein halbes Dutzend Stunden") == "[ein halbes Dutzend] ~6 h");
  CHECK(de("Dutzende Millionen Dollar") == "[Dutzende Millionen] ~20000000-100000000 USD");
  CHECK(de("Hunderte von Millionen Euro") == "[Hunderte von Millionen] ~200000000-1000000000 EUR");
  CHECK(de("mehrere Millionen Euro") == "[mehrere Millionen] ~2000000-10000000 EUR");
  CHECK(de("ein paar Millionen Euro") == "[ein paar Millionen] ~2000000-10000000 EUR");
  CHECK(de("einige hundert Euro") == "[einige hundert] ~200-1000 EUR");
}

TEST_CASE("German: how exact") {
  CHECK(de("etwa 300 Kilometer") == "[300] ~300 km");
  CHECK(de("fast 40 Prozent") == "[40] ~0.4 share");
  CHECK(de("knapp 20 Kilometer") == "[20] <20 km");
  CHECK(de("rund 50.000 Euro") == "[50.000] ~50000 EUR");
  CHECK(de("mehr als 10.000 Tonnen") == "[10.000] >10000 t");
  CHECK(de("über 5 Mio. Euro") == "[5 Mio.] >5000000 EUR");
  CHECK(de("gut 30 Kilometer") == "[30] >30 km");
  CHECK(de("mindestens 15 Minuten") == "[15] >15 min");
  CHECK(de("weniger als 3 Prozent") == "[3] <0.03 share");
  CHECK(de("höchstens 12 Stunden") == "[12] <12 h");
  CHECK(de("ca. 80 Dollar") == "[80] ~80 USD");
}

TEST_CASE("German: ranges") {
  CHECK(de("zwischen 38 und 42 Milliarden Dollar") ==
        "[38] ..38000000000 USD; [42 Milliarden] ..42000000000 USD");
  CHECK(de("von 5 auf 7 Prozent") == "[5] ..0.05 share; [7] ..0.07 share");
  CHECK(de("von 10 bis 15 Millionen Tonnen") == "[10] ..10000000 t; [15 Millionen] ..15000000 t");
  CHECK(de("5–7 Mio. Euro") == "[5] ..5000000 EUR; [7 Mio.] ..7000000 EUR");
  CHECK(de("2-3 Kilometer") == "[2] ..2 km; [3] ..3 km");
  CHECK(de("zwei bis drei Millionen Euro") ==
        "[zwei] ..2000000 EUR; [drei Millionen] ..3000000 EUR");
}

TEST_CASE("German: shares, points, factors") {
  CHECK(de("12,5 Prozent der Wähler") == "[12,5] 0.125 share");
  CHECK(de("12,5% der Wähler") == "[12,5] 0.125 share");
  CHECK(de("um 0,3 Prozentpunkte") == "[0,3] 0.3 points");
  CHECK(de("um 25 Basispunkte") == "[25] 0.25 points");
  CHECK(de("3 Promille") == "[3] 0.003 permille share");
  CHECK(de("2,5-mal so viel") == "[2,5] 2.5 times");
  CHECK(de("drei Mal so hoch") == "[drei] 3 times");
  CHECK(de("das 2,5-fache") == "[2,5] 2.5 times");
  CHECK(de("2,5fach vergrößert") == "[2,5] 2.5 times");
  CHECK(de("in der zweiten Hälfte") == "");
}

TEST_CASE("German: currencies and units") {
  CHECK(de("500 Euro") == "[500] 500 EUR");
  CHECK(de("500 €") == "[500] 500 EUR");
  CHECK(de("$20 Mio.") == "[20 Mio.] 20000000 USD");
  CHECK(de("CHF 45.50") == "[45.50] 45.5 CHF");
  CHECK(de("20 US-Dollar") == "[20] 20 USD");
  CHECK(de("70 Pfund Sterling") == "[70] 70 GBP");
  CHECK(de("80 Schweizer Franken") == "[80] 80 CHF");
  CHECK(de("12 Mio. australische Dollar") == "[12 Mio.] 12000000 AUD");
  CHECK(de("6000 Yen") == "[6000] 6000 JPY");
  CHECK(de("35 Rubel") == "[35] 35 RUB");
  CHECK(de("60 km/h") == "[60] 60 km/h");
  CHECK(de("90 Stundenkilometer") == "[90] 90 km/h");
  CHECK(de("120 Quadratmeter") == "[120] 120 m2");
  CHECK(de("45 Quadratkilometer") == "[45] 45 km2");
  CHECK(de("3 Kubikmeter") == "[3] 3 m3");
  CHECK(de("500 Kilowattstunden") == "[500] 500 kWh");
  CHECK(de("16 GB Speicher") == "[16] 16 GB");
  CHECK(de("15 Grad Celsius") == "[15] 15 Cel");
  CHECK(de("18 Barrel") == "[18] 18 bbl");
  CHECK(de("30 Meilen") == "[30] 30 mile");
}

TEST_CASE("German: ordinals, versions, phones") {
  CHECK(de("Er ist 35. Die Frau ist 34.") == "[35] 35; [34] 34");
  CHECK(de("Windows 11") == "[11] version");
  CHECK(de("ein 12-jähriger Junge") == "[12] 12 a");
}

TEST_CASE("German: times, dates, quarters and decades") {
  CHECK(de("Der Vortrag beginnt um 20 Uhr.") == "[20 Uhr] time 20:00");
  CHECK(de("Das Geschäft schließt um 18.30 Uhr.") == "[18.30 Uhr] time 18:30");
  CHECK(de("Treffpunkt ist 8 Uhr morgens am Hafen.") == "[8 Uhr morgens] time 08:00");
  CHECK(de("Um 9 Uhr abends fiel der Strom aus.") == "[9 Uhr abends] time 21:00");
  CHECK(de("Die Feier ist am 6. August 2025.") == "[6. August 2025] date 2025-08-06");
  CHECK(de("vom 3. bis 7. März 2024") == "[3] date 2024-03-03; [7. März 2024] date 2024-03-07");
  CHECK(de("am 12. Jan. 2024") == "[12. Jan. 2024] date 2024-01-12");
  CHECK(de("Mittwoch, 24.12.2025") == "[24.12.2025] date 2025-12-24");
  CHECK(de("im zweiten Quartal 2025") == "[zweiten Quartal 2025] date 2025-Q2");
  CHECK(de("Q3 2024 war schwach") == "[Q3 2024] date 2024-Q3");
  CHECK(de("Musik der achtziger Jahre") == "[achtziger Jahre] year 1980s");
  CHECK(de("in den 1970er Jahren") == "[1970er Jahren] year 1970s");
}

TEST_CASE("German: what stands around a number") {
  CHECK(de("nach drei langen Jahren") == "[drei] 3 a");
  CHECK(de("in den kommenden fünf Tagen und vier weiteren Monaten") == "[fünf] 5 d; [vier] 4 mo");
  CHECK(de("nach zweieinhalb Stunden") == "[zweieinhalb] 2.5 h");
}
