// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// The JSON contract, field for field.
#include "report/json.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace fauxami;

namespace {

MessageCatalogue catalogue() {
  MessageCatalogue messages;
  messages.add("name.message", "Not {found}.");
  messages.add("name.note", "said above");
  return messages;
}

Report report_on(const SourceFile& file) {
  Report report;
  report.file = &file;
  report.language = "fr";
  report.score = {5, 731};
  return report;
}

Finding finding_on(Span span) {
  Finding finding;
  finding.rule = "name/transliteration";
  finding.category = "Accuracy/Mistranslation";
  finding.type = "entity";
  finding.severity = Severity::major;
  finding.confidence = 970;
  finding.source = span;
  finding.message = {"name.message", {{"found", "Wei Ming"}}};
  return finding;
}

nlohmann::ordered_json parsed(const Report& report) {
  return nlohmann::ordered_json::parse(render_json({&report, 1}, catalogue(), "1.2"));
}

std::vector<std::string> keys_of(const nlohmann::ordered_json& object) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : object.items()) keys.push_back(key);
  return keys;
}

}  // namespace

TEST_CASE("a finding carries every field of schema 1, in order") {
  const SourceFile file("page.txt", "Un titre\n\xC3\x89t\xC3\xA9 de Wei Ming.\n");
  const SourceFile source("zh.txt", "A\nB");
  Report report = report_on(file);
  report.source_page = &source;
  Finding finding = finding_on({18, 26});
  finding.notes.push_back({{"name.note", {}}, {0, 2}, "Un", ""});
  finding.notes.push_back({{"name.note", {}}, {2, 3}, "B", "zh.txt"});
  finding.notes.push_back({{"name.note", {}}, {}, "", ""});
  finding.fixes.push_back({"Ming Wei", Safety::safe, {{{18, 26}, "Ming Wei"}}});
  report.findings.push_back(finding);
  report.counts[2] = 1;

  const nlohmann::ordered_json json = parsed(report);
  CHECK(
      json.dump() ==
      R"({"schema":1,"tool":{"name":"fauxami","version":"1.2"},"documents":[{"path":"page.txt",)"
      R"("language":"fr","source":"zh.txt","words":731,"findings":[{"rule":"name/transliteration",)"
      R"("category":"Accuracy/Mistranslation","type":"entity","severity":"major","confidence":0.97,)"
      R"("start":18,"end":26,"line":2,"column":8,"text":"Wei Ming","message":"Not Wei Ming.",)"
      R"("notes":[{"message":"said above","text":"Un","start":0,"end":2,"line":1},)"
      R"({"message":"said above","text":"B","path":"zh.txt","start":2,"end":3,"line":2},)"
      R"({"message":"said above","text":""}],)"
      R"("fixes":[{"title":"Ming Wei","safety":"safe","edits":[{"start":18,"end":26,"text":"Ming Wei"}]}]}],)"
      R"("score":{"penalty":5,"per_1000_words":6.8,"pass":false}}],)"
      R"("summary":{"documents":1,"findings":1,"by_severity":{"critical":0,"major":1,"minor":0,"neutral":0}}})");
}

TEST_CASE("a page without source or finding") {
  const SourceFile file("page.txt", "");
  Report report = report_on(file);
  report.score = {};
  const nlohmann::ordered_json document = parsed(report)["documents"][0];
  CHECK(keys_of(document) ==
        std::vector<std::string>{"path", "language", "source", "words", "findings", "score"});
  CHECK(document["source"].is_null());
  CHECK(document["score"]["pass"] == true);
}

TEST_CASE("invalid bytes stand as U+FFFD, one each") {
  const SourceFile file("page.txt", "a\xFF\xFE z");
  Report report = report_on(file);
  report.findings.push_back(finding_on({0, 3}));
  CHECK(parsed(report)["documents"][0]["findings"][0]["text"] == "a\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("the text of a UTF-16 page is given in UTF-8") {
  const SourceFile file("page.txt", std::string("\xFF\xFE"
                                                "A\0\xE9\0",
                                                6));
  Report report = report_on(file);
  report.encoding = Encoding::utf16_little_endian;
  report.findings.push_back(finding_on({2, 6}));
  CHECK(parsed(report)["documents"][0]["findings"][0]["text"] == "A\xC3\xA9");
}

TEST_CASE("confidence is the decimal of its per mille") {
  const SourceFile file("page.txt", "abc");
  for (const auto& [per_mille, decimal] : std::vector<std::pair<std::uint16_t, std::string>>{
           {0, "0.0"}, {7, "0.007"}, {505, "0.505"}, {1000, "1.0"}}) {
    Report report = report_on(file);
    report.findings.push_back(finding_on({0, 1}));
    report.findings.back().confidence = per_mille;
    CHECK(parsed(report)["documents"][0]["findings"][0]["confidence"].dump() == decimal);
  }
}

TEST_CASE("a page passes with at most 5 points in 1,000 words and nothing critical") {
  const SourceFile file("page.txt", "abc");
  Report report = report_on(file);
  report.score = {5, 1000};
  CHECK(passes(report));
  report.score = {6, 1000};
  CHECK_FALSE(passes(report));
  report.score = {25, 100000};
  report.counts[3] = 1;
  CHECK_FALSE(passes(report));
}
