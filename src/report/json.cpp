// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Reports as JSON. Tested by tests/report/json_test.cpp.
#include "report/json.h"

#include <nlohmann/json.hpp>

#include "report/page_text.h"

namespace fauxami {
namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json& value) {
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// Exact: a quotient of two small integers is the double nearest to the decimal, and is printed so.
double decimal(std::uint64_t numerator, std::uint64_t denominator) {
  return static_cast<double>(numerator) / static_cast<double>(denominator);
}

// The file a note points into: the audited one, the source page, or one we do not hold.
const SourceFile* file_of(const Note& note, const Report& report) {
  if (note.file.empty() || note.file == report.file->name()) return report.file;
  const bool is_source = report.source_page != nullptr && note.file == report.source_page->name();
  return is_source ? report.source_page : nullptr;
}

Json json_of(const Note& note, const Report& report, const MessageCatalogue& messages) {
  Json json{{"message", messages.format(note.message)},
            {"text", readable(note.text, Encoding::utf8)}};
  const SourceFile* file = file_of(note, report);
  if (file != report.file) json["path"] = note.file;
  if (note.source.empty()) return json;
  json["start"] = note.source.begin;
  json["end"] = note.source.end;
  if (file != nullptr) json["line"] = file->position(note.source.begin).line;
  return json;
}

Json json_of(const Fix& fix) {
  Json edits = Json::array();
  for (const Edit& edit : fix.edits)
    edits.push_back({{"start", edit.source.begin},
                     {"end", edit.source.end},
                     {"text", readable(edit.text, Encoding::utf8)}});
  return {{"title", fix.title}, {"safety", name_of(fix.safety)}, {"edits", std::move(edits)}};
}

Json json_of(const Finding& finding, const Report& report, const MessageCatalogue& messages) {
  const Position position = report.file->position(finding.source.begin);
  Json notes = Json::array();
  for (const Note& note : finding.notes) notes.push_back(json_of(note, report, messages));
  Json fixes = Json::array();
  for (const Fix& fix : finding.fixes) fixes.push_back(json_of(fix));
  Json json{{"rule", finding.rule},
            {"category", finding.category},
            {"type", finding.type},
            {"severity", name_of(finding.severity)},
            {"confidence", decimal(finding.confidence, 1000)},
            {"start", finding.source.begin},
            {"end", finding.source.end},
            {"line", position.line},
            {"column", position.column}};
  if (!finding.row.empty()) json["row"] = readable(finding.row, Encoding::utf8);
  json["text"] = readable(report.file->slice(finding.source), report.encoding);
  json["message"] = messages.format(finding.message);
  json["notes"] = std::move(notes);
  json["fixes"] = std::move(fixes);
  return json;
}

Json score_of(const Report& report) {
  const Score& score = report.score;
  return {{"penalty", score.penalty},
          {"per_1000_words", decimal(per_1000_words_tenths(score.penalty, score.words), 10)},
          {"pass", passes(report)}};
}

}  // namespace

std::string json_head(std::string_view version) {
  const Json tool{{"name", "fauxami"}, {"version", version}};
  return "{\"schema\":1,\"tool\":" + dump(tool) + ",\"documents\":[\n";
}

std::string json_document(const Report& report, const MessageCatalogue& messages) {
  Json findings = Json::array();
  for (const Finding& finding : report.findings)
    findings.push_back(json_of(finding, report, messages));
  const Json source =
      report.source_page == nullptr ? Json(nullptr) : Json(report.source_page->name());
  return dump({{"path", report.file->name()},
               {"language", report.language},
               {"source", source},
               {"words", report.score.words},
               {"findings", std::move(findings)},
               {"score", score_of(report)}});
}

std::string json_tail(const Summary& summary) {
  Json by_severity = Json::object();
  for (const Severity severity :
       {Severity::critical, Severity::major, Severity::minor, Severity::neutral})
    by_severity[std::string(name_of(severity))] =
        summary.by_severity[static_cast<std::size_t>(severity)];
  const Json json{{"documents", summary.documents},
                  {"findings", summary.findings},
                  {"by_severity", std::move(by_severity)}};
  return "\n],\"summary\":" + dump(json) + "}\n";
}

std::string render_json(std::span<const Report> reports, const MessageCatalogue& messages,
                        std::string_view version) {
  std::string text = json_head(version);
  Summary summary;
  for (const Report& report : reports) {
    if (summary.documents != 0) text += json_separator;
    text += json_document(report, messages);
    add_to(summary, report);
  }
  return text + json_tail(summary);
}

}  // namespace fauxami
