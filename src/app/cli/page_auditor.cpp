// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// From a path to a report. Tested by tests/cli/audit_test.cpp.
#include "app/cli/page_auditor.h"

#include "app/cli/files.h"
#include "app/cli/spread.h"
#include "language/guess_language.h"
#include "read/table.h"

namespace fauxami {
namespace {

// What detect() refuses is an error of the run: nothing in the page could be audited.
std::optional<Message> refusal_of(const SourceFile& file, const Detection& detection,
                                  const MessageCatalogue& messages) {
  if (!detection.unreadable) return std::nullopt;
  const std::string reason = messages.format(
      {detection.unreadable->reason_key, {{"detail", detection.unreadable->detail}}});
  return Message{"cli.refused", {{"path", file.name()}, {"reason", reason}}};
}

std::string name_of_page(const std::string& path, const Options& options) {
  return path == "-" ? options.stdin_path : path;
}

// A table without even a header, which is clean as any empty page.
bool is_empty(const SourceFile& table, const Detection& detection) {
  const std::vector<std::string> header = table_header(table.bytes(), detection);
  const bool blank = table.bytes().find_first_not_of(" \t\r\n\f\xEF\xBB\xBF") == std::string::npos;
  return header.empty() || blank;
}

// The project's own severities, then the counts and the score anew.
void apply_severities(const Settings& settings, Report& report) {
  report.counts = {};
  report.score.penalty = 0;
  for (Finding& finding : report.findings) {
    for (const auto& [pattern, severity] : settings.severities)
      if (covers(pattern, finding.rule)) finding.severity = severity;
    ++report.counts[static_cast<std::size_t>(finding.severity)];
    report.score.penalty += penalty_points(finding.severity);
  }
}

std::string visible_text(const Document& document) {
  constexpr std::size_t enough = 100000;
  std::string text;
  for (const TextRun& run : document.runs) {
    text += run.text + "\n";
    if (text.size() > enough) break;
  }
  return text;
}

std::string language_of_source(const SourceFile& file, const Detection& detection) {
  const Document document = read_page(file, detection);
  return document.language.empty() ? guess_language(visible_text(document)) : document.language;
}

}  // namespace

// The page's own language counts when we can audit it; most often there is one target only.
void PageAuditor::choose_pack(const Detection& detection, PreparedPage& prepared) const {
  constexpr const char* usual_language = "fr";
  std::string wanted = options_.language;
  if (wanted.empty()) {
    wanted = usual_language;
    const std::string declared = read_page(*prepared.page, detection).language;
    const std::optional<std::string> tag =
        declared.empty() ? std::nullopt : shelf_.tag_for(declared);
    if (tag && shelf_.is_target(*tag)) wanted = declared;
  }
  use_pack(wanted, prepared);
}

void PageAuditor::use_pack(const std::string& language, PreparedPage& prepared) const {
  const std::optional<std::string> tag = shelf_.tag_for(language);
  if (!tag) {
    prepared.errors.push_back(
        {"cli.no-pack", {{"language", language}, {"path", shelf_.path_of(language)}}});
    return;
  }
  prepared.pack = &shelf_.pack(*tag);
  prepared.tag = *tag;
}

// The header says which columns are texts, and in which languages.
void PageAuditor::prepare_table(const PagePath& path, const Detection& detection,
                                PreparedPage& prepared) const {
  const std::string& name = prepared.page->name();
  ColumnChoice choice = choose_columns(table_header(prepared.page->bytes(), detection),
                                       options_.language, options_.source_language);
  if (choice.refusal) {
    prepared.errors.push_back(
        {"cli.refused", {{"path", name + ":1"}, {"reason", messages_.format(*choice.refusal)}}});
    return;
  }
  prepared.columns = std::move(choice.columns);
  use_pack(prepared.columns->target_language, prepared);
  if (prepared.pack != nullptr && !shelf_.is_target(prepared.tag)) {
    prepared.pack = nullptr;
    prepared.errors.push_back(
        {"cli.table-target",
         {{"path", name + ":1"}, {"language", prepared.columns->target_language}}});
  }
  if (!path.source.empty()) prepared.notices.push_back({"cli.table-source", {{"path", name}}});
  const std::string& language = prepared.columns->source_language;
  if (language.empty()) return;
  if (const std::optional<std::string> tag = shelf_.tag_for(language))
    use_source_pack(*tag, prepared);
  else
    prepared.notices.push_back(
        {"cli.no-source-pack", {{"path", name + ":1"}, {"language", language}}});
}

void PageAuditor::read_source(const std::string& path, PreparedPage& prepared) const {
  FileContent content = read_file(path);
  if (content.error) {
    prepared.errors.push_back(*content.error);
    return;
  }
  std::shared_ptr<const SourceFile> source =
      std::make_shared<const SourceFile>(path, std::move(content.bytes));
  const Detection detection = detect(source->name(), source->bytes());
  if (std::optional<Message> error = refusal_of(*source, detection, messages_)) {
    prepared.errors.push_back(*error);
    return;
  }
  const std::string language = options_.source_language.empty()
                                   ? language_of_source(*source, detection)
                                   : options_.source_language;
  const std::optional<std::string> tag = shelf_.tag_for(language);
  if (!tag) {
    prepared.notices.push_back({"cli.no-source-pack", {{"path", path}, {"language", language}}});
    return;
  }
  use_source_pack(*tag, prepared);
  prepared.source = std::move(source);
}

void PageAuditor::use_source_pack(const std::string& tag, PreparedPage& prepared) const {
  prepared.source_tag = tag;
  prepared.source_pack = &shelf_.pack(tag);
}

// Both packs, so that entities have the same numbers on either side.
void PageAuditor::use_own_names(PreparedPage& prepared) const {
  const OwnNames* const names = prepared.settings->names.get();
  if (names == nullptr) return;
  prepared.pack = &shelf_.pack(prepared.tag, names);
  if (prepared.source_pack != nullptr)
    prepared.source_pack = &shelf_.pack(prepared.source_tag, names);
}

PreparedPage PageAuditor::prepare(const PagePath& path) const {
  PreparedPage prepared;
  FileContent content = read_file(path.page);
  if (content.error) {
    prepared.errors.push_back(*content.error);
    return prepared;
  }
  std::shared_ptr<const SourceFile> page = std::make_shared<const SourceFile>(
      name_of_page(path.page, options_), std::move(content.bytes));
  const Detection detection = detect(page->name(), page->bytes());
  if (std::optional<Message> error = refusal_of(*page, detection, messages_)) {
    prepared.errors.push_back(*error);
    return prepared;
  }
  prepared.page = std::move(page);
  if (is_table(detection.format) && !is_empty(*prepared.page, detection))
    prepare_table(path, detection, prepared);
  else
    choose_pack(detection, prepared);
  if (prepared.pack == nullptr) prepared.page = nullptr;
  if (prepared.page == nullptr) return prepared;
  prepared.settings = settings_.settings_for(prepared.page->name(), prepared.tag);
  if (!path.source.empty() && !prepared.columns) read_source(path.source, prepared);
  use_own_names(prepared);
  return prepared;
}

Report PageAuditor::audit_as(const PreparedPage& prepared, const SourceFile& page) const {
  const Settings& settings = *prepared.settings;
  AuditRequest request{
      page, *prepared.pack, prepared.source.get(), prepared.source_pack, settings.checks, {}};
  request.selects = [&](std::string_view rule) { return settings.rules.selects(rule); };
  request.columns = prepared.columns;
  request.spread = &spread_over_cores;
  Report report = audit(request);
  if (!settings.severities.empty()) apply_severities(settings, report);
  return report;
}

}  // namespace fauxami
