// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Runs every story of tests/cases, and rewrites them for scripts/approve.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <optional>

#include "audit.h"
#include "check/story.h"
#include "language/own_names.h"
#include "read/table.h"

namespace {

using namespace fauxami;
namespace fs = std::filesystem;

const LanguagePack& pack_of(const std::string& tag) {
  static std::map<std::string, LanguagePack> packs;
  const std::map<std::string, LanguagePack>::iterator found = packs.find(tag);
  if (found != packs.end()) return found->second;
  const PackFile file = PackFile::open(std::string(FAUXAMI_PACK_DIR) + "/" + tag + ".pack");
  return packs.emplace(tag, LanguagePack::load(file)).first->second;
}

// The pack with the names that the story's project keeps for itself, compiled once a story.
const LanguagePack& pack_of(const std::string& tag, const story::Story& story) {
  const story::Block* own = story.block("names");
  const story::Block* kept = story.block("do-not-translate");
  if (own == nullptr && kept == nullptr) return pack_of(tag);
  static std::map<std::string, LanguagePack> packs;
  const std::string name = story.path + " " + tag;
  if (packs.count(name) != 0) return packs.at(name);
  std::vector<NameRow> rows;
  if (own != nullptr) rows = read_own_names("names.tsv", own->body);
  if (kept != nullptr)
    for (const NameRow& row : read_kept_names("kept.txt", kept->body)) rows.push_back(row);
  PackWriter writer;
  writer.add("names", compile_names(FAUXAMI_SOURCE_DIR "/dictionaries/names", tag, rows,
                                    pack_of(tag).lexicon));
  LanguagePack pack = LanguagePack::load(*pack_of(tag).file);
  pack.names = NameIndex::load(PackFile::from_bytes(writer.bytes(), name));
  return packs.emplace(name, std::move(pack)).first->second;
}

std::string family_of(const story::Story& story) {
  return fs::path(story.path).parent_path().filename();
}

// The languages of a page are in its name and its source block, those of a table in its header.
AuditRequest request_for(const story::Story& story, const SourceFile& page) {
  const Detection detection = detect(page.name(), page.bytes());
  if (!is_table(detection.format))
    return {page,    pack_of(page.name().substr(0, page.name().find('.')), story),
            nullptr, nullptr,
            {},      {}};
  const ColumnChoice choice = choose_columns(table_header(page.bytes(), detection), "", "");
  REQUIRE(choice.columns);
  const std::string& source = choice.columns->source_language;
  return {page,    pack_of(choice.columns->target_language, story),
          nullptr, source.empty() ? nullptr : &pack_of(source, story),
          {},      {}};
}

Report audit_bytes(const story::Story& story, const SourceFile& page) {
  const std::string name = page.name();
  AuditRequest request = request_for(story, page);
  if (story.strict()) request.settings.level = Level::strict;
  if (!story.all_rules())
    request.selects = [family = family_of(story) + "/"](std::string_view rule) {
      return rule.rfind(family, 0) == 0;
    };
  std::optional<SourceFile> source;
  if (const story::Block* block = story.block("source")) {
    const std::size_t space = block->argument.find(' ');
    const std::string source_name = space == std::string::npos
                                        ? "source" + name.substr(name.rfind('.'))
                                        : block->argument.substr(space + 1);
    source.emplace(source_name, block->body);
    request.source_page = &*source;
    request.source_pack = &pack_of(block->argument.substr(0, space), story);
  }
  Report report = audit(request);
  report.source_page = nullptr;  // it ends with this function
  return report;
}

std::string escaped(std::string text) {
  for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2)
    text.replace(at, 1, "\\n");
  return text;
}

std::string describe(const Report& report) {
  std::string lines;
  for (const Finding& finding : report.findings) {
    const std::string fix = finding.fixes.empty() ? "-" : escaped(finding.fixes[0].title);
    lines += finding.rule + " | " + std::string(name_of(finding.severity)) + " | " +
             escaped(std::string(report.file->slice(finding.source))) + " | " + fix + "\n";
  }
  return lines;
}

bool clashes(const std::vector<Edit>& taken, const std::vector<Edit>& wanted) {
  for (const Edit& a : taken)
    for (const Edit& b : wanted)
      if (a.source.overlaps(b.source) || a.source == b.source) return true;
  return false;
}

// The best fix of each finding, first come first served: deliberately the plainest way to apply
// edits, an oracle for the program's own.
std::string fixed_once(const Report& report) {
  std::vector<Edit> edits;
  for (const Finding& finding : report.findings) {
    if (finding.fixes.empty() || finding.fixes[0].safety == Safety::display) continue;
    const std::vector<Edit>& wanted = finding.fixes[0].edits;
    if (!clashes(edits, wanted)) edits.insert(edits.end(), wanted.begin(), wanted.end());
  }
  std::sort(edits.begin(), edits.end(),
            [](const Edit& a, const Edit& b) { return a.source > b.source; });
  std::string bytes(report.file->bytes());
  for (const Edit& edit : edits) bytes.replace(edit.source.begin, edit.source.size(), edit.text);
  return bytes;
}

struct FixedPage {
  std::string bytes;
  int rounds = 0;
};

FixedPage fixed_point(const story::Story& story, const std::string& bytes) {
  FixedPage page{bytes, 0};
  for (; page.rounds < 10; ++page.rounds) {
    const SourceFile file(story.block("page")->argument, page.bytes);
    const std::string next = fixed_once(audit_bytes(story, file));
    if (next == page.bytes) break;
    page.bytes = next;
  }
  return page;
}

std::vector<std::string> all_stories() {
  std::vector<std::string> paths;
  for (const fs::directory_entry& entry :
       fs::recursive_directory_iterator(FAUXAMI_SOURCE_DIR "/tests/cases"))
    if (entry.path().extension() == ".md" && entry.path().filename() != "README.md")
      paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  return paths;
}

bool is_approved(const std::string& path) {
  const char* wanted = std::getenv("FAUXAMI_APPROVE");
  if (wanted == nullptr) return false;
  const std::string list(wanted);
  return list == "all" || list.find(fs::path(path).filename()) != std::string::npos;
}

void rewrite(const story::Story& story, const std::string& findings, const std::string& fixed) {
  std::string text = story.text;
  for (std::size_t i = story.blocks.size(); i > 0; --i) {
    const story::Block& block = story.blocks[i - 1];
    if (block.kind == "findings") text.replace(block.begin, block.end - block.begin, findings);
    if (block.kind == "fixed") text.replace(block.begin, block.end - block.begin, fixed);
  }
  std::ofstream(story.path, std::ios::binary) << text;
}

void run_story(const std::string& path) {
  const story::Story story = story::parse(path);
  const story::Block* page_block = story.block("page");
  const story::Block* expected = story.block("findings");
  REQUIRE(page_block != nullptr);
  REQUIRE(expected != nullptr);
  const SourceFile page(page_block->argument, page_block->body);
  const std::string found = describe(audit_bytes(story, page));
  const FixedPage fixed = fixed_point(story, page_block->body);
  if (is_approved(path)) return rewrite(story, found, fixed.bytes);
  CHECK(found == expected->body);
  CHECK(fixed.rounds < 10);
  if (const story::Block* wanted = story.block("fixed")) CHECK(fixed.bytes == wanted->body);
}

}  // namespace

TEST_CASE("every story holds", "[cases]") {
  const std::vector<std::string> paths = all_stories();
  REQUIRE_FALSE(paths.empty());
  for (const std::string& path : paths) {
    DYNAMIC_SECTION(fs::path(path).lexically_relative(FAUXAMI_SOURCE_DIR).string()) {
      run_story(path);
    }
  }
}
