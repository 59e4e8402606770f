// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// `names check`, from outside.
#include <catch2/catch.hpp>

#include "workplace.h"

using cli::Run;
using cli::Workplace;

namespace {

const std::string head = "key\tkind\tfr\tzh-Hans\tgender\tsurname\twrong\n";

// What the check says about rows under the usual header.
std::string check(const std::string& rows) {
  const Workplace place;
  place.write("names.tsv", head + rows);
  return place.run("names check names.tsv").out;
}

}  // namespace

TEST_CASE("right tables pass, also those that lean on shipped names") {
  const Workplace place;
  place.write("names.tsv", head +
                               "lina-morvan\tperson\tLina Morvan\t莫婉琳\tf\t\t\n"
                               "kiev\t\tKyiv\t\t\t\t\n");
  place.write("terms.csv", "en,fr\nFern,Fougère\n");
  const Run run = place.run("names check names.tsv terms.csv");
  CHECK(run.out == "3 names, faults: 0\n");
  CHECK(run.exit_code == 0);
}

TEST_CASE("every fault of a table is told with its place, and none hides another") {
  CHECK(check("a\tcity\tParis\t\t\t\t\n\tplace\tLyon\t\t\t\t\nc\tplace\tNice\tNice\t\t\t\n") ==
        "names.tsv:2:3: unknown kind 'city'; use person, company, medium, place, organisation, "
        "product or work\n"
        "names.tsv:3:1: the key is empty\n"
        "names.tsv:4:14: 'Nice' holds no Chinese character; a name in Latin letters belongs in fr, "
        "en or aliases\n"
        "1 names, faults: 3\n");
  CHECK(check("a\tplace\t\t\t\t\t\n").find("names.tsv:2: 'a' has no French form; fill fr") == 0);
  CHECK(check("a\t\tParis\t\t\t\t\n").find("names.tsv:2: unknown kind ''; use person") == 0);
  CHECK(check("a\tperson\tLina Morvan\t\tx\t\t\n") ==
        "names.tsv:2: gender 'x'; use m, f or nothing\n1 names, faults: 1\n");
  CHECK(check("a\tplace\tNeuville\t\tf\t\t\n") ==
        "names.tsv:2: only a person has a gender or a surname\n1 names, faults: 1\n");
  CHECK(check("a\tperson\tLina Morvan\t\tf\tMorwan\t\n") ==
        "names.tsv:2: the surname 'Morwan' is no part of 'Lina Morvan'\n1 names, faults: 1\n");
  CHECK(check("a\tperson\tLina Morvan\t\tf\t\tLINA MORVAN\n") ==
        "names.tsv:2: 'LINA MORVAN' is in 'wrong' and is a right form too\n1 names, faults: 1\n");
}

TEST_CASE("keys and French forms are unique across the files") {
  const Workplace place;
  place.write("a.tsv", head + "one\tplace\tNeuville\t\t\t\t\nx\tcompany\tNeuville\t\t\t\t\n");
  place.write("b.tsv", head + "one\tplace\tVieuville\t\t\t\t\ntwo\tplace\tNEUVILLE\t\t\t\t\n");
  CHECK(place.run("names check a.tsv b.tsv").out ==
        "b.tsv:2: 'one' is the key of another row too, a.tsv:2\n"
        "b.tsv:3: 'NEUVILLE' is the French form of another place too, a.tsv:2; join the rows, or "
        "list the name in homonyms.txt\n"
        "4 names, faults: 2\n");
  place.write("homonyms.txt", "NEUVILLE\n");
  CHECK(place.run("names check a.tsv b.tsv").out ==
        "b.tsv:2: 'one' is the key of another row too, a.tsv:2\n4 names, faults: 1\n");
}

TEST_CASE("collisions of machine forms are listed, no more and no less") {
  const Workplace place;
  place.write("names.tsv", head +
                               "a-bourg\tplace\tVieuxbourg\t诺伊堡\t\t\t\n"
                               "b-bourg\tplace\tNeubourg\t诺伊堡\t\t\t\n");
  CHECK(place.run("names check names.tsv").exit_code == 0);
  const Run table = place.run("names check --collisions names.tsv");
  CHECK(table.exit_code == 0);
  CHECK(table.out.find("\nNuo Yi Bao\ta-bourg\tmachine b-bourg\n") != std::string::npos);
  place.write("collisions.tsv", table.out);
  CHECK(place.run("names check names.tsv").out == "2 names, faults: 0\n");
  place.write("collisions.tsv", "form\tentity\tmeets\nNuo\ta-bourg\tword\n");
  const std::string faults = place.run("names check names.tsv").out;
  CHECK(faults.find("names.tsv:2: the machine form 'Nuo Yi Bao' of 'a-bourg' is also: machine "
                    "b-bourg; not listed in collisions.tsv\n") == 0);
  CHECK(faults.find("collisions.tsv: 'Nuo' of 'a-bourg' no longer collides (word)\n") !=
        std::string::npos);
}

TEST_CASE("a file that cannot be read is an error of the run") {
  const Workplace place;
  CHECK(place.run("names check none.tsv").exit_code == 2);
  place.write("names.tsv", "key\tknd\tfr\n");
  const Run run = place.run("names check names.tsv");
  CHECK(run.exit_code == 1);
  CHECK(run.out ==
        "names.tsv:1:1: unknown column 'knd'; did you mean 'kind'?\n0 names, faults: 1\n");
}
