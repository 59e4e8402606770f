// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include <catch2/catch.hpp>

#include <string>

#include "quantities_fixture.h"

using namespace fauxami;

namespace {

std::string pt(const std::string& text) { return numbers_in("pt", text); }

}  // namespace

TEST_CASE("Portuguese: digits in any grouping") {
  CHECK(pt("a empresa faturou 1.234.567 euros") == "[1.234.567] 1234567 EUR");
  CHECK(pt("com 12 345 678 votos") == "[12 345 678] 12345678");
  CHECK(pt("cerca de 45,7 quilómetros") == "[45,7] ~45.7 km");
  CHECK(pt("o índice fechou nos 8.915,3 pontos") == "[8.915,3] 8915.3 points");
  CHECK(pt("vendeu 1,234,567 unidades") == "[1,234,567] 1234567");
  CHECK(pt("custa 1,234.50 dólares") == "[1,234.50] 1234.5 USD");
  CHECK(pt("um total de 2.500 trabalhadores") == "[2.500] 2500");
}

TEST_CASE("Portuguese: scales in Brazil and in Portugal") {
  CHECK(pt("um contrato de 3,2 milhões de reais") == "[3,2 milhões] 3200000 BRL");
  CHECK(pt("uma dívida de 1,4 trilhão de dólares") == "[1,4 trilhão] 1400000000000 USD");
  CHECK(pt("um plano de 2 bilhões de dólares") == "[2 bilhões] 2000000000 USD");
  CHECK(pt("2,5 mil milhões de euros") == "[2,5 mil milhões] 2500000000 EUR");
  CHECK(pt("uma dívida de 3 biliões de euros") == "[3 biliões] 3000000000000 EUR");
  CHECK(pt("o milhão de euros prometido") == "[milhão] 1000000 EUR");
  CHECK(pt("mil milhões de pessoas") == "[mil milhões] 1000000000");
  CHECK(pt("cem mil milhões de euros") == "[cem mil milhões] 100000000000 EUR");
  CHECK(pt("10 mil pessoas") == "[10 mil] 10000");
  CHECK(pt("1,2 mil toneladas") == "[1,2 mil] 1200 t");
  CHECK(pt("R$ 1,5 bi em 2024") == "[1,5 bi] 1500000000 BRL; [2024] year");
  CHECK(pt("US$ 20 mi") == "[20 mi] 20000000 USD");
  CHECK(pt("3,5 mi de toneladas") == "[3,5 mi] 3500000 t");
  CHECK(pt("lucro de R$ 850 mi") == "[850 mi] 850000000 BRL");
  CHECK(pt("um fundo de US$ 2 tri") == "[2 tri] 2000000000000 USD");
  CHECK(pt("200 mil milhões de dólares") == "[200 mil milhões] 200000000000 USD");
  CHECK(pt("meio milhão de assinaturas") == "[meio milhão] 500000");
  CHECK(pt("um milhão e meio de turistas") == "[um milhão e meio] 1500000");
  CHECK(pt("dois milhões e meio de euros") == "[dois milhões e meio] 2500000 EUR");
  CHECK(pt("3 milhões e 200 mil habitantes") == "[3 milhões e 200 mil] 3200000");
}

TEST_CASE("Portuguese: abbreviations beside currencies") {
  CHECK(pt("uma multa de 20 M€") == "[20 M] 20000000 EUR");
  CHECK(pt("vendas de 300 k€") == "[300 k] 300000 EUR");
  CHECK(pt("R$ 35 mm") == "[35 mm] 35000000 BRL");
}

TEST_CASE("Portuguese: spelled") {
  CHECK(pt("vinte e três casas") == "[vinte e três] 23");
  CHECK(pt("quinhentas mil famílias") == "[quinhentas mil] 500000");
  CHECK(pt("mil novecentos e oitenta e quatro quilómetros") ==
        "[mil novecentos e oitenta e quatro] 1984 km");
  CHECK(pt("cento e um quilos") == "[cento e um] 101 kg");
  CHECK(pt("dezesseis toneladas e dezasseis litros") == "[dezesseis] 16 t; [dezasseis] 16 L");
  CHECK(pt("novecentos e noventa e nove euros") == "[novecentos e noventa e nove] 999 EUR");
  CHECK(pt("setecentos milhões de yuans") == "[setecentos milhões] 700000000 CNY");
  CHECK(pt("duas mil e quinhentas pessoas") == "[duas mil e quinhentas] 2500");
  CHECK(pt("trinta e cinco mil e duzentas pessoas") == "[trinta e cinco mil e duzentas] 35200");
  CHECK(pt("um euro") == "[um] 1 EUR");
  CHECK(pt("uma casa e dois carros") == "");
  CHECK(pt("zero emissões, zero euros") == "[zero] 0 EUR");
}

TEST_CASE("Portuguese: collectives") {
  CHECK(pt("uma dúzia de ovos") == "[uma dúzia] ~12");
  CHECK(pt("meia dúzia de euros") == "[meia dúzia] ~6 EUR");
  CHECK(pt("uma centena de manifestantes") == "[uma centena] ~100");
  CHECK(pt("uma dezena de países") == "[uma dezena] ~10");
  CHECK(pt("uma centena de milhões de euros") == "[uma centena de milhões] ~100000000 EUR");
  CHECK(pt("dezenas de feridos") == "[dezenas] ~20-100");
  CHECK(pt("centenas de milhões de euros") == "[centenas de milhões] ~200000000-1000000000 EUR");
  CHECK(pt("centenas de milhares de pessoas") == "[centenas de milhares] ~200000-1000000");
  CHECK(pt("dezenas de milhares de euros") == "[dezenas de milhares] ~20000-100000 EUR");
  CHECK(pt("milhares de milhões de dólares") ==
        "[milhares de milhões] ~2000000000-10000000000 USD");
  CHECK(pt("um milhar de milhões") == "[um milhar de milhões] 1000000000");
  CHECK(pt("vários milhares de euros") == "[vários milhares] ~2000-10000 EUR");
  CHECK(pt("um par de milhões de euros") == "[um par de milhões] ~2000000 EUR");
}

TEST_CASE("Portuguese: approximation") {
  CHECK(pt("cerca de 300 empregados") == "[300] ~300");
  CHECK(pt("em torno de 40% dos votos") == "[40] ~0.4 share");
  CHECK(pt("uns 15.000 metros") == "[15.000] ~15000 m");
  CHECK(pt("mais de 12% do total") == "[12] >0.12 share");
  CHECK(pt("mais do que 250 quilos") == "[250] >250 kg");
  CHECK(pt("pelo menos 17 mortos") == "[17] >17");
  CHECK(pt("ultrapassou os 3 milhões de visitas") == "[3 milhões] >3000000");
  CHECK(pt("superou a marca, mais de uma centena de voos") == "[uma centena] >100");
  CHECK(pt("menos de 100 dias") == "[100] <100 d");
  CHECK(pt("abaixo dos 30 graus") == "[30] <30 deg");
  CHECK(pt("no máximo 25 quilos") == "[25] <25 kg");
  CHECK(pt("300 euros ou mais") == "[300] >300 EUR");
  CHECK(pt("quase 200 euros") == "[200] ~200 EUR");
  CHECK(pt("aproximadamente 12,5 litros") == "[12,5] ~12.5 L");
}

TEST_CASE("Portuguese: ranges") {
  CHECK(pt("entre 38 e 42 milhões de euros") == "[38] ..38000000 EUR; [42 milhões] ..42000000 EUR");
  CHECK(pt("entre 3% e 5%") == "[3] ..0.03 share; [5] ..0.05 share");
  CHECK(pt("de 10 a 15 toneladas") == "[10] ..10 t; [15] ..15 t");
  CHECK(pt("dos 8 aos 9 por cento") == "[8] ..0.08 share; [9] ..0.09 share");
  CHECK(pt("10-15 milhões de reais") == "[10] ..10000000 BRL; [15 milhões] ..15000000 BRL");
  CHECK(pt("entre dois e três milhões de habitantes") ==
        "[dois] ..2000000; [três milhões] ..3000000");
  CHECK(pt("subiu de 2,5 para 3,1 pontos") == "[2,5] ..2.5 points; [3,1] ..3.1 points");
  CHECK(pt("dois ou três milhões de euros") ==
        "[dois] ..2000000 EUR; [três milhões] ..3000000 EUR");
}

TEST_CASE("Portuguese: share and points") {
  CHECK(pt("12,5% do capital") == "[12,5] 0.125 share");
  CHECK(pt("8 por cento menos") == "[8] 0.08 share");
  CHECK(pt("caiu 0,3 ponto percentual") == "[0,3] 0.3 points");
  CHECK(pt("subiu 2 pontos percentuais") == "[2] 2 points");
  CHECK(pt("25 pontos-base") == "[25] 0.25 points");
  CHECK(pt("alta de 0,5 p.p.") == "[0,5] 0.5 points");
}

TEST_CASE("Portuguese: currencies") {
  CHECK(pt("R$ 18 milhões") == "[18 milhões] 18000000 BRL");
  CHECK(pt("US$ 500") == "[500] 500 USD");
  CHECK(pt("£30 e ¥500") == "[30] 30 GBP; [500] 500 ZZZ");
  CHECK(pt("€ 2,5") == "[2,5] 2.5 EUR");
  CHECK(pt("30 libras esterlinas") == "[30] 30 GBP");
  CHECK(pt("200 pesos argentinos") == "[200] 200 ARS");
  CHECK(pt("500 mil ienes") == "[500 mil] 500000 JPY");
  CHECK(pt("100 reais") == "[100] 100 BRL");
  CHECK(pt("40 kwanzas e 20 meticais") == "[40] 40 AOA; [20] 20 MZN");
  CHECK(pt("50 francos suíços") == "[50] 50 CHF");
}

TEST_CASE("Portuguese: units") {
  CHECK(pt("a 120 km/h") == "[120] 120 km/h");
  CHECK(pt("90 quilômetros por hora") == "[90] 90 km/h");
  CHECK(pt("45 metros quadrados") == "[45] 45 m2");
  CHECK(pt("3 hectares") == "[3] 3 ha");
  CHECK(pt("uma temperatura de 38 graus") == "[38] 38 deg");
  CHECK(pt("2 GB de memória") == "[2] 2 GB");
  CHECK(pt("150 gramas") == "[150] 150 g");
  CHECK(pt("60 milhas") == "[60] 60 mile");
  CHECK(pt("três horas e vinte minutos") == "[três] 3 h; [vinte] 20 min");
  CHECK(pt("dois anos e meio") == "[dois] 2.5 a");
  CHECK(pt("uma década") == "[uma] 1 decade");
}

TEST_CASE("Portuguese: parts joined with e") {
  CHECK(pt("mil duzentos e trinta e quatro") == "[mil duzentos e trinta e quatro] 1234");
  CHECK(pt("dois milhões e quinhentos mil reais") == "[dois milhões e quinhentos mil] 2500000 BRL");
  CHECK(pt("entre mil e dois mil") == "[mil] ..1000; [dois mil] ..2000");
  CHECK(pt("um milhão e mil pessoas") == "[um milhão e mil] 1001000");
  CHECK(pt("entre um milhão e mil milhões de euros") ==
        "[um milhão] ..1000000 EUR; [mil milhões] ..1000000000 EUR");
  CHECK(pt("dois mil milhões e cem milhões de euros") ==
        "[dois mil milhões e cem milhões] 2100000000 EUR");
  CHECK(pt("3 mil e 500 pessoas") == "[3 mil e 500] 3500");
  CHECK(pt("entre 2 mil e 500 mil") == "[2 mil] ..2000; [500 mil] ..500000");
}

TEST_CASE("Portuguese: words before digits, and ranges with signs") {
  CHECK(pt("um milhão e 200 mil reais") == "[um milhão e 200 mil] 1200000 BRL");
  CHECK(pt("entre R$ 20 mi e R$ 30 mi") == "[20 mi] ..20000000 BRL; [30 mi] ..30000000 BRL");
  CHECK(pt("de R$ 1,2 bi para R$ 1,5 bi") ==
        "[1,2 bi] ..1200000000 BRL; [1,5 bi] ..1500000000 BRL");
  CHECK(pt("entre mil e 500 metros") == "[mil] 1000; [500] 500 m");
  CHECK(pt("receita de R$ 1,5 bi, alta de 12,3%") == "[1,5 bi] 1500000000 BRL; [12,3] 0.123 share");
  CHECK(pt("lucro líquido de R$ 1.234,5 milhões") == "[1.234,5 milhões] 1234500000 BRL");
  CHECK(pt("US$ 500 mil") == "[500 mil] 500000 USD");
  CHECK(pt("30 mil m2") == "[30 mil] 30000 m2");
}

TEST_CASE("Portuguese: times, dates, quarters and decades") {
  CHECK(pt("O jogo começa às 21 horas.") == "[21 horas] time 21:00");
  CHECK(pt("Fechamos às 18h30.") == "[18h30] time 18:30");
  CHECK(pt("segunda-feira, 6 de maio de 2024") == "[6 de maio de 2024] date 2024-05-06");
  CHECK(pt("nos anos oitenta") == "[oitenta] year 1980s");
  CHECK(pt("no Q2 de 2025") == "[Q2 de 2025] date 2025-Q2");
}

TEST_CASE("Portuguese: what stands around a number") {
  CHECK(pt("São 21 horas de voo.") == "[21] 21 h");
  CHECK(pt("durante três longos anos") == "[três] 3 a");
}
