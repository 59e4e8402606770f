// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include <catch2/catch.hpp>

#include <string>

#include "quantities_fixture.h"

using namespace fauxami;

namespace {

std::string es(const std::string& text) { return numbers_in("es", text); }

}  // namespace

TEST_CASE("Spanish: digits in any grouping") {
  CHECK(es("la empresa facturó 1.234.567 euros") == "[1.234.567] 1234567 EUR");
  CHECK(es("con 12 345 678 votos") == "[12 345 678] 12345678");
  CHECK(es("un total de 2'500'000 francos") == "[2'500'000] 2500000 ZZZ");
  CHECK(es("unos 45,7 kilómetros") == "[45,7] ~45.7 km");
  CHECK(es("el índice cerró en 8.915,3") == "[8.915,3] 8915.3");
  CHECK(es("vendió 1,234,567 unidades") == "[1,234,567] 1234567");
  CHECK(es("cuesta 1,234.50 dólares") == "[1,234.50] 1234.5 USD");
  CHECK(es("un aumento de 0,25 puntos") == "[0,25] 0.25 points");
  CHECK(es("1,234 personas") == "[1,234] 1234|1.234");
  CHECK(es("1.234 personas") == "[1.234] 1234");
  CHECK(es("10,000 personas") == "[10,000] 10000");
  CHECK(es("$26,750") == "[26,750] 26750 ZZZ");
  CHECK(es("3.125 millones") == "[3.125 millones] 3125000000|3125000");
  CHECK(es("3,125 millones") == "[3,125 millones] 3125000|3125000000");
  CHECK(es("1.200 millones") == "[1.200 millones] 1200000000");
  CHECK(es("1,200 millones") == "[1,200 millones] 1200000000");
}

TEST_CASE("Spanish: scales") {
  CHECK(es("una inversión de 3,2 millones de euros") == "[3,2 millones] 3200000 EUR");
  CHECK(es("una deuda de 1,4 billones de euros") == "[1,4 billones] 1400000000000 EUR");
  CHECK(es("pagó 500 mil pesos") == "[500 mil] 500000 ZZZ");
  CHECK(es("la economía mueve 25 mil millones de dólares al año") ==
        "[25 mil millones] 25000000000 USD");
  CHECK(es("un plan de 2 millardos de euros") == "[2 millardos] 2000000000 EUR");
  CHECK(es("más de mil millones de personas") == "[mil millones] >1000000000");
  CHECK(es("el millón de euros prometido") == "[millón] 1000000 EUR");
  CHECK(es("gastó un millar de millones") == "[un millar de millones] 1000000000");
  CHECK(es("3 mil 500 millones de pesos") == "[3 mil 500 millones] 3500000000 ZZZ");
  CHECK(es("perdió 15 millones 300 mil pesos") == "[15 millones 300 mil] 15300000 ZZZ");
  CHECK(es("cuesta 1 mil 250 pesos") == "[1 mil 250] 1250 ZZZ");
  CHECK(es("medio millón de firmas") == "[medio millón] 500000");
  CHECK(es("dos millones y medio de turistas") == "[dos millones y medio] 2500000");
  CHECK(es("un millón y medio de dólares") == "[un millón y medio] 1500000 USD");
  CHECK(es("hasta 4 millones y medio de euros") == "[4 millones y medio] 4500000 EUR");
  CHECK(es("12 millones de dólares canadienses") == "[12 millones] 12000000 CAD");
}

TEST_CASE("Spanish: abbreviations beside currencies") {
  CHECK(es("una multa de 20 M€") == "[20 M] 20000000 EUR");
  CHECK(es("ingresos por US$ 35 mm") == "[35 mm] 35000000 USD");
  CHECK(es("ventas de 1.200 mill. de euros") == "[1.200 mill.] 1200000000 EUR");
  CHECK(es("un fondo de 150 mdd") == "[150] 150000000 USD");
  CHECK(es("20 mmdp y 3 mil mdd") == "[20] 20000000000 ZZZ; [3 mil] 3000000000 USD");
  CHECK(es("12 MEUR") == "[12] 12000000 EUR");
  CHECK(es("ganó 40 k€ al año") == "[40 k] 40000 EUR");
  CHECK(es("mide 20 mm de ancho") == "[20] 20 mm");
}

TEST_CASE("Spanish: spelled") {
  CHECK(es("veintitrés casas y veintiún barcos") == "[veintitrés] 23; [veintiún] 21");
  CHECK(es("veintidos mil hectáreas") == "[veintidos mil] 22000 ha");
  CHECK(es("treinta y cinco mil doscientas personas") == "[treinta y cinco mil doscientas] 35200");
  CHECK(es("treintaicinco toneladas") == "[treintaicinco] 35 t");
  CHECK(es("mil novecientos ochenta y cuatro kilómetros") ==
        "[mil novecientos ochenta y cuatro] 1984 km");
  CHECK(es("cien mil hogares") == "[cien mil] 100000");
  CHECK(es("ciento un kilos") == "[ciento un] 101 kg");
  CHECK(es("quinientas mil familias") == "[quinientas mil] 500000");
  CHECK(es("novecientos noventa y nueve euros") == "[novecientos noventa y nueve] 999 EUR");
  CHECK(es("setecientos millones de yuanes") == "[setecientos millones] 700000000 CNY");
  CHECK(es("mil cien euros") == "[mil cien] 1100 EUR");
  CHECK(es("un euro") == "[un] 1 EUR");
  CHECK(es("una casa y dos coches") == "");
  CHECK(es("cero emisiones, cero euros") == "[cero] 0 EUR");
}

TEST_CASE("Spanish: collectives") {
  CHECK(es("una docena de huevos y media docena de pasteles") == "[una docena] ~12");
  CHECK(es("un centenar de manifestantes") == "[un centenar] ~100");
  CHECK(es("una veintena de países") == "[una veintena] ~20");
  CHECK(es("un centenar de millones de euros") == "[un centenar de millones] ~100000000 EUR");
  CHECK(es("decenas de heridos") == "[decenas] ~20-100");
  CHECK(es("cientos de millones de euros") == "[cientos de millones] ~200000000-1000000000 EUR");
  CHECK(es("cientos de miles de personas") == "[cientos de miles] ~200000-1000000");
  CHECK(es("miles de millones de dólares") == "[miles de millones] ~2000000000-10000000000 USD");
  CHECK(es("2.8 miles de millones de dólares") == "[2.8 miles de millones] 2800000000 USD");
  CHECK(es("una docena de kilómetros") == "[una docena] ~12 km");
  CHECK(es("125 millones de libras") == "[125 millones] 125000000 GBP");
  CHECK(es("un cerdo de 550 libras") == "[550] 550");
  CHECK(es("varios miles de millones") == "[varios miles de millones] ~2000000000-10000000000");
  CHECK(es("un par de millones de euros") == "[un par de millones] ~2000000 EUR");
}

TEST_CASE("Spanish: approximation") {
  CHECK(es("cerca de 300 empleados") == "[300] ~300");
  CHECK(es("alrededor del 40 % de los votos") == "[40] ~0.4 share");
  CHECK(es("unos 15.000 metros") == "[15.000] ~15000 m");
  CHECK(es("casi los 200 euros") == "[200] ~200 EUR");
  CHECK(es("más del 12 % del total") == "[12] >0.12 share");
  CHECK(es("más de un centenar de vuelos") == "[un centenar] >100");
  CHECK(es("al menos 17 muertos") == "[17] >17");
  CHECK(es("no menos de 8 toneladas") == "[8] >8 t");
  CHECK(es("superó los 3 millones de visitas") == "[3 millones] >3000000");
  CHECK(es("menos de 100 días") == "[100] <100 d");
  CHECK(es("hasta 250 kilómetros") == "[250] 250 km");
  CHECK(es("apenas 30 minutos") == "[30] <30 min");
  CHECK(es("como máximo 25 kilos") == "[25] <25 kg");
  CHECK(es("300 euros o más") == "[300] >300 EUR");
  CHECK(es("aproximadamente 12,5 litros") == "[12,5] ~12.5 L");
}

TEST_CASE("Spanish: ranges") {
  CHECK(es("entre 38 y 42 millones de euros") ==
        "[38] ..38000000 EUR; [42 millones] ..42000000 EUR");
  CHECK(es("entre el 3 % y el 5 %") == "[3] ..0.03 share; [5] ..0.05 share");
  CHECK(es("de 10 a 15 toneladas") == "[10] ..10 t; [15] ..15 t");
  CHECK(es("del 8 al 9 %") == "[8] ..0.08 share; [9] ..0.09 share");
  CHECK(es("10-15 millones de pesos") == "[10] ..10000000 ZZZ; [15 millones] ..15000000 ZZZ");
  CHECK(es("entre dos y tres millones de habitantes") ==
        "[dos] ..2000000; [tres millones] ..3000000");
  CHECK(es("entre 1.500 y 2.000 metros") == "[1.500] ..1500 m; [2.000] ..2000 m");
  CHECK(es("subió de 2,5 a 3,1 puntos") == "[2,5] ..2.5 points; [3,1] ..3.1 points");
  CHECK(es("dos o tres millones de euros") == "[dos] ..2000000 EUR; [tres millones] ..3000000 EUR");
}

TEST_CASE("Spanish: share and points") {
  CHECK(es("el 12,5 % del capital") == "[12,5] 0.125 share");
  CHECK(es("un 8 por ciento menos") == "[8] 0.08 share");
  CHECK(es("un 7 por ciento anual") == "[7] 0.07 share");
  CHECK(es("cayó 0,3 puntos porcentuales") == "[0,3] 0.3 points");
  CHECK(es("subió un punto porcentual") == "[un] 1 points");
  CHECK(es("25 puntos básicos") == "[25] 0.25 points");
  CHECK(es("3 por mil de los casos") == "[3] 0.003 permille share");
}

TEST_CASE("Spanish: currencies") {
  CHECK(es("£30 y ¥500") == "[30] 30 GBP; [500] 500 ZZZ");
  CHECK(es("$ 250 al mes") == "[250] 250 ZZZ");
  CHECK(es("R$ 18 millones") == "[18 millones] 18000000 BRL");
  CHECK(es("S/ 1.500 mensuales") == "[1.500] 1500 PEN");
  CHECK(es("200 pesos argentinos") == "[200] 200 ARS");
  CHECK(es("1.000 bolívares") == "[1.000] 1000 VES");
  CHECK(es("30 libras esterlinas") == "[30] 30 GBP");
  CHECK(es("40 soles") == "[40] 40 PEN");
  CHECK(es("100 mil quetzales") == "[100 mil] 100000 GTQ");
  CHECK(es("500 guaraníes y 20 córdobas") == "[500] 500 PYG; [20] 20 NIO");
  CHECK(es("A $ 350 el kilo y A$ 20 la entrada") == "[350] 350 ZZZ; [20] 20 AUD");
}

TEST_CASE("Spanish: units") {
  CHECK(es("a 120 km/h por la autopista") == "[120] 120 km/h");
  CHECK(es("90 kilómetros por hora") == "[90] 90 km/h");
  CHECK(es("45 metros cuadrados") == "[45] 45 m2");
  CHECK(es("3 hectáreas y media") == "[3] 3.5 ha");
  CHECK(es("una temperatura de 38 grados") == "[38] 38 deg");
  CHECK(es("2 GB de memoria") == "[2] 2 GB");
  CHECK(es("150 gramos") == "[150] 150 g");
  CHECK(es("1,75 metros") == "[1,75] 1.75 m");
  CHECK(es("60 millas") == "[60] 60 mile");
  CHECK(es("tres horas y veinte minutos") == "[tres] 3 h; [veinte] 20 min");
  CHECK(es("dos años y medio") == "[dos] 2.5 a");
  CHECK(es("una década") == "[una] 1 decade");
}

TEST_CASE("Spanish: a scale counts what stands on smaller scales") {
  CHECK(es("un billón doscientos mil millones de pesos") ==
        "[un billón doscientos mil millones] 1200000000000 ZZZ");
  CHECK(es("tres mil quinientos millones de euros") ==
        "[tres mil quinientos millones] 3500000000 EUR");
  CHECK(es("decenas de miles de millones de dólares") ==
        "[decenas de miles de millones] ~20000000000-100000000000 USD");
  CHECK(es("doscientas treinta y cinco mil") == "[doscientas treinta y cinco mil] 235000");
  CHECK(es("un millón mil ochenta y una toneladas") == "[un millón mil ochenta y una] 1001081 t");
  CHECK(es("cerca de los 300 millones") == "[300 millones] ~300000000");
  CHECK(es("entre los 20 y los 30 millones de euros") ==
        "[20] ..20000000 EUR; [30 millones] ..30000000 EUR");
  CHECK(es("2 mil 345 casos y 500 más") == "[2 mil 345] 2345; [500] 500");
  CHECK(es("1,5 mil 300") == "[1,5 mil] 1500; [300] 300");
  CHECK(es("tengo dos o tres") == "");
}

TEST_CASE("Spanish: words before digits, and ranges with signs") {
  CHECK(es("mil 200 millones de pesos") == "[mil 200 millones] 1200000000 ZZZ");
  CHECK(es("un millón 300 mil hogares") == "[un millón 300 mil] 1300000");
  CHECK(es("entre US$ 20 y US$ 30 millones") ==
        "[20] ..20000000 USD; [30 millones] ..30000000 USD");
  CHECK(es("de $20 a $30") == "[20] ..20 ZZZ; [30] ..30 ZZZ");
  CHECK(es("de US$ 500 a US$ 2 millones") == "[500] 500 USD; [2 millones] 2000000 USD");
  CHECK(es("100 bps") == "[100] 1 points");
}

TEST_CASE("Spanish: times, dates, quarters and decades") {
  CHECK(es("La función empieza a las 20.30 horas.") == "[20.30] time 20:30");
  CHECK(es("Abrimos a las 15 horas.") == "[15 horas] time 15:00");
  CHECK(es("a las 3 de la madrugada") == "[3 de la madrugada] time 03:00");
  CHECK(es("lunes 6 de mayo de 2024") == "[6 de mayo de 2024] date 2024-05-06");
  CHECK(es("la música de los años ochenta") == "[ochenta] year 1980s");
  CHECK(es("Q4 2023") == "[Q4 2023] date 2023-Q4");
}

TEST_CASE("Spanish: what stands around a number") {
  CHECK(es("Está a 15 horas de viaje.") == "[15] 15 h");
  CHECK(es("Trabajan 8 horas al día.") == "[8] 8 h");
  CHECK(es("durante tres largos años") == "[tres] 3 a");
}
