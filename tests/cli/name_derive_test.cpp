// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// `names derive`, from outside.
#include <catch2/catch.hpp>

#include "workplace.h"

using cli::Run;
using cli::Workplace;

namespace {

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("derive lists the forms of a known name by kind, with how each is made") {
  const Workplace place;
  const Run run = place.run("names derive 黄仁勋");
  CHECK(run.exit_code == 0);
  CHECK(run.out.rfind("Jensen Huang (", 0) == 0);
  CHECK(has(run.out, "the right name:\n  Jensen Huang\n"));
  CHECK(has(run.out, "  Huang Ren Xun  (pinyin of 黄仁勋)\n"));
  CHECK(has(run.out, "  Ren Xun  (pinyin of 黄仁勋, given name alone)\n"));
  CHECK(has(run.out, "  Lao Huang  (pinyin of the nickname 老黄)\n"));
  CHECK(has(run.out, "translated word for word:\n  vieux Huang\n"));
  CHECK(has(run.out, "left in its own script:\n"));
  CHECK(place.run("names derive jensen-huang").out == run.out);
  CHECK(place.run("names derive \"jensen huang\"").out == run.out);
}

TEST_CASE("derive romanises a name that no table knows, as a person or as a thing") {
  const Workplace place;
  const Run person = place.run("names derive 莫婉琳");
  CHECK(person.out.rfind("came back through another script:\n", 0) == 0);
  CHECK(has(person.out, "\n  Mo Wan Lin  (pinyin of 莫婉琳)\n"));
  CHECK(has(person.out, "\n  Wan Lin Mo  (pinyin of 莫婉琳)\n"));
  CHECK(has(person.out, "\n  Wan Lin  (pinyin of 莫婉琳, given name alone)\n"));
  const Run company = place.run("names derive 莫婉琳 --kind company");
  CHECK(has(company.out, "Mo Wan Lin"));
  CHECK_FALSE(has(company.out, "Wan Lin Mo"));
  CHECK(has(place.run("names derive \"Лина Ардова\" --language ru").out, "Lina Ardova"));
  CHECK(has(place.run("names derive 莫婉琳 --ui fr").out, "(pinyin de 莫婉琳)"));
}

TEST_CASE("derive knows the project's names") {
  const Workplace place;
  place.write("fauxami.toml", "names = [\"names.tsv\"]\n");
  place.write(
      "names.tsv",
      "key\tkind\tfr\tzh-Hans\tforbidden\nlina-morvan\tperson\tLina Morvan\t莫婉琳\tMorvan L.\n");
  const Run run = place.run("names derive lina-morvan");
  CHECK(run.out.rfind("Lina Morvan (莫婉琳), person\n", 0) == 0);
  CHECK(has(run.out, "a form that the project's names give up:\n  Morvan L.\n"));
}

TEST_CASE("derive says when there is nothing to derive, or to choose from") {
  const Workplace place;
  const Run none = place.run("names derive Zorkmund");
  CHECK(none.exit_code == 1);
  CHECK(none.out == "");
  CHECK(
      none.err ==
      "fauxami: Zorkmund: no known name, and nothing is derived from Latin letters; give the name "
      "in its own script, with --language where needed.\n");
  CHECK(place.run("names derive 莫婉琳 --language xx").exit_code == 2);
  CHECK(place.run("names derive 莫婉琳 --kind town").exit_code == 2);
}
