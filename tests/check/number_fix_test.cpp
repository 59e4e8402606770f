// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "check/number_fix.h"

#include <catch2/catch.hpp>
#include <map>

#include "check/numbers_fixture.h"

using namespace fauxami;

namespace {

std::string applied(const NumberBlock& block, const std::optional<NumberRewrite>& rewrite) {
  if (!rewrite) return "";
  std::string text = block.run().run->text;
  text.replace(rewrite->span.begin, rewrite->span.size(), rewrite->text);
  return text;
}

// The text with its number `i` made to mean value * 10^power.
std::string with_value(const std::string& french, std::int64_t value, int power,
                       std::size_t i = 0) {
  const NumberBlock block("fr", french);
  const Rational meant = *Rational(value).times(*Rational::power_of_ten(power));
  return applied(block, rewrite_value(block.place(i), meant, test_pack("fr")));
}

}  // namespace

TEST_CASE("A number in words is corrected in words") {
  CHECK(with_value("Deux mille dents ont été arrachées.", 2, 4) ==
        "Vingt mille dents ont été arrachées.");
  CHECK(with_value("Il gagne dix mille euros.", 1, 5) == "Il gagne cent mille euros.");
  CHECK(with_value("Il faut cent onze mille voix.", 111, 4) ==
        "Il faut un million cent dix mille voix.");
  CHECK(with_value("Elle a reçu deux mille euros.", 2, 6) == "Elle a reçu deux millions d’euros.");
  CHECK(with_value("Elle a reçu deux millions d’euros.", 2, 3) == "Elle a reçu deux mille euros.");
}

TEST_CASE("The article before a scale noun goes with its number") {
  CHECK(with_value("La chaîne dépasse le milliard de vues.", 1, 8) ==
        "La chaîne dépasse les 100\u00A0millions de vues.");
  CHECK(with_value("Elle a franchi le cap du milliard de vues.", 1, 8) ==
        "Elle a franchi le cap des 100\u00A0millions de vues.");
  CHECK(with_value("La chaîne dépasse le milliard de vues.", 1, 6) ==
        "La chaîne dépasse le million de vues.");
  CHECK(with_value("Un plan d’un milliard d’euros.", 1, 8) == "Un plan de cent millions d’euros.");
}

TEST_CASE("A number in digits stays in digits, a scale noun goes where it no longer fits") {
  CHECK(with_value("Il vaut 500 000 euros.", 5, 6) == "Il vaut 5 000 000 euros.");
  CHECK(with_value("Il vaut 500 000 €.", 5, 6) == "Il vaut 5 000 000 €.");
  CHECK(with_value("Il y a 3,1 millions d’abonnés.", 31, 4) == "Il y a 310\u202F000 abonnés.");
}

TEST_CASE("The linking word comes and goes with the scale noun") {
  CHECK(with_value("Il vaut 2 millions de dollars.", 2, 4) == "Il vaut 20\u202F000 dollars.");
  CHECK(with_value("Elle a reçu deux mille euros.", 3, 6) == "Elle a reçu trois millions d’euros.");
}

TEST_CASE("A currency is named with its linking word") {
  const NumberBlock block("fr", "Le pont coûte 45 millions d’euros en tout.");
  CHECK(applied(block, rewrite_currency(block.place(), "USD", test_pack("fr"))) ==
        "Le pont coûte 45 millions de dollars en tout.");
  CHECK_FALSE(rewrite_currency(block.place(), "XYZ", test_pack("fr")).has_value());
}

TEST_CASE("Percent and points change places") {
  const NumberBlock share("fr", "La marge recule de 0,2 % ce trimestre.");
  CHECK(applied(share, rewrite_percent(share.place(), test_pack("fr"))) ==
        "La marge recule de 0,2\u00A0point ce trimestre.");
  const NumberBlock points("fr", "La marge recule de 3 points ce trimestre.");
  CHECK(applied(points, rewrite_percent(points.place(), test_pack("fr"))) ==
        "La marge recule de 3\u00A0% ce trimestre.");
}

TEST_CASE("A date keeps its way of writing") {
  const CalendarDate right{2025, 8, 8, 6};
  const NumberBlock words("fr", "Publié le 8 juin 2025 à Lyon.");
  CHECK(applied(words, rewrite_date(words.place(), right, test_pack("fr"))) ==
        "Publié le 6 août 2025 à Lyon.");
  const NumberBlock digits("fr", "Publié le 08/06/2025 à Lyon.");
  CHECK(applied(digits, rewrite_date(digits.place(), right, test_pack("fr"))) ==
        "Publié le 06/08/2025 à Lyon.");
  const NumberBlock first("fr", "Publié le 6 août à Lyon.");
  CHECK(applied(first, rewrite_date(first.place(), {2025, 6, 6, 1}, test_pack("fr"))) ==
        "Publié le 1er juin à Lyon.");
}

TEST_CASE("Hours and telephone numbers keep their groups") {
  const NumberBlock time("fr", "Rendez-vous à 3 h 45 devant la gare.");
  CHECK(applied(time, rewrite_hour(time.place(), 15)) == "Rendez-vous à 15 h 45 devant la gare.");
  const NumberBlock phone("fr", "Appelez le +33 1 42 68 53 00 demain.");
  CHECK(applied(phone, rewrite_phone(phone.place(), "+33 1 42 86 53 00")) ==
        "Appelez le +33 1 42 86 53 00 demain.");
  CHECK_FALSE(rewrite_phone(phone.place(), "+33 1 42 86").has_value());
}
