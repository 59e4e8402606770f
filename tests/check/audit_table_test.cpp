// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#include "audit_table.h"

#include <catch2/catch.hpp>
#include <string>
#include <thread>

using namespace fauxami;

namespace {

const LanguagePack& pack(const std::string& tag) {
  static const LanguagePack french =
      LanguagePack::load(PackFile::open(FAUXAMI_PACK_DIR "/fr.pack"));
  static const LanguagePack chinese =
      LanguagePack::load(PackFile::open(FAUXAMI_PACK_DIR "/zh-Hans.pack"));
  return tag == "fr" ? french : chinese;
}

AuditRequest request_for(const SourceFile& page) {
  AuditRequest request{page, pack("fr"), nullptr, &pack("zh-Hans"), {}, {}};
  request.selects = [](std::string_view rule) { return rule.substr(0, 7) == "number/"; };
  return request;
}

std::string described(const Report& report) {
  std::string text;
  for (const Finding& finding : report.findings)
    text += finding.row + " " + finding.rule + " " +
            std::string(report.file->slice(finding.source)) + " " +
            std::to_string(finding.confidence) + "\n";
  return text;
}

// Two pages that contradict each other, each of them right in itself.
const std::string two_pages =
    "row\tfr\n"
    "a#1\tLa soci\u00E9t\u00E9 Mistral a lev\u00E9 2 milliards de dollars.\n"
    "b#1\tLa soci\u00E9t\u00E9 Mistral a lev\u00E9 20 milliards de dollars.\n";
const std::string one_page =
    "row\tfr\n"
    "a#1\tLa soci\u00E9t\u00E9 Mistral a lev\u00E9 2 milliards de dollars.\n"
    "a#2\tLa soci\u00E9t\u00E9 Mistral a lev\u00E9 20 milliards de dollars.\n";

}  // namespace

TEST_CASE("a check of a page sees the rows of one page only") {
  const SourceFile apart("t.tsv", two_pages);
  CHECK(described(audit(request_for(apart))).empty());
  const SourceFile together("t.tsv", one_page);
  CHECK(described(audit(request_for(together))).find("number/inconsistent") != std::string::npos);
}

TEST_CASE("a row contradicts its own source, however the row was aligned") {
  const std::string rows =
      "row\talign\tzh-Hans\tfr\n"
      "a#1\t1to1\t\u6295\u8D44100\u4EBF\u7F8E\u5143\tUn investissement de 100 milliards de "
      "dollars\n"
      "a#2\tdp\t\u6295\u8D44300\u4EBF\u7F8E\u5143\tUn investissement de 300 milliards de dollars\n"
      "a#3\t1to1\t\u6295\u8D44500\u4EBF\u7F8E\u5143\tUn investissement de 50 milliards de "
      "dollars\n";
  const SourceFile file("t.tsv", rows);
  const std::string found = described(audit(request_for(file)));
  CHECK(found.find("a#1 number/scale 100 milliards") != std::string::npos);
  CHECK(found.find("a#2 number/scale 300 milliards") != std::string::npos);
  CHECK(found.find("a#3") == std::string::npos);
}

TEST_CASE("any order of pages gives the same report") {
  std::string rows = "row\tzh-Hans\tfr\n";
  for (int i = 0; i < 50; ++i)
    rows += "p" + std::to_string(i % 7) + "#" + std::to_string(i) +
            "\t\u6295\u8D44100\u4EBF\u7F8E\u5143\tUn investissement de 100 milliards de dollars\n";
  const SourceFile file("t.tsv", rows);
  AuditRequest request = request_for(file);
  const Report in_turn = audit(request);
  CHECK(in_turn.findings.size() == 50);
  request.spread = [](std::size_t count, const std::function<void(std::size_t)>& task) {
    for (std::size_t i = count; i > 0; --i) task(i - 1);
  };
  CHECK(described(audit(request)) == described(in_turn));
  request.spread = [](std::size_t count, const std::function<void(std::size_t)>& task) {
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < count; ++i) threads.emplace_back(task, i);
    for (std::thread& thread : threads) thread.join();
  };
  CHECK(described(audit(request)) == described(in_turn));
}

TEST_CASE("the score of a table is that of its target column") {
  const SourceFile file("t.tsv", "row\ten\tfr\nx#1\tOne two three\tUn deux\n\n");
  const Report report = audit({file, pack("fr"), nullptr, nullptr, {}, {}});
  CHECK(report.score.words == 2);
  CHECK(report.language == "fr");
  const SourceFile unnamed("t.tsv", "a\tb\nUn\tdeux\n");
  CHECK(audit({unnamed, pack("fr"), nullptr, nullptr, {}, {}}).findings.empty());
}
